import { expect } from 'chai';
import fc from 'fast-check';
import { always, emptyStates } from '../../../test-support/property.js';
import { type Cell, missing, notApplicable, suppressed } from '../cell.js';
import { type RefundableCost, type RefundBand, refundOf, refundsOf, refundWithin } from './refund.js';

const level = { basis: 'fixed', year: 2022 } as const;
const kroner = (value: number): Cell => ({ state: 'value', value: value * 100, level });
const band = (above: number, percent: number): RefundBand => ({ aboveOre: above * 100, percent });
/** SEL § 176, in prices of 2022. */
const of2022 = { level, bands: [band(860_000, 25), band(1_680_000, 50), band(2_120_000, 75)] };

describe('refundOf', () => {
  const cases: { name: string; cost: number; refund: number }[] = [
    { name: 'nothing below the lowest band', cost: 859_999, refund: 0 },
    { name: 'nothing at its beginning', cost: 860_000, refund: 0 },
    { name: 'a quarter of what is above it', cost: 1_000_000, refund: 35_000 },
    { name: 'the whole of the first band', cost: 1_680_000, refund: 205_000 },
    { name: 'half of what is above the second', cost: 2_000_000, refund: 365_000 },
    { name: 'the whole of the second', cost: 2_120_000, refund: 425_000 },
    // 205.000 + 220.000 + 75 % of 880.000.
    { name: 'three quarters of what is above the third', cost: 3_000_000, refund: 1_085_000 },
    { name: 'nothing of an income', cost: -3_000_000, refund: 0 },
    { name: 'nothing of nothing', cost: 0, refund: 0 },
  ];
  for (const { name, cost, refund } of cases) {
    it(`is ${name}`, () => {
      expect(refundOf(kroner(cost), of2022)).to.deep.equal(kroner(refund));
    });
  }

  it('rounds once, half an øre away from zero', () => {
    const odd = {
      level,
      bands: [
        { aboveOre: 0, percent: 25 },
        { aboveOre: 1, percent: 25 },
      ],
    };
    expect(refundOf({ state: 'value', value: 2, level }, odd)).to.deep.equal({ state: 'value', value: 1, level });
    expect(refundOf({ state: 'value', value: 1, level }, odd)).to.deep.equal({ state: 'value', value: 0, level });
  });

  it('is nothing where there are no bands', () => {
    expect(refundOf(kroner(9_000_000), { level, bands: [] })).to.deep.equal(kroner(0));
  });

  it('is preliminary where the cost is, and has no range', () => {
    const cost: Cell = {
      ...(kroner(1_000_000) as { state: 'value'; value: number }),
      low: 1,
      high: 2e12,
      preliminary: true,
    };
    expect(refundOf({ ...cost, level }, of2022)).to.deep.equal({ ...kroner(35_000), preliminary: true });
  });

  for (const state of emptyStates) {
    it(`is ${state} where the cost is`, () => {
      expect(refundOf({ state }, of2022)).to.deep.equal({ state });
    });
  }

  it('is missing where the cost lacks parts', () => {
    const cost: Cell = { state: 'value', value: 2e8, level, partial: { got: 1, of: 2 } };
    expect(refundOf(cost, of2022)).to.deep.equal(missing);
  });

  const others: { name: string; cost: Cell }[] = [
    { name: 'another year', cost: { state: 'value', value: 2e8, level: { basis: 'fixed', year: 2026 } } },
    { name: 'running prices', cost: { state: 'value', value: 2e8, level: { basis: 'current', year: 2022 } } },
    { name: 'no level', cost: { state: 'value', value: 2e8 } },
  ];
  for (const { name, cost } of others) {
    it(`refuses a cost of ${name}`, () => {
      expect(() => refundOf(cost, of2022)).to.throw(RangeError, 'price levels');
    });
  }

  const bad: { name: string; bands: RefundBand[]; message: string }[] = [
    { name: 'that fall', bands: [band(2, 25), band(1, 50)], message: 'above the one before' },
    { name: 'that begin together', bands: [band(1, 25), band(1, 50)], message: 'above the one before' },
    { name: 'below nothing', bands: [band(-1, 25)], message: 'above the one before' },
    { name: 'of parts of an øre', bands: [{ aboveOre: 0.5, percent: 25 }], message: 'whole øre' },
    { name: 'of more than all', bands: [band(0, 101)], message: 'whole percent' },
    { name: 'of less than nothing', bands: [band(0, -1)], message: 'whole percent' },
    { name: 'of parts of a percent', bands: [band(0, 0.25)], message: 'whole percent' },
  ];
  for (const { name, bands, message } of bad) {
    it(`refuses bands ${name}`, () => {
      expect(() => refundOf(kroner(1), { level, bands })).to.throw(RangeError, message);
    });
  }

  it('takes shares of none and of all', () => {
    expect(refundOf(kroner(3), { level, bands: [band(0, 0), band(1, 100)] })).to.deep.equal(kroner(2));
  });

  it('is what each øre of the cost brings, one after the other', () => {
    const bands = [
      { aboveOre: 40, percent: 25 },
      { aboveOre: 130, percent: 50 },
      { aboveOre: 210, percent: 75 },
    ];
    const shareAt = (ore: number) => (ore >= 210 ? 75 : ore >= 130 ? 50 : ore >= 40 ? 25 : 0);
    for (let cost = 0, hundredths = 0; cost < 400; hundredths += shareAt(cost), cost += 1) {
      const refund = refundOf({ state: 'value', value: cost, level }, { level, bands });
      expect(refund, String(cost)).to.deep.equal({ state: 'value', value: Math.floor(hundredths / 100 + 0.5), level });
    }
  });

  const anyCost = () => fc.integer({ min: 0, max: 1_000_000_000 });

  it('never falls as the cost rises, and rises by three quarters of it at most', () => {
    always(
      fc.property(anyCost(), anyCost(), (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const [low, high] = [less, more].map((value) => refundOf({ state: 'value', value, level }, of2022));
        if (low?.state !== 'value' || high?.state !== 'value') throw new Error('There is no refund.');
        expect(high.value).to.be.at.least(low.value);
        expect(high.value - low.value).to.be.at.most((more - less) * 0.75 + 1);
      }),
    );
  });
});

describe('refundWithin', () => {
  // Of 2.000.000 together 365.000 are refunded.
  const cases: { name: string; own: Cell; siblings: Cell; refund: Cell }[] = [
    { name: 'its own, without siblings', own: kroner(1e6), siblings: notApplicable, refund: kroner(35_000) },
    { name: 'half of a refund of equals', own: kroner(1e6), siblings: kroner(1e6), refund: kroner(182_500) },
    { name: 'a share by what it costs', own: kroner(5e5), siblings: kroner(15e5), refund: kroner(91_250) },
    { name: 'nothing where nothing is refunded', own: kroner(4e5), siblings: kroner(4e5), refund: kroner(0) },
    { name: 'nothing of an income', own: kroner(-1e5), siblings: kroner(21e5), refund: kroner(0) },
    {
      name: 'nothing where siblings have none but income',
      own: kroner(1e6),
      siblings: kroner(-5e5),
      refund: kroner(0),
    },
    { name: 'unknown where its cost is', own: missing, siblings: kroner(1e6), refund: missing },
    { name: 'unknown where that of the siblings is', own: kroner(1e6), siblings: missing, refund: missing },
    { name: 'hidden where that is', own: kroner(1e6), siblings: suppressed, refund: suppressed },
    {
      name: 'not for who may not see that',
      own: kroner(1e6),
      siblings: { state: 'noAccess' },
      refund: { state: 'noAccess' },
    },
  ];
  for (const { name, own, siblings, refund } of cases) {
    it(`is ${name}`, () => {
      expect(refundWithin(own, siblings, of2022)).to.deep.equal(refund);
    });
  }

  it('is never more than the cost, and together with that of the siblings all of it but for rounding', () => {
    always(
      fc.property(fc.integer({ min: 1, max: 4e8 }), fc.integer({ min: 0, max: 4e8 }), (a, b) => {
        const [one, other] = [a, b].map((amount): Cell => ({ state: 'value', value: amount, level })) as [Cell, Cell];
        const [own, rest] = [refundWithin(one, other, of2022), refundWithin(other, one, of2022)];
        const all = refundOf({ state: 'value', value: a + b, level }, of2022);
        if (own.state !== 'value' || rest.state !== 'value' || all.state !== 'value') throw new Error('No refund.');
        expect(own.value).to.be.within(0, a);
        expect(Math.abs(own.value + rest.value - all.value)).to.be.at.most(1);
      }),
    );
  });
});

describe('refundsOf', () => {
  const cost = (household: string, amount: Cell, applies = true): RefundableCost => ({
    household,
    cost: amount,
    applies,
  });

  it('adds siblings of one household together before the bands', () => {
    const found = refundsOf(
      [cost('a', kroner(1_000_000)), cost('b', kroner(900_000)), cost('a', kroner(1_000_000))],
      of2022,
    );
    expect([...found]).to.deep.equal([
      ['a', kroner(365_000)],
      ['b', kroner(10_000)],
    ]);
  });

  it('counts only what the refund is given for', () => {
    const found = refundsOf(
      [cost('a', kroner(1_000_000)), cost('a', kroner(5_000_000), false), cost('b', kroner(9e6), false)],
      of2022,
    );
    expect([...found]).to.deep.equal([
      ['a', kroner(35_000)],
      ['b', notApplicable],
    ]);
  });

  it('has no refund of a household that one cost is unknown of, and hides what is hidden', () => {
    const found = refundsOf(
      [cost('a', kroner(1e6)), cost('a', missing), cost('b', kroner(1e6)), cost('b', suppressed)],
      of2022,
    );
    expect([...found.values()]).to.deep.equal([missing, suppressed]);
  });

  it('refuses costs of different levels in one household', () => {
    const other: Cell = { state: 'value', value: 1, level: { basis: 'fixed', year: 2023 } };
    expect(() => refundsOf([cost('a', kroner(1)), cost('a', other)], of2022)).to.throw(RangeError);
  });
});
