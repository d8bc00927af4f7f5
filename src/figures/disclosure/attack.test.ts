import { expect } from 'chai';
import { solve } from '../../../test-support/solver.js';
import { listLines, tableLines } from '../tables/lines.js';
import { attack, isRecovered } from './attack.js';

const _ = undefined;

describe('attack', () => {
  it('recovers a figure that is hidden alone', () => {
    const bounds = attack({ figures: [12, _, 30, 45], lines: listLines(4) }, solve);
    expect(bounds).to.deep.equal([{ place: 1, low: 3, high: 3 }]);
    expect(bounds.map(isRecovered)).to.deep.equal([true]);
  });

  it('bounds two that are hidden together by what they come to', () => {
    const bounds = attack({ figures: [_, _, 30, 45], lines: listLines(4) }, solve, 0);
    expect(bounds).to.deep.equal([
      { place: 0, low: 0, high: 15 },
      { place: 1, low: 0, high: 15 },
    ]);
    expect(bounds.map(isRecovered)).to.deep.equal([false, false]);
  });

  it('knows that a hidden count is no zero where zeros are shown', () => {
    expect(attack({ figures: [_, _, 30, 32], lines: listLines(4) }, solve)).to.deep.equal([
      { place: 0, low: 1, high: 1 },
      { place: 1, low: 1, high: 1 },
    ]);
  });

  it('finds no end where the total is hidden too', () => {
    expect(attack({ figures: [_, 5, _], lines: listLines(3) }, solve, 1)).to.deep.equal([
      { place: 0, low: 1, high: Infinity },
      { place: 2, low: 6, high: Infinity },
    ]);
  });

  it('finds no end on either side of amounts that may be negative', () => {
    expect(attack({ figures: [_, _, 5], lines: listLines(3) }, solve, -Infinity)).to.deep.equal([
      { place: 0, low: -Infinity, high: Infinity },
      { place: 1, low: -Infinity, high: Infinity },
    ]);
  });

  it('goes through the whole table, not line by line', () => {
    // Two blocks of four that hide each other, and one figure between them that nothing hides.
    const figures = [_, _, _, 1, 9, _, _, 2, 2, 9, 1, 1, _, _, 9, 2, 2, _, _, 9, 9, 9, 9, 9, 36];
    const bounds = attack({ figures, lines: tableLines(5, 5) }, solve);
    expect(bounds.filter(isRecovered)).to.deep.equal([{ place: 2, low: 1, high: 1 }]);
  });

  it('follows what has moved between two dates', () => {
    const lines = [
      { total: 2, plus: [0, 1] },
      { total: 3, plus: [0, 4], minus: [5] },
    ];
    // Hidden before, shown after: 9 are left of whoever was there with 6 more and 3 fewer.
    expect(attack({ figures: [_, _, 20, 9, 6, 3], lines }, solve)).to.deep.equal([
      { place: 0, low: 6, high: 6 },
      { place: 1, low: 14, high: 14 },
    ]);
  });

  for (const amount of [700_000_000_000, 1_000_000_000_000, 8_000_000_000_000]) {
    it(`counts to the øre beside ${amount} øre, shown or hidden`, () => {
      const beside = attack({ figures: [_, amount, amount + 12_345], lines: listLines(3) }, solve);
      expect(beside).to.deep.equal([{ place: 0, low: 12_345, high: 12_345 }]);
      const among = attack(
        {
          figures: [_, _, _, amount, amount + 7, amount],
          lines: [
            { total: 4, plus: [0, 1, 2] },
            { total: 5, plus: [1, 2] },
          ],
        },
        solve,
        0,
      );
      expect(among[0]).to.deep.equal({ place: 0, low: 7, high: 7 });
      expect(among.map(isRecovered)).to.deep.equal([true, false, false]);
    });
  }

  it('goes on in whole numbers where fractions would leave room', () => {
    const lines = [
      { total: 3, plus: [0, 1, 2] },
      { total: 1, plus: [2, 4] },
    ];
    const bounds = attack({ figures: [_, _, _, 5, 1], lines }, solve);
    expect(bounds.map(({ low, high }) => [low, high])).to.deep.equal([
      [2, 2],
      [2, 2],
      [1, 1],
    ]);
  });

  it('never says minus zero', () => {
    const [bound] = attack({ figures: [_, 5, 5], lines: listLines(3) }, solve, -Infinity);
    expect([bound?.low, bound?.high].map((value) => Object.is(value, 0))).to.deep.equal([true, true]);
  });

  it('has nothing to say where nothing is hidden', () => {
    expect(attack({ figures: [1, 2, 3], lines: listLines(3) }, solve)).to.deep.equal([]);
  });

  it('refuses a line of a figure that is not there', () => {
    expect(() => attack({ figures: [_], lines: [{ total: 0, plus: [1] }] }, solve)).to.throw(RangeError, 'Line 0');
  });

  it('refuses a table that does not add up', () => {
    expect(() => attack({ figures: [1, 2, 4], lines: listLines(3) }, solve)).to.throw(RangeError, 'does not add up');
    expect(() => attack({ figures: [_, 9, 4], lines: listLines(3) }, solve)).to.throw(RangeError, 'does not add up');
  });
});
