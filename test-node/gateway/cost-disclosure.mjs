/** What few citizens cost stays hidden, by any split, month, year or sum. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { costsOf, rows, smallCosts, smallPlan, toldMonths, toldParts } from './harness.mjs';

const { cost_subjects, cost_volumes, cost_part_months } = smallCosts();
const counted = (...lines) => rows('cost_part_months', 'subject,split,part,month,actual,recipients', ...lines);
const ofFew = {
  cost_subjects,
  ...rows('cost_months', 'subject,month,actual,budget,recipients', 's,2026-01,600,600,93', 's,2026-02,500,600,90'),
  ...rows('cost_sums', 'subject,from_month,to_month,expected', 's,2026-01,2026-12,1100'),
};
const threeParts = rows(
  'cost_parts',
  'subject,split,id,name',
  ...['a', 'b', 'c'].map((id) => `s,provider,${id},${id}`),
);
const january = ['s,provider,a,2026-01,100,3', 's,provider,b,2026-01,200,40', 's,provider,c,2026-01,300,50'];

test('a part of few is hidden with one more of its month, from the public and a committee, whatever is asked', async () => {
  const mapped = smallPlan({
    ...ofFew,
    ...threeParts,
    ...counted(...january, 's,provider,b,2026-02,200,40', 's,provider,c,2026-02,300,50'),
  });
  const ask = await costsOf(mapped);
  const hidden = [
    'a 2026-01 actual suppressed',
    'b 2026-01 actual suppressed',
    'b 2026-02 actual 200',
    'c 2026-01 actual 300',
    'c 2026-02 actual 300',
  ];
  const shown = async (query, role) => toldParts((await ask(`subject=s&by=provider&${query}`, role)).body);
  assert.deepEqual(await shown(''), hidden);
  assert.deepEqual(await shown('audience=committee', 'Udvalg'), hidden);
  assert.deepEqual(await shown('from=2026-01&to=2026-01'), [hidden[0], hidden[1], hidden[3]]);
  const open = hidden.with(0, 'a 2026-01 actual 100').with(1, 'b 2026-01 actual 200');
  assert.deepEqual(await shown('audience=management', 'Ledelse'), open);
  assert.deepEqual(await shown('audience=casework', 'Sag'), open);
  const { body } = await ask('subject=s');
  // The month itself is of many, and its sums hold.
  assert.deepEqual([body.months[0].actualOre.value, body.expectedOre.value], [600, 1100]);
  assert.ok(!JSON.stringify(body).includes('recipients'));
});

test('a month of few is hidden with its budget, with a part of each split, and with every sum that it is in', async () => {
  const mapped = smallPlan({
    cost_subjects,
    ...threeParts,
    ...rows('cost_months', 'subject,month,actual,budget,recipients', 's,2026-01,600,600,4', 's,2026-02,500,600,90'),
    ...rows(
      'cost_sums',
      'subject,from_month,to_month,original_budget,adjusted_budget,expected,previous,earlier_as_of,earlier_expected',
      's,2026-01,2026-12,1200,1200,1100,900,2026-01-31,1000',
      's,2026-02,2026-02,600,600,500,400,2026-01-31,500',
      's,2027-01,2027-12,,,,1100,,',
      's,2028-01,2028-12,,,,1100,,',
    ),
    cost_volumes,
    ...counted('s,provider,a,2026-01,100,0', 's,provider,b,2026-01,500,4', 's,provider,b,2026-02,500,90'),
  });
  const ask = await costsOf(mapped);
  const { body } = await ask('subject=s&by=provider');
  assert.deepEqual(toldMonths(body.months), [
    '2026-01 actual suppressed',
    '2026-01 budget suppressed',
    '2026-02 actual 500',
    '2026-02 budget 600',
  ]);
  const [a, b] = body.parts.map(({ months: own }) => toldMonths(own));
  assert.deepEqual([a, b], [['2026-01 actual 100'], ['2026-01 actual suppressed', '2026-02 actual 500']]);
  const states = ({ originalBudgetOre, adjustedBudgetOre, expectedOre, previousOre, previousEstimate }) =>
    [originalBudgetOre, adjustedBudgetOre, expectedOre, previousOre, previousEstimate?.expectedOre].map(
      (cell) => cell?.state,
    );
  // All but last year's, of which nothing is hidden.
  assert.deepEqual(states(body), Array(5).fill('suppressed').with(3, 'value'));
  assert.equal(body.priceVolume, undefined);
  const sumsOf = async (from, to) => states((await ask(`subject=s&from=${from}&to=${to}`)).body);
  assert.deepEqual(await sumsOf('2026-02', '2026-02'), Array(5).fill('value'));
  // Last year's sum tells of the month too.
  assert.equal((await sumsOf('2027-01', '2027-12'))[3], 'suppressed');
  assert.equal((await sumsOf('2028-01', '2028-12'))[3], 'value');
});

test('what a month cost is hidden in its own row and in the one of the year after', async () => {
  const of = [
    's,2025-01,100,,4,',
    's,2025-02,100,,9,',
    's,2025-03,100,,4,',
    's,2026-01,300,100,9,9',
    's,2026-02,300,100,9,',
    's,2026-03,,101,9,9',
  ];
  const head = 'subject,month,actual,previous,recipients,previous_recipients';
  const ask = await costsOf(smallPlan({ cost_subjects, ...rows('cost_months', head, ...of) }));
  const { body } = await ask('subject=s&from=2025-01&to=2026-12');
  assert.deepEqual(toldMonths(body.months), [
    '2025-01 actual suppressed',
    // Nobody has counted whom the row of 2026 says that it was of; and so in its own row.
    '2025-02 actual suppressed',
    '2025-03 actual suppressed',
    '2026-01 actual 300',
    '2026-01 previous suppressed',
    '2026-02 actual 300',
    '2026-02 previous suppressed',
    // It has been corrected since, and is still nearly that.
    '2026-03 previous suppressed',
  ]);
});

test('amounts that nobody counts the citizens of are shown; once they are counted, one without a count is hidden', async () => {
  const all = ({ body }) => [...toldMonths(body.months), ...toldParts(body)];
  const open = await (await costsOf(smallCosts()))('subject=s&by=provider');
  assert.ok(!all(open).some((cell) => cell.includes('suppressed')));
  const [head, ...lines] = cost_part_months.trimEnd().split('\n');
  const half = rows('cost_part_months', `${head},recipients`, ...lines.map((line) => `${line},`));
  const closed = await (await costsOf(smallCosts(half)))('subject=s&by=provider');
  assert.ok(all(closed).every((cell) => cell.includes('suppressed')));
});

test('what a source itself hides takes another part with it, though nobody is counted, and a month all its sums', async () => {
  const head = 'subject,split,part,month,actual,actual_state';
  const one = ['s,provider,own,2026-01,60,', 's,provider,bought,2026-01,,suppressed'];
  const ask = await costsOf(smallCosts(rows('cost_part_months', head, ...one)));
  assert.deepEqual(toldParts((await ask('subject=s&by=provider')).body), [
    'bought 2026-01 actual suppressed',
    'own 2026-01 actual suppressed',
  ]);
  const month = rows('cost_months', 'subject,month,actual,actual_state', 's,2026-01,,suppressed', 's,2026-02,120,');
  const { body } = await (await costsOf(smallCosts(month)))('subject=s&by=provider');
  assert.equal(body.expectedOre.state, 'suppressed');
  assert.ok(toldParts(body).filter((cell) => cell.includes('2026-01 actual suppressed')).length > 0);
  assert.equal(body.months[1].actualOre.value, 120);
});

test('what a source itself hides in one row is hidden in the one of the year after', async () => {
  const of = rows(
    'cost_months',
    'subject,month,actual,actual_state,previous',
    's,2025-01,,suppressed,',
    's,2026-01,3,,1',
  );
  const { body } = await (await costsOf(smallPlan({ cost_subjects, ...of })))('subject=s');
  assert.deepEqual(toldMonths(body.months), ['2026-01 actual 3', '2026-01 previous suppressed']);
});

test('a price and a volume of few full-year persons are not told', async () => {
  const few = { cost_volumes: cost_volumes.replace(',1125', ',499') };
  assert.equal((await (await costsOf(smallCosts(few)))('subject=s')).body.priceVolume, undefined);
  const enough = { cost_volumes: cost_volumes.replace(',1125', ',500') };
  assert.equal((await (await costsOf(smallCosts(enough)))('subject=s')).body.priceVolume.actual.ore.value, 220);
  const ask = await costsOf(smallCosts(few));
  assert.ok((await ask('subject=s&audience=management', 'Ledelse')).body.priceVolume);
});

/** Of each part what it cost, of how many, what was refunded of that, and of how many. */
const refunding = (...lines) =>
  rows('cost_part_months', 'subject,split,part,month,actual,recipients,refund,refund_recipients', ...lines);
const shownRefunds = async (parts, month = 's,2026-01,600,93,90,60') => {
  const ask = await costsOf(
    smallPlan({
      cost_subjects,
      ...threeParts,
      ...rows('cost_months', 'subject,month,actual,recipients,refund,refund_recipients', month),
      ...refunding(...parts),
    }),
  );
  const told = async (query, role) => {
    const { body } = await ask(`subject=s&by=provider${query}`, role);
    return [...toldMonths(body.months), ...toldParts(body)].map((cell) => cell.replace('2026-01 ', ''));
  };
  const open = await told('&audience=management', 'Ledelse');
  assert.ok(!open.some((cell) => cell.includes('suppressed')));
  return told('');
};

test('a refund of few is hidden with one more of its month, though what it is of is shown', async () => {
  const parts = [
    's,provider,a,2026-01,100,20,10,3',
    's,provider,b,2026-01,200,40,30,20',
    's,provider,c,2026-01,300,50,50,30',
  ];
  assert.deepEqual(await shownRefunds(parts), [
    'actual 600',
    'refund 90',
    'a actual 100',
    'a refund suppressed',
    'b actual 200',
    'b refund suppressed',
    'c actual 300',
    'c refund 50',
  ]);
});

test('a refund of a hidden cost is hidden however many got it, and one that nobody has counted', async () => {
  const few = [
    's,provider,a,2026-01,100,3,10,30',
    's,provider,b,2026-01,200,40,30,20',
    's,provider,c,2026-01,300,50,50,30',
  ];
  assert.deepEqual(await shownRefunds(few), [
    'actual 600',
    'refund 90',
    'a actual suppressed',
    'a refund suppressed',
    'b actual suppressed',
    'b refund suppressed',
    'c actual 300',
    'c refund 50',
  ]);
  const many = [
    's,provider,a,2026-01,100,20,10,30',
    's,provider,b,2026-01,200,40,30,20',
    's,provider,c,2026-01,300,50,50,30',
  ];
  assert.ok(!(await shownRefunds(many)).some((cell) => cell.includes('suppressed')));
  const uncounted = many.with(2, 's,provider,c,2026-01,300,50,50,');
  assert.deepEqual(
    (await shownRefunds(uncounted)).filter((cell) => cell.includes('suppressed')),
    ['a refund suppressed', 'c refund suppressed'],
  );
});

test('a refund of last year is hidden in its own row and in that of the year after', async () => {
  const of = ['s,2025-01,100,,20,,10,,3,', 's,2026-01,300,100,20,20,30,10,9,9', 's,2026-02,300,100,20,4,30,10,9,9'];
  const head =
    'subject,month,actual,previous,recipients,previous_recipients,refund,previous_refund,refund_recipients,previous_refund_recipients';
  const ask = await costsOf(smallPlan({ cost_subjects, ...rows('cost_months', head, ...of) }));
  const { body } = await ask('subject=s&from=2025-01&to=2026-12');
  assert.deepEqual(toldMonths(body.months), [
    '2025-01 actual 100',
    '2025-01 refund suppressed',
    '2026-01 actual 300',
    '2026-01 previous 100',
    '2026-01 refund 30',
    '2026-01 previous_refund suppressed',
    '2026-02 actual 300',
    // Of four, and so is what was refunded of it.
    '2026-02 previous suppressed',
    '2026-02 refund 30',
    '2026-02 previous_refund suppressed',
  ]);
});

test('of how many a budget is, its refunds do not say', async () => {
  const months = (refunds) =>
    rows(
      'cost_months',
      'subject,month,budget,recipients,refund,refund_recipients',
      `s,2026-01,600,60,${refunds}`,
      `t,2026-01,200,20,${refunds}`,
    );
  const shown = async (refunds) => {
    const subjects = ['s,Område,x,2026-03-31,2026-02,', 't,Projekt,x,2026-03-31,2026-02,s'];
    const ask = await costsOf(
      smallPlan({
        ...rows('cost_subjects', 'id,title,source,as_of,booked_to,parent', ...subjects),
        ...months(refunds),
        ...rows(
          'cost_sums',
          'subject,from_month,to_month,original_budget',
          's,2026-01,2026-12,7200',
          't,2026-01,2026-12,2400',
        ),
      }),
    );
    return (await ask('subject=t')).body.originalBudgetOre;
  };
  assert.deepEqual(await shown(','), { state: 'value', value: 2400 });
  assert.deepEqual(await shown('9,3'), { state: 'value', value: 2400 });
});
