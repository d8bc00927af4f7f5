import { expect } from 'chai';
import { emptyStates } from '../../test-support/property.js';
import { inProportion, quotientOf } from './arithmetic.js';
import { type Cell, missing, notApplicable, suppressed, valueOf } from './cell.js';

const notYet: Cell = { state: 'notYet' };
const preliminary = (value: number): Cell => ({ state: 'value', value, preliminary: true });
const partial = (value: number, got: number, of: number): Cell => ({ state: 'value', value, partial: { got, of } });

describe('inProportion', () => {
  const level = { basis: 'fixed', year: 2016 } as const;
  const cases: { name: string; amount: Cell; part: Cell; whole: Cell; result: Cell }[] = [
    {
      name: 'is amount × part ÷ whole',
      amount: valueOf(600),
      part: valueOf(2),
      whole: valueOf(3),
      result: valueOf(400),
    },
    { name: 'of no part is zero', amount: valueOf(600), part: valueOf(0), whole: valueOf(3), result: valueOf(0) },
    { name: 'rounds a half up', amount: valueOf(1), part: valueOf(1), whole: valueOf(2), result: valueOf(1) },
    { name: 'rounds less down', amount: valueOf(1), part: valueOf(1), whole: valueOf(3), result: valueOf(0) },
    { name: 'rounds away from zero', amount: valueOf(1), part: valueOf(-3), whole: valueOf(2), result: valueOf(-2) },
    {
      name: 'of a whole of zero is none',
      amount: valueOf(1),
      part: valueOf(1),
      whole: valueOf(0),
      result: notApplicable,
    },
    {
      name: 'is preliminary when the part is',
      amount: valueOf(6),
      part: preliminary(1),
      whole: valueOf(2),
      result: preliminary(3),
    },
    {
      name: 'is preliminary when the whole is',
      amount: valueOf(6),
      part: valueOf(1),
      whole: preliminary(2),
      result: preliminary(3),
    },
    {
      name: 'is preliminary, and in a price level, when the amount is',
      amount: { ...preliminary(6), level } as Cell,
      part: valueOf(1),
      whole: valueOf(2),
      result: { state: 'value', value: 3, preliminary: true, level },
    },
    {
      name: 'there is none of a partial sum',
      amount: partial(6, 1, 2),
      part: valueOf(1),
      whole: valueOf(2),
      result: missing,
    },
    { name: 'nor of a partial part', amount: valueOf(6), part: partial(1, 1, 2), whole: valueOf(2), result: missing },
    { name: 'nor of a partial whole', amount: valueOf(6), part: valueOf(1), whole: partial(2, 1, 2), result: missing },
    { name: 'has the strongest reason', amount: missing, part: notYet, whole: suppressed, result: suppressed },
  ];
  for (const { name, amount, part, whole, result } of cases) {
    it(name, () => {
      expect(inProportion(amount, part, whole)).to.deep.equal(result);
    });
  }

  for (const state of emptyStates) {
    it(`of what is ${state} is ${state}, wherever it stands, a whole of zero too`, () => {
      expect(inProportion({ state }, valueOf(1), valueOf(0))).to.deep.equal({ state });
      expect(inProportion(valueOf(1), { state }, valueOf(0))).to.deep.equal({ state });
      expect(inProportion(valueOf(1), valueOf(1), { state })).to.deep.equal({ state });
    });
  }

  it('is exact where the product is too large for a number', () => {
    const huge = valueOf(Number.MAX_SAFE_INTEGER);
    expect(inProportion(huge, huge, huge)).to.deep.equal(huge);
    expect(() => inProportion(huge, valueOf(2), valueOf(1))).to.throw(RangeError);
  });

  it('refuses a part and a whole in different price levels', () => {
    const other = { basis: 'fixed', year: 2026 } as const;
    const part: Cell = { state: 'value', value: 1, level };
    expect(() => inProportion(valueOf(5), part, { state: 'value', value: 3, level: other })).to.throw(RangeError);
    expect(inProportion(valueOf(6), part, { state: 'value', value: 3, level })).to.deep.equal(valueOf(2));
  });
});

describe('quotientOf', () => {
  it('is the ratio as one number', () => {
    expect(quotientOf({ state: 'value', dividend: 3, divisor: 4 })).to.equal(0.75);
    expect(quotientOf({ state: 'value', dividend: 0, divisor: 4 })).to.equal(0);
  });
});
