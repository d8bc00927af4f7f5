import { expect } from 'chai';
import { http, HttpResponse } from 'msw';
import { fakeClock } from '../../../test-support/fake-clock.js';
import { rejectionOf, toldBy } from '../../../test-support/rejection.js';
import { worker } from '../../../test-support/worker.js';
import { checkAnswer, type CitizenHistory, type CitizenHistoryQuestion } from '../../../src/client/client.js';
import { activities, appropriations, caseAnswer, payments } from './answers/case-42.js';
import { os2bos } from './answers/serve.js';
import { os2bosSource } from './source.js';

const address = '/api/os2bos';
const municipalities = {
  1: { code: '210', name: 'Fredensborg Kommune' },
  2: { code: '190', name: 'Furesø Kommune' },
};
const question: CitizenHistoryQuestion = { caseRef: '42', from: '2025-01', to: '2025-12', audience: 'casework' };
const ask = (asked: Partial<CitizenHistoryQuestion> = {}, options = {}): Promise<CitizenHistory> =>
  os2bosSource({ address, municipalities, ...options }).getCitizenHistory(
    { ...question, ...asked },
    new AbortController().signal,
  );
const value = (ore: number) => ({ state: 'value', value: ore });

describe('os2bosSource', () => {
  it('keeps what is granted, expected and paid apart, service by service', async () => {
    worker.use(...os2bos(address));
    const { about, services, ...rest } = await ask();
    expect(rest).to.deep.equal({
      caseRef: '42',
      from: '2025-01',
      to: '2025-12',
      refund: 'gross',
      paying: municipalities[1],
      acting: municipalities[1],
      residence: municipalities[2],
    });
    expect(about.definitions?.map(({ term }) => term)).to.deep.equal(['Bevilget', 'Forventet', 'Betalt']);
    const [home, own] = services;
    expect(services.length).to.equal(2);
    expect(home).to.deep.include({
      id: '7',
      name: 'Midlertidigt botilbud: Døgnophold',
      legalBasis: 'SEL § 107',
      provider: { kind: 'private' },
      spans: [
        { stage: 'granted', from: '2025-01-01', to: '2025-06-30', fullYearOre: value(120_000_000) },
        { stage: 'granted', from: '2025-07-01', fullYearOre: value(132_000_001) },
        { stage: 'expected', from: '2025-10-01', to: '2026-09-30', fullYearOre: value(108_000_000) },
      ],
    });
    expect(home!.months.map(({ month, ...cells }) => [month, cells])).to.deep.equal([
      ['2025-01', { grantedOre: value(10_000_000 + 60 * 15_055), paidOre: value(9_750_025) }],
      ['2025-02', { grantedOre: value(10_000_000), paidOre: value(9_750_025) }],
      ['2025-03', { grantedOre: value(10_000_000), paidOre: { state: 'missing' } }],
      ...['2025-04', '2025-05'].map((month) => [month, { grantedOre: value(10_000_000), paidOre: value(9_750_025) }]),
      ['2025-06', { grantedOre: value(10_000_000) }],
      ...['2025-07', '2025-08', '2025-09'].map((month) => [month, { grantedOre: value(11_000_000) }]),
      ...['2025-10', '2025-11', '2025-12'].map((month) => [
        month,
        // A cheaper grant is expected in place of this one: 90.000 kr. instead of 110.000.
        { grantedOre: value(11_000_000), expectedOre: value(-2_000_000) },
      ]),
    ]);
    expect(own).to.deep.equal({
      id: '8',
      name: 'Merudgifter',
      provider: { kind: 'person' },
      spans: [{ stage: 'expected', from: '2025-11-01', fullYearOre: value(120_000_000) }],
      months: [
        { month: '2025-11', expectedOre: value(10) },
        { month: '2025-12', expectedOre: value(20) },
      ],
    });
  });

  it('answers as the contract has it', async () => {
    worker.use(...os2bos(address));
    const answer = await ask();
    expect(checkAnswer('getCitizenHistory', answer, { question })).to.deep.equal(answer);
  });

  it('asks for twelve months back and twelve on, by the day in Denmark', async () => {
    worker.use(...os2bos(address));
    const clock = fakeClock();
    // New Year has come in Denmark, and not in UTC.
    clock.setTimeOfDay(Date.parse('2025-12-31T23:30:00Z'));
    const { caseRef, audience } = question;
    const source = os2bosSource({ address, clock, name: 'OS2bos, prøvesager' });
    const answer = await source.getCitizenHistory({ caseRef, audience }, new AbortController().signal);
    expect(answer).to.include({ from: '2025-01', to: '2027-01' });
    expect(answer.about).to.include({ asOf: '2026-01-01', source: 'OS2bos, prøvesager', audience: 'casework' });
  });

  it('leaves out services that have nothing in the months, and municipalities that nobody has named', async () => {
    worker.use(...os2bos(address));
    const answer = await ask({ from: '2024-01', to: '2024-12' }, { municipalities: {} });
    expect(answer.services).to.deep.equal([]);
    expect(answer).to.not.have.any.keys('paying', 'acting', 'residence');
  });

  it('reads every page at the address that it was given, wherever the next is said to be', async () => {
    const asked: string[] = [];
    const noting = (request: Request) => {
      asked.push(request.url);
      return fetch(request);
    };
    worker.use(...os2bos(address, {}, 'https://elsewhere.example/payments/'));
    await ask({}, { fetch: noting });
    expect(asked.filter((url) => !url.startsWith(`${location.origin}${address}/`))).to.deep.equal([]);
    // The case, its appropriations, the activities of three, one section, and six pages of five plans.
    expect(asked.length).to.equal(12);
    const pages = asked.filter((url) => url.includes('payment_schedule=115')).map((url) => new URL(url).searchParams);
    expect(pages.map((each) => Object.fromEntries(each))).to.deep.equal(
      ['1', '2'].map((page) => ({ payment_schedule: '115', date__gte: '2025-01-01', date__lte: '2025-12-31', page })),
    );
  });

  it('leaves nothing in the cache of the browser', async () => {
    worker.use(...os2bos(address));
    const caches: string[] = [];
    const noting = (request: Request) => {
      caches.push(request.cache);
      return fetch(request);
    };
    await ask({}, { fetch: noting });
    expect(new Set(caches)).to.deep.equal(new Set(['no-store']));
  });

  for (const [status, kind] of [
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'notFound'],
  ] as const) {
    for (const path of ['cases/:id/', 'appropriations/', 'activities/', 'payments/', 'sections/:id/']) {
      it(`is ${kind} when ${path} answers with ${status}`, async () => {
        worker.use(
          http.get(`${address}/${path}`, () => HttpResponse.json({ detail: 'Nej.' }, { status })),
          ...os2bos(address),
        );
        expect(await rejectionOf(ask())).to.include({ kind, status });
      });
    }
  }

  it('asks for nothing else of a case that may not be seen', async () => {
    // Any other call would fail the test: nothing answers it.
    worker.use(http.get(`${address}/cases/:id/`, () => HttpResponse.json({}, { status: 403 })));
    expect((await rejectionOf(ask())).kind).to.equal('forbidden');
  });

  it('takes a login page for no data', async () => {
    worker.use(
      http.get(`${address}/appropriations/`, () => HttpResponse.html('<h1>Log ind</h1>')),
      ...os2bos(address),
    );
    expect((await rejectionOf(ask())).kind).to.equal('notData');
  });

  for (const audience of ['public', 'committee', 'management'] as const) {
    it(`asks nothing for a page that is for ${audience}`, async () => {
      expect((await rejectionOf(ask({ audience }))).kind).to.equal('forbidden');
    });
  }

  for (const caseRef of [
    '',
    '0',
    '042',
    '4.2',
    '../payments',
    ['010190', '1234'].join(''),
    ['10190', '1234'].join(''),
  ]) {
    it(`asks nothing about "${caseRef}", which is no id of a case`, async () => {
      expect((await rejectionOf(ask({ caseRef }))).kind).to.equal('notFound');
    });
  }

  for (const months of [{ from: '2025-13' }, { to: '2025' }, { from: '2025-02', to: '2025-01' }]) {
    it(`asks nothing about the months ${JSON.stringify(months)}`, async () => {
      expect((await rejectionOf(ask(months))).kind).to.equal('notFound');
    });
  }

  it('answers no other question', async () => {
    const asked = os2bosSource({ address }).listSavingsPlans({ audience: 'public' }, new AbortController().signal);
    expect((await rejectionOf(asked)).kind).to.equal('unanswered');
  });
});

/** What OS2bos tells of the citizen beside what is read of it. */
const canary = 'KANARIEFUGL';
const personal = {
  cpr_number: canary,
  name: canary,
  case__cpr_number: canary,
  case__name: canary,
  case__sbsys_id: canary,
  sbsys_id: canary,
  note: canary,
  activity__note: canary,
  approval_note: canary,
  assessment_comment: canary,
  recipient_id: canary,
  recipient_name: canary,
  account_alias: canary,
};
const telling = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ ...row, ...personal }));
const tellingHeld = {
  cases: telling([caseAnswer]),
  appropriations: telling(appropriations),
  activities: telling(activities),
  payments: telling(payments),
};

describe('What OS2bos tells of a citizen', () => {
  it('is in no answer', async () => {
    worker.use(...os2bos(address, tellingHeld));
    const answer = await ask();
    expect(answer.services.length).to.equal(2);
    expect(JSON.stringify(answer)).not.to.contain(canary);
  });

  it('is in no error and no log', async () => {
    const [first = {}, ...others] = tellingHeld.payments;
    worker.use(...os2bos(address, { ...tellingHeld, payments: [{ ...first, amount: canary }, ...others] }));
    const logged: Error[] = [];
    const error = await rejectionOf(ask({}, { log: (entry: { error: Error }) => logged.push(entry.error) }));
    expect(error).to.include({ kind: 'contract' });
    expect(logged.length).to.equal(1);
    expect([error, ...logged].map(toldBy).join('\n')).not.to.contain(canary);
  });
});
