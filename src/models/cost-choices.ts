import type { CostTrajectory } from '../client/port.js';
import { perPersonsOf } from './cost-per.js';
import type { CostModel } from './cost-trajectory.js';

/** What is to be seen of an answer: as the page has asked, or as the reader has chosen. */
export interface CostWish {
  /** What the amounts are divided by: the id of persons that the answer counts, or '' for the whole amounts. */
  readonly per: string;
}

export const personsOf = ({ persons = [] }: CostTrajectory) => persons;

/** The amounts divided as is wished, or whole where the answer has no such persons. */
export function dividedAs(model: CostModel, { per }: CostWish, unitStep: number): CostModel {
  const persons = personsOf(model.answer).find(({ id }) => id === per);
  return (persons && exactly(() => perPersonsOf(model, persons, unitStep))) ?? model;
}

/** Undefined where amounts get too large to be exact, which no budget's are: better none than a wrong one. */
export function exactly<Result>(made: () => Result): Result | undefined {
  try {
    return made();
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}
