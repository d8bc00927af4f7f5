import { expect } from 'chai';
import { listLines, tableLines, termsOf } from './lines.js';

describe('the lines of a table', () => {
  it('of a list are one: its last figure is the sum of the others', () => {
    expect(listLines(4)).to.deep.equal([{ total: 3, plus: [0, 1, 2] }]);
  });

  it('of a table with margins are its rows and its columns, margins included', () => {
    expect(tableLines(3, 3)).to.deep.equal([
      { total: 2, plus: [0, 1] },
      { total: 5, plus: [3, 4] },
      { total: 8, plus: [6, 7] },
      { total: 6, plus: [0, 3] },
      { total: 7, plus: [1, 4] },
      { total: 8, plus: [2, 5] },
    ]);
  });

  it('of a table that is wider than high stay apart', () => {
    expect(tableLines(2, 3)).to.deep.equal([
      { total: 2, plus: [0, 1] },
      { total: 5, plus: [3, 4] },
      { total: 3, plus: [0] },
      { total: 4, plus: [1] },
      { total: 5, plus: [2] },
    ]);
  });

  it('are sums that come to nothing, what has left among them', () => {
    expect(termsOf({ total: 4, plus: [0, 1], minus: [2] })).to.deep.equal([
      [4, -1],
      [0, 1],
      [1, 1],
      [2, -1],
    ]);
  });
});
