/** What only a network can do: the half of the fault matrix that needs a real server. */
import type { FakeClock } from '../fake-clock.js';
import type { Line, Step } from './server.js';
import type { Kind } from './words.js';

export interface NetworkFault {
  readonly name: string;
  /** What the reader is told; undefined when the figures come all the same. */
  readonly kind: Kind | undefined;
  /** How often the server is asked before the reader hears of it. */
  readonly tries: number;
  readonly step: Step;
  /** What happens once the server has been asked; `head` resolves when the page has the first of an answer. */
  readonly meanwhile?: (line: Line, clock: FakeClock, head: Promise<unknown>) => unknown;
}

const timeIsOver: NetworkFault['meanwhile'] = (_line, clock) => clock.pass(30_000);
// Chromium may leave a connection open that is given up while its head is on the way between two of its processes.
const timeIsOverInBody: NetworkFault['meanwhile'] = (_line, clock, head) => head.then(() => clock.pass(30_000));
const goesOn: NetworkFault['meanwhile'] = (line) => line.resume();

const page = { way: 'plain', status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad gateway' } as const;
const busy = { way: 'plain', status: 503, headers: { 'retry-after': '60' } } as const;
/** The origin of the tests lets no page of another one read its answers. */
const elsewhere = { way: 'redirect', to: `${location.origin}/` } as const;

export const networkFaults: readonly NetworkFault[] = [
  { name: 'no byte of an answer', kind: 'timeout', tries: 1, step: { way: 'pauseBeforeHead' }, meanwhile: timeIsOver },
  {
    name: 'half an answer and no more',
    kind: 'timeout',
    tries: 1,
    step: { way: 'pauseInBody' },
    meanwhile: timeIsOverInBody,
  },
  { name: 'a pause before an answer', kind: undefined, tries: 1, step: { way: 'pauseBeforeHead' }, meanwhile: goesOn },
  { name: 'a pause in an answer', kind: undefined, tries: 1, step: { way: 'pauseInBody' }, meanwhile: goesOn },
  { name: 'an answer in drops', kind: undefined, tries: 1, step: { way: 'drip' } },
  { name: 'a connection reset before an answer', kind: 'offline', tries: 3, step: { way: 'resetBeforeHead' } },
  { name: 'a connection reset in an answer', kind: 'offline', tries: 3, step: { way: 'resetInBody' } },
  { name: 'fewer bytes than announced', kind: 'offline', tries: 3, step: { way: 'wrongLength', by: 20 } },
  { name: 'more bytes than announced', kind: 'notData', tries: 1, step: { way: 'wrongLength', by: -20 } },
  { name: 'chunks without the last one', kind: 'offline', tries: 3, step: { way: 'chunksCutOff' } },
  { name: 'gzip that is none', kind: 'offline', tries: 3, step: { way: 'gzipCorrupt' } },
  // Chromium hands over what it could unpack, and calls it an answer.
  { name: 'gzip that breaks off', kind: 'notData', tries: 1, step: { way: 'gzipCutOff' } },
  { name: 'thirty-four million bytes', kind: 'notData', tries: 1, step: { way: 'huge' } },
  { name: 'an answer that pages elsewhere may not read', kind: 'offline', tries: 3, step: { way: 'unshared' } },
  { name: 'a redirect to its own login page', kind: 'notData', tries: 1, step: { way: 'redirect', to: '/login' } },
  { name: 'a redirect to a login page elsewhere', kind: 'offline', tries: 3, step: elsewhere },
  { name: 'a page of a proxy before it', kind: 'server', tries: 3, step: page },
  { name: 'a gateway that wants a minute', kind: 'server', tries: 1, step: busy },
];
