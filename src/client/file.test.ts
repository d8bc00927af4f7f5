import { expect } from 'chai';
import { http, HttpResponse } from 'msw';
import { rejectionOf } from '../../test-support/rejection.js';
import { about, savingsPlan } from '../../test-support/savings-plan.js';
import { worker } from '../../test-support/worker.js';
import type { ApiErrorKind } from './api-error.js';
import { fileSource } from './file.js';
import type { SavingsPlan, SavingsPlanQuestion } from './port.js';

const src = '/api/files/handleplan.json';
const audience = 'public';
const waiting = () => new AbortController().signal;
const ask = (question: Partial<SavingsPlanQuestion> = {}) =>
  fileSource({ src }).getSavingsPlan({ plan: 'handleplan-2015', audience, ...question }, waiting());

const serve = (body: string, type: string | undefined) =>
  worker.use(
    http.get(
      src,
      () =>
        new HttpResponse(
          new TextEncoder().encode(body),
          type === undefined ? {} : { headers: { 'content-type': type } },
        ),
    ),
  );

const compared = savingsPlan({ comparedTo: { asOf: '2015-08-31', areas: [] } });

describe('fileSource', () => {
  for (const type of ['application/json', 'text/plain', 'application/octet-stream', undefined]) {
    it(`reads a file that is served as ${type ?? 'nothing'}`, async () => {
      serve(JSON.stringify(savingsPlan()), type);
      expect(await ask()).to.deep.equal(savingsPlan());
    });
  }

  it('reads a file that begins with a byte order mark', async () => {
    serve(`\uFEFF${JSON.stringify(savingsPlan())}`, 'application/json');
    expect(await ask()).to.deep.equal(savingsPlan());
  });

  const faults: { name: string; body: string; type: string; kind: ApiErrorKind }[] = [
    { name: 'a page', body: '<!doctype html>', type: 'text/html', kind: 'notData' },
    { name: 'a page of the stricter kind', body: '<html/>', type: 'application/xhtml+xml', kind: 'notData' },
    { name: 'no JSON', body: 'Område;Mål', type: 'text/plain', kind: 'notData' },
    { name: 'half a file', body: '{"id":', type: 'application/json', kind: 'notData' },
    { name: 'an empty file', body: '', type: 'application/json', kind: 'notData' },
    { name: 'another file', body: '{"name":"pejl"}', type: 'application/json', kind: 'contract' },
  ];
  for (const { name, body, type, kind } of faults) {
    it(`${name} is ${kind}`, async () => {
      serve(body, type);
      expect((await rejectionOf(ask())).kind).to.equal(kind);
    });
  }

  it('says that there is no such file', async () => {
    worker.use(http.get(src, () => new HttpResponse('Not here', { status: 404 })));
    expect(await rejectionOf(ask())).to.include({ kind: 'notFound', status: 404 });
  });

  it('says that an address is none', async () => {
    const nowhere = fileSource({ src: 'http://' });
    expect((await rejectionOf(nowhere.getSavingsPlan({ plan: '', audience }, waiting()))).kind).to.equal('notFound');
  });

  const questions: { name: string; question: Partial<SavingsPlanQuestion>; plan: SavingsPlan; answered: boolean }[] = [
    { name: 'no plan by name', question: { plan: '' }, plan: compared, answered: true },
    { name: 'its plan', question: {}, plan: compared, answered: true },
    { name: 'another plan', question: { plan: 'potentialer-2016' }, plan: compared, answered: false },
    { name: 'its own day', question: { asOf: '2015-11-30' }, plan: compared, answered: true },
    { name: 'another day', question: { asOf: '2015-12-01' }, plan: compared, answered: false },
    {
      name: 'a day when it has none',
      question: { asOf: '2015-11-30' },
      plan: savingsPlan({ about: { version: '1.0', audience, source: 'Furesø' } }),
      answered: false,
    },
    { name: 'the earlier status that it has', question: { comparedTo: '2015-08-31' }, plan: compared, answered: true },
    {
      name: 'an earlier status when it has none',
      question: { comparedTo: '2015-08-31' },
      plan: savingsPlan(),
      answered: true,
    },
  ];
  for (const { name, question, plan, answered } of questions) {
    it(`${answered ? 'answers' : 'knows nothing'} when asked for ${name}`, async () => {
      serve(JSON.stringify(plan), 'application/json');
      if (answered) expect(await ask(question)).to.deep.equal(plan);
      else expect((await rejectionOf(ask(question))).kind).to.equal('notFound');
    });
  }

  it('leaves an earlier status out that is not the one asked for', async () => {
    serve(JSON.stringify(compared), 'application/json');
    const answer = await ask({ comparedTo: '2015-06-30' });
    expect(answer).to.have.property('id', compared.id);
    expect(answer).not.to.have.property('comparedTo');
  });

  it('lists its plan with the days that it has', async () => {
    serve(JSON.stringify(compared), 'application/json');
    const { id, title, kind } = compared;
    expect(await fileSource({ src }).listSavingsPlans({ audience }, waiting())).to.deep.equal({
      about: about(),
      plans: [{ id, title, kind, statuses: ['2015-08-31', '2015-11-30'] }],
    });
  });

  it('is read once for questions that are asked at once', async () => {
    let reads = 0;
    worker.use(
      http.get(src, () => {
        reads += 1;
        return HttpResponse.json(savingsPlan());
      }),
    );
    const file = fileSource({ src });
    await Promise.all([
      file.getSavingsPlan({ plan: '', audience }, waiting()),
      file.getSavingsPlan({ plan: 'handleplan-2015', audience }, waiting()),
      file.listSavingsPlans({ audience }, waiting()),
    ]);
    expect(reads).to.equal(1);
  });

  it('is left on the machine only for what anyone may see', async () => {
    const caches: RequestCache[] = [];
    const fetching: typeof fetch = async (request) => {
      caches.push((request as Request).cache);
      return Response.json(savingsPlan());
    };
    const file = fileSource({ src, fetch: fetching });
    for (const to of ['public', 'committee'] as const) await file.getSavingsPlan({ plan: '', audience: to }, waiting());
    expect(caches).to.deep.equal(['no-cache', 'no-store']);
  });
});
