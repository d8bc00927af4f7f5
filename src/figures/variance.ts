import { differenceOf, shareOf } from './arithmetic.js';
import { type Cell, isWhole, type RatioCell } from './cell.js';

/** From how many percent of the target an area is on target, from how many near it, and what shortfall is small. */
export interface StatusRule {
  readonly onTargetPercent: number;
  readonly nearPercent: number;
  /** Øre. A shortfall of at most this is still below target, but is said to be small. */
  readonly smallShortfallOre?: number;
}

/** What is used where the source states no rule of its own; it is printed like any other. */
export const usualRule: StatusRule = { onTargetPercent: 100, nearPercent: 90 };

/**
 * onTargetOneOff: on target, but only by what holds in this period alone. belowSmall: below by a stated small amount.
 * notJudged: no target above zero to be judged against, or a figure that is not there or not whole.
 */
export type Status = 'onTarget' | 'onTargetOneOff' | 'near' | 'below' | 'belowSmall' | 'notJudged';

/** How far the expected saving is from the target: expected − target, with the data's own sign. */
export const deviationOf = (expected: Cell, target: Cell): Cell => differenceOf(expected, target);

/** Expected saving as a share of the target. */
export const fulfilmentOf = (expected: Cell, target: Cell): RatioCell => shareOf(expected, target);

/** True when `part` is at least `percent` of `whole`, decided on the exact amounts and not on what is printed. */
const reaches = (part: number, whole: number, percent: number): boolean =>
  BigInt(part) * 100n >= BigInt(whole) * BigInt(percent);

export interface JudgedSaving {
  readonly target: Cell;
  readonly expected: Cell;
  /** The part of the expected saving that holds in this period only, when there is one. */
  readonly oneOff?: Cell | undefined;
  /** 1 when a saving is positive in the data, -1 when it is negative. */
  readonly direction: 1 | -1;
}

/**
 * Percent decides; the small amount only softens the word for "below". Leave `smallShortfallOre` out for a total, which
 * is judged by percent alone.
 */
export function statusOf({ target, expected, oneOff, direction }: JudgedSaving, rule: StatusRule): Status {
  if (!isWhole(target) || !isWhole(expected)) return 'notJudged';
  const goal = target.value * direction;
  const saved = expected.value * direction;
  if (goal <= 0) return 'notJudged';
  if (reaches(saved, goal, rule.onTargetPercent)) {
    // How much of it will last is then not known, and no judgement can say it.
    if (oneOff && !isWhole(oneOff)) return 'notJudged';
    const passing = oneOff ? oneOff.value * direction : 0;
    return reaches(saved - passing, goal, rule.onTargetPercent) ? 'onTarget' : 'onTargetOneOff';
  }
  if (reaches(saved, goal, rule.nearPercent)) return 'near';
  return goal - saved <= (rule.smallShortfallOre ?? 0) ? 'belowSmall' : 'below';
}
