import type { Place } from '../../chart/walk.js';
import type { WrittenCell, WrittenColumn, WrittenTable } from '../table/written-table.js';
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
  const stops = columns.flatMap((column, position) => {
    const cell = row.cells[position];
    const isRead = highlighted === undefined ? cell?.empty === undefined : column.id === highlighted;
    const isHere = place.row === allSeries ? isRead : place.row === position;
    return cell && isHere ? [saidOf(column, cell, { texts, inUnit })] : [];
  });
  return `${row.name}. ${stops.join('; ')}`;
}

/** A figure with the head of its column: "2014: 4,2 mio. kr. (foreløbig)". */
export function saidOf(
  { id, heading }: Pick<WrittenColumn, 'id' | 'heading'>,
  { text, empty, spoken, preliminary, remark }: WrittenCell,
  { texts, inUnit }: ReadoutWords,
): string {
  const figure = empty ? (spoken ?? text) : inUnit(text, id);
  const said = [figure, preliminary ? `(${texts.preliminary})` : '', remark ?? ''].filter(Boolean).join(' ');
  // The head of a column of percent says so already.
  return `${heading.replace(/,\u00a0%$/, '')}: ${said}`;
}

/** What the arrow keys read: a line of the table, the whole last, and a figure of it. */
export function lineReadout(
  { rows, total, columns }: WrittenTable,
  place: Place | undefined,
  { texts }: Pick<ReadoutWords, 'texts'>,
): string {
  const row = place && [...rows, ...(total ? [total] : [])][place.row];
  const [cell, column] = [row?.cells[place?.column ?? 0], columns[place?.column ?? 0]];
  if (!row || !cell || !column) return '';
  const said = [cell.spoken ?? cell.text, cell.preliminary ? `(${texts.preliminary})` : '', cell.remark ?? ''];
  return `${row.name}. ${column.group ? `${column.group}: ` : ''}${column.heading}: ${said.filter(Boolean).join(' ')}`;
}
