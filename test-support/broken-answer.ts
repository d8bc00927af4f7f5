import { ApiError } from '../src/client/api-error.js';
import { checkAnswer } from '../src/client/contracts/check-answer.js';
import type { Operation, Questions } from '../src/client/port.js';
import { area, savingsPlan } from './savings-plan.js';

/** One way to break the contract, and what the error says of it. */
export interface BrokenAnswer {
  name: string;
  data: unknown;
  pointer: string;
  expected: string;
}

/** A text that no error may hold, with what looks like a citizen's number; put together so that none stands here. */
export const canary = ['CANARY', '010203', '1234'].join('-');

/** The error that an answer is refused with. */
export function refusalOf<O extends Operation>(operation: O, data: unknown, question?: Questions[O]): ApiError {
  try {
    checkAnswer(operation, data, { question });
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('The answer was taken for right.');
}

/** Where `withTarget` puts it. */
export const target = '/areas/0/figures/0/targetOre';

/** A plan of one area that has this, right or wrong, for its target. */
export const withTarget = (targetOre: unknown) => ({
  ...savingsPlan(),
  areas: [{ ...area('alkohol'), figures: [{ period: '2015', targetOre }] }],
});
