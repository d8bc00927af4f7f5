/** Subjects that contain each other, attacked by whoever adds and subtracts everything that the gateway answers of all of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { costDisclosure, costsOf, hidingThreads, randomFrom, rows, smallPlan, solve } from './harness.mjs';

const months = ['2025-01', '2025-02', '2026-01', '2026-02'];
const stretches = [
  ['2025-01', '2025-02'],
  ['2026-01', '2026-02'],
  ['2026-02', '2026-02'],
];
const ways = { area: ['a', 'b', 'c'], provider: ['x', 'y', 'z'], service: ['day', 'home'] };
const yearBefore = (month) => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
const isIn = ([from, to], month) => from <= month && month <= to;

/** Each cost is of citizens of one area, at one provider, for one service; of some areas some of them are in a project too. */
function anyTown(name, seed) {
  const random = randomFrom(seed);
  const atoms = [];
  for (const area of ways.area)
    for (const provider of ways.provider)
      for (const service of ways.service)
        for (const project of area === 'a' ? ['in', 'out'] : ['out']) {
          // The last provider has few citizens, and none of some areas.
          const few = provider === 'z' || project === 'in';
          const persons = few ? (random(2) === 0 ? 0 : 1 + random(2)) : random(5) === 0 ? 2 : 5 + random(9);
          const amountOf = () => (persons === 0 ? 0 : persons * (20 + random(60)));
          const cost = Object.fromEntries(months.map((month) => [month, amountOf()]));
          const budget = Object.fromEntries(months.map((month) => [month, amountOf()]));
          const original = Object.fromEntries(stretches.map((stretch) => [stretch, amountOf()]));
          atoms.push({ area, provider, service, project, persons, cost, budget, original });
        }
  const subjects = [
    { id: name, of: {} },
    ...ways.area.map((area) => ({ id: `${name}/area/${area}`, of: { area } })),
    ...ways.provider.map((provider) => ({ id: `${name}/provider/${provider}`, of: { provider } })),
    ...['in', 'out'].map((project) => ({
      id: `${name}/project/${project}`,
      of: { area: 'a', project },
      parent: `${name}/area/a`,
    })),
  ];
  // In every other town nobody splits the whole by service, and one area is nothing that can be asked for.
  const isSparse = seed % 2 === 0;
  const asked = subjects.filter(({ id }) => !isSparse || id !== `${name}/area/c`);
  const splitsOf = ({ id, of }) =>
    of.project ? [] : Object.keys(ways).filter((way) => !of[way] && !(isSparse && id === name && way === 'service'));
  const subjectOf = (of) =>
    asked.find((one) => JSON.stringify(one.of) === JSON.stringify(of) && one.id !== name)?.id ?? '';
  return { name, atoms, subjects: asked, splitsOf, subjectOf };
}

const isOf = (atom, of) => Object.entries(of).every(([way, id]) => atom[way] === id);
const sumOf = (atoms, amountOf) => atoms.reduce((all, atom) => all + amountOf(atom), 0);

/** The tables of some towns; nested as they are, or as if no subject had to do with another. */
function tablesOf(towns, isNested) {
  const found = { subjects: [], months: [], parts: [], partMonths: [], sums: [] };
  for (const { atoms, subjects, splitsOf, subjectOf } of towns)
    for (const subject of subjects) {
      const { id, of, parent = '' } = subject;
      const own = (more) => atoms.filter((atom) => isOf(atom, { ...of, ...more }));
      const row = (all, month) => {
        const [cost, budget, persons] = [
          ({ cost: one }) => one[month],
          ({ budget: one }) => one[month],
          (one) => one.persons,
        ];
        const previous = month >= '2026' ? sumOf(all, ({ cost: one }) => one[yearBefore(month)]) : '';
        return [
          sumOf(all, cost),
          sumOf(all, budget),
          previous,
          sumOf(all, persons),
          previous === '' ? '' : sumOf(all, persons),
        ];
      };
      found.subjects.push(`${id},${id},x,2026-02,${isNested ? parent : ''}`);
      for (const month of months) found.months.push([id, month, ...row(own(), month)].join(','));
      for (const stretch of stretches) {
        const within = (kind) =>
          sumOf(own(), (atom) =>
            sumOf(
              months.filter((one) => isIn(stretch, one)),
              (one) => atom[kind][one],
            ),
          );
        found.sums.push(
          [id, ...stretch, sumOf(own(), ({ original }) => original[stretch]), within('budget'), within('cost')].join(
            ',',
          ),
        );
      }
      for (const split of splitsOf(subject))
        for (const part of ways[split]) {
          const is = id.includes('/') ? '' : subjectOf({ [split]: part });
          found.parts.push(`${id},${split},${part},${part},${isNested ? is : ''}`);
          for (const month of months)
            found.partMonths.push([id, split, part, month, ...row(own({ [split]: part }), month)].join(','));
        }
    }
  const amounts = 'actual,budget,previous,recipients,previous_recipients';
  return smallPlan({
    ...rows('cost_subjects', 'id,title,source,booked_to,parent', ...found.subjects),
    ...rows('cost_months', `subject,month,${amounts}`, ...found.months),
    ...rows('cost_parts', 'subject,split,id,name,part_subject', ...found.parts),
    ...rows('cost_part_months', `subject,split,part,month,${amounts}`, ...found.partMonths),
    ...rows('cost_sums', 'subject,from_month,to_month,original_budget,adjusted_budget,expected', ...found.sums),
  });
}

/** All that anybody is answered of a town: of whom, which months of which kind, and the amount or nothing. */
async function published(ask, { subjects, splitsOf }) {
  const told = new Map();
  const note = (of, kind, inMonths, cell) => {
    if (cell) told.set(JSON.stringify([of, kind, inMonths]), { of, kind, inMonths, value: cell.value });
  };
  for (const subject of subjects)
    for (const by of [undefined, ...splitsOf(subject)])
      for (const stretch of stretches) {
        const { body } = await ask(`subject=${subject.id}&from=${stretch[0]}&to=${stretch[1]}${by ? `&by=${by}` : ''}`);
        const noteMonths = (of, ofMonths) => {
          for (const { month, actualOre, budgetOre, previousOre } of ofMonths) {
            note(of, 'cost', [month], actualOre);
            note(of, 'budget', [month], budgetOre);
            note(of, 'cost', [yearBefore(month)], previousOre);
          }
        };
        noteMonths(subject.of, body.months);
        for (const part of body.parts ?? []) noteMonths({ ...subject.of, [by]: part.id }, part.months);
        const inStretch = months.filter((month) => isIn(stretch, month));
        note(subject.of, 'original', [String(stretch)], body.originalBudgetOre);
        note(subject.of, 'budget', inStretch, body.adjustedBudgetOre);
        note(subject.of, 'cost', inStretch, body.expectedOre);
      }
  return [...told.values()];
}

/** The least and the most that each hidden amount can be, for who knows of whom everything is and that no cost is negative. */
function attacked({ atoms }, told) {
  const unknowns = atoms.flatMap((atom) =>
    ['cost', 'budget', 'original'].flatMap((kind) => Object.keys(atom[kind]).map((month) => ({ atom, kind, month }))),
  );
  const termsOf = ({ of, kind, inMonths }) =>
    unknowns.flatMap((one, place) =>
      one.kind === kind && inMonths.includes(one.month) && isOf(one.atom, of) ? [[place, 1]] : [],
    );
  const rules = told.flatMap((one) =>
    one.value === undefined ? [] : [{ sum: termsOf(one), low: one.value, high: one.value }],
  );
  const bounds = unknowns.map(() => [0, Infinity]);
  const leastOf = (sum) => {
    const { kind, value } = solve({ bounds, rules, least: sum });
    assert.notEqual(kind, 'impossible');
    return kind === 'unbounded' ? -Infinity : value;
  };
  const hidden = told.filter(({ value }) => value === undefined);
  return hidden.map((one) => {
    const sum = termsOf(one);
    const own = atoms.filter((atom) => isOf(atom, one.of));
    return {
      said: JSON.stringify(one),
      amount: sumOf(own, (atom) => sumOf(one.inMonths, (month) => atom[one.kind][month])),
      persons: sumOf(own, ({ persons }) => persons),
      low: leastOf(sum),
      high: -leastOf(sum.map(([place]) => [place, -1])),
    };
  });
}

const isRecovered = ({ low, high }) => high - low < 0.5;
const towns = [1, 2, 3].map((seed) => anyTown(`t${seed}`, seed));

test('in made-up towns nobody works out what few cost from subjects that contain each other, months, years and sums', async () => {
  const ask = await costsOf(tablesOf(towns, true));
  const found = { few: 0, hidden: 0, shown: 0, sums: 0 };
  for (const town of towns) {
    const told = await published(ask, town);
    const bounds = attacked(town, told);
    assert.deepEqual(bounds.filter(isRecovered), [], town.name);
    for (const { said, amount, persons, low, high } of bounds) {
      if (persons === 0 || persons >= 5 || amount === 0) continue;
      const fifth = Math.max(1, Math.round(amount / 5));
      assert.ok(
        low <= amount - fifth + 0.01 && high >= amount + fifth - 0.01,
        `${said}: ${low} to ${high} of ${amount}`,
      );
      found.few += 1;
    }
    const shown = told.filter(({ value }) => value !== undefined);
    for (const { of, kind, inMonths, value } of shown) {
      const own = town.atoms.filter((atom) => isOf(atom, of));
      assert.equal(
        value,
        sumOf(own, (atom) => sumOf(inMonths, (month) => atom[kind][month])),
      );
      assert.ok(!(sumOf(own, ({ persons }) => persons) % 5 > 0 && sumOf(own, ({ persons }) => persons) < 5));
    }
    found.hidden += bounds.length;
    found.shown += shown.length / told.length;
    found.sums += shown.filter(({ inMonths }) => inMonths.length > 1).length;
  }
  assert.ok(found.few > 100 && found.shown / towns.length > 0.3, JSON.stringify(found));
});

test('subjects hidden one by one give each other away', async () => {
  const ask = await costsOf(tablesOf(towns, false));
  let recovered = 0;
  const [town] = towns;
  recovered += attacked(town, await published(ask, town)).filter(isRecovered).length;
  assert.ok(recovered > 20, `only ${recovered}`);
});

test('a thread of its own hides the same, and tells of what it cannot work out', async () => {
  const figure = (part, amount, persons) => ({
    ...{ subject: 's', split: part && 'provider', part, area: part, month: '2026-01', period: '2026-01', largest: 0 },
    ...{ measure: 'actual', cell: { state: 'value', value: amount }, amount, persons },
  });
  const parts = ['a', 'b', 'c'].map((id) => ({ subject: 's', split: 'provider', id, is: undefined }));
  const costs = {
    nesting: { subjects: [{ id: 's', parent: undefined, split: undefined }], parts },
    figures: [figure(undefined, 600, 93), figure('a', 100, 3), figure('b', 200, 40), figure('c', 300, 50)],
    sums: [],
    volumes: [],
    counts: [],
  };
  const asked = { threshold: 5, rule: { dominantPercent: 50, protectPercent: 20 } };
  const here = costDisclosure.hiddenCosts(costs, asked, solve);
  assert.equal(here.figures.size, 2);
  const hide = hidingThreads.hidingThread();
  try {
    assert.deepEqual(await hide.costs({ costs, asked }), here);
    await assert.rejects(hide.costs({ costs, asked: { ...asked, threshold: 2 } }), /threshold/);
    assert.deepEqual(await hide.costs({ costs, asked }), here);
  } finally {
    await hide.stop();
  }
});

test('what a subject costs beside those in it is hidden too, where it is of few or nobody knows of how many', async () => {
  const shownOf = async (...children) => {
    const ids = ['s', ...children.map((_, i) => `t${i}`)];
    const lines = [[1000, 100], ...children].map(([amount, persons], i) => `${ids[i]},2026-01,${amount},${persons}`);
    const ask = await costsOf(
      smallPlan({
        ...rows(
          'cost_subjects',
          'id,title,source,booked_to,parent',
          ...ids.map((id) => `${id},A,x,2026-01,${id === 's' ? '' : 's'}`),
        ),
        ...rows('cost_months', 'subject,month,actual,recipients', ...lines),
      }),
    );
    const cells = [];
    for (const id of ids) cells.push((await ask(`subject=${id}`)).body.months[0].actualOre);
    return cells.map(({ value, state }) => value ?? state);
  };
  assert.deepEqual(await shownOf([600, 60]), [1000, 600]);
  assert.equal((await shownOf([970, 97])).filter((cell) => cell === 'suppressed').length, 1);
  // They share citizens, so that the rest may be of anybody.
  assert.equal((await shownOf([500, 60], [300, 50])).filter((cell) => cell === 'suppressed').length, 1);
  assert.deepEqual(await shownOf([500, 60], [300, 30]), [1000, 500, 300]);
  // Together they are the whole, and there is no rest.
  assert.deepEqual(await shownOf([500, 60], [500, 50]), [1000, 500, 500]);
});

test('a number of few that a cost may be divided by is hidden, with one of a subject that would tell it', async () => {
  const counts = ['s,2026,20', 't0,2026,3', 't1,2026,17', 's,2025,20', 't0,2025,8', 't1,2025,12'];
  const ids = ['s', 't0', 't1'];
  const ask = await costsOf(
    smallPlan({
      ...rows(
        'cost_subjects',
        'id,title,source,booked_to,parent',
        's,A,x,2026-01,',
        't0,B,x,2026-01,s',
        't1,C,x,2026-01,s',
      ),
      ...rows('cost_months', 'subject,month,actual', ...ids.map((id) => `${id},2026-01,100`)),
      ...rows('cost_persons', 'subject,id,name,text', ...ids.map((id) => `${id},recipients,modtager,Helårspersoner.`)),
      ...rows('cost_counts', 'subject,persons,period,count', ...counts.map((one) => one.replace(',', ',recipients,'))),
    }),
  );
  const told = async (...role) => {
    const cells = [];
    for (const id of ids)
      for (const { period, persons } of (
        await ask(`subject=${id}${role.length > 0 ? '&audience=management' : ''}`, ...role)
      ).body.persons[0].counts)
        cells.push(`${id} ${period} ${persons.value ?? persons.state}`);
    return cells;
  };
  const hidden = await told();
  assert.ok(hidden.includes('t0 2026 suppressed'));
  assert.equal(hidden.filter((cell) => cell.endsWith('2026 suppressed')).length, 2);
  assert.equal(hidden.filter((cell) => / 2025 \d+$/.test(cell)).length, 3);
  assert.ok((await told('Ledelse')).includes('t0 2026 3'));
});
