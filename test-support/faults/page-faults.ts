/** What the page brings with it and gets wrong: its way to a token, and a source that it has written itself. */
import { HttpResponse } from 'msw';
import { type Fault, type Gateway, type Moment, type Parts, tooLate } from './fault.js';
import type { Kind } from './words.js';

const withToken = (
  name: string,
  kind: Kind | undefined,
  getToken: NonNullable<Parts['getToken']>,
  { gateway, tries = 0 }: { gateway?: Gateway; tries?: number } = {},
): Fault => ({ name, kind, tries, parts: { getToken, ...(gateway && { gateway }) } });

const refused = () => new HttpResponse(null, { status: 401 });
let given = 0;
const another = () => `token-${(given += 1)}`;

/** The token that the page gives is refused the first time. */
const refusedOnce: Gateway = ({ nth, good }) => (nth === 1 ? refused() : HttpResponse.json(good));

const fail = (cause: unknown) => () => {
  throw cause;
};
const reject = (cause: unknown) => async () => {
  throw cause;
};

export const tokenFaults: readonly Fault[] = [
  withToken('a token that has been refused, and another', undefined, another, { gateway: refusedOnce, tries: 2 }),
  withToken('tokens that are all refused', 'unauthorized', another, { gateway: refused, tries: 2 }),
  withToken('the same token again after it was refused', 'unauthorized', () => 'one', { gateway: refused, tries: 1 }),
  withToken('a page that throws for a token', 'unauthorized', fail(new Error('no session'))),
  withToken('a page that rejects with nothing', 'unauthorized', reject(undefined)),
  withToken('a page that finds no network for its token', 'offline', reject({ kind: 'offline' })),
  withToken('a page that never gives its token', 'unauthorized', (moment) => tooLate(moment, 30_000, 'late')),
  withToken('no token', 'unauthorized', () => undefined as unknown as string),
  withToken('an empty token', 'unauthorized', () => ''),
  withToken('a token that would end its header', 'unauthorized', () => 'one\r\nx-role: admin'),
  withToken('a token of another type', 'unauthorized', () => ({ token: 7 }) as unknown as string),
];

const hosted = (name: string, kind: Kind | undefined, host: NonNullable<Parts['host']>): Fault => ({
  name,
  kind,
  tries: 0,
  parts: { host },
});

/** An answer that is not to be read without harm. */
const trap = ({ good }: Moment) =>
  Object.defineProperty({ ...good }, 'about', { enumerable: true, get: fail(new Error('not now')) });

function circle({ good }: Moment): object {
  const round: Record<string, unknown> = { ...good };
  round.self = round;
  return round;
}

export const hostFaults: readonly Fault[] = [
  hosted('a source that throws', 'server', fail(new Error('out of order'))),
  hosted('a source that rejects', 'server', reject(new TypeError('x is undefined'))),
  hosted('a source that rejects with nothing', 'server', reject(undefined)),
  hosted('a source that rejects with a word of its own', 'server', reject({ kind: 'broken' })),
  hosted('a source that says what is wrong', 'forbidden', reject({ kind: 'forbidden' })),
  hosted('a source that gave up in time', 'timeout', reject(new DOMException('too late', 'TimeoutError'))),
  hosted('a source that never answers', 'timeout', (moment) => tooLate(moment, 60_000, moment.good)),
  hosted('a source that answers with nothing', 'contract', () => undefined),
  hosted('a source whose answer throws', 'server', trap),
  hosted('a source whose answer is frozen', undefined, ({ good }) => Object.freeze(good)),
  hosted('a source whose answer holds itself', undefined, circle),
  hosted('a source that does not wait', undefined, ({ good }) => good),
];
