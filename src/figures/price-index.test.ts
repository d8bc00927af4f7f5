import { expect } from 'chai';
import fc from 'fast-check';
import { always, anyOre, emptyStates } from '../../test-support/property.js';
import type { Cell, ValueCell } from './cell.js';
import { inPricesOf, type PriceIndex } from './price-index.js';

const index: PriceIndex = { 2014: 98.35, 2015: 100, 2016: 101.7, 2017: 103.6, 2020: 0 };
const inPricesOf2015 = (value: number): ValueCell => ({ state: 'value', value, level: { basis: 'fixed', year: 2015 } });

describe('inPricesOf', () => {
  const cases: { name: string; cell: Cell; year: number; value: number }[] = [
    { name: 'a later year', cell: inPricesOf2015(1_000_000), year: 2016, value: 1_017_000 },
    { name: 'an earlier year, with another number of decimals', cell: inPricesOf2015(10_000), year: 2014, value: 9835 },
    { name: 'the year it is in already', cell: inPricesOf2015(12_345), year: 2015, value: 12_345 },
    { name: 'half an øre goes away from zero', cell: inPricesOf2015(500), year: 2016, value: 509 },
    { name: 'and so does half a debt', cell: inPricesOf2015(-500), year: 2016, value: -509 },
    { name: 'nothing', cell: inPricesOf2015(0), year: 2016, value: 0 },
    {
      name: 'current prices of a year',
      cell: { state: 'value', value: 9835, level: { basis: 'current', year: 2014 } },
      year: 2015,
      value: 10_000,
    },
  ];
  for (const { name, cell, year, value } of cases) {
    it(name, () => {
      expect(inPricesOf(cell, year, index)).to.deep.equal({ state: 'value', value, level: { basis: 'fixed', year } });
    });
  }

  it('takes range and earlier figure along, and keeps the marks', () => {
    const cell: Cell = {
      ...inPricesOf2015(1000),
      low: 500,
      high: 0,
      preliminary: true,
      partial: { got: 1, of: 2 },
      corrected: { on: '2016-03-12', was: 2000 },
    };
    expect(inPricesOf(cell, 2016, index)).to.deep.equal({
      state: 'value',
      value: 1017,
      low: 509,
      high: 0,
      preliminary: true,
      partial: { got: 1, of: 2 },
      corrected: { on: '2016-03-12', was: 2034 },
      level: { basis: 'fixed', year: 2016 },
    });
  });

  for (const state of emptyStates) {
    it(`leaves ${state} as it is`, () => {
      expect(inPricesOf({ state, note: 'n' }, 2016, index)).to.deep.equal({ state, note: 'n' });
    });
  }

  it('reads the index as it is printed: 101.7 is 1017 tenths', () => {
    always(
      fc.property(anyOre(), fc.integer({ min: 1, max: 99_999 }), (ore, tenths) => {
        const tenfold = inPricesOf(inPricesOf2015(ore), 2016, { 2015: 1000, 2016: tenths });
        expect(inPricesOf(inPricesOf2015(ore), 2016, { 2015: 100, 2016: tenths / 10 })).to.deep.equal(tenfold);
      }),
    );
  });

  it('to a year of higher prices and back again is where it was', () => {
    always(
      fc.property(anyOre(), (ore) => {
        const there = inPricesOf(inPricesOf2015(ore), 2016, index);
        expect(inPricesOf(there, 2015, index)).to.deep.equal(inPricesOf2015(ore));
      }),
    );
  });

  const refused: { name: string; cell: Cell; year: number; message: string }[] = [
    { name: 'an amount of no level', cell: { state: 'value', value: 1 }, year: 2016, message: 'names no year' },
    {
      name: 'current prices of an unknown year',
      cell: { state: 'value', value: 1, level: { basis: 'current' } },
      year: 2016,
      message: 'names no year',
    },
    { name: 'a year that the index does not have', cell: inPricesOf2015(1), year: 1999, message: 'for 1999' },
    {
      name: 'an amount of such a year',
      cell: { ...inPricesOf2015(1), level: { basis: 'fixed', year: 1998 } },
      year: 2015,
      message: 'for 1998',
    },
    { name: 'an index of zero', cell: inPricesOf2015(1), year: 2020, message: 'for 2020' },
  ];
  for (const { name, cell, year, message } of refused) {
    it(`refuses ${name}`, () => {
      expect(() => inPricesOf(cell, year, index)).to.throw(RangeError, message);
    });
  }

  for (const number of [-101.7, 1e-9, Number.NaN, Number.POSITIVE_INFINITY]) {
    it(`refuses an index of ${number}`, () => {
      expect(() => inPricesOf(inPricesOf2015(1), 2016, { 2015: 100, 2016: number })).to.throw(RangeError, 'for 2016');
    });
  }
});
