import { ApiError } from '../api-error.js';
import { withoutPersonalNumbers } from '../personal-numbers.js';
import type { Answers, Operation, Questions } from '../port.js';
import { mapTexts, withDirectionsClosed } from '../texts.js';
import type { Check } from '../validate.js';

/** What an answer to one operation must be. */
export interface Contract<O extends Operation> {
  /** Its shape, as the schema of the contract has it. */
  readonly shape: Check;
  /** What a schema cannot say of it. Throws the first that is broken. */
  readonly rules: (answer: Answers[O]) => void;
  /** That it answers what was asked, and not the like of it. Throws where it does not. */
  readonly fits: (answer: Answers[O], question: Questions[O]) => void;
}

export interface Asked<O extends Operation> {
  /** What was asked; where it is not told, any question may have been. */
  readonly question?: Questions[O] | undefined;
  /** Hears of each text that had to be masked, by its place. */
  readonly log?: ((error: ApiError) => void) | undefined;
}

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
 * hold what looks like a personal number are masked; those that turn the reading direction end what they began.
 */
export function checkedBy<O extends Operation>(
  { shape, rules, fits }: Contract<O>,
  data: unknown,
  { question, log }: Asked<O> = {},
): Answers[O] {
  checkVersion(data);
  const safe = mapTexts(data, (text, pointer) => {
    // What a reader makes of bytes that are no UTF-8: a name would stand there with a letter missing.
    if (text.includes('\ufffd')) throw new ApiError('contract', { pointer: pointer(), expected: 'text in UTF-8' });
    const masked = withoutPersonalNumbers(text);
    if (masked !== text) log?.(new ApiError('contract', { pointer: pointer(), expected: 'no personal number' }));
    return withDirectionsClosed(masked);
  });
  const version = olderVersion(safe);
  const found = shape(safe);
  if (found) throw new ApiError('contract', { ...found, version });
  const answer = safe as Answers[O];
  rules(answer);
  // The texts of the answer end what they began, and so must what they are held against.
  if (question) fits(answer, mapTexts(question, withDirectionsClosed) as Questions[O]);
  return answer;
}
