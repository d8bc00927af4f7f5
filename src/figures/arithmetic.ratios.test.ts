import { expect } from 'chai';
import { emptyStates } from '../../test-support/property.js';
import { differenceOf, meanOf, perOf, shareOf, sumOf } from './arithmetic.js';
import { type Cell, missing, notApplicable, type RatioCell, suppressed, valueOf } from './cell.js';
import type { PriceLevel } from './price-level.js';

const level: PriceLevel = { basis: 'fixed', year: 2016 };
const leveled = (value: number, year = 2016): Cell => ({ state: 'value', value, level: { ...level, year } });
const preliminary = (value: number): Cell => ({ state: 'value', value, preliminary: true });
const partial = (value: number): Cell => ({ state: 'value', value, partial: { got: 1, of: 2 } });
const ratio = (dividend: number, divisor: number, more: object = {}): RatioCell => ({
  state: 'value',
  dividend,
  divisor,
  ...more,
});

describe('perOf', () => {
  const cases: { name: string; amount: Cell; count: Cell; per: RatioCell }[] = [
    { name: 'is kept unrounded', amount: valueOf(100), count: valueOf(3), per: ratio(100, 3) },
    { name: 'of nothing is a zero', amount: valueOf(0), count: valueOf(3), per: ratio(0, 3) },
    { name: 'for none there is none', amount: valueOf(100), count: valueOf(0), per: notApplicable },
    {
      name: 'is in the price level of the amount',
      amount: leveled(100),
      count: valueOf(3),
      per: ratio(100, 3, { level }),
    },
    {
      name: 'is preliminary when the count is',
      amount: valueOf(100),
      count: preliminary(3),
      per: ratio(100, 3, { preliminary: true }),
    },
    { name: 'there is none of a partial amount', amount: partial(100), count: valueOf(3), per: missing },
    { name: 'nor for a partial count', amount: valueOf(100), count: partial(3), per: missing },
  ];
  for (const { name, amount, count, per } of cases) {
    it(name, () => {
      expect(perOf(amount, count)).to.deep.equal(per);
    });
  }

  for (const state of emptyStates) {
    it(`of what is ${state} is ${state}, on either side`, () => {
      expect(perOf({ state }, valueOf(1))).to.deep.equal({ state });
      expect(perOf(valueOf(1), { state })).to.deep.equal({ state });
    });
  }
});

describe('meanOf', () => {
  const of = (got: number, all: number) => ({ partial: { got, of: all } });
  const cases: { name: string; cells: Cell[]; mean: RatioCell }[] = [
    { name: 'is the sum ÷ how many they are', cells: [valueOf(1), valueOf(2), valueOf(5)], mean: ratio(8, 3) },
    { name: 'of one is that one', cells: [valueOf(7)], mean: ratio(7, 1) },
    { name: 'counts zeroes', cells: [valueOf(0), valueOf(4)], mean: ratio(4, 2) },
    { name: 'leaves out what is missing', cells: [valueOf(4), missing, valueOf(2)], mean: ratio(6, 2, of(2, 3)) },
    { name: 'leaves out what is not whole', cells: [valueOf(4), partial(9)], mean: ratio(4, 1, of(1, 2)) },
    { name: 'does not count what cannot apply', cells: [valueOf(4), notApplicable], mean: ratio(4, 1) },
    { name: 'is hidden by a suppressed part', cells: [valueOf(4), suppressed, valueOf(2)], mean: suppressed },
    { name: 'of nothing is missing', cells: [], mean: missing },
    { name: 'of partial ones alone is missing', cells: [partial(1)], mean: missing },
    { name: 'of what cannot apply cannot either', cells: [notApplicable, notApplicable], mean: notApplicable },
    {
      name: 'is preliminary when a part is',
      cells: [valueOf(1), preliminary(2)],
      mean: ratio(3, 2, { preliminary: true }),
    },
    { name: 'is in the price level of the parts', cells: [leveled(1), leveled(2)], mean: ratio(3, 2, { level }) },
  ];
  for (const { name, cells, mean } of cases) {
    it(name, () => {
      expect(meanOf(cells)).to.deep.equal(mean);
    });
  }

  for (const state of emptyStates) {
    it(`of what is ${state} is ${state}`, () => {
      expect(meanOf([{ state }])).to.deep.equal({ state });
    });
  }
});

describe('price levels', () => {
  const pair: Record<string, (a: Cell, b: Cell) => unknown> = {
    sumOf: (a, b) => sumOf([a, b]),
    differenceOf,
    shareOf,
    meanOf: (a, b) => meanOf([a, b]),
  };
  for (const [name, of] of Object.entries(pair)) {
    it(`${name} refuses two of them, and one beside none`, () => {
      expect(() => of(leveled(1), leveled(1, 2017))).to.throw(RangeError);
      expect(() => of(leveled(1), valueOf(1))).to.throw(RangeError);
    });
  }

  it('stay on sums and differences, and what is not there has none to refuse', () => {
    expect(sumOf([leveled(1), leveled(2)])).to.deep.equal(leveled(3));
    expect(differenceOf(leveled(3), leveled(2))).to.deep.equal(leveled(1));
    expect(differenceOf(leveled(1), missing)).to.deep.equal(missing);
    expect(shareOf(leveled(1), missing)).to.deep.equal(missing);
    expect(sumOf([leveled(1), missing])).to.deep.equal({ ...leveled(1), partial: { got: 1, of: 2 } });
  });

  it('fall away in a share', () => {
    expect(shareOf(leveled(1), leveled(2))).to.deep.equal(ratio(1, 2));
  });
});
