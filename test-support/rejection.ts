import { ApiError } from '../src/client/api-error.js';

/** The error that a question ends with; anything but an `ApiError` fails the test, an answer too. */
export async function rejectionOf(question: Promise<unknown>): Promise<ApiError> {
  const outcome = await question.then(
    () => new Error('There was an answer.'),
    (error: unknown) => error,
  );
  if (outcome instanceof ApiError) return outcome;
  throw outcome;
}

/** All that an error tells, stack and causes too, for a test that something is not among it. */
export const toldBy = (error: Error): string =>
  Object.getOwnPropertyNames(error)
    .map((name): unknown => Reflect.get(error, name))
    .map((value) => (value instanceof Error ? toldBy(value) : JSON.stringify(value)))
    .join('\n');
