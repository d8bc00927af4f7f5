import { shareOf } from '../arithmetic.js';
import { type Cell, isWhole, type RatioCell, suppressed } from '../cell.js';
import { isSmallCount } from './threshold.js';

/**
 * A median, another percentile, a mean or "longest" of a group: shown when the group has at least `minimum` persons.
 * Of fewer it is nearly, and for "longest" exactly, one person's own figure. A group of unknown size, or one that is partly known, is too small.
 * Give the cell that is answered: where a count is suppressed to protect another, so is what is made of it.
 */
export const ofAtLeast = <Figure extends Cell | RatioCell>(
  figure: Figure,
  persons: Cell,
  minimum: number,
): Figure | typeof suppressed => (isWhole(persons) && persons.value >= minimum ? figure : suppressed);

/**
 * A share of a group of persons: shown when the group is not small, and neither those in the part nor the others are.
 * "4 % of 25" is one person. None and all are shown, as zero is. Give the cells that are answered, as above.
 */
export function shareOfPersons(part: Cell, whole: Cell, threshold: number): RatioCell {
  const share = shareOf(part, whole);
  if (share.state !== 'value') return share;
  const { dividend, divisor } = share;
  const isSmall = [dividend, divisor - dividend, divisor].some((persons) => isSmallCount(persons, threshold));
  return isSmall ? suppressed : share;
}
