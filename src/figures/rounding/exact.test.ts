import { expect } from 'chai';
import fc from 'fast-check';
import { always } from '../../../test-support/property.js';
import { dividedBy, multipliedBy, ratioIn } from './exact.js';

/** The same rule in whole numbers of any size, written another way: add half, cut, give the sign back. */
function exactly(value: bigint, step: bigint): number {
  const distance = value < 0n ? -value : value;
  const steps = (distance * 2n + step) / (step * 2n);
  return Number(value < 0n ? -steps : steps) + 0;
}

describe('dividedBy', () => {
  const cases = [
    { value: 0, step: 10, expected: 0 },
    { value: 25, step: 10, expected: 3 },
    { value: -25, step: 10, expected: -3 },
    { value: 24, step: 10, expected: 2 },
    { value: -24, step: 10, expected: -2 },
    { value: 35, step: 10, expected: 4 },
    { value: 45, step: 10, expected: 5 },
    { value: 4, step: 10, expected: 0 },
    { value: -4, step: 10, expected: 0 },
    { value: 5, step: 10, expected: 1 },
    { value: -5, step: 10, expected: -1 },
    { value: 7, step: 1, expected: 7 },
    { value: 1, step: 3, expected: 0 },
    { value: 2, step: 3, expected: 1 },
    { value: 1_670_000_000, step: 10_000_000, expected: 167 },
    { value: Number.MAX_SAFE_INTEGER, step: 2, expected: 4_503_599_627_370_496 },
    { value: -Number.MAX_SAFE_INTEGER, step: 2, expected: -4_503_599_627_370_496 },
  ];
  for (const { value, step, expected } of cases) {
    it(`${value} in steps of ${step} is ${expected}`, () => {
      expect(dividedBy(value, step)).to.equal(expected);
    });
  }

  it('never gives minus zero, which would be printed with its sign', () => {
    for (const value of [0, -0, -1, -4]) expect(Object.is(dividedBy(value, 10), 0)).to.equal(true);
  });

  it('is exact for every safe whole number', () => {
    always(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (value, step) => {
        expect(dividedBy(value, step)).to.equal(exactly(BigInt(value), BigInt(step)));
      }),
    );
  });

  it('is exact at and around every half, on either side of zero', () => {
    const steps = fc.constantFrom(100, 100_000, 10_000_000);
    const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
    always(
      fc.property(whole, steps, fc.integer({ min: -1, max: 1 }), (count, step, off) => {
        const value = count * step + step / 2 + off;
        expect(dividedBy(value, step)).to.equal(exactly(BigInt(value), BigInt(step)));
      }),
    );
  });

  it('mirrors: a loss is rounded as a gain of the same size', () => {
    always(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 1e9 }), (value, step) => {
        expect(dividedBy(-value, step)).to.equal(-dividedBy(value, step) + 0);
      }),
    );
  });
});

describe('ratioIn', () => {
  const cases = [
    { name: 'Fredensborg realised', part: 1_670_000_000, whole: 2_500_000_000, expected: 668 },
    { name: 'Fredensborg expected', part: 1_760_000_000, whole: 2_500_000_000, expected: 704 },
    { name: 'a third', part: 1, whole: 3, expected: 333 },
    { name: 'two thirds', part: 2, whole: 3, expected: 667 },
    { name: 'a half of a step, upwards', part: 1, whole: 2000, expected: 1 },
    { name: 'a half of a step, downwards', part: -1, whole: 2000, expected: -1 },
    { name: 'just under half a step', part: 1, whole: 2001, expected: 0 },
    { name: 'nothing of something', part: 0, whole: 25, expected: 0 },
    { name: 'both negative', part: -1_760_000_000, whole: -2_500_000_000, expected: 704 },
    { name: 'negative of positive', part: -1, whole: 4, expected: -250 },
    { name: 'positive of negative', part: 1, whole: -4, expected: -250 },
    { name: 'more than the whole', part: 5, whole: 4, expected: 1250 },
    {
      name: 'what a double cannot hold on the way',
      part: 9_007_199_254_740_991,
      whole: 9_007_199_254_740_990,
      expected: 1000,
    },
  ];
  for (const { name, part, whole, expected } of cases) {
    it(`${name}: ${part} of ${whole} is ${expected} thousandths`, () => {
      const ratio = ratioIn(part, whole, 1000);
      expect(ratio).to.equal(expected);
      expect(Object.is(ratio, -0)).to.equal(false);
    });
  }

  it('is the exact quotient rounded half away from zero', () => {
    const whole = fc.maxSafeInteger().filter((value) => Math.abs(value) >= 1000);
    always(
      fc.property(fc.maxSafeInteger(), whole, (part, of) => {
        const sign = of < 0 ? -1n : 1n;
        expect(ratioIn(part, of, 1000)).to.equal(exactly(BigInt(part) * 1000n * sign, BigInt(of) * sign));
      }),
    );
  });
});

describe('multipliedBy', () => {
  const cases: { value: number; by: number | bigint; over: number | bigint; expected: number }[] = [
    { value: 7, by: 3, over: 2, expected: 11 },
    { value: -7, by: 3, over: 2, expected: -11 },
    { value: 7, by: 3, over: -2, expected: -11 },
    { value: -7, by: 3, over: -2, expected: 11 },
    { value: -7, by: -3, over: 2, expected: 11 },
    { value: 10, by: 1, over: 3, expected: 3 },
    { value: 11, by: 1, over: 3, expected: 4 },
    { value: 0, by: 5, over: 7, expected: 0 },
    { value: 5, by: 0, over: 7, expected: 0 },
    { value: 1_000_000_000, by: 1017n, over: 1000n, expected: 1_017_000_000 },
    { value: Number.MAX_SAFE_INTEGER, by: 3, over: 3, expected: Number.MAX_SAFE_INTEGER },
  ];
  for (const { value, by, over, expected } of cases) {
    it(`${value} × ${by} ÷ ${over} is ${expected}`, () => {
      expect(multipliedBy(value, by, over)).to.equal(expected);
    });
  }

  it('never gives minus zero, whatever is negative', () => {
    for (const [value, over] of [
      [-1, 3],
      [1, -3],
      [0, -3],
      [-0, 3],
    ] as const)
      expect(Object.is(multipliedBy(value, 1, over), 0)).to.equal(true);
  });

  it('refuses what it could not give to the øre', () => {
    expect(() => multipliedBy(Number.MAX_SAFE_INTEGER, 2, 1)).to.throw(RangeError, 'small enough to be exact');
    expect(() => multipliedBy(-Number.MAX_SAFE_INTEGER, 2, 1)).to.throw(RangeError, 'small enough to be exact');
  });

  it('agrees with the division of whole numbers', () => {
    always(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 1e9 }), (value, step) => {
        expect(multipliedBy(value, 1, step)).to.equal(dividedBy(value, step));
      }),
    );
  });
});
