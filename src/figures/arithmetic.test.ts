import { expect } from 'chai';
import fc from 'fast-check';
import { always, anyCell, anyEmpty, anyOre, anyValue, emptyStates } from '../../test-support/property.js';
import { differenceOf, shareOf, sumOf } from './arithmetic.js';
import { type Cell, isValue, missing, notApplicable, valueOf } from './cell.js';

const suppressed: Cell = { state: 'suppressed' };
const noAccess: Cell = { state: 'noAccess' };
const notYet: Cell = { state: 'notYet' };
const preliminary = (value: number): Cell => ({ state: 'value', value, preliminary: true });
const partial = (value: number, got: number, of: number): Cell => ({ state: 'value', value, partial: { got, of } });

describe('sumOf', () => {
  const cases: { name: string; cells: Cell[]; sum: Cell }[] = [
    { name: 'amounts', cells: [valueOf(1), valueOf(2), valueOf(-5)], sum: valueOf(-2) },
    { name: 'zeroes are zero', cells: [valueOf(0), valueOf(0)], sum: valueOf(0) },
    { name: 'a single amount', cells: [valueOf(7)], sum: valueOf(7) },
    { name: 'nothing to add is missing', cells: [], sum: missing },
    {
      name: 'a part nobody has given makes it partial',
      cells: [valueOf(1), missing, valueOf(2)],
      sum: partial(3, 2, 3),
    },
    { name: 'a part without access makes it partial', cells: [valueOf(1), noAccess], sum: partial(1, 1, 2) },
    { name: 'a part still to come makes it partial', cells: [valueOf(1), notYet], sum: partial(1, 1, 2) },
    { name: 'a zero and a missing part are a partial zero', cells: [valueOf(0), missing], sum: partial(0, 1, 2) },
    { name: 'a part that cannot apply does not count', cells: [valueOf(1), notApplicable], sum: valueOf(1) },
    {
      name: 'nor is it counted among the parts there should be',
      cells: [valueOf(1), notApplicable, missing],
      sum: partial(1, 1, 2),
    },
    { name: 'a suppressed part hides it', cells: [valueOf(1), suppressed, valueOf(2)], sum: suppressed },
    { name: 'suppressed outweighs missing', cells: [valueOf(1), missing, suppressed], sum: suppressed },
    { name: 'parts that are all missing', cells: [missing, missing], sum: missing },
    { name: 'parts that are all still to come', cells: [notYet, notYet], sum: notYet },
    { name: 'parts that all cannot apply', cells: [notApplicable, notApplicable], sum: notApplicable },
    { name: 'parts that are all shut', cells: [noAccess, noAccess], sum: noAccess },
    { name: 'missing outweighs still to come', cells: [notYet, missing], sum: missing },
    { name: 'no access outweighs missing', cells: [missing, noAccess], sum: noAccess },
    { name: 'cannot apply says least', cells: [notApplicable, notYet], sum: notYet },
    { name: 'a preliminary part makes it preliminary', cells: [valueOf(1), preliminary(2)], sum: preliminary(3) },
    {
      name: 'a part that is itself partial is not a whole one',
      cells: [valueOf(1), partial(2, 3, 4)],
      sum: partial(3, 1, 2),
    },
    {
      name: 'it adds the points, never the ranges',
      cells: [{ state: 'value', value: 5, low: 1, high: 9 }, valueOf(1)],
      sum: valueOf(6),
    },
    {
      name: 'a correction is of the part, not of the sum',
      cells: [{ state: 'value', value: 5, corrected: { on: '2015-12-01', was: 4 } }],
      sum: valueOf(5),
    },
    {
      name: 'a note on one part is not a note on the sum',
      cells: [{ state: 'missing', note: 'Ikke indberettet' }],
      sum: missing,
    },
  ];
  for (const { name, cells, sum } of cases) {
    it(name, () => {
      expect(sumOf(cells)).to.deep.equal(sum);
    });
  }

  it('refuses a sum that a number cannot hold to the øre', () => {
    const huge = valueOf(Number.MAX_SAFE_INTEGER);
    expect(sumOf([huge])).to.deep.equal(huge);
    expect(() => sumOf([huge, valueOf(1)])).to.throw(RangeError);
  });

  it('of any cells is their exact sum, or says what it lacks', () => {
    always(
      fc.property(fc.array(anyCell(), { maxLength: 12 }), (cells) => {
        const sum = sumOf(cells);
        const counted = cells.filter(({ state }) => state !== 'notApplicable');
        const values = counted.filter(isValue);
        if (counted.some(({ state }) => state === 'suppressed')) expect(sum).to.deep.equal(suppressed);
        else if (values.length === 0) expect(sum.state).to.not.equal('value');
        else {
          expect(isValue(sum) && sum.value).to.equal(values.reduce((all, { value }) => all + value, 0));
          const lacks = values.length < counted.length ? { got: values.length, of: counted.length } : undefined;
          expect(isValue(sum) && sum.partial).to.deep.equal(lacks);
        }
      }),
    );
  });

  it('does not depend on the order of its parts', () => {
    always(
      fc.property(fc.array(anyCell(), { maxLength: 8 }), (cells) => {
        expect(sumOf(cells.toReversed())).to.deep.equal(sumOf(cells));
      }),
    );
  });

  it('of cells that are all empty is empty, never zero, and has a state that one of them has', () => {
    always(
      fc.property(fc.array(anyEmpty(), { minLength: 1, maxLength: 6 }), (cells) => {
        expect(cells.map(({ state }) => state)).to.include(sumOf(cells).state);
      }),
    );
  });

  it('changes none of its parts', () => {
    always(
      fc.property(fc.array(anyCell(), { maxLength: 6 }), (cells) => {
        const before = structuredClone(cells);
        sumOf(cells);
        expect(cells).to.deep.equal(before);
      }),
    );
  });
});

describe('differenceOf', () => {
  const cases: { name: string; a: Cell; b: Cell; difference: Cell }[] = [
    { name: 'below', a: valueOf(1760), b: valueOf(2500), difference: valueOf(-740) },
    { name: 'above', a: valueOf(3), b: valueOf(1), difference: valueOf(2) },
    { name: 'equal is zero', a: valueOf(3), b: valueOf(3), difference: valueOf(0) },
    { name: 'of a zero', a: valueOf(0), b: valueOf(30), difference: valueOf(-30) },
    { name: 'the first is preliminary', a: preliminary(3), b: valueOf(1), difference: preliminary(2) },
    { name: 'the second is preliminary', a: valueOf(3), b: preliminary(1), difference: preliminary(2) },
    {
      name: 'the first says that it is final, the second that it is not',
      a: { state: 'value', value: 3, preliminary: false },
      b: preliminary(1),
      difference: preliminary(2),
    },
    { name: 'a partial sum is held against nothing', a: partial(3, 1, 2), b: valueOf(1), difference: missing },
    { name: 'nor is anything held against it', a: valueOf(3), b: partial(1, 1, 2), difference: missing },
    { name: 'a partial sum and what is hidden', a: partial(3, 1, 2), b: suppressed, difference: suppressed },
    { name: 'the stronger reason of two', a: missing, b: suppressed, difference: suppressed },
  ];
  for (const { name, a, b, difference } of cases) {
    it(name, () => {
      expect(differenceOf(a, b)).to.deep.equal(difference);
    });
  }

  for (const state of emptyStates) {
    it(`of what is ${state} is ${state}, on either side`, () => {
      expect(differenceOf({ state }, valueOf(1))).to.deep.equal({ state });
      expect(differenceOf(valueOf(1), { state })).to.deep.equal({ state });
    });
  }

  it('refuses what a number cannot hold to the øre', () => {
    expect(() => differenceOf(valueOf(-Number.MAX_SAFE_INTEGER), valueOf(1))).to.throw(RangeError);
  });

  it('taken from the sum gives the part back', () => {
    always(
      fc.property(anyValue(), anyValue(), (a, b) => {
        const back = differenceOf(sumOf([a, b]), b);
        expect(isValue(back) && back.value).to.equal(a.value);
      }),
    );
  });
});

describe('shareOf', () => {
  const cases: { name: string; part: Cell; whole: Cell; share: unknown }[] = [
    {
      name: 'is kept unrounded',
      part: valueOf(1),
      whole: valueOf(3),
      share: { state: 'value', dividend: 1, divisor: 3 },
    },
    {
      name: 'nothing of something is a share',
      part: valueOf(0),
      whole: valueOf(3),
      share: { state: 'value', dividend: 0, divisor: 3 },
    },
    { name: 'there is none of nothing', part: valueOf(3), whole: valueOf(0), share: notApplicable },
    { name: 'nor is nothing of nothing', part: valueOf(0), whole: valueOf(0), share: notApplicable },
    {
      name: 'is preliminary when the part is',
      part: preliminary(1),
      whole: valueOf(3),
      share: { state: 'value', dividend: 1, divisor: 3, preliminary: true },
    },
    {
      name: 'is preliminary when the whole is, whatever the part says',
      part: { state: 'value', value: 1, preliminary: false },
      whole: preliminary(3),
      share: { state: 'value', dividend: 1, divisor: 3, preliminary: true },
    },
    {
      name: 'there is none of a partial sum',
      part: partial(1, 1, 2),
      whole: valueOf(3),
      share: missing,
    },
    {
      name: 'nor against one',
      part: valueOf(1),
      whole: partial(3, 1, 2),
      share: missing,
    },
  ];
  for (const { name, part, whole, share } of cases) {
    it(name, () => {
      expect(shareOf(part, whole)).to.deep.equal(share);
    });
  }

  for (const state of emptyStates) {
    it(`of what is ${state} is ${state}, on either side, a whole of zero too`, () => {
      expect(shareOf({ state }, valueOf(0))).to.deep.equal({ state });
      expect(shareOf(valueOf(1), { state })).to.deep.equal({ state });
    });
  }

  it('never divides by nothing', () => {
    always(
      fc.property(anyCell(), anyOre(), (part, value) => {
        const share = shareOf(part, valueOf(value));
        if (share.state === 'value') expect(share.divisor).to.not.equal(0);
      }),
    );
  });
});
