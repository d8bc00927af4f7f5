/** What of few citizens nobody can work out, from all lists that may be asked for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mappingWith, pejl, randomFrom, rows, solve } from './harness.mjs';
import { groupings, groups, listsOf, reasons, tables } from './waiting-tables.mjs';

/** Courses of three days, most of which stay; each of a citizen of its own. */
function anyCourses(seed) {
  const random = randomFrom(seed);
  const pick = (some) => some[Math.min(random(some.length), random(some.length))];
  const made = Array.from({ length: 40 + random(40) }, (_, index) => {
    const row = `${index},p${index},${groupings.map((by) => pick(groups[by])).join(',')}`;
    const more = `2026-0${1 + random(5)}-01,${pick(reasons)},${random(3) === 0},${random(4) === 0}`;
    return { row: `${row},${more}`, days: random(4), isOld: random(2) === 0 };
  });
  return made.flatMap(({ row, days, isOld }) => [
    ...(isOld ? [`2026-03-31,${row}`] : []),
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

/** There is none of the first day. */
const onlyDay = { days: [], groups: [], whole: {} };

/** All that a committee is answered, as one table: figures that are one thing stand once in it. */
function tableOf(answers) {
  const figures = [];
  const places = new Map();
  const lines = [];
  const place = (key, cell) => {
    if (!places.has(key)) places.set(key, figures.push(cell.value) - 1);
    // What one answer hides another may tell.
    if (cell.value !== undefined) figures[places.get(key)] = cell.value;
    return places.get(key);
  };
  for (const { about, by, from, groups: some, whole: all, offerType, overTime = onlyDay } of answers) {
    // The list of one type is that type's line of the whole list.
    const whole = offerType ? undefined : all;
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
    const everyone = whole ? [...some, { figures: whole }] : [...some, { id: offerType.id, figures: all }];
    for (const one of everyone) {
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
    for (const path of whole ? paths : []) {
      const [total] = told(path, everyone.at(-1));
      if (total !== undefined)
        add(
          total,
          some.flatMap((one) => told(path, one)),
        );
    }
    const series = [
      ...overTime.groups.map(({ id, courses: counts }) => [`${by} ${id}`, counts]),
      [offerType ? `${by} ${offerType.id}` : '', overTime.whole],
    ];
    for (const [of, counts] of series)
      for (const [name, path] of Object.entries({ all: 'all/courses', withoutPlace: 'withoutPlace/courses' }))
        overTime.days.forEach((day, i) => place([day, of, path].join(' '), counts[name][i]));
  }
  return { table: { figures, lines }, names: [...places.keys()] };
}

const threeDays = rows(
  'waiting_lists',
  'as_of,since,title,source',
  '2026-03-31,,Voksne,opdigtede tal',
  '2026-06-30,2026-03-31,Voksne,opdigtede tal',
  '2026-09-30,2026-06-30,Voksne,opdigtede tal',
);

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
    const ask = await listsOf(mappingWith(tables(courses, threeDays)));
    const answers = [];
    for (const to of ['2026-03-31', '2026-06-30', '2026-09-30']) {
      for (const by of groupings) answers.push((await ask(`audience=committee&to=${to}&by=${by}`, 'Udvalg')).body);
      for (const type of groups.offerType)
        answers.push((await ask(`audience=committee&to=${to}&offerType=${type}`, 'Udvalg')).body);
    }
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
