/** Where the reader is in a drawing: along a series, and in which one. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns there are to walk. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/**
 * One step of the keyboard walk: arrows go to the neighbour and stop at the edge, Home and End go to the first and the
 * last row. The first key enters at the start. Returns undefined for Escape, which leaves, and null for a key that is
 * not of the walk and belongs to the page.
 */
export function walked(place: Place | undefined, key: string, { rows, columns }: Extent): Place | undefined | null {
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
      return { ...at, row: 0 };
    case 'End':
      return { ...at, row: rows - 1 };
    case 'Escape':
      return undefined;
    default:
      return null;
  }
}
