import { type PlacedCell, readColumn, type AmountRules } from '../amounts/column.js';
import { typedCell } from '../amounts/typed-amount.js';
import { addressOf, mergedAt, type Sheet, type SheetCell, type SheetRow } from '../grid.js';
import type { OreCell } from '../../port.js';
import { type AreaColumn, type Measure, meaningOf, totalNames } from '../words.js';
import type { Column, Headings } from './headings.js';
import type { Periods } from './periods.js';
import { type Placed, type Reading, textOf } from './reading.js';

/** One line of a table of areas, its amounts read. */
export interface AreaRow {
  readonly where: string;
  readonly name: string;
  readonly isTotal: boolean;
  readonly cells: Partial<Record<AreaColumn, Placed>>;
  readonly amounts: readonly Amount[];
}

export interface Amount {
  readonly period: string;
  readonly measure: Measure;
  readonly cell: OreCell;
  readonly where: string;
}

/** Reads the lines under the headings. A line without a single amount or word for one is refused: it may be a heading. */
export function readRows(
  sheet: Sheet,
  headings: Headings,
  rules: AmountRules & { readonly periods: Periods },
  reading: Reading,
): AreaRow[] {
  const read = readAmounts(sheet, headings, rules, reading);
  return headings.rows.flatMap((row) => {
    const where = addressOf(sheet, { row: row.row, column: 1 });
    const cells = areaCells(sheet, headings, row);
    const hasAmounts = [...row.cells.keys()].some((column) => headings.columns.get(column)?.is === 'measure');
    if (Object.keys(cells).length === 0 && !hasAmounts) {
      reading.remark(where, 'rowIgnored');
      return [];
    }
    if (sheet.hiddenRows.has(row.row)) reading.fault(where, 'shownRow');
    const name = cells.area && textOf(cells.area, reading);
    if (!cells.area) reading.fault(where, 'name');
    const isTotal = name !== undefined && meaningOf(totalNames, name) !== undefined;
    // The template's own total is blank while there is nothing to add.
    if (!hasAmounts && !isTotal) reading.fault(where, 'anAmount');
    if (name === undefined || !hasAmounts) return [];
    const period = headings.isLong ? rowPeriod(cells, where, rules.periods, reading) : undefined;
    const amounts = (read.get(row.row) ?? []).flatMap(({ column, ...amount }): Amount[] => {
      const id = headings.isLong ? period : column.period;
      return id === undefined ? [] : [{ ...amount, measure: column.measure, period: id }];
    });
    return [{ where, name, isTotal, cells, amounts }];
  });
}

/** The cells that say something of the area. A cell merged over several rows says it of each. */
function areaCells(sheet: Sheet, { columns }: Headings, { row, cells }: SheetRow): AreaRow['cells'] {
  const found: Partial<Record<AreaColumn, Placed>> = {};
  for (const [column, { is, ...about }] of columns) {
    if (is !== 'area' || !('name' in about)) continue;
    const cell = cells.get(column) ?? mergedFirst(sheet, row, column);
    if (cell) found[about.name] = { sheet, cell };
  }
  // A row that has only what is merged into it from above is blank.
  return [...cells.keys()].some((column) => columns.has(column)) ? found : {};
}

function mergedFirst(sheet: Sheet, row: number, column: number): SheetCell | undefined {
  const merged = mergedAt(sheet, row, column);
  return merged && sheet.rows.find((candidate) => candidate.row === merged.top)?.cells.get(merged.left);
}

function rowPeriod(cells: AreaRow['cells'], where: string, periods: Periods, reading: Reading): string | undefined {
  const text = cells.period && textOf(cells.period, reading);
  const id = text === undefined ? undefined : periods.idOf(text);
  if (id === undefined) reading.fault(where, 'rowPeriod');
  return id;
}

type MeasureColumn = Extract<Column, { is: 'measure' }>;
type ReadAmount = Pick<Amount, 'cell' | 'where'> & { readonly column: MeasureColumn };

/** Reads the amounts column by column, since the others of its column may decide how one is read. */
function readAmounts(
  sheet: Sheet,
  headings: Headings,
  rules: AmountRules,
  reading: Reading,
): Map<number, ReadAmount[]> {
  const amounts = new Map<number, ReadAmount[]>();
  for (const [index, column] of headings.columns) {
    if (column.is !== 'measure') continue;
    const cells = headings.rows.flatMap(({ cells: inRow }) => inRow.get(index) ?? []);
    const placed = cells.map((cell): PlacedCell => ({ where: addressOf(sheet, cell), cell: typedCell(cell.value) }));
    readColumn(placed, rules).forEach(({ cell, fault, decidedBy }, at) => {
      const { row } = cells[at] ?? { row: 0 };
      const { where } = placed[at] ?? { where: '' };
      if (fault) reading.fault(where, fault);
      else if (mergedAt(sheet, row, index)) reading.fault(where, 'unmerged');
      if (decidedBy !== undefined) reading.remark(where, 'decidedBy', decidedBy);
      if (cell) amounts.set(row, [...(amounts.get(row) ?? []), { cell, where, column }]);
    });
  }
  return amounts;
}
