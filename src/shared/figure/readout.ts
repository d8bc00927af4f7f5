import type { Place } from '../../chart/walk.js';
import type { WrittenCell, WrittenTable } from '../table/written-table.js';
import type { SharedTexts } from '../texts.js';

/**
 * What the arrow keys go through where time runs across: a row for each column of the table, a column for each line. The
 * walk begins with the series that stands out.
 */
export const extentOf = ({ columns, rows }: WrittenTable, highlighted?: string) =>
  ({
    rows: columns.length,
    columns: rows.length,
    along: 'columns',
    first: Math.max(
      0,
      columns.findIndex(({ id }) => id === highlighted),
    ),
  }) as const;

/** A pointer is at a step, and in no series; what it reads is all of them, or the one that stands out. */
export const allSeries = -1;

export interface ReadoutWords {
  readonly texts: Pick<SharedTexts, 'preliminary'>;
  /** A figure of a column with its unit: "16,7 mio. kr.", "43 %". */
  readonly inUnit: (written: string, column: string) => string;
}

/** What the readout says of a place: of one series, or of all of them, or the one that stands out, where a pointer is. */
export function readoutOf(
  { columns, rows }: Pick<WrittenTable, 'columns' | 'rows'>,
  place: Place | undefined,
  { texts, inUnit }: ReadoutWords,
  highlighted?: string,
): string {
  const row = place && rows[place.column];
  if (!row) return '';
  const said = ({ text, empty, spoken, preliminary, remark }: WrittenCell, column: string): string =>
    [empty ? (spoken ?? text) : inUnit(text, column), preliminary ? `(${texts.preliminary})` : '', remark ?? '']
      .filter(Boolean)
      .join(' ');
  const stops = columns.flatMap(({ id, heading }, position) => {
    const cell = row.cells[position];
    const isRead = highlighted === undefined ? cell?.empty === undefined : id === highlighted;
    const isHere = place.row === allSeries ? isRead : place.row === position;
    // The head of a column of percent says so already.
    return cell && isHere ? [`${heading.replace(/,\u00a0%$/, '')}: ${said(cell, id)}`] : [];
  });
  return `${row.name}. ${stops.join('; ')}`;
}
