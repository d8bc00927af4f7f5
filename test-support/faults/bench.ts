/** A page with one element on it, whose way to its figures can be broken and made whole. */
import { http, HttpResponse } from 'msw';
import { gatewaySource } from '../../src/client/gateway.js';
import type { ReportingSource } from '../../src/client/port.js';
import { type LogEntry, openSource } from '../../src/client/share.js';
import { fakeClock, type FakeClock } from '../fake-clock.js';
import { worker } from '../worker.js';
import type { Parts } from './fault.js';
import type { Told } from './subject.js';

export interface Bench {
  readonly source: ReportingSource;
  readonly clock: FakeClock;
  readonly logged: readonly LogEntry[];
  /** How often the gateway has been asked since the parts were last changed. */
  readonly asked: () => number;
  /** Puts these in the good parts' place, and this in the place of the answer. */
  readonly change: (told: Told, parts?: Partial<Parts>) => void;
}

/** Tries are over at once, time limits when the test says so. */
const pauses = 10_800;

const whole: Parts = { gateway: ({ good }) => HttpResponse.json(good as never), isOnline: true };

let ends: (() => void)[] = [];

/** How requests reach the gateway: through the browser and a service worker, or by a `fetch` of the page, in half the time. */
export type Way = 'worker' | 'fetch';

/** All is well until something is changed. Which of the parts a page brings along it says from the first. */
export function bench(told: Told, { getToken, host }: Partial<Parts> = {}, by: Way = 'worker'): Bench {
  const clock = fakeClock({ skips: pauses });
  const logged: LogEntry[] = [];
  let [parts, answer, asked, end] = [whole, told.answer, 0, () => {}];
  let over = Promise.resolve();
  const change: Bench['change'] = (next, broken = {}) => {
    end();
    over = new Promise((resolve) => (end = resolve));
    ends.push(end);
    [parts, answer, asked] = [{ ...whole, ...broken }, next.answer, 0];
  };
  const moment = () => ({ clock, over, good: structuredClone(answer) });
  const answered = () => parts.gateway({ ...moment(), nth: (asked += 1) });
  const fetching = async () => {
    const response = await answered();
    if (response.type === 'error') throw new TypeError('no network');
    return response;
  };
  worker.use(http.all('/api/*', answered));
  const log = (entry: LogEntry) => logged.push(entry);
  // It is over by the time a fault begins, so that the page is asked for another.
  const goodToken = () => ({ token: `good-${clock.now()}`, expiresIn: 60 });
  const hostAnswer = () => (parts.host ?? (async ({ good }) => good))(moment());
  const source = host
    ? openSource(new Proxy({}, { get: () => hostAnswer }), { log, clock })
    : gatewaySource({
        gateway: '/api/v1',
        clock,
        log,
        isOnline: () => parts.isOnline,
        ...(by === 'fetch' && { fetch: fetching }),
        ...(getToken && { getToken: () => (parts.getToken ?? goodToken)(moment()) }),
      });
  return { source, clock, logged, asked: () => asked, change };
}

/** Nothing waits on: the worker stops only when all of its calls have been answered. */
afterEach(() => {
  for (const end of ends) end();
  ends = [];
});
