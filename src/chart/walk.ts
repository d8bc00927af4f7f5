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
  /** The series that the first key enters at, a row where time runs across, else a column; the first one when absent. */
  readonly first?: number;
}

/**
 * One step of the keyboard walk: arrows go to the neighbour and stop at the edge, Home and End go to the first and the
 * last of what runs along. The first key enters at the start, and a place in no series goes on along, or enters one. Returns
 * undefined for Escape, which leaves, and null for a key that is not of the walk and belongs to the page.
 */
export function walked(
  place: Place | undefined,
  key: string,
  { rows, columns, along = 'rows', first = 0 }: Extent,
): Place | undefined | null {
  const start = along === 'rows' ? { row: 0, column: first } : { row: first, column: 0 };
  const at = place ?? start;
  const next = (index: number, by: number, count: number, entered: number) =>
    index < 0 ? entered : Math.max(0, Math.min(count - 1, index + by));
  const down = (by: number) => (place ? { ...at, row: next(at.row, by, rows, start.row) } : at);
  const on = (by: number) => (place ? { ...at, column: next(at.column, by, columns, start.column) } : at);
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
