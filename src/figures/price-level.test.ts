import { expect } from 'chai';
import { emptyStates } from '../../test-support/property.js';
import { commonLevel, inLevel, isSamePriceLevel, type PriceLevel } from './price-level.js';

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

describe('commonLevel', () => {
  const level: PriceLevel = { basis: 'fixed', year: 2015 };

  it('is the level that all amounts state', () => {
    expect(commonLevel([{ level }, { level: { ...level } }])).to.deep.equal(level);
  });

  it('is none where none is stated, or where there is no amount', () => {
    expect(commonLevel([{}, {}])).to.equal(undefined);
    expect(commonLevel([])).to.equal(undefined);
  });

  const mixed: { name: string; amounts: { level?: PriceLevel }[] }[] = [
    { name: 'two years', amounts: [{ level }, { level: { ...level, year: 2016 } }] },
    { name: 'one that states none, last', amounts: [{ level }, {}] },
    { name: 'one that states none, first', amounts: [{}, { level }] },
    { name: 'the last of three', amounts: [{ level }, { level }, { level: { basis: 'current', year: 2015 } }] },
  ];
  for (const { name, amounts } of mixed) {
    it(`refuses ${name}`, () => {
      expect(() => commonLevel(amounts)).to.throw(RangeError, 'different price levels');
    });
  }
});

describe('inLevel', () => {
  const level: PriceLevel = { basis: 'current', year: 2015 };

  it('says of an amount which level it is in', () => {
    expect(inLevel({ state: 'value', value: 0, preliminary: true }, level)).to.deep.equal({
      state: 'value',
      value: 0,
      preliminary: true,
      level,
    });
  });

  it('refuses an amount that is in another level: it would be renamed, not converted', () => {
    const cell = inLevel({ state: 'value', value: 1 }, level);
    expect(inLevel(cell, { ...level })).to.deep.equal(cell);
    expect(() => inLevel(cell, { basis: 'current', year: 2016 })).to.throw(RangeError, 'renamed');
  });

  it('says nothing where the answer states none', () => {
    expect(inLevel({ state: 'value', value: 1 }, undefined)).to.deep.equal({ state: 'value', value: 1 });
  });

  for (const state of emptyStates) {
    it(`leaves ${state} as it is`, () => {
      expect(inLevel({ state, note: 'n' }, level)).to.deep.equal({ state, note: 'n' });
    });
  }
});
