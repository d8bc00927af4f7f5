import { expect } from 'chai';
import fc from 'fast-check';
import { always } from '../../../test-support/property.js';
import { choicesOf, roundedExcept } from './choice.js';
import { dividedBy } from './exact.js';

const most = Number.MAX_SAFE_INTEGER;

describe('choicesOf', () => {
  for (const step of [0, -10, 0.1, Number.NaN]) {
    it(`refuses a step of ${step}`, () => {
      expect(() => choicesOf([1], step)).to.throw(RangeError, 'A step is a whole number above zero.');
    });
  }

  const cases = [
    { figure: 14, step: 10, choice: { own: 1, other: 2, farther: 2 } },
    { figure: 17, step: 10, choice: { own: 2, other: 1, farther: 4 } },
    { figure: 15, step: 10, choice: { own: 2, other: 1, farther: 0 } },
    { figure: -14, step: 10, choice: { own: -1, other: -2, farther: 2 } },
    { figure: -17, step: 10, choice: { own: -2, other: -1, farther: 4 } },
    { figure: -15, step: 10, choice: { own: -2, other: -1, farther: 0 } },
    { figure: 3, step: 10, choice: { own: 0, other: 1, farther: 4 } },
    { figure: -3, step: 10, choice: { own: 0, other: -1, farther: 4 } },
    { figure: -7, step: 10, choice: { own: -1, other: 0, farther: 4 } },
    { figure: 20, step: 10, choice: { own: 2, other: 2, farther: 10 } },
    { figure: -20, step: 10, choice: { own: -2, other: -2, farther: 10 } },
    { figure: 0, step: 10, choice: { own: 0, other: 0, farther: 10 } },
    { figure: most, step: 2, choice: { own: 4_503_599_627_370_496, other: 4_503_599_627_370_495, farther: 0 } },
    { figure: most - 1, step: most, choice: { own: 1, other: 0, farther: most - 2 } },
  ];
  for (const { figure, step, choice } of cases) {
    it(`${figure} in steps of ${step} is ${choice.own} or ${choice.other}`, () => {
      expect(choicesOf([figure], step)).to.deep.equal([choice]);
    });
  }

  it('names the multiple on either side of any figure, its own rounding first, and how much farther the other is', () => {
    const far = (exact: number, steps: number, step: number) => {
      const distance = BigInt(exact) - BigInt(steps) * BigInt(step);
      return distance < 0n ? -distance : distance;
    };
    always(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: most }), (figure, step) => {
        const [{ own, other, farther }] = choicesOf([figure], step) as [ReturnType<typeof choicesOf>[number]];
        expect(own).to.equal(dividedBy(figure, step));
        if (figure % step === 0) expect(other).to.equal(own);
        else {
          expect(far(figure, own, step) + far(figure, other, step)).to.equal(BigInt(step));
          expect(far(figure, other, step) - far(figure, own, step)).to.equal(BigInt(farther));
        }
      }),
    );
  });
});

describe('roundedExcept', () => {
  it('shows the other multiple at the named places, and says which figures that moves and by how much', () => {
    expect(roundedExcept(choicesOf([14, 17, 20, -15], 10), new Set([0, 3]))).to.deep.equal({
      kind: 'rounded',
      steps: [2, 2, 2, -1],
      moved: [
        { place: 0, by: 1 },
        { place: 3, by: 1 },
      ],
    });
  });
});
