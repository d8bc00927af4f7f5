import { ApiError } from './api-error.js';
import { checkSavingsPlan, checkSavingsPlanList } from './contract-rules.js';
import * as validators from './generated/validators.js';
import { withoutPersonalNumbers } from './personal-numbers.js';
import type { Answers, Operation } from './port.js';
import { mapTexts, withDirectionsClosed } from './texts.js';

/** What a schema cannot say, per operation. */
const rules: { [O in Operation]: (answer: Answers[O]) => void } = {
  listSavingsPlans: checkSavingsPlanList,
  getSavingsPlan: checkSavingsPlan,
};

export const operations = Object.keys(rules) as readonly Operation[];

/**
 * Whose answers hold sums of many people alone. They may be kept while nobody shows them; an operation that is not named
 * here may tell of a person.
 */
export const aggregateOperations: ReadonlySet<Operation> = new Set(['listSavingsPlans', 'getSavingsPlan']);

/** The version of the contract that this follows: openapi/pejl.yaml, info.version. */
export const contractVersion = '1.0';

/** "1.0" is [1, 0]; undefined when no such version is stated. */
function versionOf(data: unknown): readonly [major: number, minor: number] | undefined {
  const { about } = Object(data) as { about?: unknown };
  const { version } = Object(about) as { version?: unknown };
  const [, major, minor] = /^(\d+)\.(\d+)$/.exec(String(version)) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor)];
}

/**
 * The answer of a later contract with another first number may look like one of ours and mean something else. Where
 * none is stated the shape tells.
 */
function checkVersion(data: unknown): void {
  const [major] = versionOf(data) ?? [1];
  if (major !== 1) throw new ApiError('contract', { pointer: '/about/version', expected: 'version 1 of the contract' });
}

/** The stated version when it is older than ours: what is missing may be what it did not have yet. */
export function olderVersion(data: unknown, ours = contractVersion): string | undefined {
  const [major, minor] = versionOf(data) ?? [];
  const isOlder = major === 1 && minor !== undefined && minor < Number(ours.split('.')[1]);
  return isOlder ? `${major}.${minor}` : undefined;
}

/**
 * Gives the data back as what it has been shown to be: an answer that the contract allows. Throws an `ApiError`
 * "contract" with the first place that it does not. Fields that the contract does not know are left alone. Texts that
 * hold what looks like a personal number are masked, and each is told to `log` by its place; those that turn the reading
 * direction end what they began.
 */
export function checkAnswer<O extends Operation>(
  operation: O,
  data: unknown,
  log: (error: ApiError) => void = () => undefined,
): Answers[O] {
  checkVersion(data);
  const safe = mapTexts(data, (text, pointer) => {
    // What a reader makes of bytes that are no UTF-8: a name would stand there with a letter missing.
    if (text.includes('\ufffd')) throw new ApiError('contract', { pointer, expected: 'text in UTF-8' });
    const masked = withoutPersonalNumbers(text);
    if (masked !== text) log(new ApiError('contract', { pointer, expected: 'no personal number' }));
    return withDirectionsClosed(masked);
  });
  const version = olderVersion(safe);
  const found = validators[operation](safe, '');
  if (found) throw new ApiError('contract', { ...found, version });
  const answer = safe as Answers[O];
  rules[operation](answer);
  return answer;
}
