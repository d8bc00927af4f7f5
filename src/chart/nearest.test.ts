import { expect } from 'chai';
import fc from 'fast-check';
import { always } from '../../test-support/property.js';
import { nearest } from './nearest.js';
import { stepsOf } from './steps.js';

describe('the nearest of some values', () => {
  it('is found as by looking at each of them', () => {
    always(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -500, max: 500 })),
        fc.integer({ min: -600, max: 600 }),
        (some, wanted) => {
          const values = some.toSorted((a, b) => a - b);
          const distances = values.map((value) => Math.abs(value - wanted));
          expect(nearest(values, wanted)).to.equal(distances.indexOf(Math.min(...distances)));
        },
      ),
    );
  });

  it('is none of none', () => {
    expect(nearest([], 4)).to.equal(-1);
  });
});

describe('steps along an axis', () => {
  it('are of one width, and know what lies in them', () => {
    const steps = stepsOf(4, [10, 90]);
    expect([steps.width, steps.middle(0), steps.edge(4)]).to.deep.equal([20, 20, 90]);
    expect([-5, 10, 29.9, 30, 89, 400].map(steps.at)).to.deep.equal([0, 0, 0, 1, 3, 3]);
  });
});
