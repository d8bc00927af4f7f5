/** The places: the demo's own, what each question is answered, and what few citizens use that nobody can work out. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  bearing,
  databases,
  demoMapping,
  embedded,
  mappingWith,
  pejl,
  randomFrom,
  rows,
  served,
  smallPlan,
  solve,
  told,
} from './harness.mjs';

const head = 'as_of,type,offer,places,reserved,own_citizens,out_of_town,ready,refurbishing,target_group';

const tables = (counts, { elsewhere = [], soon = [] } = {}) =>
  smallPlan({
    ...rows('places_days', 'as_of,title,source', '2026-06-30,Voksne,opdigtede tal', '2026-09-30,Voksne,opdigtede tal'),
    ...rows('places_types', 'id,name,kind,position', 'home,home,home,1', 'short,short,home,2', 'work,work,day,3'),
    ...rows(
      'places_offers',
      'id,type,name,position',
      'a,home,a,1',
      'b,home,b,2',
      'c,home,c,3',
      'd,short,d,4',
      'e,short,e,5',
      'f,work,f,6',
      'g,work,g,7',
    ),
    ...rows('places_counts', head, ...counts),
    ...rows('places_elsewhere', 'as_of,type,supplier,places', ...elsewhere),
    ...rows('places_soon', 'as_of,type,offer,from_day,places', ...soon),
  });

async function placesOf(mapped, on = embedded) {
  const { address, token } = await served([mapped], { on });
  return async (query = '', role = undefined) => {
    const answer = await fetch(`${address}/places?${query}`, role ? bearing(await token(role)) : {});
    const body = await answer.json();
    if (answer.status === 200) pejl.checkAnswer('getPlaces', body);
    return { status: answer.status, body };
  };
}

const shown = (cell) => cell.value ?? cell.state;
const names = ['places', 'occupied', 'reserved', 'free', 'ownCitizens', 'outOfTown'];
const line = ({ figures }) => names.map((name) => shown(figures[name])).join(' ');
const small = {
  counts: [
    '2026-09-30,home,a,20,1,10,5,2,1,',
    '2026-09-30,home,b,12,0,9,3,,,',
    '2026-09-30,work,f,30,2,20,6,1,,1',
    '2026-06-30,home,a,16,0,11,5,,,',
  ],
  elsewhere: ['2026-09-30,home,private,7', '2026-09-30,home,region,2', '2026-09-30,short,otherMunicipality,8'],
  soon: ['2026-09-30,home,a,2027-01-01,2', '2026-09-30,home,a,2026-11-01,1'],
};

test('the demo is answered from its counts as the contract has it, to the digit', async () => {
  const example = JSON.parse(readFileSync(new URL('../../demo/data/pladser-2026.json', import.meta.url), 'utf8'));
  const ask = await placesOf(await demoMapping('fictional.yaml'));
  const { status, body } = await ask('audience=management', 'Pejl.Ledelse');
  assert.equal(status, 200);
  assert.deepEqual(body, example);
  assert.equal((await ask('audience=committee', 'Pejl.Udvalg')).status, 404);
});

for (const { name, database, skip = false } of databases)
  test(`${name}: adds offers to types and types to homes and days, each by itself`, { skip }, async () => {
    const ask = await placesOf(mappingWith(tables(small.counts, small)), database);
    const { body } = await ask('audience=management', 'Ledelse');
    assert.deepEqual(body.types.map(line), ['32 27 1 4 19 8', '0 0 0 0 0 0', '30 26 2 2 20 6']);
    assert.deepEqual(
      body.totals.map((total) => `${total.kind} ${line(total)}`),
      ['home 32 27 1 4 19 8', 'day 30 26 2 2 20 6'],
    );
    assert.deepEqual(
      [...body.types, ...body.totals].map(({ used }) => Object.values(used).map(shown)),
      [
        [0, 2, 7, 28],
        [8, 0, 0, 8],
        [0, 0, 0, 20],
        [8, 2, 7, 36],
        [0, 0, 0, 20],
      ],
    );
    const [a, b] = body.types[0].offers;
    assert.deepEqual(Object.values(a.figures.whyFree).map(shown), [2, 1, 0, 1]);
    assert.deepEqual(
      [a, b].map(({ expectedFree }) => expectedFree.map(({ from, places }) => `${places.value} ${from}`)),
      [['1 2026-11-01', '2 2027-01-01'], []],
    );
    assert.deepEqual(
      body.types[0].overTime.map(({ places, occupied }) => [places.value, occupied.value]),
      [
        [16, 16],
        [32, 27],
      ],
    );
    const before = (await ask('audience=management&asOf=2026-08-01', 'Ledelse')).body;
    assert.deepEqual(
      [before.about.asOf, before.days, before.types[0].offers.length],
      ['2026-06-30', ['2026-06-30'], 1],
    );
    assert.equal(before.types[0].figures.whyFree, undefined);
    assert.deepEqual((await ask('audience=management&from=2026-07-01', 'Ledelse')).body.days, ['2026-09-30']);
  });

test('a day before the first is not found, a wrong one is refused, and the mapping is checked', async () => {
  const ask = await placesOf(mappingWith(tables(small.counts, small)));
  for (const query of ['asOf=2026-01-01', 'from=2026-10-01'])
    assert.equal((await ask(`audience=management&${query}`, 'Ledelse')).status, 404, query);
  for (const query of ['asOf=2026-13-01', 'from=24']) assert.equal((await ask(query)).status, 400, query);
  assert.deepEqual(await told(mappingWith(tables(small.counts, small))), []);
  const lost = (...counts) => told(mappingWith(tables(counts, small)));
  assert.match((await lost('2026-09-30,home,f,9,0,5,1,,,')).join('\n'), /places_counts/);
  assert.match((await lost('2026-09-30,home,a,9,4,5,1,,,')).join('\n'), /reserved and occupied/);
  assert.match((await lost('2026-09-30,home,a,9,1,5,1,2,1,')).join('\n'), /are free/);
});

test('whom few are hidden from is told neither them, nor what is free beside them, nor when they move', async () => {
  const counts = [
    '2026-09-30,home,a,20,0,3,9,8,,',
    '2026-09-30,home,b,12,0,6,6,0,,',
    '2026-09-30,work,f,30,2,20,6,1,,1',
  ];
  const ask = await placesOf(mappingWith(tables(counts, small)));
  const { body } = await ask('audience=committee', 'Udvalg');
  const [a] = body.types[0].offers;
  assert.deepEqual(names.map((name) => shown(a.figures[name])).slice(4), ['suppressed', 'suppressed']);
  assert.equal(shown(a.figures.places), 20);
  assert.equal(a.expectedFree, undefined);
});

/** Counts of two days, of an offer that may have opened between them. */
function anyPlaces(seed) {
  const random = randomFrom(seed);
  const offers = { home: ['a', 'b', 'c'], short: ['d', 'e'], work: ['f', 'g'] };
  const counts = ['2026-06-30', '2026-09-30'].flatMap((day) =>
    Object.entries(offers).flatMap(([type, some]) =>
      some.flatMap((offer) => {
        if (day === '2026-06-30' && offer === 'c') return [];
        const [own, others, reserved, ready, other] = [24, 9, 4, 4, 3].map((most) => random(most));
        const places = own + others + reserved + ready + other;
        return [`${day},${type},${offer},${places},${reserved},${own},${others},${ready},0,${other}`];
      }),
    ),
  );
  const elsewhere = ['2026-06-30', '2026-09-30'].flatMap((day) =>
    Object.keys(offers).flatMap((type) =>
      ['otherMunicipality', 'region', 'private'].map((supplier) => `${day},${type},${supplier},${random(14)}`),
    ),
  );
  return { counts, elsewhere };
}

/** All that a committee is answered of a day and before it, as one table: figures that are one thing stand once in it. */
function tableOf(answers) {
  const figures = [];
  const places = new Map();
  const lines = [];
  const place = (key, cell) => {
    if (!cell) return undefined;
    if (!places.has(key)) places.set(key, figures.push(cell.value) - 1);
    assert.equal(figures[places.get(key)], cell.value, `${key} is one thing in one answer and another in another`);
    return places.get(key);
  };
  const add = (total, plus) => {
    if (total !== undefined && plus.length > 0 && plus.every((one) => one !== undefined)) lines.push({ total, plus });
  };
  for (const { days, types, totals } of answers) {
    const on = (day, name, cells) => (key) => place(`${day} ${name} ${key}`, cells?.[key]);
    const asOf = days.at(-1);
    const group = (name, { figures: own, used, overTime = [] }) => {
      const at = on(asOf, name, own);
      add(at('places'), ['occupied', 'reserved', 'free'].map(at));
      add(at('occupied'), ['ownCitizens', 'outOfTown'].map(at));
      const why = on(asOf, name, own.whyFree);
      if (own.whyFree) add(at('free'), Object.keys(own.whyFree).map(why));
      const bought = on(asOf, `${name} used`, used);
      if (used) add(bought('all'), [at('ownCitizens'), ...['otherMunicipality', 'region', 'private'].map(bought)]);
      overTime.forEach((counts, index) => {
        const then = on(days[index], name, counts);
        add(then('places'), ['occupied', 'reserved', 'free'].map(then));
      });
      return [
        ...names.map((key) => at(key)),
        ...['ready', 'refurbishing', 'targetGroup', 'unknown'].map((key) => why(key)),
        ...['otherMunicipality', 'region', 'private', 'all'].map((key) => bought(key)),
        ...overTime.flatMap((counts, index) => names.slice(0, 4).map((key) => on(days[index], name, counts)(key))),
      ];
    };
    const across = (whole, parts) =>
      whole.forEach((total, index) =>
        add(
          total,
          parts.map((part) => part[index]),
        ),
      );
    const ofTypes = types.map((type) => {
      const own = group(type.id, type);
      across(
        own.slice(0, 10),
        type.offers.map((offer) => group(`${type.id} ${offer.id}`, offer)),
      );
      return { kind: type.kind, own };
    });
    for (const total of totals)
      across(
        group(`all ${total.kind}`, total),
        ofTypes.filter(({ kind }) => kind === total.kind).map(({ own }) => own),
      );
  }
  return { table: { figures, lines }, keys: [...places.keys()] };
}

for (const seed of [1, 2, 3, 4])
  test(`no figure that is hidden from a committee can be worked out from all that it may ask: made by ${seed}`, async () => {
    const { counts, elsewhere } = anyPlaces(seed);
    const ask = await placesOf(mappingWith(tables(counts, { elsewhere })));
    const answers = [];
    for (const query of ['asOf=2026-06-30', 'asOf=2026-09-30', 'from=2026-09-30'])
      answers.push((await ask(`audience=committee&${query}`, 'Udvalg')).body);
    const { table, keys } = tableOf(answers);
    const hidden = table.figures.filter((figure) => figure === undefined).length;
    assert.ok(hidden > 1 && hidden < table.figures.length - 20, `${hidden} of ${table.figures.length} are hidden`);
    const persons = /(occupied|ownCitizens|outOfTown|otherMunicipality|region|private|all)$/;
    table.figures.forEach((figure, index) => {
      if (persons.test(keys[index])) assert.ok(figure === undefined || figure === 0 || figure >= 5, keys[index]);
    });
    // What is hidden on one day since it is few on another may be none on this.
    const found = pejl.attack(table, solve, 0).filter(pejl.isRecovered);
    assert.deepEqual(
      found.map((bounds) => keys[bounds.place]),
      [],
    );
    // Two days side by side tell no more than one: what is hidden on the one is hidden on the other.
    const stateOf = new Map(keys.map((key, index) => [key, table.figures[index] === undefined]));
    for (const [key, isHidden] of stateOf) {
      const other = stateOf.get(key.replace(/^\S+/, (day) => (day === '2026-06-30' ? '2026-09-30' : '2026-06-30')));
      assert.ok(other === undefined || other === isHidden, key);
    }
  });
