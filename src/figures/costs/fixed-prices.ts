import { type Cell, isValue, missing } from '../cell.js';
import { indexed, printed } from '../price-index.js';

/** A price and wage index whose numbers may be of months as well as of years. */
export interface MonthlyIndex {
  /** The year whose prices everything is stated in; the index must have its number. */
  readonly year: number;
  /** By "YYYY-MM" or "YYYY". */
  readonly numbers: ReadonlyMap<string, number>;
}

/**
 * An amount that was spent in a month, in the fixed prices of the index's year: × the number of that year ÷ the number of
 * the month, else of the month's year. Exact, and rounded once to whole øre. Where the index lacks one of them the amount is
 * missing: it never stands unconverted among those that are converted. One in fixed prices already is refused.
 */
export function inFixedPrices(cell: Cell, month: string, { year, numbers }: MonthlyIndex): Cell {
  if (!isValue(cell)) return cell;
  if (cell.level?.basis === 'fixed')
    throw new RangeError('An amount in fixed prices is not of the prices of its month.');
  const from = numbers.get(month) ?? numbers.get(month.slice(0, 4));
  const to = numbers.get(String(year));
  if (from === undefined || to === undefined) return missing;
  return indexed(cell, { from: printed(from, month), to: printed(to, year) }, year);
}
