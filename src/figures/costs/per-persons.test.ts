import { expect } from 'chai';
import fc from 'fast-check';
import { always, anyOre, emptyStates } from '../../../test-support/property.js';
import { type Cell, missing, notApplicable, suppressed, valueOf } from '../cell.js';
import { averageOf, perPersons } from './per-persons.js';

const persons = (...counts: number[]): Cell[] => counts.map(valueOf);
const partial: Cell = { state: 'value', value: 5, partial: { got: 1, of: 2 } };

describe('perPersons', () => {
  const cases: { name: string; amount: number; counts: number[]; step?: number; each: number }[] = [
    { name: 'one month', amount: 900_000, counts: [3], each: 300_000 },
    // 12 mio. kr. in a quarter of 10, 11 and 12 persons: 11 on average.
    { name: 'a quarter', amount: 1_320_000_000, counts: [10, 11, 12], each: 120_000_000 },
    { name: 'an average that is no whole number', amount: 700, counts: [1, 2, 4], each: 300 },
    { name: 'whole kroner, half of one away from zero', amount: 300, counts: [2], each: 200 },
    { name: 'and so with an income', amount: -300, counts: [2], each: -200 },
    // 0,495 kr. is no krone: rounded to øre first it would be 0,50 and then one.
    { name: 'once, not by way of øre', amount: 99, counts: [2], each: 0 },
    { name: 'thousands', amount: 100_000_000, counts: [3], step: 100_000, each: 33_300_000 },
    { name: 'øre', amount: 100, counts: [3], step: 1, each: 33 },
    { name: 'nothing', amount: 0, counts: [7], each: 0 },
    { name: 'a month with nobody', amount: 1000, counts: [0, 1], each: 2000 },
  ];
  for (const { name, amount, counts, step = 100, each } of cases) {
    it(name, () => {
      expect(perPersons(valueOf(amount), persons(...counts), step)).to.deep.equal(valueOf(each));
    });
  }

  it('takes range, earlier figure, level and marks along', () => {
    const amount: Cell = {
      state: 'value',
      value: 1000,
      low: 600,
      high: 1400,
      corrected: { on: '2026-03-12', was: 800 },
      preliminary: true,
      level: { basis: 'fixed', year: 2026 },
    };
    expect(perPersons(amount, persons(2), 100)).to.deep.equal({
      ...amount,
      value: 500,
      low: 300,
      high: 700,
      corrected: { on: '2026-03-12', was: 400 },
    });
  });

  it('is preliminary where a number of persons is', () => {
    const counts: Cell[] = [valueOf(1), { state: 'value', value: 1, preliminary: true }];
    expect(perPersons(valueOf(100), counts, 100)).to.deep.equal({ state: 'value', value: 100, preliminary: true });
    expect(averageOf(counts)).to.deep.equal({ state: 'value', dividend: 2, divisor: 2, preliminary: true });
  });

  for (const state of emptyStates) {
    it(`keeps ${state} of the amount with its note, and gives that of a month's number`, () => {
      expect(perPersons({ state, note: 'n' }, persons(2), 100)).to.deep.equal({ state, note: 'n' });
      expect(perPersons(valueOf(100), [valueOf(2), { state }], 100)).to.deep.equal({ state });
    });
  }

  const none: { name: string; amount: Cell; counts: Cell[]; cell: Cell }[] = [
    { name: 'no months', amount: valueOf(100), counts: [], cell: missing },
    { name: 'nobody', amount: valueOf(100), counts: persons(0, 0), cell: notApplicable },
    { name: 'an amount of some parts', amount: partial, counts: persons(2), cell: missing },
    { name: 'a number of some parts', amount: valueOf(100), counts: [partial], cell: missing },
    {
      name: 'a hidden number beside one that is missing',
      amount: partial,
      counts: [missing, suppressed],
      cell: suppressed,
    },
  ];
  for (const { name, amount, counts, cell } of none) {
    it(`has no figure of ${name}`, () => {
      expect(perPersons(amount, counts, 100)).to.deep.equal(cell);
    });
  }

  it('is within half a step of the amount, held against fractions', () => {
    const counts = () => fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 });
    always(
      fc.property(anyOre(), counts(), fc.constantFrom(1, 100, 100_000), (ore, months, step) => {
        const sum = months.reduce((total, count) => total + count, 0);
        fc.pre(sum > 0);
        const cell = perPersons(valueOf(ore), persons(...months), step);
        if (cell.state !== 'value') throw new Error(`It is ${cell.state}.`);
        expect(cell.value % step === 0).to.equal(true);
        // Both sides times the divisor, so that nothing is divided.
        const off = BigInt(cell.value) * BigInt(sum) - BigInt(ore) * BigInt(months.length);
        expect((off < 0n ? -off : off) * 2n <= BigInt(step) * BigInt(sum)).to.equal(true);
      }),
    );
  });
});
