import { expect } from 'chai';
import { emptyStates } from '../../test-support/property.js';
import {
  type Cell,
  isPartial,
  isValue,
  isWhole,
  missing,
  notApplicable,
  type NoValueState,
  strongestReason,
  suppressed,
  valueOf,
} from './cell.js';

const partial: Cell = { state: 'value', value: 3, partial: { got: 1, of: 2 } };

describe('a cell', () => {
  it('that says nothing more of its value is that value', () => {
    expect(valueOf(0)).to.deep.equal({ state: 'value', value: 0 });
  });

  for (const value of [0.5, Number.NaN, Infinity, Number.MAX_SAFE_INTEGER + 1]) {
    it(`is never of ${value}`, () => {
      expect(() => valueOf(value)).to.throw(RangeError, 'whole number');
    });
  }

  it('never holds minus zero, which would be printed with its sign', () => {
    expect(Object.is(valueOf(-0).value, 0)).to.equal(true);
  });

  it('without a value has its reason', () => {
    expect([missing, notApplicable, suppressed]).to.deep.equal([
      { state: 'missing' },
      { state: 'notApplicable' },
      { state: 'suppressed' },
    ]);
  });

  const kinds: { name: string; cell: Cell; is: [value: boolean, whole: boolean, partial: boolean] }[] = [
    { name: 'zero', cell: valueOf(0), is: [true, true, false] },
    { name: 'a preliminary value', cell: { state: 'value', value: 1, preliminary: true }, is: [true, true, false] },
    { name: 'a sum that lacks parts', cell: partial, is: [true, false, true] },
    ...emptyStates.map((state) => ({
      name: state,
      cell: { state },
      is: [false, false, false] as [boolean, boolean, boolean],
    })),
  ];
  for (const { name, cell, is } of kinds) {
    it(`${name}: a value, whole, partial? ${is.join(', ')}`, () => {
      expect([isValue(cell), isWhole(cell), isPartial(cell)]).to.deep.equal(is);
    });
  }

  it('of two figures divided can be partial too', () => {
    const ratio = { state: 'value', dividend: 1, divisor: 2 } as const;
    expect(isPartial(ratio)).to.equal(false);
    expect(isPartial({ ...ratio, partial: { got: 1, of: 2 } })).to.equal(true);
  });
});

describe('strongestReason', () => {
  const order: NoValueState[] = ['suppressed', 'noAccess', 'missing', 'notYet', 'notApplicable'];
  order.forEach((state, index) => {
    it(`is ${state} where only ${order.slice(index + 1).join(', ') || 'nothing'} stands beside it`, () => {
      const cells = order.slice(index).map((other) => ({ state: other, note: 'n' }));
      expect(strongestReason([valueOf(1), ...cells.toReversed()])).to.deep.equal({ state });
      expect(strongestReason(cells)).to.deep.equal({ state });
    });
  });

  it('is missing where there is no reason', () => {
    expect(strongestReason([])).to.deep.equal(missing);
    expect(strongestReason([valueOf(1)])).to.deep.equal(missing);
  });
});
