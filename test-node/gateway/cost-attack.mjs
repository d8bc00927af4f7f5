/** Made-up costs, attacked by whoever adds and subtracts everything that the gateway answers of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { costsOf, pejl, randomFrom, rows, smallPlan, solve } from './harness.mjs';

const stretches = [
  ['2025-01', '2025-12'],
  ['2026-01', '2026-06'],
  ['2026-02', '2026-06'],
  ['2025-01', '2026-06'],
];
const splits = { provider: ['a', 'b', 'c', 'd'], service: ['x', 'y', 'z'] };
const calendar = Array.from({ length: 18 }, (_, i) => pejl.addMonths('2025-01', i));
const sum = (amounts) => amounts.reduce((all, amount) => all + amount, 0);

/** A subject of 18 months in two splits, with few citizens here and there; `of` gives each amount by its name. */
function anySubject(id, seed) {
  const random = randomFrom(seed);
  const of = new Map();
  const persons = new Map();
  for (const kind of ['cost', 'budget', 'refund'])
    for (const month of kind !== 'budget'
      ? [...calendar, ...calendar.map((one) => pejl.addMonths(one, -12))]
      : calendar) {
      if (of.has(`${kind} ${month}`)) continue;
      const total = 300 + random(1000);
      of.set(`${kind} ${month}`, total);
      persons.set(month, month < '2025-02' && random(4) === 0 ? 1 + random(4) : 40);
      for (const [split, ids] of Object.entries(splits)) {
        let left = total;
        for (const [i, part] of ids.entries()) {
          const amount = i === ids.length - 1 ? left : random(left + 1);
          left -= amount;
          of.set(`${kind} ${month} ${split} ${part}`, amount);
          persons.set(`${month} ${split} ${part}`, random(6) === 0 ? random(5) : 10);
        }
      }
    }
  const row = (month, more = '') => {
    const before = pejl.addMonths(month, -12);
    const amounts = ['cost', 'budget', 'refund'].map((kind) => of.get(`${kind} ${month}${more}`));
    const previous = ['cost', 'refund'].map((kind) => of.get(`${kind} ${before}${more}`));
    const counts = [month, before].map((one) => persons.get(one + more));
    return [...amounts, ...previous, ...counts, ...counts].join(',');
  };
  const within = (kind, [from, to]) =>
    sum([...of].filter(([name]) => isAmountIn(name, kind, from, to)).map(([, amount]) => amount));
  const yearBefore = (stretch) => stretch.map((month) => pejl.addMonths(month, -12));
  return {
    id,
    of,
    persons,
    months: calendar.map((month) => `${id},${month},${row(month)}`),
    parts: calendar.flatMap((month) =>
      Object.entries(splits).flatMap(([split, ids]) =>
        ids.map((part) => `${id},${split},${part},${month},${row(month, ` ${split} ${part}`)}`),
      ),
    ),
    sums: stretches.map(
      (stretch) =>
        `${id},${stretch},${within('budget', stretch)},${within('cost', stretch)},${within('cost', yearBefore(stretch))}`,
    ),
  };
}

const isAmountIn = (name, kind, from, to) => {
  const [own, month, part] = name.split(' ');
  return own === kind && part === undefined && from <= month && month <= to;
};

/** Everything that the gateway answers of a subject, as amounts by name and sums by the names that they are of. */
async function published(ask, id) {
  const shown = new Map();
  const lines = [];
  const note = (name, cell) => cell?.state === 'value' && shown.set(name, cell.value);
  const noteMonths = (ofMonths, more = '') => {
    for (const { month, actualOre, budgetOre, previousOre, refundOre, previousRefundOre } of ofMonths) {
      note(`cost ${month}${more}`, actualOre);
      note(`budget ${month}${more}`, budgetOre);
      note(`refund ${month}${more}`, refundOre);
      note(`refund ${pejl.addMonths(month, -12)}${more}`, previousRefundOre);
      note(`cost ${pejl.addMonths(month, -12)}${more}`, previousOre);
    }
  };
  for (const [from, to] of stretches)
    for (const by of Object.keys(splits)) {
      const { body } = await ask(`subject=${id}&from=${from}&to=${to}&by=${by}`);
      noteMonths(body.months);
      for (const part of body.parts) noteMonths(part.months, ` ${by} ${part.id}`);
      const line = (kind, first, last, cell) =>
        cell?.state === 'value' && lines.push({ kind, from: first, to: last, value: cell.value });
      line('budget', from, to, body.adjustedBudgetOre);
      line('cost', from, to, body.expectedOre);
      line('cost', pejl.addMonths(from, -12), pejl.addMonths(to, -12), body.previousOre);
    }
  return { shown, lines };
}

test('in made-up subjects nobody comes nearer than a fifth to what few cost, by any split, month, year or sum', async () => {
  const subjects = Array.from({ length: 4 }, (_, i) => anySubject(`s${i}`, i + 1));
  const table = (name, head, field) => rows(name, head, ...subjects.flatMap((one) => one[field]));
  const of =
    'actual,budget,refund,previous,previous_refund,recipients,previous_recipients,refund_recipients,previous_refund_recipients';
  const ask = await costsOf(
    smallPlan({
      ...rows(
        'cost_subjects',
        'id,title,source,booked_to,parent',
        ...subjects.map(({ id }) => `${id},Område,x,2026-06,`),
      ),
      ...table('cost_months', `subject,month,${of}`, 'months'),
      ...table('cost_part_months', `subject,split,part,month,${of}`, 'parts'),
      ...table('cost_sums', 'subject,from_month,to_month,adjusted_budget,expected,previous', 'sums'),
      ...rows(
        'cost_parts',
        'subject,split,id,name',
        ...subjects.flatMap(({ id }) =>
          Object.entries(splits).flatMap(([split, ids]) => ids.map((part) => `${id},${split},${part},${part}`)),
        ),
      ),
    }),
  );
  const found = { few: 0, shown: 0, sums: 0 };
  for (const { id, of: amounts, persons } of subjects) {
    const { shown, lines } = await published(ask, id);
    for (const [name, value] of shown) assert.equal(value, amounts.get(name), `${id} ${name}`);
    const names = [...amounts.keys()];
    const at = (name) => names.indexOf(name);
    const adding = names.flatMap((name) => {
      const isMonth = name.split(' ').length === 2;
      return isMonth
        ? Object.entries(splits).map(([split, ids]) => ({
            total: at(name),
            plus: ids.map((part) => at(`${name} ${split} ${part}`)),
          }))
        : [];
    });
    const sumsOf = lines.map(({ kind, from, to }, i) => ({
      total: names.length + i,
      plus: names.flatMap((name, place) => (isAmountIn(name, kind, from, to) ? [place] : [])),
    }));
    const figures = [...names.map((name) => shown.get(name)), ...lines.map(({ value }) => value)];
    const bounds = pejl.attack({ figures, lines: [...adding, ...sumsOf] }, solve, 0);
    assert.ok(!bounds.some(pejl.isRecovered), id);
    for (const { place, low, high } of bounds) {
      const [, ...of] = (names[place] ?? '').split(' ');
      const count = persons.get(of.join(' '));
      if (count === undefined || count === 0 || count >= 5) continue;
      const amount = amounts.get(names[place]);
      const fifth = Math.round(amount / 5);
      found.few += 1;
      assert.ok(
        high >= amount + fifth && low <= amount - fifth,
        `${id} ${names[place]}: ${low} to ${high} of ${amount}`,
      );
    }
    for (const [name] of [...persons].filter(([, one]) => one > 0 && one < 5))
      assert.equal(shown.get(`cost ${name}`), undefined, `${id} ${name}`);
    found.shown += shown.size / names.length;
    found.sums += lines.length;
  }
  assert.ok(found.few > 100 && found.shown / subjects.length > 0.4 && found.sums > 0, JSON.stringify(found));
});
