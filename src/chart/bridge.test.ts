import { expect } from 'chai';
import { stepBox, stepsFrom } from './bridge.js';

describe('a bridge', () => {
  it('begins each step where the one before it left off, whichever way that went', () => {
    expect(stepsFrom(10, [5, -8, 0])).to.deep.equal([
      { from: 10, to: 15 },
      { from: 15, to: 7 },
      { from: 7, to: 7 },
    ]);
  });

  it('shows a small step, and the way that it goes', () => {
    expect(stepBox(100, 100.2, 0, 10)).to.deep.equal({ x: 100, y: 0, width: 1.5, height: 10 });
    expect(stepBox(100, 99.8, 0, 10)).to.deep.equal({ x: 98.5, y: 0, width: 1.5, height: 10 });
    expect(stepBox(100, 60, 0, 10, 3)).to.deep.equal({ x: 60, y: 0, width: 40, height: 10 });
  });
});
