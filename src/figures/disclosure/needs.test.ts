import { expect } from 'chai';
import { type AmountOf, isTelling, needsOfAmounts, needsOfCounts, usualAmountRule } from './needs.js';

describe('needsOfCounts', () => {
  it('are the small counts, zero not among them, and must be taken for one that is shown', () => {
    expect(needsOfCounts([0, 1, 4, 5, 12], 5)).to.deep.equal([
      { place: 1, possible: 5 },
      { place: 2, possible: 5 },
    ]);
  });
});

const amountOf = (amount: number, largest: number, persons = 8): AmountOf => ({ amount, largest, persons });

describe('isTelling', () => {
  const cases: { name: string; of: AmountOf; expected: boolean }[] = [
    { name: 'eight who share evenly', of: amountOf(800, 100), expected: false },
    { name: 'four who share evenly', of: amountOf(400, 100, 4), expected: true },
    { name: 'five who share evenly', of: amountOf(500, 100, 5), expected: false },
    { name: 'one who has half of it', of: amountOf(800, 400), expected: false },
    { name: 'one who has most of it', of: amountOf(800, 401), expected: true },
    { name: 'one who has most of a repayment', of: amountOf(-800, -401), expected: true },
    { name: 'one who paid back more than all cost together', of: amountOf(100, -900), expected: true },
    { name: 'nobody', of: amountOf(0, 0, 0), expected: false },
    { name: 'eight who cost nothing', of: amountOf(0, 0), expected: false },
    { name: 'what a double cannot hold', of: amountOf(9_007_199_254_740_991, 4_503_599_627_370_495), expected: false },
    { name: 'half an øre more', of: amountOf(9_007_199_254_740_991, 4_503_599_627_370_496), expected: true },
  ];
  for (const { name, of, expected } of cases) {
    it(`${name}: ${expected ? 'tells' : 'tells nothing'}`, () => {
      expect(isTelling(of)).to.equal(expected);
    });
  }

  it('goes by the rule it is given', () => {
    const rule = { ...usualAmountRule, threshold: 3, dominantPercent: 80 };
    expect(isTelling(amountOf(800, 640, 3), rule)).to.equal(false);
    expect(isTelling(amountOf(800, 641, 3), rule)).to.equal(true);
    expect(isTelling(amountOf(800, 1, 2), rule)).to.equal(true);
  });
});

describe('needsOfAmounts', () => {
  it('are the amounts that tell, and must be taken for a fifth more or less', () => {
    const amounts = [amountOf(1000, 100), amountOf(1000, 900), amountOf(-1000, -900), amountOf(400, 1, 4)];
    expect(needsOfAmounts(amounts)).to.deep.equal([
      { place: 1, possible: 1200 },
      { place: 1, possible: 800 },
      { place: 2, possible: -800 },
      { place: 2, possible: -1200 },
      { place: 3, possible: 480 },
      { place: 3, possible: 320 },
    ]);
  });

  it('ask for an øre more or less at least, and of nothing for no less', () => {
    expect(needsOfAmounts([amountOf(1, 1), amountOf(0, 0, 1)])).to.deep.equal([
      { place: 0, possible: 2 },
      { place: 0, possible: 0 },
      { place: 1, possible: 1 },
    ]);
  });

  it('ask for as much as the rule says', () => {
    expect(needsOfAmounts([amountOf(1000, 900)], { ...usualAmountRule, protectPercent: 50 })).to.deep.equal([
      { place: 0, possible: 1500 },
      { place: 0, possible: 500 },
    ]);
  });
});
