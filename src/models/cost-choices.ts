import type { CostPersons, CostTrajectory } from '../client/port.js';
import type { MoneyUnit } from '../figures/money.js';
import { perPersonsOf } from './cost-per.js';
import { hasRefund, indexOf, inIndexPrices, within, withRefund } from './cost-seen.js';
import { type CostModel, type CostSteps, toTrajectories } from './cost-trajectory.js';

/** What is to be seen of an answer: as the page has asked, or as the reader has chosen. */
export interface CostWish {
  /** What the amounts are divided by: the id of persons that the answer counts, or '' for the whole amounts. */
  readonly per: string;
  /** The prices that each month had, or those of one year by the answer's index. */
  readonly prices: 'running' | 'fixed';
  /** Whether the state's refund is off the amounts; '' as the source has them. */
  readonly refund: '' | 'gross' | 'net';
  /** The first and the last month, '' for those of the answer. */
  readonly from: string;
  readonly to: string;
}

/** What of it the answer does not have, so that the page must say that it is shown otherwise. */
export interface NotHad {
  readonly per: boolean;
  readonly prices: boolean;
  readonly refund: boolean;
}

export const personsOf = ({ persons = [] }: CostTrajectory): readonly CostPersons[] => persons;

/** The answer as it is wished, as far as it has what that takes. */
export function seenAs(steps: CostSteps, { prices, refund, from, to }: CostWish): CostSteps {
  const { answer } = steps.month;
  const seen = exactly(() => {
    const turned = refund === '' ? answer : withRefund(answer, refund);
    const priced = prices === 'fixed' ? inIndexPrices(turned) : turned;
    const [first, last] = stretchOf(answer, from, to);
    const own = within(priced, first, last);
    return own === answer ? steps : toTrajectories(own);
  });
  return seen ?? steps;
}

/** Months that the answer does not have are no choice: those of another answer, for one. */
function stretchOf(answer: CostTrajectory, from: string, to: string): readonly [from: string, to: string] {
  const isIn = (month: string) => answer.from <= month && month <= answer.to;
  return [isIn(from) ? from : answer.from, isIn(to) ? to : answer.to];
}

/** What was wished and is not seen. */
export const notHadOf = (seen: CostModel, { per, prices, refund }: CostWish): NotHad => ({
  per: per !== '' && seen.per === undefined,
  prices: prices === 'fixed' && seen.about.priceLevel?.basis !== 'fixed',
  refund: refund !== '' && seen.refund !== refund,
});

/** The choices that an answer leaves its reader. */
export const offeredBy = (answer: CostTrajectory) => ({
  persons: personsOf(answer),
  prices: indexOf(answer),
  refund: hasRefund(answer),
});

/** The amounts divided as is wished, or whole where the answer has no such persons. */
export function dividedAs(model: CostModel, { per }: Pick<CostWish, 'per'>, unitStep: number): CostModel {
  const persons = personsOf(model.answer).find(({ id }) => id === per);
  return (persons && exactly(() => perPersonsOf(model, persons, unitStep))) ?? model;
}

/** Of one person an amount is in kroner, whatever the whole is in. */
export const fittingUnit = ({ answer, unit }: CostModel, { per }: Pick<CostWish, 'per'>): MoneyUnit =>
  personsOf(answer).some(({ id }) => id === per) ? 'kr' : unit;

/** Undefined where amounts get too large to be exact, which no budget's are: better none than a wrong one. */
function exactly<Result>(made: () => Result): Result | undefined {
  try {
    return made();
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}
