/** What something costs month by month: what is asked, and what is answered. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  databases,
  mappingWith,
  rows,
  served,
  smallCosts,
  smallPlan,
  toldMonths,
  toldParts,
  costsOf,
} from './harness.mjs';

for (const { name, database, skip = false } of databases)
  test(
    `${name}: the months of the status's year in whole øre, the split that is asked for, and the sums of those months`,
    { skip },
    async () => {
      const more = {
        ...rows('cost_notes', 'subject,text,position', 's,Anden,2', 's,Første,1'),
        ...rows('cost_definitions', 'subject,term,text', 's,Forbrug,Det bogførte.'),
      };
      const ask = await costsOf(smallCosts(more), { amounts: 'kr' }, database);
      const { body, headers } = await ask('subject=s&by=provider');
      const { about, from, to, by, bookedTo, title, notes } = body;
      assert.deepEqual([from, to, by, bookedTo, title], ['2026-01', '2026-12', 'provider', '2026-02', 'Botilbud']);
      assert.deepEqual(notes, ['Første', 'Anden']);
      assert.deepEqual(about.definitions, [{ term: 'Forbrug', text: 'Det bogførte.' }]);
      assert.deepEqual(toldMonths(body.months).slice(0, 3), [
        '2026-01 actual 10000',
        '2026-01 budget 11000',
        '2026-01 previous 9000',
      ]);
      assert.deepEqual(toldParts(body), [
        'bought 2026-01 actual 4000',
        'own 2026-01 actual 6000',
        'own 2026-02 actual 12000',
        'own 2026-03 expected 13000',
      ]);
      assert.deepEqual(
        [body.originalBudgetOre, body.adjustedBudgetOre, body.expectedOre, body.previousOre].map(({ value }) => value),
        [30000, 33000, 35000, 17000],
      );
      assert.deepEqual(body.previousEstimate, { asOf: '2026-02-28', expectedOre: { state: 'value', value: 34000 } });
      assert.deepEqual(body.priceVolume, {
        from: '2026-01',
        to: '2026-02',
        planned: { ore: { state: 'value', value: 22000 }, fullYearPersonsHundredths: 1050 },
        actual: { ore: { state: 'value', value: 22000 }, fullYearPersonsHundredths: 1125 },
      });
      assert.match(headers.get('etag'), /^"/);
      assert.equal(headers.get('cache-control'), 'private, no-cache');
    },
  );

test('other months have their own sums, or none', async () => {
  const ask = await costsOf(smallCosts());
  const { body: january } = await ask('subject=s&from=2026-01&to=2026-01');
  assert.deepEqual([january.adjustedBudgetOre.value, january.previousOre.value], [110, 90]);
  assert.deepEqual(
    [january.expectedOre, january.previousEstimate, january.priceVolume, january.parts, january.by],
    Array(5).fill(undefined),
  );
  const { body: winter } = await ask('subject=s&from=2025-12&to=2026-01&by=provider');
  assert.deepEqual(
    toldMonths(winter.months).filter((cell) => / actual /.test(cell)),
    ['2025-12 actual 70', '2026-01 actual 100'],
  );
  assert.equal(winter.adjustedBudgetOre ?? winter.expectedOre ?? winter.previousOre, undefined);
  assert.deepEqual((await ask('subject=s&from=2030-01')).body.months, []);
});

test('an amount that should be there and is not says why, and a month without any says nothing', async () => {
  const of = ['s,2026-01,,missing,Ikke bogført endnu.,,', 's,2026-02,5,,,true,', 's,2026-03,,,,,'];
  const head = 'subject,month,actual,actual_state,actual_note,actual_preliminary,expected';
  const ask = await costsOf(smallCosts(rows('cost_months', head, ...of)));
  assert.deepEqual((await ask('subject=s')).body.months, [
    { month: '2026-01', actualOre: { state: 'missing', note: 'Ikke bogført endnu.' } },
    { month: '2026-02', actualOre: { state: 'value', value: 5, preliminary: true } },
  ]);
});

test('a price index and bands of refund are told as the views have them, bands from the lowest up', async () => {
  const more = {
    ...rows('cost_indexes', 'subject,name,source,year', 's,P/L-indeks,KL,2025'),
    ...rows('cost_index_numbers', 'subject,period,thousandths', 's,2025,100000', 's,2024,97200', 's,2026-01,101700'),
    ...rows('cost_refunds', 'subject,year,text', 's,2022,Serviceloven § 176'),
    ...rows('cost_refund_bands', 'subject,above,percent', 's,"2120000",75', 's,860000.50,25', 's,1680000,50'),
    ...rows(
      'cost_months',
      'subject,month,actual,budget,previous,refund,refund_state,budget_refund,previous_refund',
      's,2026-01,100,110,90,12.5,,0,7',
      's,2026-02,100,,,,missing,,',
    ),
  };
  const ask = await costsOf(smallCosts(more), { amounts: 'kr' });
  const { body } = await ask('subject=s');
  assert.deepEqual(body.priceIndex, {
    name: 'P/L-indeks',
    source: 'KL',
    year: 2025,
    numbers: [
      { period: '2024', thousandths: 97200 },
      { period: '2025', thousandths: 100000 },
      { period: '2026-01', thousandths: 101700 },
    ],
  });
  assert.deepEqual(body.refundBands, {
    year: 2022,
    bands: [
      { aboveOre: 86_000_050, percent: 25 },
      { aboveOre: 168_000_000, percent: 50 },
      { aboveOre: 212_000_000, percent: 75 },
    ],
    text: 'Serviceloven § 176',
  });
  assert.deepEqual(toldMonths(body.months), [
    '2026-01 actual 10000',
    '2026-01 budget 11000',
    '2026-01 previous 9000',
    '2026-01 refund 1250',
    '2026-01 budget_refund 0',
    '2026-01 previous_refund 700',
    '2026-02 actual 10000',
    '2026-02 refund missing',
  ]);
  const { body: bare } = await (await costsOf(smallCosts()))('subject=s');
  assert.deepEqual([bare.priceIndex, bare.refundBands], [undefined, undefined]);
});

test('a view that says both booked and expected of a month is no answer', async () => {
  const ask = await costsOf(smallCosts(rows('cost_months', 'subject,month,actual,expected', 's,2026-01,1,1')));
  assert.equal((await ask('subject=s')).status, 500);
});

test('a subject for others is 404 for each of its months, as one that is not there at all', async () => {
  const closed = rows('cost_subjects', 'id,title,source,audience', 's,Botilbud,x,management');
  const ask = await costsOf(smallPlan({ ...closed, ...rows('cost_months', 'subject,month,budget', 's,2026-01,1') }));
  const nothing = await ask('subject=t');
  assert.equal(nothing.status, 404);
  for (const [audience, role] of [['public'], ['committee', 'Udvalg'], ['management', 'Udvalg'], ['casework', 'Sag']])
    for (const more of ['', '&from=2030-01', '&by=provider']) {
      const { status, body } = await ask(`subject=s${more}&audience=${audience}`, role);
      assert.deepEqual([status, body], [404, nothing.body], audience);
    }
  const { body } = await ask('subject=s&audience=management', 'Ledelse');
  // Without a status it is the year of the gateway's clock.
  assert.deepEqual([body.about.audience, body.from, body.to], ['management', '2026-01', '2026-12']);
});

test('what is no question is refused without its words, and a subject is a value to the database', async () => {
  const ask = await costsOf(smallCosts());
  const canary = 'canary-4711';
  const wrong = ['', 'subject=', 'subject=s&subject=s', `subject=s&from=${canary}`, `subject=s&to=${canary}`];
  for (const query of [...wrong, 'subject=s&from=2026-02&to=2026-01', `subject=s&audience=${canary}`]) {
    const { status, body } = await ask(query);
    assert.equal(status, 400, query);
    assert.ok(!JSON.stringify(body).includes(canary));
  }
  for (const one of ["s' or true --", "'; drop table pejl_audit; --", '%', '_', '$1', '\\', '\u0000'])
    assert.equal((await ask(`subject=${encodeURIComponent(one)}`)).status, 404, one);
  for (const one of ["provider' or true --", '\u0000', '%'])
    assert.equal((await ask(`subject=s&by=${encodeURIComponent(one)}`)).body.parts, undefined, one);
});

test('a gateway without costs has none, and one without splits answers the whole', async () => {
  const { address } = await served([mappingWith(smallPlan())]);
  assert.equal((await fetch(`${address}/cost-trajectory?subject=s`)).status, 404);
  const { cost_subjects, cost_months } = smallCosts();
  const { body } = await (await costsOf(smallPlan({ cost_subjects, cost_months })))('subject=s&by=provider');
  assert.deepEqual([body.months.length, body.parts, body.by], [3, undefined, undefined]);
});
