/** What one citizen gets and costs, from the municipality's rows. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearing, databases, embedded, histories, mappingWith, pejl, served, smallCases } from './harness.mjs';

async function historyOf(tables, months = {}, { on = embedded, more = {} } = {}) {
  const { address, token, logged } = await served([mappingWith(smallCases(tables), more)], { on });
  const answer = await fetch(`${address}/citizen-history?audience=casework`, {
    method: 'POST',
    ...bearing(await token('Sag'), { 'content-type': 'application/json' }),
    body: JSON.stringify({ caseRef: 'case-1', purpose: 'sagsbehandling', ...months }),
  });
  const body = await answer.json();
  if (answer.status === 200) pejl.checkAnswer('getCitizenHistory', body);
  return { status: answer.status, body, fault: logged.at(-1).error };
}

test('an amount that is empty is not there; one that is missing for a reason says it; zero is an amount', async () => {
  const service_months =
    'case_ref,service,month,granted,granted_preliminary,expected,expected_state,paid,paid_state,paid_note\n' +
    'case-1,home,2026-08,0,true,,,,missing,Regningen mangler.\ncase-1,home,2026-09,,,,notYet,5,noAccess,\n' +
    'case-1,home,2026-10,,,,,,,\n';
  const { body } = await historyOf({ service_months });
  assert.deepEqual(body.services[0].months, [
    {
      month: '2026-08',
      grantedOre: { state: 'value', value: 0, preliminary: true },
      paidOre: { state: 'missing', note: 'Regningen mangler.' },
    },
    { month: '2026-09', expectedOre: { state: 'notYet' }, paidOre: { state: 'noAccess' } },
    { month: '2026-10' },
  ]);
});

test('kroner of a view are øre of the answer', async () => {
  const service_months = 'case_ref,service,month,paid\ncase-1,home,2026-09,12.5\n';
  const { body } = await historyOf({ service_months }, {}, { more: { amounts: 'kr' } });
  assert.equal(body.services[0].months[0].paidOre.value, 1250);
});

test('who pays, who decides, where the citizen lives, who provides, and what the caller may not see', async () => {
  const { body } = await historyOf({
    cases:
      'case_ref,source,price_basis,price_year,refund,paying_code,paying_name,residence_code,residence_name,preliminary\n' +
      'case-1,opdigtede tal,current,2026,net,210,Fredensborg,190,Furesø,true\n',
    services:
      'case_ref,id,name,legal_basis,provider_kind,provider_name,position\n' +
      'case-1,b,B,SEL § 85,,Et sted,2\ncase-1,a,A,,own,,1\ncase-1,c,C,,,,3\n',
    service_spans:
      'case_ref,service,stage,from_day,to_day,full_year,full_year_state\ncase-1,a,expected,2026-02-01,,,missing\n' +
      'case-1,a,granted,2026-01-01,2026-01-31,1200,\ncase-1,b,granted,2026-01-01,,,\ncase-1,c,granted,2026-01-01,,,\n',
    service_months: 'case_ref,service,month\n',
    case_parts_without_access: 'case_ref,name,position\ncase-1,Anden del,2\ncase-1,Behandling,1\ncase-2,Andens,1\n',
  });
  assert.deepEqual(body.about.priceLevel, { basis: 'current', year: 2026 });
  assert.equal(body.about.preliminary, true);
  assert.equal(body.refund, 'net');
  assert.deepEqual(body.paying, { code: '210', name: 'Fredensborg' });
  assert.deepEqual(body.residence, { code: '190', name: 'Furesø' });
  assert.equal(body.acting, undefined);
  assert.deepEqual(body.withoutAccess, ['Behandling', 'Anden del']);
  assert.deepEqual(
    body.services.map(({ id, legalBasis, provider }) => [id, legalBasis, provider]),
    [
      ['a', undefined, { kind: 'own' }],
      ['b', 'SEL § 85', { kind: 'unknown', name: 'Et sted' }],
      ['c', undefined, undefined],
    ],
  );
  assert.deepEqual(body.services[0].spans, [
    { stage: 'granted', from: '2026-01-01', to: '2026-01-31', fullYearOre: { state: 'value', value: 1200 } },
    { stage: 'expected', from: '2026-02-01', fullYearOre: { state: 'missing' } },
  ]);
});

test('a service that has nothing in the months is not in the answer, and a grant counts in the months it touches', async () => {
  const service_spans =
    'case_ref,service,stage,from_day,to_day\ncase-1,home,granted,2026-01-31,2026-02-01\n' +
    'case-1,home,granted,2026-05-01,2026-05-31\n';
  const spansIn = async (from, to) => {
    const { body } = await historyOf({ service_spans, service_months: 'case_ref,service,month\n' }, { from, to });
    assert.ok(body.services.every(({ spans }) => spans.length > 0));
    return body.services.flatMap(({ spans }) => spans.map((span) => span.from));
  };
  assert.deepEqual(await spansIn('2026-01', '2026-01'), ['2026-01-31']);
  assert.deepEqual(await spansIn('2026-02', '2026-05'), ['2026-01-31', '2026-05-01']);
  assert.deepEqual(await spansIn('2026-03', '2026-04'), []);
  assert.deepEqual(await spansIn('2025-01', '2025-12'), []);
});

test('who pays a service and from which frame, in the months that are asked for', async () => {
  const service_payers =
    'case_ref,service,from_month,to_month,frame,frame_name,municipality_code,municipality_name\n' +
    'case-1,home,2026-09,,sundhed,Sundhedsudvalgets ramme,,\ncase-1,home,2026-05,2026-08,social,,190,Furesø\n' +
    'case-1,home,2025-01,2026-04,,,,\ncase-1,home,2024-01,2024-12,gammel,Gammel ramme,,\n';
  const { body } = await historyOf({ service_payers }, { from: '2026-04', to: '2026-09' });
  assert.deepEqual(body.services[0].payers, [
    { from: '2025-01', to: '2026-04' },
    {
      from: '2026-05',
      to: '2026-08',
      frame: { id: 'social', name: 'social' },
      municipality: { code: '190', name: 'Furesø' },
    },
    { from: '2026-09', frame: { id: 'sundhed', name: 'Sundhedsudvalgets ramme' } },
  ]);
});

test('the goals that hold in the months, and nothing of one that is not for the reader', async () => {
  const { body } = await historyOf(
    {
      goals:
        'case_ref,id,text,text_state,topic,since,to_day,agreed_with,services,scale,better,next_follow_up,position\n' +
        'case-1,secret,Hemmeligt,noAccess,Emne,2026-01-01,,borgeren,home,,,,3\n' +
        'case-1,over,Gammelt,,,2025-01-01,2026-03-31,,,,,,1\n' +
        'case-1,own,Egen bolig,,Bolig,2026-05-01,,"borgeren, stedet",home,Behov,first,2026-12-01,2\n' +
        'case-1,empty,,,,,,,,,,,4\n',
      goal_steps: 'case_ref,goal,id,name,position\ncase-1,own,2,svær,2\ncase-1,own,1,let,1\n',
      goal_follow_ups:
        'case_ref,goal,on_day,outcome,outcome_state,step\ncase-1,own,2026-09-01,,noAccess,\ncase-1,own,2026-06-01,I gang,,2\n' +
        'case-1,secret,2026-06-01,Hemmeligt,,\n',
    },
    { from: '2026-04', to: '2026-09' },
  );
  assert.deepEqual(body.goals, [
    {
      id: 'own',
      text: { state: 'value', text: 'Egen bolig' },
      topic: 'Bolig',
      since: '2026-05-01',
      agreedWith: ['borgeren', 'stedet'],
      services: ['home'],
      scale: {
        name: 'Behov',
        steps: [
          { id: '1', name: 'let' },
          { id: '2', name: 'svær' },
        ],
        better: 'first',
      },
      followUps: [
        { on: '2026-06-01', outcome: { state: 'value', text: 'I gang' }, step: '2' },
        { on: '2026-09-01', outcome: { state: 'noAccess' } },
      ],
      nextFollowUp: '2026-12-01',
    },
    { id: 'secret', text: { state: 'noAccess' } },
    { id: 'empty', text: { state: 'missing' } },
  ]);
});

const value = (amount) => ({ state: 'value', value: amount });
const refunded = (more = {}) => ({
  cases: 'case_ref,source,household\ncase-1,opdigtede tal,h\ncase-2,opdigtede tal,\n',
  services: 'case_ref,id,name,refundable\ncase-1,home,Hjem,true\ncase-1,cook,Mad,\ncase-2,day,Dag,true\n',
  service_months:
    'case_ref,service,month,granted,expected,paid,paid_state\ncase-1,home,2025-12,,,9999,\ncase-1,cook,2026-01,,,5000,\n' +
    'case-1,home,2026-01,1000,,900,\ncase-1,home,2026-02,800,,,\ncase-1,home,2026-03,,700,,\n' +
    'case-1,home,2026-04,50,,,notYet\ncase-2,day,2026-06,,,1550,\n',
  case_refund_years: 'year,text\n2026,Reglen\n',
  case_refund_bands: 'year,above,percent\n2026,2000,50\n2026,1000,25\n',
  ...more,
});
const refundsOf = async (more, months) => (await historyOf(refunded(more), months)).body.refunds;
const bands = {
  year: 2026,
  bands: [
    { aboveOre: 1000, percent: 25 },
    { aboveOre: 2000, percent: 50 },
  ],
  text: 'Reglen',
};

test('a refund is worked out of the whole year, of what it is given for alone, and of no year without bands', async () => {
  // 900 + 800 + 700 + 50; a quarter of 1000 and half of 450.
  const own = {
    year: 2026,
    basis: 'estimated',
    costOre: value(2450),
    refundOre: value(475),
    services: ['home'],
    bands,
  };
  assert.deepEqual(await refundsOf(), [own]);
  assert.deepEqual(await refundsOf({}, { from: '2026-03', to: '2026-03' }), [own]);
  assert.equal(await refundsOf({}, { from: '2025-01', to: '2025-12' }), undefined);
  assert.equal(
    await refundsOf({ case_refund_years: 'year,text\n', case_refund_bands: 'year,above,percent\n' }),
    undefined,
  );
});

test('siblings are added before the bands are, and the refund is shared out by what each costs', async () => {
  const cases = (refund) =>
    `case_ref,source,household,refund\ncase-1,opdigtede tal,h,\ncase-2,opdigtede tal,h,${refund}\n`;
  const [shared] = await refundsOf({ cases: cases('') });
  // A quarter of 1000 and half of 2000 are 1250, of which 2450 ÷ 4000.
  assert.deepEqual([shared.siblingsOre, shared.refundOre], [value(1550), value(766)]);
  const [net] = await refundsOf({ cases: cases('net') });
  assert.deepEqual([net.siblingsOre, net.refundOre], [{ state: 'missing' }, { state: 'missing' }]);
  const [unseen] = await refundsOf({ cases: cases(''), case_readers: 'case_ref,who\ncase-1,user-1\n' });
  assert.deepEqual([unseen.siblingsOre, unseen.refundOre], [{ state: 'noAccess' }, { state: 'noAccess' }]);
});

test("the municipality's own refund stands as such; amounts that are net or of another year give none", async () => {
  const [stated] = await refundsOf({ case_refunds: 'case_ref,year,refund\ncase-1,2026,480\ncase-2,2026,1\n' });
  assert.deepEqual([stated.basis, stated.costOre, stated.refundOre], ['stated', value(2450), value(480)]);
  for (const [column, word] of [
    ['refund', 'net'],
    ['price_basis', 'fixed'],
  ]) {
    const cases = `case_ref,source,price_year,${column}\ncase-1,opdigtede tal,2026,${word}\ncase-2,opdigtede tal,2026,\n`;
    const [unfit] = await refundsOf({ cases });
    assert.deepEqual([unfit.costOre, unfit.refundOre], [{ state: 'missing' }, { state: 'missing' }], word);
  }
});

test('a month that nobody may see, or that lacks its amount, leaves a refund unknown', async () => {
  const months = (state) =>
    `case_ref,service,month,paid,paid_state\ncase-1,home,2026-01,9000,\ncase-1,home,2026-02,,${state}\n`;
  for (const [state, refund] of [
    ['suppressed', 'suppressed'],
    ['noAccess', 'missing'],
    ['missing', 'missing'],
  ]) {
    const [unknown] = await refundsOf({ service_months: months(state) });
    assert.equal(unknown.refundOre.state, refund, state);
  }
});

const periods = [
  [undefined, undefined, '2025-09', '2027-09'],
  ['2026-01', undefined, '2026-01', '2027-09'],
  [undefined, '2026-12', '2025-09', '2026-12'],
  [undefined, '2020-06', '2019-06', '2020-06'],
  ['2030-01', undefined, '2030-01', '2031-01'],
  ['2020-01', '2020-02', '2020-01', '2020-02'],
];
for (const [from, to, ...expected] of periods)
  test(`in September 2026 from ${from ?? 'nothing'} to ${to ?? 'nothing'} is ${expected.join(' to ')}`, () => {
    const found = histories.periodOf(from, to, new Date(2026, 8, 30, 12));
    assert.deepEqual([found.from, found.to], expected);
  });

test('a service that is granted twice on a day is no answer, and the log has the place and no case', async () => {
  const service_spans =
    'case_ref,service,stage,from_day,to_day\ncase-1,home,granted,2026-01-01,\ncase-1,home,granted,2026-02-01,\n';
  const { status, body, fault } = await historyOf({ service_spans });
  assert.deepEqual([status, body], [500, { title: 'Internal server error', status: 500 }]);
  assert.equal(fault, 'ApiError /services/0/spans/1/from');
});

test('what looks like a personal number in a text is masked', async () => {
  const number = ['0101', '70', '-', '1234'].join('');
  const services = `case_ref,id,name\ncase-1,home,Botilbud for ${number}\n`;
  const { body } = await historyOf({ services });
  assert.equal(body.services[0].name, 'Botilbud for xxxxxx-xxxx');
});

for (const { name, database, skip = false } of databases)
  test(`${name}: views answer as files do, with days and months of the database's own types`, { skip }, async () => {
    await database.query('create schema if not exists care');
    const view = (called, sql) => database.query(`create or replace view care.${called} as ${sql}`);
    await view('cases', "select 'case-1'::varchar(20) as ref, 'opdigtede tal' as source, date '2026-09-30' as as_of");
    await view('services', "select 'case-1' as case_ref, 'home' as id, 'Botilbud' as name");
    await view(
      'spans',
      "select 'case-1' as case_ref, 'home' as service, 'granted' as stage, date '2026-01-01' as from_day, null::date as to_day",
    );
    await view(
      'months',
      "select 'case-1' as case_ref, 'home' as service, date '2026-09-01' as month, 100::bigint as granted, 90.0 as paid",
    );
    const one = mappingWith(
      smallCases({
        cases: 'care.cases',
        services: 'care.services',
        service_spans: 'care.spans',
        service_months: 'care.months',
      }),
    );
    const named = { ...one, tables: { ...one.tables, cases: { view: 'care.cases', columns: { case_ref: 'ref' } } } };
    const { address, token } = await served([named], { on: database });
    const answer = await fetch(`${address}/citizen-history?audience=casework`, {
      method: 'POST',
      ...bearing(await token('Sag'), { 'content-type': 'application/json' }),
      body: JSON.stringify({ caseRef: 'case-1', purpose: 'sagsbehandling' }),
    });
    assert.deepEqual(await answer.json(), (await historyOf({})).body);
  });
