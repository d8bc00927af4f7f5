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
  /** The row that the first key enters at; the first one when absent. */
  readonly first?: number;
}

/**
 * One step of the keyboard walk: arrows go to the neighbour and stop at the edge, Home and End go to the first and the
 * last of what runs along. The first key enters at the start, and a place in no row goes on along, or enters a row. Returns
 * undefined for Escape, which leaves, and null for a key that is not of the walk and belongs to the page.
 */
export function walked(
  place: Place | undefined,
  key: string,
  { rows, columns, along = 'rows', first = 0 }: Extent,
): Place | undefined | null {
  const at = place ?? { row: first, column: 0 };
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  const down = (by: number) => ({ ...at, row: place && place.row >= 0 ? within(place.row + by, rows) : first });
  const on = (by: number) => (place ? { ...at, column: within(at.column + by, columns) } : at);
  switch (key) {
    case 'ArrowDown':
      return down(1);
    case 'ArrowUp':
      return down(-1);
    case 'ArrowRight':
      return on(1);
    case 'ArrowLeft':
      return on(-1);
    case 'Home':
      return along === 'rows' ? { ...at, row: 0 } : { ...at, column: 0 };
    case 'End':
      return along === 'rows' ? { ...at, row: rows - 1 } : { ...at, column: columns - 1 };
    case 'Escape':
      return undefined;
    default:
      return null;
  }
}
