import { expect } from 'chai';
import fc from 'fast-check';
import { always, anyOre, emptyStates } from '../../../test-support/property.js';
import { type Cell, missing, valueOf } from '../cell.js';
import { inPricesOf } from '../price-index.js';
import { inFixedPrices } from './fixed-prices.js';

const numbers = new Map([
  ['2024', 96.2],
  ['2025', 98.1],
  ['2025-12', 99],
  ['2026', 100],
  ['2023', 0],
]);
const index = { year: 2026, numbers };
const fixed = (value: number): Cell => ({ state: 'value', value, level: { basis: 'fixed', year: 2026 } });

describe('inFixedPrices', () => {
  const cases: { name: string; month: string; value: number; then: number }[] = [
    { name: 'the number of the year', month: '2025-01', value: 98_100, then: 100_000 },
    { name: 'the number of the month before that of its year', month: '2025-12', value: 99_000, then: 100_000 },
    { name: 'the year whose prices they are', month: '2026-07', value: 12_345, then: 12_345 },
    { name: 'half an øre away from zero', month: '2024-01', value: 481, then: 500 },
    { name: 'an income', month: '2025-01', value: -98_100, then: -100_000 },
  ];
  for (const { name, month, value, then } of cases) {
    it(`takes ${name}`, () => {
      expect(inFixedPrices(valueOf(value), month, index)).to.deep.equal(fixed(then));
      expect(inFixedPrices({ ...valueOf(value), level: { basis: 'current' } }, month, index)).to.deep.equal(
        fixed(then),
      );
    });
  }

  it('has no amount of a month, nor of a year to state it in, that the index does not have', () => {
    expect(inFixedPrices(valueOf(1), '2022-01', index)).to.deep.equal(missing);
    expect(inFixedPrices(valueOf(1), '2025-01', { year: 2027, numbers })).to.deep.equal(missing);
  });

  for (const state of emptyStates) {
    it(`leaves ${state} as it is`, () => {
      expect(inFixedPrices({ state, note: 'n' }, '2022-01', index)).to.deep.equal({ state, note: 'n' });
    });
  }

  it('refuses what is in fixed prices already, and a number that is none', () => {
    expect(() => inFixedPrices(fixed(1), '2025-01', index)).to.throw(RangeError, 'fixed prices');
    expect(() => inFixedPrices(valueOf(1), '2023-01', index)).to.throw(RangeError, 'for 2023-01');
  });

  it('is what yearly numbers make of an amount of that year', () => {
    always(
      fc.property(anyOre(), (ore) => {
        const cell: Cell = { ...valueOf(ore), preliminary: true, level: { basis: 'current', year: 2024 } };
        const yearly = inPricesOf(cell, 2026, { 2024: 96.2, 2026: 100 });
        expect(inFixedPrices({ ...cell, level: { basis: 'current' } }, '2024-05', index)).to.deep.equal(yearly);
      }),
    );
  });
});
