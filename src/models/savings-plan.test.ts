import { expect } from 'chai';
import { plan as fredensborg } from '../../demo/data/handleplan-2015.js';
import { plan as furesoe } from '../../demo/data/potentialer-2016.js';
import { about, area, figures, mio, none, ore, savingsPlan } from '../../test-support/savings-plan.js';
import type { SavingsPlan } from '../client/port.js';
import type { Status } from '../figures/variance.js';
import type { SavingsFigure } from './savings-figure.js';
import { focusOf, toSavings } from './savings-plan.js';

/** Millions to øre. */
const inOre = (amount: number) => ore(Math.round(amount * 10) * 10_000_000);
const one = (plan: Partial<SavingsPlan>) => toSavings(savingsPlan(plan));

describe('the plan of Fredensborg', () => {
  const model = toSavings(fredensborg);
  const rows: [name: string, target: number, realised: number, expected: number, off: number, status: Status][] = [
    ['Støtte eget hjem', 6, 3.6, 3.6, -2.4, 'below'],
    ['Dagtilbud', 5, 0.8, 1.1, -3.9, 'below'],
    ['BPA', 0.8, 0.2, 0.5, -0.3, 'belowSmall'],
    ['Botilbud', 5, 4.5, 4.7, -0.3, 'near'],
    ['Alkohol/stof', 2.2, 2.2, 2.2, 0, 'onTarget'],
    ['Træning børn', 0.6, 0.6, 0.6, 0, 'onTarget'],
    ['Institutioner', 4.5, 4.5, 4.5, 0, 'onTargetOneOff'],
    ['STU', 0.5, 0.3, 0.4, -0.1, 'belowSmall'],
    ['Merudgifter', 0.1, 0, 0, -0.1, 'belowSmall'],
    ['Ledsageordning', 0.3, 0, 0, -0.3, 'belowSmall'],
  ];

  it('has its ten areas in the order of the source', () => {
    expect(model.rows.map(({ name }) => name)).to.deep.equal(rows.map(([name]) => name));
  });

  rows.forEach(([name, target, realised, expected, off, status], index) => {
    it(`${name}: ${target}, ${realised}, ${expected}, ${off}, ${status}`, () => {
      const figure = model.rows[index]!.figures[0]!;
      expect(figure).to.deep.include({
        target: inOre(target),
        realised: inOre(realised),
        expected: inOre(expected),
        deviation: inOre(off),
        fulfilment: { state: 'value', dividend: inOre(expected).value, divisor: inOre(target).value },
        status,
      });
    });
  });

  it('in total: 25, 16,7, 17,6, 7,4 short, 4,5 of it in 2015 only', () => {
    expect(model.total).to.deep.equal([
      {
        target: inOre(25),
        realised: inOre(16.7),
        expected: inOre(17.6),
        oneOffRealised: inOre(4.5),
        oneOffExpected: inOre(4.5),
        deviation: inOre(-7.4),
        fulfilment: { state: 'value', dividend: 1_760_000_000, divisor: 2_500_000_000 },
        status: 'below',
      },
    ]);
  });

  it('adds up as the source says', () => {
    expect(model.contradictions).to.deep.equal([]);
    expect(toSavings({ ...fredensborg, total: [] }).total).to.deep.equal(model.total);
  });

  it('has every measure but what moved, a footnote on one area, and millions as its unit', () => {
    expect(model.measures).to.deep.equal(['target', 'realised', 'expected', 'deviation', 'fulfilment', 'status']);
    expect(model.rows.flatMap(({ name, footnotes }) => footnotes.map((note) => [name, note]))).to.deep.equal([
      ['Institutioner', 0],
    ]);
    expect(model.unit).to.equal('mio');
    expect(model.comparison).to.equal(undefined);
    expect(focusOf(model)).to.equal(0);
  });
});

describe('the potentials of Furesø', () => {
  const model = toSavings(furesoe);
  const rows = [
    [3, 7],
    [0.5, 1],
    [0, 1],
    [1.5, 2],
    [3, 3],
  ];

  rows.forEach((amounts, index) => {
    it(`${model.rows[index]!.name}: ${amounts.join(' and ')}`, () => {
      const { figures: periods } = model.rows[index]!;
      expect(periods.map(({ expected }) => expected)).to.deep.equal(amounts.map(inOre));
      expect(periods.map(({ target }) => target.state)).to.deep.equal(['missing', 'missing']);
      expect(periods.map(({ status }) => status)).to.deep.equal(['notJudged', 'notJudged']);
    });
  });

  it('in total: 8 in 2016 and 14 from 2017 and on', () => {
    expect(model.rows).to.have.length(rows.length);
    expect(model.total.map(({ expected }) => expected)).to.deep.equal([inOre(8), inOre(14)]);
    expect(toSavings({ ...furesoe, total: [] }).total).to.deep.equal(model.total);
    expect(model.periods.map(({ name, effect }) => ({ name, effect }))).to.deep.equal([
      { name: { kind: 'year', year: 2016 }, effect: 'firstYear' },
      { name: { kind: 'yearOn', year: 2017 }, effect: 'fullYear' },
    ]);
  });

  it('shows what is expected and nothing else', () => {
    expect(model.measures).to.deep.equal(['expected']);
    expect(focusOf(model)).to.equal(1);
  });
});

describe('toSavings', () => {
  it('reads a measure that one area lacks as missing, never as zero, and calls the sum partial', () => {
    const { rows, total } = one({
      areas: [area('dagtilbud', { targetOre: mio(5), expectedOre: mio(1.1) }), area('bpa', { targetOre: mio(0.8) })],
    });
    expect(rows[1]!.figures[0]).to.deep.include({
      realised: { state: 'missing' },
      expected: { state: 'missing' },
      deviation: { state: 'missing' },
      fulfilment: { state: 'missing' },
      status: 'notJudged',
    });
    expect(total[0]).to.deep.include({
      target: mio(5.8),
      expected: mio(1.1, { partial: { got: 1, of: 2 } }),
      status: 'notJudged',
    });
  });

  it('reads an area without an entry for a period as missing in it', () => {
    const periods = [
      { id: '2015', from: '2015-01', to: '2015-12' },
      { id: '2016', from: '2016-01', to: '2016-12' },
    ];
    const { rows, total } = one({ periods });
    expect(rows[0]!.figures).to.have.length(2);
    expect(rows[0]!.figures[1]).to.deep.include({ target: { state: 'missing' }, expected: { state: 'missing' } });
    expect(total[1]!.expected).to.deep.equal({ state: 'missing' });
  });

  it('finds the figures of a period by its id, in whatever order they come', () => {
    const periods = [
      { id: '2015', from: '2015-01', to: '2015-12' },
      { id: '2016', from: '2016-01', to: '2016-12' },
    ];
    const mixed = [figures({ period: '2016', expectedOre: mio(2) }), figures({ expectedOre: mio(1) })];
    const { rows } = one({ periods, areas: [area('bpa', {}, { figures: mixed })] });
    expect(rows[0]!.figures.map(({ expected }) => expected)).to.deep.equal([mio(1), mio(2)]);
  });

  for (const state of ['missing', 'notApplicable', 'suppressed', 'noAccess', 'notYet'] as const) {
    it(`keeps ${state}, with its note, from the answer to the screen`, () => {
      const cell = none(state, 'Oplyses i maj');
      const { rows } = one({ areas: [area('bpa', { targetOre: mio(1), expectedOre: cell })] });
      expect(rows[0]!.figures[0]!.expected).to.deep.equal(cell);
      expect(rows[0]!.figures[0]!.deviation.state).to.equal(state);
    });
  }

  it('hides the sum of a suppressed part', () => {
    const { total } = one({
      areas: [area('a', { expectedOre: none('suppressed') }), area('b', { expectedOre: mio(1) })],
    });
    expect(total[0]!.expected).to.deep.equal({ state: 'suppressed' });
  });

  it("keeps the source's total where it differs from the areas, and says so", () => {
    const model = one({ total: [figures({ targetOre: mio(7.2), realisedOre: ore(670_000_001) })] });
    expect(model.total[0]).to.deep.include({ target: mio(7.2), realised: ore(670_000_001), expected: mio(6.9) });
    expect(model.contradictions).to.deep.equal([
      { period: model.periods[0], measure: 'realised', stated: 670_000_001, summed: 670_000_000 },
    ]);
  });

  it('does not call it a contradiction when an area is missing or the total is not an amount', () => {
    const areas = [area('a', { targetOre: mio(1), expectedOre: mio(1) }), area('b', { targetOre: mio(1) })];
    const total = [figures({ targetOre: none('notYet'), expectedOre: mio(9) })];
    const model = one({ areas, total });
    expect(model.contradictions).to.deep.equal([]);
    expect(model.total[0]).to.deep.include({ target: none('notYet'), expected: mio(9) });
  });

  it('judges a total by percent alone, and an area by the small amount too', () => {
    const rule = { onTargetPercent: 100, nearPercent: 90, smallShortfallOre: 100_000_000 };
    const model = one({ areas: [area('bpa', { targetOre: mio(0.8), expectedOre: mio(0.5) })], statusRule: rule });
    expect(model.rows[0]!.figures[0]!.status).to.equal('belowSmall');
    expect(model.total[0]!.status).to.equal('below');
  });

  it('uses the usual rule where the source states none', () => {
    expect(one({}).rule).to.deep.equal({ onTargetPercent: 100, nearPercent: 90 });
  });

  it('judges savings that stand with minus', () => {
    const model = one({
      savingsSign: 'negative',
      areas: [area('bpa', { targetOre: mio(-5), expectedOre: mio(-4.7) })],
    });
    expect(model.direction).to.equal(-1);
    expect(model.rows[0]!.figures[0]).to.deep.include({ deviation: mio(0.3), status: 'near' });
  });

  it('adds up one-off parts where they are stated, and says nothing of them elsewhere', () => {
    const plain = one({});
    expect([plain.total[0]!.oneOffRealised, plain.total[0]!.oneOffExpected]).to.deep.equal([undefined, undefined]);
    const model = one({
      areas: [
        area('a', { expectedOre: mio(3), oneOffExpectedOre: mio(2) }),
        area('b', { expectedOre: mio(3), oneOffRealisedOre: mio(1), oneOffExpectedOre: mio(1) }),
      ],
    });
    expect(model.total[0]).to.deep.include({ oneOffRealised: mio(1), oneOffExpected: mio(3) });
  });

  it('shows no measure that nobody has, and none that needs it', () => {
    const cases: { figure: Partial<SavingsPlan['areas'][number]['figures'][number]>; measures: string[] }[] = [
      { figure: {}, measures: [] },
      { figure: { targetOre: mio(1) }, measures: ['target'] },
      { figure: { targetOre: mio(1), realisedOre: mio(1) }, measures: ['target', 'realised'] },
      { figure: { expectedOre: none('notYet') }, measures: ['expected'] },
    ];
    for (const { figure, measures } of cases)
      expect(one({ areas: [area('bpa', figure)] }).measures).to.deep.equal(measures);
    const fromTotal = one({ areas: [area('bpa')], total: [figures({ realisedOre: mio(1) })] });
    expect(fromTotal.measures).to.deep.equal(['realised']);
  });

  it('of a plan without areas is an empty table, not one of zeroes', () => {
    const { rows, total, unit } = one({ areas: [] });
    expect(rows).to.deep.equal([]);
    expect(total[0]).to.deep.include({ target: { state: 'missing' }, expected: { state: 'missing' } });
    expect(unit).to.equal('kr');
  });

  it('numbers footnotes by their place in the list', () => {
    const footnotes = [
      { id: 'x', text: 'Første' },
      { id: 'y', text: 'Anden' },
    ];
    const model = one({ footnotes, areas: [area('bpa', {}, { footnotes: ['y', 'x'] })] });
    expect(model.footnotes).to.deep.equal(['Første', 'Anden']);
    expect(model.rows[0]!.footnotes).to.deep.equal([1, 0]);
  });
});

describe('focusOf', () => {
  const periods = ['2014', '2015', '2016'].map((id) => ({ id, from: `${id}-01`, to: `${id}-12` }));
  const aimedAt = (...years: string[]) => [
    area('bpa', {}, { figures: years.map((period) => figures({ period, targetOre: mio(1) })) }),
  ];
  const cases: { name: string; asOf: string | undefined; areas: SavingsPlan['areas']; focus: number }[] = [
    { name: 'the period of the status', asOf: '2015-06-30', areas: aimedAt('2014', '2015', '2016'), focus: 1 },
    { name: 'its own first and last day', asOf: '2014-12-31', areas: aimedAt('2016'), focus: 0 },
    {
      name: 'the last with a target when the status is of another time',
      asOf: '2017-01-31',
      areas: aimedAt('2015'),
      focus: 1,
    },
    { name: 'the last with a target when there is no day', asOf: undefined, areas: aimedAt('2014', '2015'), focus: 1 },
    { name: 'the last when nothing is aimed at', asOf: undefined, areas: aimedAt(), focus: 2 },
  ];
  for (const { name, asOf, areas, focus } of cases) {
    it(`is ${name}`, () => {
      const { asOf: _, ...undated } = about();
      expect(focusOf(one({ periods, areas, about: { ...undated, ...(asOf && { asOf }) } }))).to.equal(focus);
    });
  }

  it('has figures of every kind for each period', () => {
    const kinds: (keyof SavingsFigure)[] = ['target', 'realised', 'expected', 'deviation', 'fulfilment', 'status'];
    for (const figure of one({ periods }).total) expect(figure).to.include.all.keys(kinds);
  });
});
