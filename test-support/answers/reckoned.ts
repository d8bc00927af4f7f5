/** Figures worked out of a raw answer, in exact øre, by the rules of docs/figures.md and none of the code that has them. */
import type { OreCell, StatusRule } from '../../src/client/port.js';

export type Reason = Exclude<OreCell['state'], 'value'>;

/** Why there is none. */
export interface None {
  readonly is: 'none';
  readonly reason: Reason;
  readonly note?: string | undefined;
}

interface Marks {
  /** May still change. */
  readonly isEarly: boolean;
  /** How many parts it has, of how many. */
  readonly parts?: readonly [got: number, of: number] | undefined;
}

export interface Amount extends Marks {
  readonly is: 'amount';
  readonly ore: bigint;
  readonly low?: bigint | undefined;
  readonly high?: bigint | undefined;
  readonly was?: { readonly on: string; readonly ore: bigint } | undefined;
}

export interface Share extends Marks {
  readonly is: 'share';
  readonly part: bigint;
  readonly whole: bigint;
}

export type Sum = Amount | None;
export type Verdict = 'onTarget' | 'onTargetOneOff' | 'near' | 'below' | 'belowSmall' | 'notJudged';

export const none = (reason: Reason): None => ({ is: 'none', reason });

export function figureOf(cell: OreCell | undefined): Sum {
  if (!cell) return none('missing');
  if (cell.state !== 'value') return { is: 'none', reason: cell.state, note: cell.note };
  const { value, low, high, preliminary, partial, corrected } = cell;
  return {
    is: 'amount',
    ore: BigInt(value),
    low: low === undefined ? undefined : BigInt(low),
    high: high === undefined ? undefined : BigInt(high),
    isEarly: preliminary === true,
    parts: partial && [partial.got, partial.of],
    was: corrected && { on: corrected.on, ore: BigInt(corrected.was) },
  };
}

export const isAmount = (figure: Sum): figure is Amount => figure.is === 'amount';
export const isWhole = (figure: Sum): figure is Amount => isAmount(figure) && !figure.parts;
export const isIncomplete = (figure: Sum): boolean => isAmount(figure) && figure.parts !== undefined;

/** Of several reasons the strongest. */
export function reasonOf(figures: readonly (Sum | Share)[]): None {
  for (const reason of ['suppressed', 'noAccess', 'missing', 'notYet', 'notApplicable'] as const)
    if (figures.some((figure) => figure.is === 'none' && figure.reason === reason)) return none(reason);
  return none('missing');
}

export function sum(figures: readonly Sum[]): Sum {
  const counted = figures.filter((figure) => figure.is !== 'none' || figure.reason !== 'notApplicable');
  const known = counted.filter(isAmount);
  const isHidden = counted.some((figure) => figure.is === 'none' && figure.reason === 'suppressed');
  if (known.length === 0 || isHidden) return reasonOf(figures);
  const got = known.filter(({ parts }) => !parts).length;
  return {
    is: 'amount',
    ore: known.reduce((total, { ore }) => total + ore, 0n),
    isEarly: known.some(({ isEarly }) => isEarly),
    parts: got === counted.length ? undefined : [got, counted.length],
  };
}

export const less = (a: Sum, b: Sum): Sum =>
  isWhole(a) && isWhole(b) ? { is: 'amount', ore: a.ore - b.ore, isEarly: a.isEarly || b.isEarly } : reasonOf([a, b]);

export function share(part: Sum, whole: Sum): Share | None {
  if (!isWhole(part) || !isWhole(whole)) return reasonOf([part, whole]);
  if (whole.ore === 0n) return none('notApplicable');
  return { is: 'share', part: part.ore, whole: whole.ore, isEarly: part.isEarly || whole.isEarly };
}

/** By percent of the target, on exact øre; `sign` is that of a saving. */
export function verdictOf(target: Sum, expected: Sum, once: Sum | undefined, sign: bigint, rule: StatusRule): Verdict {
  if (!isWhole(target) || !isWhole(expected)) return 'notJudged';
  const goal = target.ore * sign;
  const saved = expected.ore * sign;
  if (goal <= 0n) return 'notJudged';
  const isReached = (by: bigint, percent: number) => by * 100n >= goal * BigInt(percent);
  if (isReached(saved, rule.onTargetPercent)) {
    if (!once || (once.is === 'none' && once.reason === 'notApplicable')) return 'onTarget';
    if (!isWhole(once)) return 'notJudged';
    return isReached(saved - once.ore * sign, rule.onTargetPercent) ? 'onTarget' : 'onTargetOneOff';
  }
  if (isReached(saved, rule.nearPercent)) return 'near';
  const small = rule.smallShortfallOre;
  return small !== undefined && goal - saved <= BigInt(small) ? 'belowSmall' : 'below';
}
