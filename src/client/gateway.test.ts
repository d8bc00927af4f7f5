import { expect } from 'chai';
import { delay, http, HttpResponse, type HttpResponseResolver } from 'msw';
import { canary } from '../../test-support/broken-answer.js';
import { rejectionOf, toldBy } from '../../test-support/rejection.js';
import { savingsPlan, savingsPlanList } from '../../test-support/savings-plan.js';
import { worker } from '../../test-support/worker.js';
import type { ApiErrorKind } from './api-error.js';
import { gatewaySource } from './gateway.js';
import type { SavingsPlanQuestion } from './port.js';

const gateway = '/api/pejl/v1';
const planPath = `${gateway}/savings-plans/:plan`;
const question: SavingsPlanQuestion = { plan: 'handleplan-2015', audience: 'committee' };

const waiting = () => new AbortController().signal;
const ask = (options = {}) => gatewaySource({ gateway, ...options }).getSavingsPlan(question, waiting());
const typed = (body: string, type: string, status = 200) =>
  new HttpResponse(body, { status, headers: { 'content-type': type } });
const problem = (status: number) =>
  typed(
    JSON.stringify({ type: 'about:blank', title: 'No', status, detail: canary }),
    'application/problem+json',
    status,
  );

describe('gatewaySource', () => {
  it('asks for a plan as the contract has it', async () => {
    let request: Request | undefined;
    worker.use(
      http.get(planPath, (call) => {
        request = call.request;
        return HttpResponse.json(savingsPlan({ id: '007 æ/ø?' }));
      }),
    );
    const full: SavingsPlanQuestion = {
      plan: '007 æ/ø?',
      asOf: '2015-11-30',
      comparedTo: '2015-08-31',
      audience: 'committee',
    };
    expect(await gatewaySource({ gateway }).getSavingsPlan(full, waiting())).to.have.property('id', full.plan);
    const url = new URL(request!.url);
    expect(url.pathname).to.equal(`${gateway}/savings-plans/007%20%C3%A6%2F%C3%B8%3F`);
    expect(Object.fromEntries(url.searchParams)).to.deep.equal({
      asOf: '2015-11-30',
      comparedTo: '2015-08-31',
      audience: 'committee',
    });
    expect(request!.headers.get('accept')).to.equal('application/json');
  });

  it('leaves out what is not asked for', async () => {
    let search = '';
    worker.use(
      http.get(planPath, ({ request }) => {
        ({ search } = new URL(request.url));
        return HttpResponse.json(savingsPlan());
      }),
    );
    await ask();
    expect(search).to.equal('?audience=committee');
  });

  it('asks for the list of plans', async () => {
    worker.use(
      http.get(`${gateway}/savings-plans`, ({ request }) =>
        request.url.endsWith('?audience=management') ? HttpResponse.json(savingsPlanList()) : problem(400),
      ),
    );
    const list = await gatewaySource({ gateway }).listSavingsPlans({ audience: 'management' }, waiting());
    expect(list).to.deep.equal(savingsPlanList());
  });

  for (const address of [
    `${gateway}/`,
    `${gateway}//`,
    `${location.origin}${gateway}`,
    `${location.origin}${gateway}/`,
  ]) {
    it(`finds the gateway at ${address.replace(location.origin, '(origin)')}`, async () => {
      worker.use(http.get(planPath, () => HttpResponse.json(savingsPlan())));
      expect(await ask({ gateway: address })).to.deep.equal(savingsPlan());
    });
  }

  for (const address of ['http://', 'https://user:secret@kommune.example', 'http://[']) {
    it(`is not found at ${address}, which no request can be made to`, async () => {
      const error = await rejectionOf(ask({ gateway: address }));
      expect(error.kind).to.equal('notFound');
      expect(error.cause).to.equal(undefined);
    });
  }

  for (const plan of ['', '.', '..']) {
    it(`knows no plan "${plan}" and does not ask for it`, async () => {
      const error = await rejectionOf(gatewaySource({ gateway }).getSavingsPlan({ ...question, plan }, waiting()));
      expect(error.kind).to.equal('notFound');
    });
  }

  interface Fault {
    name: string;
    answer: HttpResponseResolver;
    kind: ApiErrorKind;
    status?: number;
  }

  const whole = JSON.stringify(savingsPlan());
  const faults: Fault[] = [
    { name: 'no network', answer: () => HttpResponse.error(), kind: 'offline' },
    {
      name: 'a 503 without a body',
      answer: () => new HttpResponse(null, { status: 503 }),
      kind: 'server',
      status: 503,
    },
    { name: 'a 500 in HTML', answer: () => typed(`<h1>${canary}</h1>`, 'text/html', 500), kind: 'server', status: 500 },
    { name: 'a 400 problem', answer: () => problem(400), kind: 'server', status: 400 },
    { name: 'a 401', answer: () => new HttpResponse(null, { status: 401 }), kind: 'unauthorized', status: 401 },
    { name: 'a 403 problem', answer: () => problem(403), kind: 'forbidden', status: 403 },
    { name: 'a 404 problem', answer: () => problem(404), kind: 'notFound', status: 404 },
    { name: 'a 429', answer: () => new HttpResponse(null, { status: 429 }), kind: 'rateLimited', status: 429 },
    { name: 'a 403 that breaks off', answer: () => typed('{"ti', 'application/problem+json', 403), kind: 'forbidden' },
    { name: 'a login page', answer: () => typed(`<h1>${canary}</h1>`, 'text/html'), kind: 'notData', status: 200 },
    { name: 'data that calls itself a page', answer: () => typed(whole, 'text/html; charset=utf-8'), kind: 'notData' },
    { name: 'data that calls itself text', answer: () => typed(whole, 'text/plain'), kind: 'notData' },
    { name: 'half an answer', answer: () => typed(`{"id":"${canary}`, 'application/json'), kind: 'notData' },
    {
      name: 'a page that calls itself JSON',
      answer: () => typed(`<h1>${canary}`, 'application/json'),
      kind: 'notData',
    },
    { name: 'NaN in the text', answer: () => typed('{"id":NaN}', 'application/json'), kind: 'notData' },
    { name: 'an empty answer', answer: () => typed('', 'application/json'), kind: 'notData', status: 200 },
    { name: 'a 204', answer: () => new HttpResponse(null, { status: 204 }), kind: 'notData', status: 204 },
    { name: 'another answer', answer: () => HttpResponse.json({ id: canary }), kind: 'contract' },
    { name: 'null', answer: () => HttpResponse.json(null), kind: 'contract' },
  ];
  for (const { name, answer, kind, status } of faults) {
    it(`${name} is ${kind}, and the error quotes nothing`, async () => {
      worker.use(http.get(planPath, answer));
      const error = await rejectionOf(ask());
      expect(error.kind).to.equal(kind);
      if (status !== undefined) expect(error.status).to.equal(status);
      expect(toldBy(error)).not.to.contain(canary);
      expect(toldBy(error)).not.to.contain(gateway);
    });
  }

  it('keeps of a problem what names it', async () => {
    worker.use(http.get(planPath, () => problem(403)));
    expect((await rejectionOf(ask())).problem).to.deep.equal({ type: 'about:blank', title: 'No', status: 403 });
  });

  it('takes only texts and numbers from a problem', async () => {
    const odd = JSON.stringify({ type: 7, title: { no: 1 }, status: '403' });
    worker.use(http.get(planPath, () => typed(odd, 'application/problem+json', 403)));
    expect((await rejectionOf(ask())).problem).to.deep.equal({});
  });

  for (const type of ['application/json; charset=utf-8', 'application/vnd.kommune.v1+json', 'Application/JSON']) {
    it(`reads ${type}`, async () => {
      worker.use(http.get(planPath, () => typed(whole, type)));
      expect(await ask()).to.deep.equal(savingsPlan());
    });
  }

  it('ends with "aborted" when nobody waits any longer, and stops the request', async () => {
    const controller = new AbortController();
    const signals: AbortSignal[] = [];
    worker.use(
      http.get(planPath, async () => {
        controller.abort(new Error(canary));
        await delay(20);
        return HttpResponse.json(savingsPlan());
      }),
    );
    const watched: typeof fetch = (request) => {
      signals.push((request as Request).signal);
      return fetch(request);
    };
    const source = gatewaySource({ gateway, fetch: watched });
    const error = await rejectionOf(source.getSavingsPlan(question, controller.signal));
    expect(error.kind).to.equal('aborted');
    expect(toldBy(error)).not.to.contain(canary);
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
  });

  describe('with a fetch of the page', () => {
    const answering = (response: () => Response | Promise<Response>) => {
      const requests: Request[] = [];
      const fetching: typeof fetch = async (request) => {
        requests.push(request as Request);
        return response();
      };
      return { requests, fetch: fetching };
    };

    it('asks by it, once', async () => {
      const page = answering(() => Response.json(savingsPlan()));
      expect(await ask({ fetch: page.fetch })).to.deep.equal(savingsPlan());
      expect(page.requests).to.have.length(1);
    });

    it('sends cookies to another origin only when told to', async () => {
      for (const [auth, credentials] of [
        [undefined, 'same-origin'],
        ['none', 'same-origin'],
        ['cookie', 'include'],
      ]) {
        const page = answering(() => Response.json(savingsPlan()));
        await ask({ fetch: page.fetch, auth });
        expect(page.requests[0]!.credentials).to.equal(credentials);
      }
    });

    const thrown: { name: string; cause: unknown; kind: ApiErrorKind }[] = [
      { name: 'what it throws', cause: new Error('out of order'), kind: 'offline' },
      { name: 'its time limit', cause: new DOMException('too late', 'TimeoutError'), kind: 'timeout' },
      { name: 'its own word for it', cause: { kind: 'unauthorized' }, kind: 'unauthorized' },
    ];
    for (const { name, cause, kind } of thrown) {
      it(`${name} is ${kind}`, async () => {
        const page = answering(() => {
          throw cause;
        });
        expect((await rejectionOf(ask({ fetch: page.fetch }))).kind).to.equal(kind);
      });
    }

    it('a connection that breaks in the middle of an answer is offline', async () => {
      const body = () => {
        let sent = false;
        return new ReadableStream({
          pull(stream) {
            if (sent) stream.error(new TypeError('network error'));
            else stream.enqueue(new TextEncoder().encode('{"id":'));
            sent = true;
          },
        });
      };
      const page = answering(() => new Response(body(), { headers: { 'content-type': 'application/json' } }));
      expect((await rejectionOf(ask({ fetch: page.fetch }))).kind).to.equal('offline');
    });
  });
});
