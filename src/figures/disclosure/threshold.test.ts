import { expect } from 'chai';
import { audiences } from '../audience.js';
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

describe('isSmallCount', () => {
  it('is one person up to one fewer than the threshold, and never none', () => {
    expect([0, 1, 4, 5, 6].map((persons) => isSmallCount(persons, 5))).to.deep.equal([false, true, true, false, false]);
  });
});
