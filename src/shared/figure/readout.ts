import type { Place } from '../../chart/walk.js';
import type { WrittenCell, WrittenTable } from '../table/written-table.js';
import type { SharedTexts } from '../texts.js';

/** What the arrow keys go through where time runs across: a row for each column of the table, a column for each line. */
export const extentOf = ({ columns, rows }: WrittenTable) =>
  ({ rows: columns.length, columns: rows.length, along: 'columns' }) as const;

/** A pointer is at a step, and in no series. */
export const allSeries = -1;

export interface ReadoutWords {
  readonly texts: Pick<SharedTexts, 'preliminary'>;
  /** A figure of a column with its unit: "16,7 mio. kr.", "43 %". */
  readonly inUnit: (written: string, column: string) => string;
}

/** What the readout says of a place: of one series, or of all of them where a pointer is. */
export function readoutOf(
  { columns, rows }: WrittenTable,
  place: Place | undefined,
  { texts, inUnit }: ReadoutWords,
): string {
  const row = place && rows[place.column];
  if (!row) return '';
  const said = ({ text, empty, spoken, preliminary, remark }: WrittenCell, column: string): string =>
    [empty ? (spoken ?? text) : inUnit(text, column), preliminary ? `(${texts.preliminary})` : '', remark ?? '']
      .filter(Boolean)
      .join(' ');
  const stops = columns.flatMap(({ id, heading }, position) => {
    const cell = row.cells[position];
    const isHere = place.row === allSeries ? cell?.empty === undefined : place.row === position;
    // The head of a column of percent says so already.
    return cell && isHere ? [`${heading.replace(/,\u00a0%$/, '')}: ${said(cell, id)}`] : [];
  });
  return `${row.name}. ${stops.join('; ')}`;
}
