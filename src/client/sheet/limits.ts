/** Bytes of a file. A plan of 500 areas takes some 100 kB. */
export const mostBytes = 5_000_000;

/** The last row and column that may hold anything, and how many cells of a sheet may. */
export const mostRows = 10_000;
export const mostColumns = 500;
export const mostCells = 200_000;
export const mostMerges = 2_000;
