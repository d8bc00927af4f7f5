import { type AmountRules, readColumn } from '../amounts/column.js';
import { typedCell } from '../amounts/typed-amount.js';
import { unitOf } from '../amounts/units.js';
import { type Decimal, decimalOfNumber, wholeIn } from '../amounts/decimal.js';
import { writtenNumber } from '../amounts/written-number.js';
import { addressOf, inSheet, type Sheet } from '../grid.js';
import { decimalMarks, meaningOf, plainText, plainWord, type PlanField, planFields } from '../words.js';
import { type Placed, type Reading, textOf, valueFault, whereIs, wordOf } from './reading.js';

/** The values of the sheet "Plan" by the names that stand before them. */
export type Fields = ReadonlyMap<PlanField, Placed>;

/** What the sheet "Plan" has: values, and where a value is still to be written. */
export interface PlanLines {
  readonly fields: Fields;
  readonly blank: ReadonlyMap<PlanField, string>;
}

/** Titles that may stand over the two columns. */
const titles = ['felt', 'field'];

/**
 * Reads the lines of the sheet "Plan": a name in the first column, its value in the second. In a workbook further columns
 * are guidance; in a file without sheets a third cell would be a value that went astray.
 */
export function readFields(sheet: Sheet, reading: Reading): PlanLines {
  const fields = new Map<PlanField, Placed>();
  const blank = new Map<PlanField, string>();
  if (sheet.isHidden) reading.fault(inSheet(sheet, 'A1'), 'shownSheet');
  if (sheet.hiddenColumns.has(1) || sheet.hiddenColumns.has(2)) reading.fault(inSheet(sheet, 'B1'), 'shownColumn');
  for (const { row, cells } of sheet.rows) {
    const [label, cell] = [cells.get(1), cells.get(2)];
    if (label?.value.is === 'text' && titles.includes(plainWord(label.value.text))) continue;
    const beyond = sheet.isNamed ? undefined : [...cells.values()].find(({ column }) => column > 2);
    if (beyond) reading.fault(addressOf(sheet, beyond), 'oneValue');
    const field = label?.value.is === 'text' ? meaningOf(planFields, label.value.text) : undefined;
    const where = addressOf(sheet, { row, column: 2 });
    if (!cell) {
      if (field) blank.set(field, where);
    } else if (!field) reading.fault(addressOf(sheet, label ?? { row, column: 1 }), 'fieldName');
    else if (fields.has(field)) reading.fault(where, 'once', planFields[field][0]);
    else if (sheet.hiddenRows.has(row)) reading.fault(where, 'shownRow');
    else fields.set(field, { sheet, cell });
  }
  return { fields, blank };
}

/** What the file says of how its amounts are written. */
export function rulesOf(fields: Fields, reading: Reading): AmountRules {
  const [unit, mark] = [fields.get('unit'), fields.get('decimalMark')];
  const text = unit && textOf(unit, reading);
  const size = text === undefined ? undefined : unitOf(plainText(text));
  if (unit && text !== undefined && size === undefined)
    reading.fault(whereIs(unit), 'oneOf', 'kr., 1.000 kr., mio. kr.');
  return { unit: size, decimalMark: mark && wordOf(mark, decimalMarks, reading) };
}

/** One amount that stands alone, such as the shortfall that is said to be small. */
export function amountOf(placed: Placed, rules: AmountRules, reading: Reading): number | undefined {
  const where = whereIs(placed);
  const [read] = readColumn([{ where, cell: typedCell(placed.cell.value) }], rules);
  if (read?.cell?.state === 'value') return read.cell.value;
  reading.fault(where, read?.fault ?? 'amount');
  return undefined;
}

/** A whole number of per cent: 90, "90 %", or 0,9 that Excel shows as 90 %. */
export function percentOf(placed: Placed, reading: Reading): number | undefined {
  const { value } = placed.cell;
  const read =
    value.is === 'number' ? { number: decimalOfNumber(value.number), shown: value.shown } : writtenPercent(placed);
  const isShare = read?.shown === 'percent';
  const percent = read && (isShare || read.shown === 'number') ? wholeIn(read.number, isShare ? 100n : 1n) : undefined;
  if (percent !== undefined) return percent;
  reading.fault(whereIs(placed), valueFault(placed) ?? 'percent');
  return undefined;
}

function writtenPercent({ cell: { value } }: Placed): { number: Decimal; shown: 'number' } | undefined {
  const text = value.is === 'text' ? plainText(value.text).replace(/ ?(?:%|pct\.?|procent|percent)$/i, '') : '';
  const written = writtenNumber(text);
  return written?.is === 'clear' ? { number: written.number, shown: 'number' } : undefined;
}
