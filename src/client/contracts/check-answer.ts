import type { Answers, Operation } from '../port.js';
import { benchmarks } from './benchmarks.js';
import { capacity } from './capacity.js';
import { citizens } from './citizens.js';
import { costs } from './costs.js';
import { production } from './production.js';
import { rankings } from './rankings.js';
import { type Asked, checkedBy, type Contract } from './contract.js';
import { savings } from './savings.js';

/** All of them at once, for programs: a page loads those that it needs. */
const contracts: { readonly [O in Operation]: Contract<O> } = {
  ...savings,
  ...costs,
  ...citizens,
  ...benchmarks,
  ...production,
  ...rankings,
  ...capacity,
};

/**
 * Gives the data back as what it has been shown to be: an answer to this operation that the contract allows. Throws an
 * `ApiError` "contract" with the first place that it does not.
 */
export const checkAnswer = <O extends Operation>(operation: O, data: unknown, asked?: Asked<O>): Answers[O] =>
  checkedBy(contracts[operation], data, asked);
