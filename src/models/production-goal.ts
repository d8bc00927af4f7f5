import type { OwnCalculation, ProductionGoal } from '../client/port.js';
import { differenceOf, inProportion } from '../figures/arithmetic.js';
import { type Cell, isWhole, missing, valueOf } from '../figures/cell.js';
import type { PriceLevel } from '../figures/price-level.js';
import { dividedBy } from '../figures/rounding/exact.js';
import { savedOf } from '../figures/variance.js';
import { givenCell } from './given.js';
import type { MixYear, OwnShare } from './production-mix.js';

/** Whether a part of the goal is reached, or is expected to be; notJudged where a figure is not there or not whole. */
export type Reached = 'met' | 'below' | 'notJudged';

/** What own production is to reach in a year, and whether it does. */
export interface MixGoal {
  readonly year: number;
  readonly text: string;
  /** "YYYY-MM" */
  readonly adopted: string | undefined;
  /** Whether what is held against it is expected rather than known. */
  readonly isExpected: boolean;
  readonly hasAmount: boolean;
  /** Øre. */
  readonly amount: Cell;
  /** Own production − goal, of its year: minus is below the goal. */
  readonly deviation: Cell;
  readonly amountReached: Reached;
  /** Øre that own production is below the goal, undefined where it is not below or that cannot be said. */
  readonly distance: number | undefined;
  readonly share: { readonly permille: number; readonly isAbove: boolean } | undefined;
  readonly shareReached: Reached;
}

export function toGoal(goal: ProductionGoal, year: MixYear, level: PriceLevel | undefined): MixGoal {
  const { ore, permille, isAbove = false, adopted, text } = goal;
  const amount = ore ? givenCell(ore, level) : missing;
  const deviation = differenceOf(year.own, amount);
  const share = permille === undefined ? undefined : { permille, isAbove };
  return {
    year: year.year,
    text,
    adopted,
    isExpected: year.isExpected,
    hasAmount: ore !== undefined,
    amount,
    deviation,
    amountReached: !isWhole(deviation) ? 'notJudged' : deviation.value >= 0 ? 'met' : 'below',
    distance: isWhole(deviation) && deviation.value < 0 ? savedOf(deviation, -1) : undefined,
    share,
    shareReached: share ? shareReached(year.share, share) : 'notJudged',
  };
}

/** On exact figures. What is stated as "above" is judged only where it settles the matter. */
function shareReached(own: OwnShare, { permille, isAbove }: NonNullable<MixGoal['share']>): Reached {
  if (own.is === 'stated') {
    if (own.permille > permille || (own.permille === permille && (own.isAbove || !isAbove))) return 'met';
    return own.isAbove ? 'notJudged' : 'below';
  }
  if (own.share.state !== 'value') return 'notJudged';
  const { dividend, divisor } = own.share;
  if (divisor < 0) return 'notJudged';
  const [part, wanted] = [BigInt(dividend) * 1000n, BigInt(divisor) * BigInt(permille)];
  return part > wanted || (part === wanted && !isAbove) ? 'met' : 'below';
}

/** The most cases that may be reckoned with: the product of the largest figures is still exact. */
export const mostCases = 1000;

/** What a number of cases would cost less a year by the municipality's own calculation: number × price × share. */
export const cheaperBy = ({ cheaperPermille }: OwnCalculation, price: Cell, cases: number): Cell =>
  inProportion(price, valueOf(cases * cheaperPermille), valueOf(1000));

/** The same in hundredths of a bought case, where nobody says what one costs. */
export const casesWorth = ({ cheaperPermille }: OwnCalculation, cases: number): number =>
  dividedBy(cases * cheaperPermille, 10);
