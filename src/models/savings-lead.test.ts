import { expect } from 'chai';
import { plan as fredensborg } from '../../demo/data/handleplan-2015.js';
import { plan as furesoe } from '../../demo/data/potentialer-2016.js';
import { area, figures, mio, none, savingsPlan } from '../../test-support/savings-plan.js';
import type { SavingsArea, SavingsPlan } from '../client/port.js';
import { leadOf, realisedShare, type SavingsLead } from './savings-lead.js';
import { toSavings } from './savings-plan.js';

const leadFor = (plan: Partial<SavingsPlan>): SavingsLead => leadOf(toSavings(savingsPlan(plan)));

function targetLead(plan: Partial<SavingsPlan>): SavingsLead & { kind: 'target' } {
  const lead = leadFor(plan);
  if (lead.kind !== 'target') throw new Error('The lead speaks of no target.');
  return lead;
}

function amountsLead(plan: Partial<SavingsPlan>): SavingsLead & { kind: 'amounts' } {
  const lead = leadFor(plan);
  if (lead.kind !== 'amounts') throw new Error('The lead speaks of a target.');
  return lead;
}

/** An area with a target and what is expected of it, in millions. */
const aimed = (id: string, target: number, expected: number): SavingsArea =>
  area(id, { targetOre: mio(target), expectedOre: mio(expected) });

describe('the lead of Fredensborg', () => {
  const lead = targetLead(fredensborg);

  it('speaks of 17,6 expected of 25 in 2015, 70,4 %', () => {
    expect(lead).to.deep.include({
      measure: 'expected',
      reached: mio(17.6),
      target: mio(25),
      share: { state: 'value', dividend: 1_760_000_000, divisor: 2_500_000_000 },
    });
    expect(lead.period.name).to.deep.equal({ kind: 'year', year: 2015 });
  });

  it('is 7,4 short, 6,3 of it in Dagtilbud and Støtte eget hjem', () => {
    expect(lead.distance).to.equal(-740_000_000);
    expect(lead.shortfalls).to.deep.equal({
      names: ['Dagtilbud', 'Støtte eget hjem'],
      amount: 630_000_000,
      isPart: true,
    });
  });

  it('has 4,5 of the realised in 2015 only', () => {
    expect(lead.oneOff).to.deep.equal({ of: 'realised', amount: 450_000_000 });
  });
});

describe('the lead of Furesø', () => {
  it('speaks of 8 in 2016 and 14 from 2017, 7 of them in one area', () => {
    const lead = amountsLead(furesoe);
    expect(lead.amounts.map(({ period, amount }) => [period.name, amount])).to.deep.equal([
      [{ kind: 'year', year: 2016 }, mio(8)],
      [{ kind: 'yearOn', year: 2017 }, mio(14)],
    ]);
    expect(lead.largest).to.deep.equal({ name: furesoe.areas[0]!.name, amount: 700_000_000, of: 1_400_000_000 });
  });
});

describe('a lead against a target', () => {
  it('that is met has a distance of zero and names no area', () => {
    expect(targetLead({ areas: [aimed('a', 2, 2)] })).to.deep.include({ distance: 0, shortfalls: undefined });
  });

  it('that is exceeded has a distance above zero', () => {
    expect(targetLead({ areas: [aimed('a', 2, 3)] })).to.deep.include({ distance: 100_000_000, shortfalls: undefined });
  });

  it('that is met though an area falls short names no area', () => {
    expect(targetLead({ areas: [aimed('a', 2, 1), aimed('b', 2, 3)] })).to.deep.include({
      distance: 0,
      shortfalls: undefined,
    });
  });

  const shortfalls: { name: string; areas: SavingsArea[]; expected: unknown }[] = [
    {
      name: 'one area is three quarters of the shortfall',
      areas: [aimed('a', 5, 2), aimed('b', 5, 4)],
      expected: { names: ['A'], amount: 300_000_000, isPart: true },
    },
    {
      name: 'the largest comes first, whatever the order of the source',
      areas: [aimed('a', 5, 4), aimed('b', 5, 3), aimed('c', 5, 5)],
      expected: { names: ['B', 'A'], amount: 300_000_000, isPart: true },
    },
    {
      name: 'equals keep the order of the source',
      areas: [aimed('b', 5, 4), aimed('a', 5, 4)],
      expected: { names: ['B', 'A'], amount: 200_000_000, isPart: true },
    },
    {
      name: 'three areas at most',
      areas: ['a', 'b', 'c', 'd'].map((id) => aimed(id, 5, 4)),
      expected: { names: ['A', 'B', 'C'], amount: 300_000_000, isPart: true },
    },
    {
      name: 'no list of everything',
      areas: ['a', 'b', 'c', 'd', 'e'].map((id) => aimed(id, 5, 4)),
      expected: undefined,
    },
    {
      name: 'a surplus elsewhere makes it more than the whole is short',
      areas: [aimed('a', 5, 2), aimed('b', 5, 7)],
      expected: { names: ['A'], amount: 300_000_000, isPart: false },
    },
  ];
  for (const { name, areas, expected } of shortfalls) {
    it(`names where it falls short: ${name}`, () => {
      expect(targetLead({ areas }).shortfalls).to.deep.equal(expected);
    });
  }

  it('counts an area without a figure as no shortfall', () => {
    const areas = [aimed('a', 5, 2), area('b', { targetOre: mio(9), expectedOre: none('notYet') })];
    expect(targetLead({ areas })).to.deep.include({
      reached: mio(2, { partial: { got: 1, of: 2 } }),
      distance: undefined,
    });
    expect(targetLead({ areas }).shortfalls?.names).to.deep.equal(['A']);
  });

  it('speaks of what is realised where nothing is expected', () => {
    const lead = targetLead({ areas: [area('a', { targetOre: mio(4), realisedOre: mio(1) })] });
    expect(lead).to.deep.include({
      measure: 'realised',
      reached: mio(1),
      share: { state: 'value', dividend: 100_000_000, divisor: 400_000_000 },
      distance: undefined,
      shortfalls: undefined,
      oneOff: undefined,
    });
  });

  for (const state of ['missing', 'notApplicable', 'suppressed', 'noAccess', 'notYet'] as const) {
    it(`does not say how far it is when what is expected is ${state}`, () => {
      const lead = targetLead({ areas: [area('a', { targetOre: mio(4), expectedOre: none(state) })] });
      expect(lead).to.deep.include({
        reached: { state },
        share: { state },
        distance: undefined,
        shortfalls: undefined,
      });
    });
  }

  it('says the same of savings that stand with minus', () => {
    const areas = [aimed('a', -5, -2), aimed('b', -5, -4), aimed('c', -1, -1)];
    expect(targetLead({ savingsSign: 'negative', areas })).to.deep.include({
      reached: mio(-7),
      distance: -400_000_000,
      shortfalls: { names: ['A'], amount: 300_000_000, isPart: true },
    });
  });

  const oneOffs: { name: string; cells: Parameters<typeof area>[1]; oneOff: unknown }[] = [
    { name: 'of the realised', cells: { oneOffRealisedOre: mio(1) }, oneOff: { of: 'realised', amount: 100_000_000 } },
    { name: 'of the expected', cells: { oneOffExpectedOre: mio(1) }, oneOff: { of: 'expected', amount: 100_000_000 } },
    {
      name: 'of the expected when none of the realised is',
      cells: { oneOffRealisedOre: mio(0), oneOffExpectedOre: mio(2) },
      oneOff: { of: 'expected', amount: 200_000_000 },
    },
    { name: 'hidden', cells: { oneOffRealisedOre: none('suppressed') }, oneOff: undefined },
    { name: 'zero', cells: { oneOffExpectedOre: mio(0) }, oneOff: undefined },
  ];
  for (const { name, cells, oneOff } of oneOffs) {
    it(`and what holds in the period only: ${name}`, () => {
      const areas = [area('a', { targetOre: mio(4), realisedOre: mio(3), expectedOre: mio(4), ...cells })];
      expect(targetLead({ areas }).oneOff).to.deep.equal(oneOff);
    });
  }
});

describe('a long name', () => {
  const long = `Område ${'meget langt navn '.repeat(10)}slut`;

  it('is cut at a word', () => {
    const { names } = targetLead({ areas: [{ ...aimed('a', 5, 2), name: long }] }).shortfalls!;
    expect(names[0]!.length).to.be.at.most(121);
    expect(names[0]).to.match(/ (meget|langt|navn)…$/);
    expect(long.startsWith(names[0]!.slice(0, -1))).to.equal(true);
  });

  it('of 120 signs stands whole', () => {
    const name = 'x'.repeat(120);
    expect(targetLead({ areas: [{ ...aimed('a', 5, 2), name }] }).shortfalls!.names).to.deep.equal([name]);
  });
});

describe('a lead without a target', () => {
  const amount = (id: string, expected: number) => area(id, { expectedOre: mio(expected) });

  it('names no largest area among equals', () => {
    expect(amountsLead({ areas: [amount('a', 2), amount('b', 2)] }).largest).to.equal(undefined);
  });

  it('names no largest area when there is only one', () => {
    expect(amountsLead({ areas: [amount('a', 2)] }).largest).to.equal(undefined);
  });

  it('names the largest saving when savings stand with minus', () => {
    const areas = [amount('a', -1), amount('b', -7)];
    expect(amountsLead({ savingsSign: 'negative', areas }).largest?.name).to.equal('B');
  });

  it('names none where the total cannot be said', () => {
    const areas = [amount('a', 1), amount('b', 7), area('c', { expectedOre: none('suppressed') })];
    expect(amountsLead({ areas })).to.deep.include({ largest: undefined });
    expect(amountsLead({ areas }).amounts[0]!.amount).to.deep.equal({ state: 'suppressed' });
  });

  it('speaks of what is realised where nothing is expected', () => {
    const areas = [area('a', { realisedOre: mio(2) }), area('b', { realisedOre: mio(1) })];
    expect(amountsLead({ areas })).to.deep.include({ largest: { name: 'A', amount: 200_000_000, of: 300_000_000 } });
  });

  it('of a plan without periods has nothing to say', () => {
    expect(leadFor({ periods: [], areas: [] })).to.deep.equal({
      kind: 'amounts',
      measure: 'realised',
      amounts: [],
      largest: undefined,
    });
  });
});

describe('realisedShare', () => {
  it('is of the target', () => {
    expect(realisedShare({ realised: mio(1), target: mio(4) })).to.deep.include({ dividend: 100_000_000 });
  });
  it('of a target of zero is none', () => {
    expect(realisedShare({ realised: mio(1), target: mio(0) })).to.deep.equal({ state: 'notApplicable' });
  });
  it('that is hidden stays hidden', () => {
    expect(realisedShare({ realised: none('suppressed'), target: mio(4) })).to.deep.equal({ state: 'suppressed' });
  });
  it('of a part of the areas is not held against the target of all', () => {
    const realised = mio(1, { partial: { got: 1, of: 2 } });
    expect(realisedShare({ realised, target: mio(4) })).to.deep.equal({ state: 'missing' });
  });
  it('belongs to a total as to an area', () => {
    const { total } = toSavings(savingsPlan({ total: [figures({ targetOre: mio(7.2), realisedOre: mio(6.7) })] }));
    expect(realisedShare(total[0]!)).to.deep.equal({ state: 'value', dividend: 670_000_000, divisor: 720_000_000 });
  });
});
