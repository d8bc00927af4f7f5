import { multipliedBy } from '../rounding/exact.js';
import type { Need } from './hiding.js';
import { isSmallCount, usualThreshold } from './threshold.js';

/**
 * The counts that are too small to be shown, margins included. An attacker must be unable to rule out that each is as
 * large as one that would have been shown: then nobody can tell which of the hidden figures is the small one.
 */
export const needsOfCounts = (counts: readonly number[], threshold: number): readonly Need[] =>
  counts.flatMap((count, place) => (isSmallCount(count, threshold) ? [{ place, possible: threshold }] : []));

/** An amount, and whom it is of. */
export interface AmountOf {
  /** Whole øre. */
  readonly amount: number;
  readonly persons: number;
  /** Øre of the one person who has most of it. */
  readonly largest: number;
}

export interface AmountRule {
  /** From how many persons an amount is shown: that of the counts, as `thresholdFor` gives it. */
  readonly threshold: number;
  /** An amount is hidden when one person has more than this percentage of it: it is nearly that person's own figure. */
  readonly dominantPercent: number;
  /** How many percent above and below the amount an attacker must at least have to reckon with. */
  readonly protectPercent: number;
}

/**
 * The usual rule: fewer than five persons, or one who is most of the amount; and nobody comes closer than 20 %. The
 * percentages are ours: no Danish authority has printed any.
 */
export const usualAmountRule: AmountRule = { threshold: usualThreshold, dominantPercent: 50, protectPercent: 20 };

/** Whether an amount would tell what a single person costs. */
export const isTelling = (
  { amount, persons, largest }: AmountOf,
  { threshold, dominantPercent }: AmountRule = usualAmountRule,
): boolean =>
  isSmallCount(persons, threshold) ||
  BigInt(Math.abs(largest)) * 100n > BigInt(Math.abs(amount)) * BigInt(dominantPercent);

/** The amounts that would tell what a single person costs, margins included. */
export const needsOfAmounts = (amounts: readonly AmountOf[], rule: AmountRule = usualAmountRule): readonly Need[] =>
  amounts.flatMap((of, place) => (isTelling(of, rule) ? needsOf(of.amount, place, rule) : []));

function needsOf(amount: number, place: number, { protectPercent }: AmountRule): readonly Need[] {
  const distance = Math.max(1, multipliedBy(Math.abs(amount), protectPercent, 100));
  const higher = { place, possible: amount + distance };
  // Nothing can be less than nothing.
  return amount === 0 ? [higher] : [higher, { place, possible: amount - distance }];
}
