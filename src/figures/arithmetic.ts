import {
  type Cell,
  isValue,
  isWhole,
  notApplicable,
  type RatioCell,
  type RatioValue,
  strongestReason,
  type ValueCell,
  wholeNumber,
} from './cell.js';
import { commonLevel, type PriceLevel } from './price-level.js';
import { multipliedBy } from './rounding/exact.js';

/**
 * Adds cells. A suppressed part makes the sum suppressed, since the sum would give it away. Another part that is not
 * there makes the sum partial, and it says how many parts it has. Parts that cannot apply do not count. A sum takes
 * the points, never the ranges; it is preliminary when a part is. Nothing to add is missing, not zero. Amounts in
 * different price levels are refused.
 */
export function sumOf(cells: readonly Cell[]): Cell {
  const parts = cells.filter((cell) => cell.state !== 'notApplicable');
  const values = parts.filter(isValue);
  const level = commonLevel(values);
  if (values.length === 0 || parts.some((part) => part.state === 'suppressed')) return strongestReason(cells);
  const got = values.filter(isWhole).length;
  return {
    state: 'value',
    value: added(values),
    ...marks(values, level),
    ...(got < parts.length && { partial: { got, of: parts.length } }),
  };
}

/**
 * `a` minus `b`. Where one of them is not there the difference has the stronger reason of the two. A partial sum is held
 * against nothing: the difference would count the parts that it lacks as if they were zero. Amounts in different price
 * levels are refused.
 */
export function differenceOf(a: Cell, b: Cell): Cell {
  const level = commonLevel([a, b].filter(isValue));
  if (!isWhole(a) || !isWhole(b)) return strongestReason([a, b]);
  return { state: 'value', value: wholeNumber(a.value - b.value), ...marks([a, b], level) };
}

/**
 * `part` ÷ `whole`. Of nothing there is no share: it is not applicable, never infinite and never zero. Of partial sums
 * there is none either, as with differences. Amounts in different price levels are refused.
 */
export function shareOf(part: Cell, whole: Cell): RatioCell {
  commonLevel([part, whole].filter(isValue));
  return ratioOf(part, whole, undefined);
}

/**
 * `amount` for each one of `count`, such as cost per recipient. For none there is none: it is not applicable. Of partial
 * sums there is none, as with differences. It is in the price level of the amount.
 */
export const perOf = (amount: Cell, count: Cell): RatioCell =>
  ratioOf(amount, count, isValue(amount) ? amount.level : undefined);

/**
 * The mean of cells: their sum ÷ how many they are. A suppressed part makes it suppressed. Another part that is not
 * there, or not whole, is left out of both sum and number, and the mean says of how many it is: never a zero in its
 * place. Parts that cannot apply do not count. The mean of nothing is missing.
 */
export function meanOf(cells: readonly Cell[]): RatioCell {
  const parts = cells.filter((cell) => cell.state !== 'notApplicable');
  const values = parts.filter(isWhole);
  const level = commonLevel(values);
  if (values.length === 0 || parts.some((part) => part.state === 'suppressed')) return strongestReason(cells);
  return {
    state: 'value',
    dividend: added(values),
    divisor: values.length,
    ...marks(values, level),
    ...(values.length < parts.length && { partial: { got: values.length, of: parts.length } }),
  };
}

/**
 * `amount` × `part` ÷ `whole`, such as what a change in volume costs at the planned price: exact, then rounded once, half
 * away from zero, to the whole unit of the amount. Of a whole of zero there is none: it is not applicable. Of partial
 * sums there is none, as with differences. It is in the price level of the amount; part and whole share one or have none.
 */
export function inProportion(amount: Cell, part: Cell, whole: Cell): Cell {
  commonLevel([part, whole].filter(isValue));
  if (!isWhole(amount) || !isWhole(part) || !isWhole(whole)) return strongestReason([amount, part, whole]);
  if (whole.value === 0) return notApplicable;
  const value = multipliedBy(amount.value, part.value, whole.value);
  return { state: 'value', value, ...marks([amount, part, whole], amount.level) };
}

/** A ratio as one number, to place or sort it by. It is not exact: what is written is rounded from the ratio itself. */
export const quotientOf = ({ dividend, divisor }: RatioValue): number => dividend / divisor;

function ratioOf(dividend: Cell, divisor: Cell, level: PriceLevel | undefined): RatioCell {
  if (!isWhole(dividend) || !isWhole(divisor)) return strongestReason([dividend, divisor]);
  if (divisor.value === 0) return notApplicable;
  return { state: 'value', dividend: dividend.value, divisor: divisor.value, ...marks([dividend, divisor], level) };
}

/** What is made of figures may still change when one of them may. */
const marks = (cells: readonly ValueCell[], level: PriceLevel | undefined) => ({
  ...(cells.some(({ preliminary }) => preliminary) && { preliminary: true }),
  ...(level && { level }),
});

/** One step at a time: two huge parts that cancel out would hide what was lost between them. */
const added = (cells: readonly ValueCell[]): number => cells.reduce((sum, { value }) => wholeNumber(sum + value), 0);
