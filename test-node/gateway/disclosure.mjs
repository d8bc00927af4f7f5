/** What is hidden stays hidden: for whoever adds and subtracts everything that the gateway answers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearing, disclosure, mappingWith, pejl, randomFrom, served, smallPlan, solve } from './harness.mjs';

const rule = { threshold: 5, forManagement: false, dominantPercent: 50, protectPercent: 20 };
const quarters = ['Q1', 'Q2', 'Q3', 'Q4'];
const year = [
  { id: 'year', from: '2026-01', to: '2026-12' },
  ...quarters.map((id, i) => ({
    id,
    from: `2026-0${i * 3 + 1}`.replace('010', '10'),
    to: ['2026-03', '2026-06', '2026-09', '2026-12'][i],
  })),
];

/** A plan of some areas in a year and its quarters, in one to three statuses; much stays as it was from one to the next. */
function anyPlan(seed) {
  const random = randomFrom(seed);
  const areas = Array.from({ length: 3 + random(3) }, (_, i) => `area ${i}`);
  const sign = random(4) === 0 ? -1 : 1;
  const persons = new Map(areas.map((area) => [area, random(12)]));
  let last = new Map();
  const statuses = Array.from({ length: 1 + random(3) }, (_, i) => {
    const status = `2026-0${i + 3}-28`;
    const now = new Map();
    for (const area of areas)
      for (const quarter of quarters) {
        const before = last.get(area + quarter);
        now.set(area + quarter, before !== undefined && random(2) === 0 ? before : random(1000));
      }
    last = now;
    const of = (area, period, amount) => ({
      asOf: status,
      area,
      period,
      measure: 'realised',
      amount: amount * sign + 0,
      cell: { state: 'value', value: amount * sign + 0 },
      persons: area === undefined ? undefined : persons.get(area),
      largest: 0,
    });
    const sum = (amounts) => amounts.reduce((all, amount) => all + amount, 0);
    const ofArea = (area, name) => [
      ...quarters.map((quarter) => of(area, quarter, name(quarter))),
      of(area, 'year', sum(quarters.map(name))),
    ];
    const figures = [
      ...areas.flatMap((area) => ofArea(area, (quarter) => now.get(area + quarter))),
      ...ofArea(undefined, (quarter) => sum(areas.map((area) => now.get(area + quarter)))),
    ];
    return { status, figures };
  });
  return { areas, statuses, sign };
}

/** Attacks everything that is shown: areas and total, quarters and year, and what has not moved since the last status. */
function attacked({ areas, statuses, sign }, isHidden) {
  const names = new Map();
  const values = [];
  const place = ({ area, period, amount }) => {
    const name = JSON.stringify([area ?? 'total', period, amount]);
    if (!names.has(name)) names.set(name, values.push(amount * sign + 0) - 1);
    return names.get(name);
  };
  const lines = [];
  const hidden = new Set();
  for (const { figures } of statuses) {
    const at = (area, period) => place(figures.find((figure) => figure.area === area && figure.period === period));
    for (const { id } of year) lines.push({ total: at(undefined, id), plus: areas.map((area) => at(area, id)) });
    for (const area of [...areas, undefined])
      lines.push({ total: at(area, 'year'), plus: quarters.map((quarter) => at(area, quarter)) });
    for (const figure of figures) if (isHidden(figure)) hidden.add(place(figure));
  }
  const published = values.map((value, index) => (hidden.has(index) ? undefined : value));
  const bounds = pejl.attack({ figures: published, lines }, solve, 0);
  return { bounds, boundOf: (figure) => bounds.find((bound) => bound.place === place(figure)) };
}

test('in 15 made-up plans nobody comes nearer than a fifth to what few persons cost, and nothing hidden is recovered', () => {
  let small = 0;
  for (let seed = 1; seed <= 15; seed += 1) {
    const plan = anyPlan(seed);
    const hidden = disclosure.hiddenFigures({ statuses: plan.statuses, periods: year, threshold: 5, rule }, solve);
    const { bounds, boundOf } = attacked(plan, (figure) => hidden.has(figure));
    assert.ok(!bounds.some(pejl.isRecovered), `seed ${seed}`);
    const all = plan.statuses.flatMap(({ figures }) => figures);
    for (const figure of all.filter(({ persons }) => persons > 0 && persons < 5)) {
      assert.ok(hidden.has(figure), `seed ${seed}`);
      small += 1;
      const amount = Math.abs(figure.amount);
      const [bound, fifth] = [boundOf(figure), Math.round(amount / 5)];
      const isWide = bound.high >= amount + fifth && bound.low <= amount - fifth;
      assert.ok(isWide, `seed ${seed}: ${JSON.stringify(bound)} of ${amount}`);
    }
  }
  assert.ok(small > 100, `only ${small} small figures`);
});

test('hiding the small ones alone would not have done', () => {
  let recovered = 0;
  for (let seed = 1; seed <= 15; seed += 1) {
    const { bounds } = attacked(anyPlan(seed), ({ persons }) => persons > 0 && persons < 5);
    recovered += bounds.filter(pejl.isRecovered).length;
  }
  assert.ok(recovered > 30, `only ${recovered}`);
});

const head = 'plan,as_of,area,period,measure,amount,persons,largest,corrected_on,corrected_was';
const figures = (...rows) => `${[head, ...rows.map((row) => `p,2026-09-30,${row}`)].join('\n')}\n`;
const areas = 'plan,id,name\np,a,A\np,b,B\np,c,C\n';

async function shown(tables, more, audience = 'public', role = undefined) {
  const { address, token } = await served([mappingWith(smallPlan({ areas, ...tables }), more)]);
  const options = role ? bearing(await token(role)) : {};
  const answer = await (await fetch(`${address}/savings-plans/p?audience=${audience}`, options)).json();
  const cells = [...answer.areas, { id: 'total', figures: answer.total ?? [] }].flatMap(({ id, figures: of }) =>
    of.flatMap((one) =>
      Object.entries(one)
        .filter(([measure]) => measure !== 'period')
        .map(([measure, cell]) => [`${id} ${measure}`, cell.value ?? cell.state]),
    ),
  );
  return { answer, cells: Object.fromEntries(cells) };
}

const few = figures(
  'a,2026,realised,100,3,,,',
  'b,2026,realised,200,40,,,',
  'c,2026,realised,300,50,,,',
  ',2026,realised,600,,,,',
);

test('few citizens are hidden from the public and a committee, with one more area, and shown to management and casework', async () => {
  const hidden = {
    'a realisedOre': 'suppressed',
    'b realisedOre': 'suppressed',
    'c realisedOre': 300,
    'total realisedOre': 600,
  };
  assert.deepEqual((await shown({ figures: few })).cells, hidden);
  assert.deepEqual((await shown({ figures: few }, {}, 'committee', 'Udvalg')).cells, hidden);
  const all = { 'a realisedOre': 100, 'b realisedOre': 200, 'c realisedOre': 300, 'total realisedOre': 600 };
  assert.deepEqual((await shown({ figures: few }, {}, 'management', 'Ledelse')).cells, all);
  assert.deepEqual((await shown({ figures: few }, {}, 'casework', 'Sag')).cells, all);
  const more = { disclosure: { forManagement: true } };
  assert.deepEqual((await shown({ figures: few }, more, 'management', 'Ledelse')).cells, hidden);
});

test('a hidden cell says nothing but that it is hidden', async () => {
  const { answer } = await shown({ figures: few });
  assert.deepEqual(answer.areas[0].figures, [{ period: '2026', realisedOre: { state: 'suppressed' } }]);
  assert.ok(!JSON.stringify(answer).includes('persons'));
});

test('a threshold of the mapping moves the limit', async () => {
  const { cells } = await shown({ figures: few }, { disclosure: { threshold: 3 } });
  assert.equal(cells['a realisedOre'], 100);
});

test('an amount that is mostly one citizen is hidden however many the others are', async () => {
  const { cells } = await shown({ figures: few.replace('300,50,', '300,50,160') }, { disclosure: { threshold: 3 } });
  assert.equal(cells['c realisedOre'], 'suppressed');
});

test('an amount of no citizens is shown, and one of an unknown number is hidden', async () => {
  const { cells } = await shown({
    figures: figures('a,2026,realised,100,0,,,', 'b,2026,realised,200,,,,', 'c,2026,realised,300,50,,,'),
  });
  assert.deepEqual(cells, { 'a realisedOre': 100, 'b realisedOre': 'suppressed', 'c realisedOre': 300 });
});

test('what was before a correction is not shown beside something hidden', async () => {
  const corrected = few.replace('300,50,,,', '300,50,,2026-10-01,290').replace('600,,,,', '600,,,2026-10-01,590');
  const { answer } = await shown({ figures: corrected });
  assert.ok(!JSON.stringify(answer).includes('corrected'));
  const { answer: whole } = await shown({ figures: corrected.replace('100,3', '100,30') });
  assert.equal(whole.areas[2].figures[0].realisedOre.corrected.was, 290);
});

test('the part that holds once is hidden with the whole, and the whole with the part', async () => {
  const { cells } = await shown({
    figures: figures(
      'a,2026,realised,100,3,,,',
      'b,2026,realised,200,40,,,',
      'c,2026,realised,900,50,,,',
      ',2026,realised,1200,,,,',
      'b,2026,one_off_realised,200,40,,,',
      'c,2026,one_off_realised,10,50,,,',
    ),
  });
  assert.equal(cells['a realisedOre'], 'suppressed');
  assert.equal(cells['b realisedOre'], 'suppressed');
  assert.equal(cells['b oneOffRealisedOre'], 'suppressed');
});

test('one area that the source hides without its amount takes another with it', async () => {
  const { cells } = await shown({
    figures:
      'plan,as_of,area,period,measure,amount,state,persons\np,2026-09-30,a,2026,realised,,suppressed,\n' +
      'p,2026-09-30,b,2026,realised,200,,40\np,2026-09-30,c,2026,realised,300,,50\np,2026-09-30,,2026,realised,600,,\n',
  });
  assert.deepEqual(Object.values(cells).filter((cell) => cell === 'suppressed').length, 2);
});

test('an area that has not moved is hidden in both statuses, or a reader would take it from the other', async () => {
  const rows = [
    ['2026-06-30', 'a', 100, 3],
    ['2026-06-30', 'b', 200, 40],
    ['2026-06-30', 'c', 300, 50],
    ['2026-06-30', '', 600, ''],
    ['2026-09-30', 'a', 100, 30],
    ['2026-09-30', 'b', 250, 40],
    ['2026-09-30', 'c', 300, 50],
    ['2026-09-30', '', 650, ''],
  ];
  const csv = ['plan,as_of,area,period,measure,amount,persons'];
  for (const [day, area, amount, persons] of rows) csv.push(`p,${day},${area},2026,realised,${amount},${persons}`);
  const { cells } = await shown({ figures: `${csv.join('\n')}\n` });
  assert.equal(cells['a realisedOre'], 'suppressed');
});
