import { expect } from 'chai';
import { isSamePriceLevel, type PriceLevel } from './price-level.js';

describe('isSamePriceLevel', () => {
  const current: PriceLevel = { basis: 'current' };
  const fixed: PriceLevel = { basis: 'fixed' };
  const fixed2015: PriceLevel = { basis: 'fixed', year: 2015 };
  const fixed2016: PriceLevel = { basis: 'fixed', year: 2016 };
  const cases: { name: string; a?: PriceLevel; b?: PriceLevel; same: boolean }[] = [
    { name: 'neither states one', same: true },
    { name: 'one states one', a: current, same: false },
    { name: 'both in current prices', a: current, b: { basis: 'current' }, same: true },
    { name: 'both in the level of one year', a: fixed2015, b: { ...fixed2015 }, same: true },
    { name: 'two years', a: fixed2015, b: fixed2016, same: false },
    { name: 'current and fixed', a: current, b: fixed, same: false },
    { name: 'fixed, but only one says in which year', a: fixed, b: fixed2015, same: false },
  ];
  for (const { name, a, b, same } of cases) {
    it(name, () => {
      expect(isSamePriceLevel(a, b)).to.equal(same);
      expect(isSamePriceLevel(b, a)).to.equal(same);
    });
  }
});
