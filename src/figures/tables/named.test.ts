import { expect } from 'chai';
import { tableOf } from './named.js';

describe('tableOf', () => {
  it('puts tables that share figures into one', () => {
    const figures = {
      homes: 7,
      'day places': 5,
      waiting: 12,
      north: 4,
      south: 8,
      'waiting before': 10,
      entered: 3,
      left: 1,
    };
    const { table, names } = tableOf(figures, [
      { total: 'waiting', plus: ['homes', 'day places'] },
      { total: 'waiting', plus: ['north', 'south'] },
      { total: 'waiting', plus: ['waiting before', 'entered'], minus: ['left'] },
    ]);
    expect(names).to.deep.equal(Object.keys(figures));
    expect(table).to.deep.equal({
      figures: [7, 5, 12, 4, 8, 10, 3, 1],
      lines: [
        { total: 2, plus: [0, 1] },
        { total: 2, plus: [3, 4] },
        { total: 2, plus: [5, 6], minus: [7] },
      ],
    });
  });

  it('names the figure that is no whole number', () => {
    expect(() => tableOf({ north: 3, south: 0.5 }, [])).to.throw(RangeError, '"south" is not a whole number');
  });

  it('names the figure that a line asks for and nobody has given', () => {
    expect(() => tableOf({ all: 1 }, [{ total: 'all', plus: ['homes'] }])).to.throw(RangeError, '"homes"');
  });
});
