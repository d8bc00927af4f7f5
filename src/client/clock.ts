import { ApiError } from './api-error.js';

/** Time as the client needs it. It is given, so that a test need not wait for it. */
export interface Clock {
  /** Milliseconds since some moment, on a clock that nobody sets: what lifetimes are counted by. */
  readonly now: () => number;
  /** Milliseconds since 1970 by the clock on the reader's wall, which may be wrong: for showing alone. */
  readonly timeOfDay: () => number;
  /** Resolves after so many milliseconds; rejects as soon as the signal fires. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Milliseconds, some 25 days: a timer that is to wait for longer goes off at once. */
const longest = 2 ** 31 - 1;

export const ownClock: Clock = {
  now: () => performance.now(),
  timeOfDay: () => performance.timeOrigin + performance.now(),
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      };
      const timer = setTimeout(
        () => {
          signal.removeEventListener('abort', stop);
          resolve();
        },
        Math.min(milliseconds, longest),
      );
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    }),
};

interface Limit {
  readonly milliseconds: number;
  readonly clock: Clock;
  /** Fires when nobody waits any longer. */
  readonly signal?: AbortSignal;
  /** What it is an error of when the time is over; "timeout" when absent. */
  readonly error?: ApiError;
}

/** Does something for so long at most, even if it does not heed its signal. */
export function within<Result>(
  { milliseconds, clock, signal: given, error = new ApiError('timeout') }: Limit,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const over = new AbortController();
  const done = new AbortController();
  const signal = given ? AbortSignal.any([given, over.signal]) : over.signal;
  clock.wait(milliseconds, done.signal).then(
    () => over.abort(error),
    () => undefined,
  );
  return new Promise<Result>((resolve, reject) => {
    const stop = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true, signal: done.signal });
    run(signal).then(resolve, reject);
  }).finally(() => {
    done.abort();
  });
}
