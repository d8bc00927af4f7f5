import { perOf, sumOf } from '../arithmetic.js';
import { type Cell, isValue, isWhole, type RatioCell, strongestReason, valueOf, wholeNumber } from '../cell.js';
import { multipliedBy } from '../rounding/exact.js';

/**
 * What some months cost for each of the persons that there were on average: amount × months ÷ the sum of the months'
 * numbers, exact until it is rounded once, half away from zero, to `step` øre: what is written, such as 100 for kroner.
 * A month whose number is not known leaves no average, and so no figure: its reason is given. What there is no amount of
 * keeps its own reason. Range and earlier figure are divided alike. For none there is none: it is not applicable.
 */
export function perPersons(amount: Cell, counts: readonly Cell[], step: number): Cell {
  if (!isValue(amount)) return amount;
  const average = averageOf(counts);
  if (average.state !== 'value') return average;
  // Of some parts only there is nothing to divide, as with differences.
  if (!isWhole(amount)) return { state: 'missing' };
  if (average.dividend === 0) return { state: 'notApplicable' };
  const each = (ore: number) =>
    wholeNumber(multipliedBy(ore, average.divisor, BigInt(average.dividend) * BigInt(step)) * step);
  const { low, high, corrected, preliminary } = amount;
  return {
    ...amount,
    value: each(amount.value),
    ...(low !== undefined && { low: each(low) }),
    ...(high !== undefined && { high: each(high) }),
    ...(corrected && { corrected: { ...corrected, was: each(corrected.was) } }),
    ...((preliminary ?? average.preliminary) && { preliminary: true }),
  };
}

/** How many there were on average over the months. A month whose number is not known leaves none: its reason is given. */
export function averageOf(counts: readonly Cell[]): RatioCell {
  if (counts.length === 0 || !counts.every(isWhole)) return strongestReason(counts);
  return perOf(sumOf(counts), valueOf(counts.length));
}
