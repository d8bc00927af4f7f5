import { expect } from 'chai';
import fc from 'fast-check';
import { always, anyOre, emptyStates } from '../../test-support/property.js';
import { sumOf } from './arithmetic.js';
import { type Cell, missing, notApplicable, valueOf } from './cell.js';
import { type PricedVolume, priceVolumeOf } from './price-volume.js';

const priced = (amount: number, volume: number): PricedVolume => ({ amount: valueOf(amount), volume: valueOf(volume) });
const preliminary = (value: number): Cell => ({ state: 'value', value, preliminary: true });
const fixed = (value: number, year: number): Cell => ({ state: 'value', value, level: { basis: 'fixed', year } });
const valueIn = (cell: Cell): number => {
  if (cell.state !== 'value') throw new Error(`It is ${cell.state}.`);
  return cell.value;
};

describe('priceVolumeOf', () => {
  const cases: { name: string; planned: PricedVolume; actual: PricedVolume; effects: number[] }[] = [
    {
      // 10 full-year persons at 1 mio. kr. planned, 12 at 1,1 mio. kr. actual; in hundredths of a person.
      name: 'two persons more, each dearer',
      planned: priced(1_000_000_000, 1000),
      actual: priced(1_320_000_000, 1200),
      effects: [320_000_000, 200_000_000, 120_000_000],
    },
    {
      name: 'fewer but dearer, and the total hides both',
      planned: priced(1000, 10),
      actual: priced(1000, 8),
      effects: [0, -200, 200],
    },
    { name: 'as planned', planned: priced(1000, 10), actual: priced(1000, 10), effects: [0, 0, 0] },
    { name: 'price alone', planned: priced(1000, 10), actual: priced(1100, 10), effects: [100, 0, 100] },
    { name: 'volume alone', planned: priced(1000, 10), actual: priced(1100, 11), effects: [100, 100, 0] },
    { name: 'nobody in the end', planned: priced(1000, 10), actual: priced(0, 0), effects: [-1000, -1000, 0] },
    {
      name: 'paid for though nobody came',
      planned: priced(1000, 10),
      actual: priced(70, 0),
      effects: [-930, -1000, 70],
    },
    { name: 'a third of an øre is none', planned: priced(1, 3), actual: priced(1, 4), effects: [0, 0, 0] },
    { name: 'half an øre is one, the rest is price', planned: priced(1, 2), actual: priced(2, 3), effects: [1, 1, 0] },
    { name: 'half an øre less is one less', planned: priced(1, 2), actual: priced(1, 1), effects: [0, -1, 1] },
    {
      name: 'an income keeps its sign',
      planned: priced(-1000, 10),
      actual: priced(-1210, 11),
      effects: [-210, -100, -110],
    },
  ];
  for (const { name, planned, actual, effects } of cases) {
    it(name, () => {
      const [deviation, volumeEffect, priceEffect] = effects.map(valueOf);
      expect(priceVolumeOf(planned, actual)).to.deep.equal({ deviation, volumeEffect, priceEffect });
    });
  }

  it('says why there are no effects where nothing was planned', () => {
    expect(priceVolumeOf(priced(0, 0), priced(500, 2))).to.deep.equal({
      deviation: valueOf(500),
      volumeEffect: notApplicable,
      priceEffect: notApplicable,
      unexplained: 'noPlannedVolume',
    });
  });

  it('does not say so of a volume that is zero in some parts only', () => {
    const planned = { amount: valueOf(0), volume: { state: 'value', value: 0, partial: { got: 1, of: 2 } } as const };
    expect(priceVolumeOf(planned, priced(500, 2))).to.deep.equal({
      deviation: valueOf(500),
      volumeEffect: missing,
      priceEffect: missing,
    });
  });

  for (const state of emptyStates) {
    const [all, one] = [priced(1000, 10), valueOf(12)];
    const rows: { name: string; planned: PricedVolume; actual: PricedVolume; states: string[] }[] = [
      {
        name: 'planned amount',
        planned: { ...all, amount: { state } },
        actual: priced(1, 12),
        states: [state, state, state],
      },
      {
        name: 'planned volume',
        planned: { ...all, volume: { state } },
        actual: priced(1, 12),
        states: ['value', state, state],
      },
      {
        name: 'actual amount',
        planned: all,
        actual: { amount: { state }, volume: one },
        states: [state, 'value', state],
      },
      {
        name: 'actual volume',
        planned: all,
        actual: { amount: one, volume: { state } },
        states: ['value', state, state],
      },
    ];
    for (const { name, planned, actual, states } of rows) {
      it(`gives what it can where the ${name} is ${state}`, () => {
        const { deviation, volumeEffect, priceEffect, ...rest } = priceVolumeOf(planned, actual);
        expect([deviation, volumeEffect, priceEffect].map((cell) => cell.state)).to.deep.equal(states);
        expect(rest).to.deep.equal({});
      });
    }
  }

  it('is preliminary where its figures are', () => {
    const amounts = priceVolumeOf(priced(1000, 10), { amount: preliminary(1100), volume: valueOf(11) });
    expect(amounts).to.deep.equal({
      deviation: preliminary(100),
      volumeEffect: valueOf(100),
      priceEffect: preliminary(0),
    });
    const volumes = priceVolumeOf(priced(1000, 10), { amount: valueOf(1100), volume: preliminary(11) });
    expect(volumes).to.deep.equal({
      deviation: valueOf(100),
      volumeEffect: preliminary(100),
      priceEffect: preliminary(0),
    });
  });

  it('stays in the price level of the amounts', () => {
    const [planned, actual] = [
      { amount: fixed(1000, 2016), volume: valueOf(10) },
      { amount: fixed(1100, 2016), volume: valueOf(12) },
    ];
    expect(priceVolumeOf(planned, actual)).to.deep.equal({
      deviation: fixed(100, 2016),
      volumeEffect: fixed(200, 2016),
      priceEffect: fixed(-100, 2016),
    });
  });

  it('is refused across price levels', () => {
    const planned = { amount: fixed(1000, 2015), volume: valueOf(10) };
    expect(() => priceVolumeOf(planned, { amount: fixed(1000, 2016), volume: valueOf(10) })).to.throw(RangeError);
    expect(() => priceVolumeOf(planned, priced(1000, 10))).to.throw(RangeError);
  });

  const anyVolume = (min: number) => fc.integer({ min, max: 10_000_000 });

  it('always adds up to the deviation, to the øre', () => {
    always(
      fc.property(anyOre(), anyVolume(1), anyOre(), fc.integer({ min: 0, max: 200_000 }), (a, b, c, d) => {
        fc.pre(Math.abs(a) * Math.abs(d - b) < Number.MAX_SAFE_INTEGER * b);
        const { deviation, volumeEffect, priceEffect } = priceVolumeOf(priced(a, b), priced(c, d));
        expect(sumOf([volumeEffect, priceEffect])).to.deep.equal(deviation);
      }),
    );
  });

  it('has a price effect within half an øre of (actual price − planned price) × actual volume', () => {
    const anyAmount = () => fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    always(
      fc.property(anyAmount(), anyVolume(1), anyAmount(), anyVolume(0), (a, b, c, d) => {
        const { priceEffect } = priceVolumeOf(priced(a, b), priced(c, d));
        // Both sides times the planned volume, so that nothing is divided.
        const exact = BigInt(c) * BigInt(b) - BigInt(a) * BigInt(d);
        const off = BigInt(valueIn(priceEffect)) * BigInt(b) - exact;
        expect((off < 0n ? -off : off) * 2n <= BigInt(b)).to.equal(true);
      }),
    );
  });
});
