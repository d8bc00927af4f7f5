import { expect } from 'chai';
import { http, HttpResponse } from 'msw';
import { rejectionOf, toldBy } from '../../test-support/rejection.js';
import { savingsPlan } from '../../test-support/savings-plan.js';
import { worker } from '../../test-support/worker.js';
import { type GatewayOptions, gatewaySource } from './gateway.js';

const gateway = '/api/pejl/v1';
const planPath = `${gateway}/savings-plans/:plan`;
const ask = (options: Partial<GatewayOptions>) =>
  gatewaySource({ gateway, ...options }).getSavingsPlan(
    { plan: 'handleplan-2015', audience: 'committee' },
    new AbortController().signal,
  );

describe('gatewaySource with the token of the page', () => {
  it('bears it, and asks for another when it is refused', async () => {
    const bearers: (string | null)[] = [];
    worker.use(
      http.get(planPath, ({ request }) => {
        bearers.push(request.headers.get('authorization'));
        return bearers.length > 1 ? HttpResponse.json(savingsPlan()) : new HttpResponse(null, { status: 401 });
      }),
    );
    let count = 0;
    expect(await ask({ getToken: () => `token-${(count += 1)}` })).to.deep.equal(savingsPlan());
    expect(bearers).to.deep.equal(['Bearer token-1', 'Bearer token-2']);
  });

  it('is unauthorized where the page has none, and asks the gateway nothing', async () => {
    const error = await rejectionOf(ask({ getToken: () => Promise.reject(new Error('signed out')) }));
    expect(error.kind).to.equal('unauthorized');
  });
});

describe('gatewaySource with a time limit', () => {
  /** Ends what has not been answered yet: the service worker does not stop before. */
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });

  const stalled = {
    'an answer that never comes': () =>
      new Promise<Response>((resolve) => {
        ends.push(() => {
          resolve(HttpResponse.json({}));
        });
      }),
    'an answer that stops in the middle': () => {
      const body = new ReadableStream<Uint8Array>({
        start(stream) {
          stream.enqueue(new TextEncoder().encode('{"id":'));
          ends.push(() => {
            stream.close();
          });
        },
      });
      return new HttpResponse(body, { headers: { 'content-type': 'application/json' } });
    },
  };
  for (const [name, answer] of Object.entries(stalled)) {
    it(`gives up ${name}`, async () => {
      worker.use(http.get(planPath, answer));
      const error = await rejectionOf(ask({ timeLimit: 50 }));
      expect(error.kind).to.equal('timeout');
      expect(toldBy(error)).not.to.contain(gateway);
    });
  }
});
