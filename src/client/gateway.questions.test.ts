import { expect } from 'chai';
import { http, HttpResponse } from 'msw';
import { benchmark } from '../../test-support/benchmark.js';
import { citizenHistory } from '../../test-support/citizen-history.js';
import { productionMix } from '../../test-support/production-mix.js';
import { rejectionOf, toldBy } from '../../test-support/rejection.js';
import { worker } from '../../test-support/worker.js';
import { gatewaySource } from './gateway.js';
import { questionOf } from './share.js';

const gateway = '/api/v1';
const caseRef = 'sag-a7f3/2';
const waiting = () => new AbortController().signal;

/** Answers every question with this, and keeps the last request. */
function answering(answer: object, init?: ResponseInit) {
  let last: Request | undefined;
  const keep = ({ request }: { request: Request }) => {
    last = request.clone();
    return HttpResponse.json(answer as never, init);
  };
  worker.use(http.get('/api/*', keep), http.post('/api/*', keep));
  return () => last!;
}

describe('A gateway that is asked about a person', () => {
  const question = {
    caseRef,
    from: '2025-01',
    to: '2026-12',
    purpose: 'sagsbehandling',
    audience: 'casework',
  } as const;

  it('gets the case in the body alone, and the answer is kept nowhere', async () => {
    const request = answering(citizenHistory({ caseRef }));
    expect(await gatewaySource({ gateway }).getCitizenHistory(question, waiting())).to.deep.equal(
      citizenHistory({ caseRef }),
    );
    const { method, url, cache } = request();
    expect([method, new URL(url).pathname, new URL(url).search, cache]).to.deep.equal([
      'POST',
      `${gateway}/citizen-history`,
      '?audience=casework',
      'no-store',
    ]);
    const { audience: _, ...body } = question;
    expect(await request().json()).to.deep.equal(body);
  });

  it('is never asked by a number that looks like a personal one', async () => {
    const request = answering(citizenHistory({ caseRef }));
    const looksPersonal = ['010203', '1234'].join('-');
    const asked = gatewaySource({ gateway }).getCitizenHistory({ ...question, caseRef: looksPersonal }, waiting());
    const error = await rejectionOf(asked);
    expect(error).to.have.property('kind', 'notFound');
    expect(request()).to.equal(undefined);
  });

  it('is told of no case by an error, whatever goes wrong', async () => {
    for (const status of [400, 401, 403, 404, 500]) {
      answering({ title: 'No', status, detail: caseRef }, { status });
      const source = gatewaySource({ gateway });
      expect(toldBy(await rejectionOf(source.getCitizenHistory(question, waiting())))).not.to.contain(caseRef);
    }
  });

  it('leaves nothing behind once nobody shows it, where figures of many are kept', async () => {
    const source = gatewaySource({ gateway });
    answering(citizenHistory({ caseRef }));
    await source.getCitizenHistory(question, waiting());
    expect(questionOf(source, 'getCitizenHistory', question).known.answer).to.equal(undefined);
    answering(benchmark());
    const counted = { indicator: 'doegntilbud-boern', municipalities: ['190', '159'], audience: 'public' } as const;
    await source.getBenchmark(counted, waiting());
    expect(questionOf(source, 'getBenchmark', counted).known.answer).to.deep.equal(benchmark());
  });
});

describe('A gateway that is asked for a benchmark', () => {
  it('gets each municipality and the years', async () => {
    const request = answering(benchmark());
    const question = {
      indicator: 'doegntilbud-boern',
      municipalities: ['190', '159'],
      from: 2013,
      audience: 'public',
    } as const;
    expect(await gatewaySource({ gateway }).getBenchmark(question, waiting())).to.deep.equal(benchmark());
    const { pathname, searchParams } = new URL(request().url);
    expect(pathname).to.equal(`${gateway}/benchmarks/doegntilbud-boern`);
    expect(searchParams.getAll('municipalities')).to.deep.equal(['190', '159']);
    expect([searchParams.get('from'), searchParams.has('to')]).to.deep.equal(['2013', false]);
  });

  it('is not asked for an indicator that would be another address', async () => {
    const request = answering(benchmark());
    for (const indicator of ['', '.', '..']) {
      const asked = gatewaySource({ gateway }).getBenchmark(
        { indicator, municipalities: ['190'], audience: 'public' },
        waiting(),
      );
      expect(await rejectionOf(asked)).to.have.property('kind', 'notFound');
    }
    expect(request()).to.equal(undefined);
  });
});

describe('A gateway that is asked for a production mix', () => {
  it('gets the years that there are, and whom the page is for', async () => {
    const request = answering(productionMix());
    const question = { from: 2025, audience: 'public' } as const;
    expect(await gatewaySource({ gateway }).getProductionMix(question, waiting())).to.deep.equal(productionMix());
    const { pathname, searchParams } = new URL(request().url);
    expect([pathname, String(searchParams)]).to.deep.equal([`${gateway}/production-mix`, 'from=2025&audience=public']);
  });
});
