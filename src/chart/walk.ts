/** Where the reader is in a drawing: along a series, and in which one. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns there are to walk. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** What Home and End go to the ends of; rows when absent, columns where time runs across. */
  readonly along?: 'rows' | 'columns';
}

/**
 * One step of the keyboard walk: arrows go to the neighbour and stop at the edge, Home and End go to the first and the
 * last of what runs along. The first key enters at the start. Returns undefined for Escape, which leaves, and null for a key that is
 * not of the walk and belongs to the page.
 */
export function walked(
  place: Place | undefined,
  key: string,
  { rows, columns, along = 'rows' }: Extent,
): Place | undefined | null {
  const at = place ?? { row: -1, column: 0 };
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  switch (key) {
    case 'ArrowDown':
      return { ...at, row: within(at.row + 1, rows) };
    case 'ArrowUp':
      return { ...at, row: within(at.row - 1, rows) };
    case 'ArrowRight':
      return place ? { ...at, column: within(at.column + 1, columns) } : { row: 0, column: 0 };
    case 'ArrowLeft':
      return place ? { ...at, column: within(at.column - 1, columns) } : { row: 0, column: 0 };
    case 'Home':
      return along === 'rows' ? { ...at, row: 0 } : { row: within(at.row, rows), column: 0 };
    case 'End':
      return along === 'rows' ? { ...at, row: rows - 1 } : { row: within(at.row, rows), column: columns - 1 };
    case 'Escape':
      return undefined;
    default:
      return null;
  }
}
