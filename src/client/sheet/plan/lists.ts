import { addressOf, inSheet, type Sheet, type SheetRow } from '../grid.js';
import { listColumns, type ListName, meaningOf, type Vocabulary } from '../words.js';
import { firstWords, type Placed, type Reading } from './reading.js';

/** One line of a list: its cells by what their columns are called. */
export interface ListLine<Column extends string> {
  readonly row: number;
  readonly cells: Partial<Record<Column, Placed>>;
  readonly where: string;
}

type ColumnOf<Name extends ListName> = keyof (typeof listColumns)[Name] & string;

/** Reads a sheet that lists one thing per line under headings, such as the footnotes. */
export function readList<Name extends ListName>(
  sheet: Sheet | undefined,
  name: Name,
  reading: Reading,
): readonly ListLine<ColumnOf<Name>>[] {
  const [header, ...rows] = sheet?.rows ?? [];
  if (!sheet || !header) return [];
  if (rows.length > 0 && sheet.isHidden) reading.fault(inSheet(sheet, 'A1'), 'shownSheet');
  const words = listColumns[name] as Vocabulary<ColumnOf<Name>>;
  const columns = columnsOf(sheet, header, words, reading);
  if (columns.size === 0) reading.fault(inSheet(sheet, `A${header.row}`), 'headings', firstWords(words));
  remarkUnheaded(sheet, header, rows, reading);
  return rows.flatMap((row) => lineOf(sheet, row, columns, reading));
}

/** What stands in a column without a heading is not read, and each such column is told by its first cell. */
export function remarkUnheaded(sheet: Sheet, header: SheetRow, rows: readonly SheetRow[], reading: Reading): void {
  const told = new Set<number>(header.cells.keys());
  for (const { cells } of rows) {
    for (const cell of cells.values()) {
      if (!told.has(cell.column)) reading.remark(addressOf(sheet, cell), 'columnIgnored');
      told.add(cell.column);
    }
  }
}

/** The column of each heading. A heading that stands twice is refused, one that is not known is said to be left out. */
export function columnsOf<Column extends string>(
  sheet: Sheet,
  header: SheetRow,
  words: Vocabulary<Column>,
  reading: Reading,
): Map<number, Column> {
  const columns = new Map<number, Column>();
  for (const cell of header.cells.values()) {
    const name = cell.value.is === 'text' ? meaningOf(words, cell.value.text) : undefined;
    const where = addressOf(sheet, cell);
    if (!name) reading.remark(where, 'columnIgnored');
    else if ([...columns.values()].includes(name)) reading.fault(where, 'once', words[name][0] ?? name);
    else columns.set(cell.column, name);
  }
  return columns;
}

function lineOf<Column extends string>(
  sheet: Sheet,
  { row, cells }: SheetRow,
  columns: ReadonlyMap<number, Column>,
  reading: Reading,
): ListLine<Column>[] {
  const line: Partial<Record<Column, Placed>> = {};
  for (const cell of cells.values()) {
    const name = columns.get(cell.column);
    if (name) line[name] = { sheet, cell };
  }
  const where = addressOf(sheet, { row, column: 1 });
  if (Object.keys(line).length === 0) {
    reading.remark(where, 'rowIgnored');
    return [];
  }
  if (sheet.hiddenRows.has(row)) reading.fault(where, 'shownRow');
  return [{ row, cells: line, where }];
}
