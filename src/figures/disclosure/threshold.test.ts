import { expect } from 'chai';
import { type Audience, audiences } from '../audience.js';
import { isSmallCount, thresholdFor, type ThresholdSettings } from './threshold.js';

describe('thresholdFor', () => {
  const cases: { name: string; settings?: ThresholdSettings; expected: (number | undefined)[] }[] = [
    { name: 'nothing set', expected: [5, 5, undefined, undefined] },
    { name: 'the source asks for management too', settings: { forManagement: true }, expected: [5, 5, 5, undefined] },
    { name: 'a higher threshold', settings: { threshold: 10 }, expected: [10, 10, undefined, undefined] },
    { name: 'the lowest there may be', settings: { threshold: 3 }, expected: [3, 3, undefined, undefined] },
    { name: 'a lower one', settings: { threshold: 1 }, expected: [3, 3, undefined, undefined] },
  ];
  for (const { name, settings, expected } of cases) {
    it(name, () => {
      expect(audiences.map((audience) => thresholdFor(audience, settings))).to.deep.equal(expected);
    });
  }
});

describe('a threshold that would hide nothing', () => {
  for (const threshold of [Number.NaN, 4.5, Number.POSITIVE_INFINITY]) {
    it(`is refused: ${threshold}`, () => {
      expect(() => thresholdFor('public', { threshold })).to.throw(RangeError, 'whole number of persons');
      expect(() => isSmallCount(1, threshold)).to.throw(RangeError, 'whole number of persons');
    });
  }

  it('is refused where it is asked for directly: 2', () => {
    expect(() => isSmallCount(1, 2)).to.throw(RangeError, 'at least 3');
  });

  it('is none for an audience that there is not, which is treated as the public', () => {
    for (const audience of ['udvalg', 'Committee', '', undefined])
      expect(thresholdFor(audience as Audience)).to.equal(5);
  });
});

describe('isSmallCount', () => {
  it('is one person up to one fewer than the threshold, and never none', () => {
    expect([0, 1, 4, 5, 6].map((persons) => isSmallCount(persons, 5))).to.deep.equal([false, true, true, false, false]);
  });

  it('is what is no count too: hidden rather than shown', () => {
    expect([Number.NaN, -1, 0.5].map((persons) => isSmallCount(persons, 5))).to.deep.equal([true, true, true]);
  });
});
