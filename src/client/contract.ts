import { ApiError } from './api-error.js';
import { checkSavingsPlan, checkSavingsPlanList } from './contract-rules.js';
import * as validators from './generated/validators.js';
import type { Answers, Operation } from './port.js';

/** What a schema cannot say, per operation. */
const rules: { [O in Operation]: (answer: Answers[O]) => void } = {
  listSavingsPlans: checkSavingsPlanList,
  getSavingsPlan: checkSavingsPlan,
};

/**
 * The answer of a later contract with another first number may look like one of ours and mean something else. Where
 * none is stated the shape tells.
 */
function checkVersion(data: unknown): void {
  const { about } = Object(data) as { about?: unknown };
  const { version } = Object(about) as { version?: unknown };
  if (/^(?!1\.)\d+\.\d+$/.test(String(version)))
    throw new ApiError('contract', { pointer: '/about/version', expected: 'version 1 of the contract' });
}

/**
 * Gives the data back as what it has been shown to be: an answer that the contract allows. Throws an `ApiError`
 * "contract" with the first place that it does not. Fields that the contract does not know are left alone.
 */
export function checkAnswer<O extends Operation>(operation: O, data: unknown): Answers[O] {
  checkVersion(data);
  const found = validators[operation](data, '');
  if (found) throw new ApiError('contract', found);
  const answer = data as Answers[O];
  rules[operation](answer);
  return answer;
}
