import { expect } from 'chai';
import { fakeClock } from '../../test-support/fake-clock.js';
import { ApiError } from './api-error.js';
import { withRetries } from './retry.js';

type Step = number | Error | Response;

/** A server that answers one step after the other, the last one for ever; and how long the client waited between them. */
function server(...steps: Step[]) {
  const clock = fakeClock({ skips: 60_000 });
  let asked = 0;
  const send = (): Promise<Response> => {
    const step = steps[Math.min(asked, steps.length - 1)]!;
    asked += 1;
    if (step instanceof Error) return Promise.reject(step);
    return Promise.resolve(step instanceof Response ? step : new Response(null, { status: step }));
  };
  return { send, clock, pauses: clock.waits, asked: () => asked };
}

const address = new URL('/api/x', location.href);
const network = new TypeError('Failed to fetch');
const later = (retryAfter: string, date?: string) =>
  new Response(null, { status: 503, headers: { 'retry-after': retryAfter, ...(date && { date }) } });

describe('withRetries', () => {
  for (const [name, step] of [
    ['a failure of the network', network],
    ['429', 429],
    ['502', 502],
    ['503', 503],
    ['504', 504],
  ] as const) {
    it(`asks again after ${name}, and gives what comes then`, async () => {
      const { send, clock, asked } = server(step, 200);
      expect((await withRetries(send, { clock })(new Request(address))).status).to.equal(200);
      expect(asked()).to.equal(2);
    });

    it(`asks three times at most: ${name}`, async () => {
      const { send, clock, asked } = server(step);
      const answer = withRetries(send, { clock })(new Request(address)).then(
        ({ status }) => status,
        (error: unknown) => error,
      );
      expect(await answer).to.equal(step);
      expect(asked()).to.equal(3);
    });
  }

  for (const status of [200, 204, 400, 401, 403, 404, 408, 410, 500, 501]) {
    it(`takes ${status} for the answer`, async () => {
      const { send, clock, asked } = server(status);
      expect((await withRetries(send, { clock })(new Request(address))).status).to.equal(status);
      expect(asked()).to.equal(1);
    });
  }

  for (const error of [new ApiError('timeout'), new ApiError('unauthorized'), new Error('of the host')]) {
    it(`takes "${error.message}" for the last word`, async () => {
      const { send, clock, asked } = server(error);
      const thrown = await withRetries(send, { clock })(new Request(address)).catch((cause: unknown) => cause);
      expect(thrown).to.equal(error);
      expect(asked()).to.equal(1);
    });
  }

  it('asks again by POST too, with the same body: a question about a person stands in no address', async () => {
    const { clock } = server();
    const bodies: string[] = [];
    const send = async (request: Request) => {
      bodies.push(await request.text());
      return new Response(null, { status: bodies.length === 1 ? 503 : 200 });
    };
    const asked = new Request(address, { method: 'POST', body: '{"case":"a"}' });
    expect((await withRetries(send, { clock })(asked)).status).to.equal(200);
    expect(bodies).to.deep.equal(['{"case":"a"}', '{"case":"a"}']);
  });

  it('does not try again while the page knows of no network', async () => {
    const { send, clock, asked } = server(network);
    let isOnline = false;
    const sending = withRetries(send, { clock, isOnline: () => isOnline });
    await sending(new Request(address)).catch(() => undefined);
    expect(asked()).to.equal(1);
    isOnline = true;
    await sending(new Request(address)).catch(() => undefined);
    expect(asked()).to.equal(4);
  });

  it('pauses at random, up to 400 and then 800 milliseconds', async () => {
    for (const [drawn, expected] of [
      [0, [0, 0]],
      [0.5, [200, 400]],
      [0.999, [399.6, 799.2]],
    ] as const) {
      const { send, clock, pauses } = server(503);
      await withRetries(send, { clock, random: () => drawn })(new Request(address));
      expect(pauses).to.deep.equal(expected);
    }
  });

  const told: { name: string; answer: Response; pauses: number[] }[] = [
    { name: 'in seconds', answer: later('2'), pauses: [2000] },
    {
      name: 'as a time by its own clock, however wrong that is',
      answer: later('Fri, 01 Jan 1999 00:00:07 GMT', 'Fri, 01 Jan 1999 00:00:02 GMT'),
      pauses: [5000],
    },
    {
      name: 'as a time that is over',
      answer: later('Fri, 01 Jan 1999 00:00:02 GMT', 'Fri, 01 Jan 1999 00:00:07 GMT'),
      pauses: [0],
    },
    { name: 'as a time, without a clock of its own', answer: later('Fri, 01 Jan 2999 00:00:02 GMT'), pauses: [0] },
    { name: 'in words', answer: later('soon'), pauses: [0] },
    { name: 'ten seconds from now', answer: later('10'), pauses: [10_000] },
    { name: 'later than a reader waits', answer: later('11'), pauses: [] },
  ];
  for (const { name, answer, pauses: expected } of told) {
    it(`comes back when the gateway says so ${name}`, async () => {
      const { send, clock, pauses } = server(answer, 200);
      const { status } = await withRetries(send, { clock, random: () => 0 })(new Request(address));
      expect(pauses).to.deep.equal(expected);
      expect(status).to.equal(expected.length > 0 ? 200 : 503);
    });
  }

  it('stops while it pauses when nobody waits any longer', async () => {
    const controller = new AbortController();
    const { send, asked } = server(later('5'));
    const answer = withRetries(send)(new Request(address, { signal: controller.signal }));
    // The first try is over, and the pause has begun.
    await new Promise((resolve) => setTimeout(resolve));
    controller.abort(new Error('gone'));
    const thrown: unknown = await answer.catch((cause: unknown) => cause);
    expect(thrown).to.be.an('error');
    expect(asked()).to.equal(1);
  });

  it('asks nothing again for someone who has gone meanwhile', async () => {
    const controller = new AbortController();
    const { clock, pauses } = server();
    const send = () => {
      controller.abort();
      return Promise.reject(network);
    };
    await withRetries(send, { clock })(new Request(address, { signal: controller.signal })).catch(() => undefined);
    expect(pauses).to.deep.equal([]);
  });

  it('pauses by itself where no pause is given', async () => {
    const { send, asked } = server(503, 200);
    expect((await withRetries(send, { random: () => 0 })(new Request(address))).status).to.equal(200);
    expect(asked()).to.equal(2);
  });
});
