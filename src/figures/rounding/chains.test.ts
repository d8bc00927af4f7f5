import { expect } from 'chai';
import { cheapestMoves } from './chains.js';

const move = (place: number, from: number, to: number, cost: bigint) => ({ place, from, to, cost });
const lines = (...steps: readonly bigint[]) => new Map(steps.entries());

describe('cheapestMoves', () => {
  const cases = [
    { name: 'nothing to carry', surplus: lines(0n, 0n), moves: [move(0, 0, 1, 1n)], made: [] },
    { name: 'no lines', surplus: lines(), moves: [], made: [] },
    { name: 'the cheaper of two', surplus: lines(1n, -1n), moves: [move(0, 0, 1, 3n), move(1, 0, 1, 2n)], made: [1] },
    {
      name: 'the first of two alike',
      surplus: lines(1n, -1n),
      moves: [move(0, 0, 1, 2n), move(1, 0, 1, 2n)],
      made: [0],
    },
    {
      name: 'the way round where that is cheaper, whatever order the moves stand in',
      surplus: lines(1n, 0n, -1n),
      moves: [move(0, 0, 2, 4n), move(1, 1, 2, 1n), move(2, 0, 1, 2n)],
      made: [1, 2],
    },
    {
      name: 'the straight way where that is cheaper',
      surplus: lines(1n, 0n, -1n),
      moves: [move(0, 0, 1, 2n), move(1, 1, 2, 2n), move(2, 0, 2, 3n)],
      made: [2],
    },
    {
      name: 'two steps',
      surplus: lines(2n, -2n),
      moves: [4n, 1n, 3n].map((cost, at) => move(at, 0, 1, cost)),
      made: [1, 2],
    },
    {
      name: 'the line that is cheaper to reach',
      surplus: lines(1n, -1n, -1n, 1n),
      moves: [move(0, 0, 1, 5n), move(1, 0, 2, 1n), move(2, 3, 1, 1n), move(3, 3, 2, 5n)],
      made: [1, 2],
    },
    {
      name: 'what moved first moves back where that is cheapest in all',
      surplus: lines(1n, 1n, -1n, -1n),
      moves: [move(0, 0, 2, 1n), move(1, 0, 3, 5n), move(2, 1, 2, 2n)],
      made: [1, 2],
    },
    {
      name: 'a line that is not on the list has nothing',
      surplus: new Map([
        [0, 1n],
        [2, -1n],
      ]),
      moves: [move(0, 0, 1, 1n), move(1, 1, 2, 1n)],
      made: [0, 1],
    },
  ];
  for (const { name, surplus, moves, made } of cases) {
    it(name, () => {
      const before = [...surplus];
      expect([...cheapestMoves(surplus, moves)]).to.deep.equal(made);
      expect([...surplus], 'what was given').to.deep.equal(before);
    });
  }

  it('throws where there is no way, rather than looking for it for ever', () => {
    expect(() => cheapestMoves(lines(1n, -1n), [move(0, 1, 0, 1n)])).to.throw(RangeError, 'what it lacks');
    expect(() => cheapestMoves(lines(2n, -2n), [move(0, 0, 1, 1n)])).to.throw(RangeError, 'what it lacks');
  });
});
