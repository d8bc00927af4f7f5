/** Holds `checkAnswer` against the judge: the two must refuse the same answers, and a refusal must be one that helps. */
import fc from 'fast-check';
import { ApiError } from '../../src/client/api-error.js';
import { checkAnswer } from '../../src/client/contracts/check-answer.js';
import type { Operation } from '../../src/client/port.js';
import { toldBy } from '../rejection.js';
import type { Judge } from './judge.js';
import { canaries, mutatedAnswers } from './mutations.js';
import { validAnswers } from './operations.js';

/** For the tests in Node, which have no other way to the client's sources. */
export { checkAnswer };

export interface Run {
  readonly seed: number;
  readonly runs: number;
  /** Milliseconds after which no smaller answer is looked for that fails as well; none when absent. */
  readonly patience?: number | undefined;
}

/** What fast-check is told of a run. */
export const parametersOf = ({ seed, runs, patience }: Run) => ({
  seed,
  numRuns: runs,
  // What is wrong stands in the message, where every reporter shows it.
  includeErrorInReport: true,
  ...(patience !== undefined && { interruptAfterTimeLimit: patience, markInterruptAsFailure: true }),
});

/** How many answers of a kind of mutation were tried, and how many of these were refused. */
export interface Tried {
  tried: number;
  refused: number;
}

/** Of each answer in turn whether it is refused: "1" or "0". Two runs with one seed must say the same. */
export interface Told {
  readonly kinds: ReadonlyMap<string, Tried>;
  readonly refusals: string;
}

export function allValidPass(operation: Operation, judge: Judge, run: Run): void {
  fc.assert(
    fc.property(validAnswers(operation), (answer) => {
      const { places } = judge(operation, answer);
      if (places.length > 0) throw new Error(`The judge refuses what should be valid, at ${places.join(' and ')}.`);
      const error = refusalOf(operation, answer);
      if (error) throw new Error(`A valid answer is refused: ${error.message}`);
    }),
    parametersOf(run),
  );
}

export function mutatedAreJudgedAlike(operation: Operation, judge: Judge, run: Run): Told {
  const kinds = new Map<string, Tried>();
  let refusals = '';
  fc.assert(
    fc.property(mutatedAnswers(operation), ({ mutated: { name, data, text } }) => {
      const isRefused = text === undefined ? judgedAlike(operation, data, judge) : !isParsed(text);
      const tried = kinds.get(name) ?? { tried: 0, refused: 0 };
      kinds.set(name, { tried: tried.tried + 1, refused: tried.refused + Number(isRefused) });
      refusals += isRefused ? '1' : '0';
    }),
    parametersOf(run),
  );
  return { kinds, refusals };
}

/** Whether an answer is refused, by both; throws where they differ, or where the refusal is not as it must be. */
function judgedAlike(operation: Operation, data: unknown, judge: Judge): boolean {
  const { isRight, places } = judge(operation, data);
  const error = refusalOf(operation, data);
  if (isRight && error) throw new Error(`Refused, and the judge finds nothing: ${error.message}`);
  if (!isRight && !error) throw new Error(`Not refused, and the judge finds ${places.join(' and ')}.`);
  if (!error) return false;
  const { kind, pointer, expected } = error;
  if (kind !== 'contract' || pointer === undefined || !expected) throw new Error(`Not a break: ${error.message}`);
  if (!isThere(data, pointer)) throw new Error(`There is no ${pointer} in the answer.`);
  // Another version is told first, since all else may mean something else in it.
  if (pointer !== '/about/version' && !places.includes(pointer))
    throw new Error(`The judge finds nothing at ${pointer}, but at ${places.join(' and ')}.`);
  const told = toldBy(error);
  for (const value of Object.values(canaries))
    if (told.includes(String(value))) throw new Error('The refusal tells what was found.');
  return true;
}

function refusalOf(operation: Operation, data: unknown): ApiError | undefined {
  try {
    checkAnswer(operation, data);
    return undefined;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

function isThere(data: unknown, pointer: string): boolean {
  let at = data;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = Reflect.get(at, key);
  }
  return true;
}

function isParsed(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
