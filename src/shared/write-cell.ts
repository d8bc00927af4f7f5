import { quotientOf } from '../figures/arithmetic.js';
import { type Cell, isValue, type RatioCell } from '../figures/cell.js';
import type { MoneyUnit } from '../figures/money.js';
import type { Format } from './format.js';
import type { WrittenCell } from './table/written-table.js';
import type { SharedTexts } from './texts.js';

/** How an amount is signed: as it stands, or as a change that prints its plus. */
export type AmountStyle = 'amount' | 'change';

/** Writes the words that a cell may need, for one language and unit. */
export interface Writer {
  amount(cell: Cell, style?: AmountStyle): WrittenCell;
  percent(cell: RatioCell, style?: AmountStyle): WrittenCell;
}

/** Writes numbers of persons, cases or days. */
export function writtenCount(
  cell: Cell,
  texts: SharedTexts,
  format: Format,
  style: AmountStyle = 'amount',
): WrittenCell {
  if (!isValue(cell)) return emptyCell(cell.state, cell.note, texts);
  const { value, preliminary } = cell;
  return {
    text: style === 'change' ? format.countChange(value) : format.count(value),
    exact: { figure: cell, unit: 'count' },
    sort: value,
    ...(preliminary && { preliminary }),
  };
}

/** The one place where a figure becomes text: value, range, minimum, partial, preliminary, corrected, or why there is none. */
export function writerFor(unit: MoneyUnit, texts: SharedTexts, format: Format): Writer {
  const written = (style: AmountStyle) => (ore: number) =>
    style === 'change' ? format.change(ore, unit) : format.amount(ore, unit);

  return {
    amount(cell, style = 'amount') {
      if (!isValue(cell)) return emptyCell(cell.state, cell.note, texts);
      const { value, preliminary, partial, corrected } = cell;
      const remarks = [
        partial && texts.partOf(partial.got, partial.of),
        corrected && texts.corrected(format.day(corrected.on), format.amount(corrected.was, unit)),
      ].filter((remark) => remark !== undefined);
      return {
        text: rangeOf(cell, written(style), texts),
        exact: { figure: cell, unit },
        sort: value,
        ...(value === 0 && { blank: format.decimalsAfterZero(unit) }),
        ...(preliminary && { preliminary }),
        ...(remarks.length > 0 && { remark: remarks.join(', ') }),
      };
    },
    percent(cell, style = 'amount') {
      if (cell.state !== 'value') return emptyCell(cell.state, undefined, texts);
      const { dividend, partial } = cell;
      return {
        text: style === 'change' ? format.percentChange(cell) : format.percent(cell),
        exact: { figure: cell, unit: 'percent' },
        sort: quotientOf(cell),
        ...(dividend === 0 && { blank: format.decimalsAfterZero('mio') }),
        ...(cell.preliminary && { preliminary: true }),
        ...(partial && { remark: texts.partOf(partial.got, partial.of) }),
      };
    },
  };
}

function emptyCell(state: Exclude<Cell['state'], 'value'>, note: string | undefined, texts: SharedTexts): WrittenCell {
  const text = texts.noValue[state];
  const spoken = texts.noValueSpoken[state];
  return { text, empty: state, ...(spoken !== text && { spoken }), ...(note && { remark: note }) };
}

/** A range stands as its ends, a minimum as "at least"; the point that sums count stands first where it is neither end. */
function rangeOf(
  { value, low, high }: Cell & { state: 'value' },
  write: (ore: number) => string,
  texts: SharedTexts,
): string {
  if (low === undefined && high === undefined) return write(value);
  if (high === undefined)
    return low === value ? texts.atLeast(write(value)) : `${write(value)} (${texts.atLeast(write(low ?? value))})`;
  if (low === undefined) return `${write(value)} (${texts.atMost(write(high))})`;
  const range = texts.range(write(low), write(high));
  return value === low || value === high ? range : `${write(value)} (${range})`;
}
