import { expect } from 'chai';
import { stepsIn } from '../figures/money.js';
import { smallestIn } from './money-ticks.js';

describe('the smallest step of a unit', () => {
  for (const [unit, ore] of [
    ['kr', 100],
    ['tkr', 100_000],
    ['mio', 10_000_000],
    ['wholeMio', 100_000_000],
  ] as const)
    it(`is ${ore} øre in ${unit}, one in its last decimal`, () => {
      expect(smallestIn(unit)).to.equal(ore);
      expect(stepsIn(ore, unit)).to.equal(1);
    });
});
