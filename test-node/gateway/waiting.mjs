/** Who waits: the demo's own list, and what each question is answered. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  databases,
  demoMapping,
  hidingThreads,
  mappingWith,
  rows,
  solve,
  told,
  waitingDisclosure,
} from './harness.mjs';
import { listsOf, tables } from './waiting-tables.mjs';

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
  const one = await ask('audience=committee&offerType=home', 'Udvalg');
  assert.deepEqual(one.body.groups.map(courses), [courses({ figures: one.body.whole })]);
  assert.equal((await ask('audience=committee&offerType=home&by=age', 'Udvalg')).status, 404);
});

test('how many waited is told of every day up to that of the list, and of none on which nobody counted', async () => {
  const lists = rows(
    'waiting_lists',
    'as_of,since,title,source,not_counted',
    '2025-12-31,,Voksne,opdigtede tal,true',
    '2026-03-31,2025-12-31,Voksne,opdigtede tal,',
    '2026-06-30,2026-03-31,Voksne,opdigtede tal,',
    '2026-09-30,2026-06-30,Voksne,opdigtede tal,',
  );
  const ask = await listsOf(mappingWith(tables(two, lists)));
  const { body } = await ask('audience=management', 'Ledelse');
  const told = ({ all, withoutPlace }) => [all, withoutPlace].map((some) => some.map(shown).join(' '));
  assert.deepEqual(body.overTime.days, ['2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30']);
  assert.deepEqual(told(body.overTime.whole), ['missing 0 2 3', 'missing 0 1 2']);
  assert.deepEqual(
    body.overTime.groups.map(({ id, courses: some }) => [id, ...told(some)]),
    [
      ['home', 'missing 0 1 2', 'missing 0 0 1'],
      ['day', 'missing 0 1 1', 'missing 0 1 1'],
    ],
  );
  const { body: earlier } = await ask('audience=management&to=2026-07-31&by=age', 'Ledelse');
  assert.deepEqual(earlier.overTime.days.at(-1), '2026-06-30');
  assert.deepEqual(
    earlier.overTime.groups.map(({ name }) => name),
    ['young', 'old'],
  );
  assert.deepEqual((await ask('audience=management&to=2026-04-30', 'Ledelse')).body.from, undefined);
  assert.equal((await ask('audience=management&to=2026-01-31', 'Ledelse')).status, 404);
});

test('what must be hidden of lists is the same from a thread of its own', async () => {
  const task = { days: [], threshold: 5, bands: 3 };
  const count = (courses) => ({ courses, citizens: courses });
  const counted = (all) => ({
    counts: new Map([
      ['all', count(all)],
      ['holders', count(3)],
      ['withoutPlace', count(all - 3)],
    ]),
    holders: 3,
    days: [],
  });
  const groups = new Map([
    [
      'age',
      new Map([
        ['young', counted(10)],
        ['old', counted(20)],
      ]),
    ],
  ]);
  task.days.push({
    asOf: '2026-09-30',
    since: undefined,
    whole: { ...counted(30), counts: new Map([['all', count(30)]]) },
    groups,
  });
  const here = waitingDisclosure.hiddenPlaces(task, solve);
  assert.ok(here.size > 1);
  const thread = hidingThreads.hidingThread();
  try {
    assert.deepEqual(await thread.waiting(task), here);
  } finally {
    await thread.stop();
  }
});

test('the check of a mapping tells of courses on no list', async () => {
  const lost = ['2026-07-31,x,9,home,autism,young,2026-01-01,,,'];
  assert.match((await told(mappingWith(tables(lost)))).join('\n'), /waiting_courses/);
  assert.deepEqual(await told(mappingWith(tables(two))), []);
});
