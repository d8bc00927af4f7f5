import { expect } from 'chai';
import { canary } from '../../test-support/broken-answer.js';
import { fakeClock } from '../../test-support/fake-clock.js';
import { rejectionOf } from '../../test-support/rejection.js';
import { savingsPlan } from '../../test-support/savings-plan.js';
import { gatewaySource, type GatewayOptions } from './gateway.js';
import type { Audience } from './port.js';
import type { LogEntry } from './share.js';

const waiting = () => new AbortController().signal;
const json = { headers: { 'content-type': 'application/json' } };

/** Asks by a fetch that answers so; gives the requests that it got. */
function asking(answer: (request: Request) => Response | Promise<Response>, options: Partial<GatewayOptions> = {}) {
  const requests: Request[] = [];
  const fetching = async (request: RequestInfo | URL) => {
    requests.push(request as Request);
    return answer(request as Request);
  };
  const source = gatewaySource({ gateway: '/api/v1', fetch: fetching, ...options });
  const ask = (audience: Audience = 'public') =>
    source.getSavingsPlan({ plan: 'handleplan-2015', audience }, waiting());
  return { ask, requests };
}

/** A gateway that never answers, but heeds that nobody waits. */
const silent = ({ signal }: Request) =>
  new Promise<Response>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

/** Lets everything that waits for no clock happen. */
const settle = () => new Promise<void>((resolve) => setTimeout(resolve));

describe('A gateway', () => {
  it('has thirty seconds for one try, the last byte included', async () => {
    for (const answer of [silent, () => new Response(new ReadableStream(), json)]) {
      const clock = fakeClock();
      const { ask, requests } = asking(answer, { clock });
      const error = rejectionOf(ask());
      await settle();
      clock.pass(29_999);
      await settle();
      expect(requests[0]!.signal.aborted).to.equal(false);
      clock.pass(1);
      expect((await error).kind).to.equal('timeout');
      expect(requests.length).to.equal(1);
      expect(requests[0]!.signal.aborted).to.equal(true);
    }
  });

  it('has a minute for all of its tries, and the pauses between them', async () => {
    const clock = fakeClock();
    const answers: ((response: Response) => void)[] = [];
    const { ask, requests } = asking(() => new Promise((resolve) => answers.push(resolve)), { clock });
    const error = rejectionOf(ask());
    await settle();
    clock.pass(29_000);
    answers[0]!(new Response(null, { status: 503, headers: { 'retry-after': '10' } }));
    await settle();
    clock.pass(10_400);
    await settle();
    expect(requests.length).to.equal(2);
    clock.pass(20_600);
    expect((await error).kind).to.equal('timeout');
    await settle();
    expect(requests[1]!.signal.aborted).to.equal(true);
  });

  it('has the time that the page gives it, and twice that in all', async () => {
    const clock = fakeClock();
    const error = rejectionOf(asking(silent, { clock, timeLimit: 5_000 }).ask());
    await settle();
    expect(clock.waits).to.deep.equal([10_000, 5_000]);
    clock.pass(5_000);
    expect((await error).kind).to.equal('timeout');
  });

  it('is not tried again while the page knows of no network', async () => {
    const { ask, requests } = asking(() => Promise.reject(new TypeError('Failed to fetch')), { isOnline: () => false });
    expect((await rejectionOf(ask())).kind).to.equal('offline');
    expect(requests.length).to.equal(1);
  });

  it('may not send without end', async () => {
    const piece = new Uint8Array(1024 * 1024).fill(32);
    let sent = 0;
    const endless = () =>
      new ReadableStream({
        pull(stream) {
          sent += 1;
          stream.enqueue(piece);
        },
      });
    const { ask, requests } = asking(() => new Response(endless(), json));
    expect((await rejectionOf(ask())).kind).to.equal('notData');
    expect(sent).to.be.within(32, 40);
    expect(requests.length).to.equal(1);
  });

  it('is asked each time whether what the browser keeps still holds; what is not for all is kept nowhere', async () => {
    const { ask, requests } = asking(() => Response.json(savingsPlan()));
    for (const audience of ['public', 'committee', 'management', 'casework'] as const) await ask(audience);
    expect(requests.map(({ cache }) => cache)).to.deep.equal(['no-cache', 'no-store', 'no-store', 'no-store']);
  });

  it("logs what names the fault, by the page's own log, and no personal number", async () => {
    const logged: LogEntry[] = [];
    const problem = { type: `https://kommune.example/${canary}`, title: `No ${canary}`, status: 500, detail: canary };
    const answer = () =>
      new Response(JSON.stringify(problem), { status: 500, headers: { 'content-type': 'application/problem+json' } });
    await rejectionOf(asking(answer, { log: (entry) => logged.push(entry) }).ask());
    expect(logged.map(({ error }) => error.problem)).to.deep.equal([
      { type: 'https://kommune.example/CANARY-xxxxxx-xxxx', title: 'No CANARY-xxxxxx-xxxx', status: 500 },
    ]);
  });
});
