/** A clock that goes on when the test says so. */
import type { Clock } from '../src/client/clock.js';

interface Waiting {
  readonly until: number;
  readonly resolve: () => void;
}

export interface FakeClock extends Clock {
  /** How long the client has wanted to wait, each time. */
  readonly waits: readonly number[];
  /** Lets so many milliseconds pass. */
  readonly pass: (milliseconds: number) => void;
  /** Puts the clock on the reader's wall to another time. */
  readonly setTimeOfDay: (time: number) => void;
}

/** `skips`: pauses up to so many milliseconds are over as soon as they begin; none when absent. */
export function fakeClock({ skips = -1 }: { skips?: number } = {}): FakeClock {
  let [now, offset] = [0, Date.parse('2015-11-30T10:45:00Z')];
  const waits: number[] = [];
  const waiting = new Set<Waiting>();
  return {
    waits,
    now: () => now,
    timeOfDay: () => now + offset,
    wait: (milliseconds, signal) => {
      waits.push(milliseconds);
      if (milliseconds <= skips) {
        now += milliseconds;
        return Promise.resolve();
      }
      return new Promise((resolve, reject) => {
        const one = { until: now + milliseconds, resolve };
        waiting.add(one);
        signal.addEventListener('abort', () => {
          waiting.delete(one);
          reject(signal.reason as Error);
        });
      });
    },
    pass: (milliseconds) => {
      now += milliseconds;
      for (const one of waiting) {
        if (one.until > now) continue;
        waiting.delete(one);
        one.resolve();
      }
    },
    setTimeOfDay: (time) => (offset = time - now),
  };
}
