/** Who waits: the demo's own list, what each question is answered, and what of few citizens nobody can work out. */
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

const groupings = ['offerType', 'targetGroup', 'age'];
const groups = {
  offerType: ['home', 'day', 'work'],
  targetGroup: ['autism', 'injury', 'other'],
  age: ['young', 'old'],
};
const reasons = ['nothingToOffer', 'declined', 'chosenPlace', 'underAssessment', ''];
const head = 'as_of,course,citizen,offer_type,target_group,age,decided_on,reason,temporary,holds_place';

const tables = (courses, more = {}) =>
  smallPlan({
    ...rows(
      'waiting_lists',
      'as_of,since,title,source',
      '2026-06-30,,Voksne,opdigtede tal',
      '2026-09-30,2026-06-30,Voksne,opdigtede tal',
    ),
    ...rows(
      'waiting_groups',
      'kind,id,name,position',
      ...groupings.flatMap((kind) => groups[kind].map((id, index) => `${kind},${id},${id},${index}`)),
    ),
    ...rows('waiting_bands', 'from_days', '0', '91', '181'),
    ...rows('waiting_courses', head, ...courses),
    ...more,
  });

async function listsOf(mapped, on = embedded) {
  const { address, token } = await served([mapped], { on });
  return async (query = '', role = undefined) => {
    const answer = await fetch(`${address}/waiting-list?${query}`, role ? bearing(await token(role)) : {});
    const body = await answer.json();
    if (answer.status === 200) pejl.checkAnswer('getWaitingList', body);
    return { status: answer.status, body };
  };
}

const shown = (cell) => cell.value ?? cell.state;
const courses = ({ figures: { all, holders, withoutPlace } }) =>
  [all, holders, withoutPlace].map((count) => `${shown(count.courses)} (${shown(count.citizens)})`).join(', ');
const two = [
  '2026-09-30,a,1,home,autism,young,2026-09-01,nothingToOffer,true,true',
  '2026-09-30,b,1,day,autism,young,2026-03-01,declined,,',
  '2026-09-30,c,2,home,injury,old,2026-06-01,,,',
  '2026-06-30,b,1,day,autism,young,2026-03-01,declined,,',
  '2026-06-30,d,3,home,injury,old,2026-01-01,declined,,true',
];

test('the demo is answered from its courses as the contract has it, to the digit', async () => {
  const example = JSON.parse(readFileSync(new URL('../../demo/data/venteliste-2026.json', import.meta.url), 'utf8'));
  const ask = await listsOf(await demoMapping('fictional.yaml'));
  const { status, body } = await ask('audience=management', 'Pejl.Ledelse');
  assert.equal(status, 200);
  assert.deepEqual(body, example);
  assert.equal((await ask('audience=committee', 'Pejl.Udvalg')).status, 404);
});

for (const { name, database, skip = false } of databases)
  test(`${name}: counts courses and citizens, each citizen once in all, and what has moved`, { skip }, async () => {
    const ask = await listsOf(mappingWith(tables(two)), database);
    const { body } = await ask('audience=management', 'Ledelse');
    assert.deepEqual(body.groups.map(courses), ['2 (2), 1 (1), 1 (1)', '1 (1), 0 (0), 1 (1)']);
    // The one citizen holds a place of one of the two types, and is without one.
    assert.equal(courses({ figures: body.whole }), '3 (2), 1 (0), 2 (2)');
    assert.deepEqual(
      [body.whole, ...body.groups.map(({ figures }) => figures)].map(({ moves }) => Object.values(moves).map(shown)),
      [
        [2, 2, 1],
        [1, 2, 1],
        [1, 0, 0],
      ],
    );
    assert.deepEqual(Object.values(body.whole.reasons).map(shown), [1, 1, 0, 0, 1]);
    assert.deepEqual(body.whole.byDays.map(shown), [1, 1, 1]);
    assert.deepEqual(Object.values(body.whole.days).map(shown), [121, 213, 213]);
    const one = await ask('audience=management&offerType=home&by=targetGroup', 'Ledelse');
    assert.deepEqual(one.body.groups.map(courses), ['1 (1), 1 (1), 0 (0)', '1 (1), 0 (0), 1 (1)']);
    assert.equal(one.body.offerType.name, 'home');
    const before = await ask('audience=management&to=2026-08-01', 'Ledelse');
    assert.deepEqual(
      [before.body.about.asOf, before.body.from, before.body.whole.moves],
      ['2026-06-30', undefined, undefined],
    );
  });

test('another day, group or type than there is is not found, and a wrong one is refused', async () => {
  const ask = await listsOf(mappingWith(tables(two)));
  for (const query of ['to=2026-01-01', 'from=2026-07-01', 'offerType=none'])
    assert.equal((await ask(`audience=management&${query}`, 'Ledelse')).status, 404, query);
  for (const query of ['to=2026-13-01', 'by=colour']) assert.equal((await ask(query)).status, 400, query);
});

test('what few wait for is hidden from a committee, statistics and citizens with it, and single types are not told apart', async () => {
  const ask = await listsOf(mappingWith(tables(two)));
  const { body } = await ask('audience=committee', 'Udvalg');
  assert.deepEqual(Object.values(body.whole.days).map(shown), ['suppressed', 'suppressed', 'suppressed']);
  assert.equal(shown(body.whole.all.citizens), 'suppressed');
  assert.ok(body.groups.every(({ figures }) => shown(figures.all.courses) === 'suppressed'));
  assert.equal((await ask('audience=committee&offerType=home', 'Udvalg')).status, 404);
});

test('the check of a mapping tells of courses on no list', async () => {
  const lost = ['2026-07-31,x,9,home,autism,young,2026-01-01,,,'];
  assert.match((await told(mappingWith(tables(lost)))).join('\n'), /waiting_courses/);
  assert.deepEqual(await told(mappingWith(tables(two))), []);
});

/** Courses of two days, most of which stay; each of a citizen of its own. */
function anyCourses(seed) {
  const random = randomFrom(seed);
  const pick = (some) => some[Math.min(random(some.length), random(some.length))];
  const made = Array.from({ length: 40 + random(40) }, (_, index) => {
    const row = `${index},p${index},${groupings.map((by) => pick(groups[by])).join(',')}`;
    const more = `2026-0${1 + random(5)}-01,${pick(reasons)},${random(3) === 0},${random(4) === 0}`;
    return { row: `${row},${more}`, days: random(4) };
  });
  return made.flatMap(({ row, days }) => [
    ...(days !== 0 ? [`2026-06-30,${row}`] : []),
    ...(days !== 1 ? [`2026-09-30,${row}`] : []),
  ]);
}

const splits = {
  place: ['holders/courses', 'withoutPlace/courses'],
  reason: ['nothingToOffer', 'declined', 'chosenPlace', 'underAssessment', 'unknown'].map((name) => `reasons/${name}`),
  band: [0, 1, 2].map((index) => `byDays/${index}`),
};
const at = (figures, path) => path.split('/').reduce((value, key) => value?.[key], figures);

/** All that a committee is answered, as one table: figures that are one thing stand once in it. */
function tableOf(answers) {
  const figures = [];
  const places = new Map();
  const lines = [];
  const place = (key, cell) => {
    if (!places.has(key)) places.set(key, figures.push(cell.value) - 1);
    return places.get(key);
  };
  for (const { about, by, from, groups: some, whole } of answers) {
    const own = (path, id) => {
      const isBefore = path === 'moves/before';
      return [
        isBefore ? from : about.asOf,
        id === undefined ? '' : `${by} ${id}`,
        isBefore ? 'all/courses' : path,
      ].join(' ');
    };
    const told = (path, { id, figures: figure }) => {
      const cell = at(figure, path);
      return cell ? [place(own(path, id), cell)] : [];
    };
    // What is told of the whole alone adds up with nothing.
    const add = (total, plus) => plus.length > 0 && lines.push({ total, plus });
    const all = [...some, { figures: whole }];
    for (const one of all) {
      const [total] = told('all/courses', one);
      for (const parts of Object.values(splits))
        add(
          total,
          parts.flatMap((path) => told(path, one)),
        );
      const [before, entered, left] = ['before', 'entered', 'left'].map((name) => told(`moves/${name}`, one)[0]);
      if (before !== undefined) lines.push({ total, plus: [before, entered], minus: [left] });
    }
    const paths = [
      'all/courses',
      'temporary',
      ...Object.values(splits).flat(),
      ...['before', 'entered', 'left'].map((name) => `moves/${name}`),
    ];
    for (const path of paths) {
      const [total] = told(path, all.at(-1));
      if (total !== undefined)
        add(
          total,
          some.flatMap((one) => told(path, one)),
        );
    }
  }
  return { table: { figures, lines }, names: [...places.keys()] };
}

/** Nobody has left, and two are new: who knows how many there were and how many there are knows of the two. */
const newcomers = ['2026-06-30', '2026-09-30'].flatMap((day) =>
  Array.from({ length: day === '2026-06-30' ? 30 : 32 }, (_, index) => {
    const row = `${index},p${index},${groups.offerType[index % 3]},${groups.targetGroup[index % 3]},${groups.age[index % 2]}`;
    return `${day},${row},2026-01-01,${reasons[index % 5]},${index % 2 === 0},${index % 3 === 0}`;
  }),
);

const made = [...[1, 2, 3].map((seed) => [`made by ${seed}`, anyCourses(seed)]), ['two that are new', newcomers]];
for (const [name, courses] of made)
  test(`no figure that is hidden from a committee can be worked out from all that it may ask: ${name}`, async () => {
    const ask = await listsOf(mappingWith(tables(courses)));
    const answers = [];
    for (const to of ['2026-06-30', '2026-09-30'])
      for (const by of groupings) answers.push((await ask(`audience=committee&to=${to}&by=${by}`, 'Udvalg')).body);
    const { table, names } = tableOf(answers);
    const hidden = table.figures.filter((figure) => figure === undefined).length;
    assert.ok(hidden > 1 && hidden < table.figures.length - 20, `${hidden} of ${table.figures.length} are hidden`);
    assert.ok(table.figures.every((figure) => figure === undefined || figure === 0 || figure >= 5));
    const found = pejl.attack(table, solve).filter(pejl.isRecovered);
    assert.deepEqual(
      found.map((bounds) => names[bounds.place]),
      [],
    );
    // Those without a temporary solution are told by all and those with one.
    for (const { groups: some, whole } of answers)
      for (const { all, temporary } of [whole, ...some.map(({ figures }) => figures)]) {
        const rest = (all.courses.value ?? NaN) - (temporary?.value ?? NaN);
        assert.ok(Number.isNaN(rest) || rest === 0 || rest >= 5, `${rest} have no temporary solution`);
      }
  });
