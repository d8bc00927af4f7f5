/** A gateway, or what stands before it, that answers with something else than its data, or not at all. */
import { HttpResponse } from 'msw';
import { type Fault, type Gateway, tooLate } from './fault.js';
import type { Kind } from './words.js';

const fault = (name: string, kind: Kind | undefined, gateway: Gateway, tries = 1): Fault => ({
  name,
  kind,
  tries,
  parts: { gateway },
});

const status = (code: number, headers: Record<string, string> = {}): Response =>
  new HttpResponse(null, { status: code, headers });
const typed = (body: BodyInit, type: string, code = 200): Response =>
  new HttpResponse(body, { status: code, headers: { 'content-type': type } });
const page = (code = 200): Response => typed('<!doctype html><title>Log ind</title><form></form>', 'text/html', code);
const problem = (code: number): Response =>
  typed(JSON.stringify({ title: 'Nej', status: code }), 'application/problem+json', code);
const json = (good: object): string => JSON.stringify(good);
/** Bad at first, good from the second try on. */
const once =
  (bad: () => Response): Gateway =>
  ({ nth, good }) =>
    nth === 1 ? bad() : HttpResponse.json(good);

/** The first half of an answer, and then this. */
function half(good: object, next: (stream: ReadableStreamDefaultController) => unknown): Response {
  const text = json(good);
  let isSent = false;
  const body = new ReadableStream({
    async pull(stream) {
      if (isSent) await next(stream);
      else stream.enqueue(new TextEncoder().encode(text.slice(0, text.length / 2)));
      isSent = true;
    },
  });
  return typed(body, 'application/json');
}

const date = new Date('2015-11-30T11:00:00Z');
const later = (seconds: number) => new Date(date.getTime() + seconds * 1000).toUTCString();

export const gatewayFaults: readonly Fault[] = [
  fault('a gateway that never answers', 'timeout', (call) =>
    tooLate(call, 30_000, HttpResponse.json(call.good as never)),
  ),
  fault('an answer that stops in the middle', 'timeout', (call) =>
    half(call.good, (body) => tooLate(call, 30_000, body).then(() => body.close())),
  ),
  fault('a connection that is refused', 'offline', () => HttpResponse.error(), 3),
  fault(
    'a connection that breaks in the middle',
    'offline',
    ({ good }) => half(good, (body) => body.error(new TypeError('cut'))),
    3,
  ),
  fault('a connection that breaks once', undefined, once(HttpResponse.error), 2),
  { name: 'no network', kind: 'offline', tries: 1, parts: { isOnline: false, gateway: () => HttpResponse.error() } },

  fault('a 400', 'server', () => problem(400)),
  fault('a 401', 'unauthorized', () => status(401)),
  fault('a 403', 'forbidden', () => problem(403)),
  fault('a 403 of a firewall, in HTML', 'forbidden', () => page(403)),
  fault('a 404', 'notFound', () => problem(404)),
  fault('a 408', 'timeout', () => status(408)),
  fault('a 410', 'notFound', () => status(410)),
  fault('a 429', 'rateLimited', () => status(429), 3),
  fault(
    'a 429 for two seconds',
    undefined,
    once(() => status(429, { 'retry-after': '2' })),
    2,
  ),
  fault(
    'a 429 until a time',
    undefined,
    once(() => status(429, { 'retry-after': later(5), date: later(0) })),
    2,
  ),
  fault('a 429 for two minutes', 'rateLimited', () => status(429, { 'retry-after': '120' })),
  fault('a 429 until tomorrow', 'rateLimited', () => status(429, { 'retry-after': later(86_400), date: later(0) })),
  fault('an empty 500', 'server', () => status(500)),
  fault('a 500 in HTML', 'server', () => page(500)),
  fault('a 502 in HTML', 'server', () => page(502), 3),
  fault(
    'a 503 and then the figures',
    undefined,
    once(() => status(503)),
    2,
  ),
  fault('a 503 that does not pass', 'server', () => problem(503), 3),
  fault('a 503 for a minute', 'server', () => status(503, { 'retry-after': '60' })),
  fault('a 504', 'timeout', () => status(504), 3),
  fault('tries that take too long in all', 'timeout', ({ clock }) => (clock.pass(25_000), status(503)), 3),

  fault('a login page', 'notData', () => page()),
  fault('a login page that calls itself JSON', 'notData', () => typed('<!doctype html>', 'application/json')),
  fault('data that calls itself a page', 'notData', ({ good }) => typed(json(good), 'text/html; charset=utf-8')),
  fault('data that calls itself nothing', 'notData', ({ good }) => new HttpResponse(new Blob([json(good)]))),
  fault('a whole answer that is half an answer', 'notData', ({ good }) =>
    typed(json(good).slice(0, -9), 'application/json'),
  ),
  fault('two answers in one', 'notData', ({ good }) => typed(json(good).repeat(2), 'application/json')),
  fault('an empty answer', 'notData', () => typed('', 'application/json')),
  fault('a 204', 'notData', () => status(204)),
  fault('a mark before the data that Windows writes', undefined, ({ good }) =>
    typed(`\ufeff${json(good)}`, 'application/json'),
  ),
];
