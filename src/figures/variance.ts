import { differenceOf, shareOf } from './arithmetic.js';
import { type Cell, isWhole, type RatioCell, type ValueCell } from './cell.js';
import { withoutOneOff } from './effects.js';
import { commonLevel } from './price-level.js';

/** Which sign the data gives to what is meant, a saving or an overspend: 1 for plus, -1 for minus. */
export type Direction = 1 | -1;

/**
 * From how many percent of the target an area is on target, from how many near it, in whole percent, and what shortfall is
 * small. It is a rule for what is to be reached; a ceiling, such as at most 30 days, has no rule yet.
 */
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

/** An amount as a saving, in øre: positive is saved and negative is not, whichever sign savings have in the data. */
export const savedOf = ({ value }: ValueCell, direction: Direction): number => (direction === 1 ? value : 0 - value);

/**
 * How far the accounts are expected to be from the budget: expected accounts (forventet regnskab) − adjusted budget
 * (korrigeret budget), with the data's own sign. Spending's share of the budget is `shareOf`.
 */
export const deviationFromBudget = (expectedAccounts: Cell, adjustedBudget: Cell): Cell =>
  differenceOf(expectedAccounts, adjustedBudget);

/**
 * More is spent than the budget (merforbrug), less (mindreforbrug), or just that. None of them is good: less may be a
 * need that was not met. notJudged: the deviation is not there, or lacks parts.
 */
export type BudgetEffect = 'overspend' | 'underspend' | 'onBudget' | 'notJudged';

/** The word for a deviation from the budget, judged on whole øre. The data states which sign an overspend has. */
export function budgetEffectOf(deviation: Cell, overspend: Direction): BudgetEffect {
  if (!isWhole(deviation)) return 'notJudged';
  if (deviation.value === 0) return 'onBudget';
  return Math.sign(deviation.value) === overspend ? 'overspend' : 'underspend';
}

/** True when `part` is at least `percent` of `whole`, decided on the exact amounts and not on what is printed. */
const reaches = (part: number, whole: number, percent: number): boolean =>
  BigInt(part) * 100n >= BigInt(whole) * BigInt(percent);

export interface JudgedSaving {
  readonly target: Cell;
  readonly expected: Cell;
  /** The part of the expected saving that holds in this period only, when there is one. */
  readonly oneOff?: Cell | undefined;
  /** 1 when a saving is positive in the data, -1 when it is negative. */
  readonly direction: Direction;
}

/**
 * Percent decides; the small amount only softens the word for "below". Leave `smallShortfallOre` out for a total, which
 * is judged by percent alone. Amounts in different price levels are refused.
 */
export function statusOf({ target, expected, oneOff, direction }: JudgedSaving, rule: StatusRule): Status {
  if (!isWhole(target) || !isWhole(expected)) return 'notJudged';
  commonLevel([target, expected]);
  const goal = savedOf(target, direction);
  const saved = savedOf(expected, direction);
  if (goal <= 0) return 'notJudged';
  if (reaches(saved, goal, rule.onTargetPercent)) {
    const rest = oneOff ? withoutOneOff(expected, oneOff) : expected;
    // How much of it is without reservation is then not known, and no judgement can say it.
    if (!isWhole(rest)) return 'notJudged';
    return reaches(savedOf(rest, direction), goal, rule.onTargetPercent) ? 'onTarget' : 'onTargetOneOff';
  }
  if (reaches(saved, goal, rule.nearPercent)) return 'near';
  const { smallShortfallOre } = rule;
  return smallShortfallOre !== undefined && goal - saved <= smallShortfallOre ? 'belowSmall' : 'below';
}
