import { expect } from 'chai';
import { type Place, walked } from './walk.js';

const extent = { rows: 3, columns: 2 };
const at = (row: number, column: number): Place => ({ row, column });

describe('walked', () => {
  const cases: { key: string; from: Place | undefined; to: Place | undefined | null }[] = [
    { key: 'ArrowDown', from: undefined, to: at(0, 0) },
    { key: 'ArrowUp', from: undefined, to: at(0, 0) },
    { key: 'ArrowRight', from: undefined, to: at(0, 0) },
    { key: 'ArrowLeft', from: undefined, to: at(0, 0) },
    { key: 'Home', from: undefined, to: at(0, 0) },
    { key: 'End', from: undefined, to: at(2, 0) },
    { key: 'ArrowDown', from: at(0, 1), to: at(1, 1) },
    { key: 'ArrowDown', from: at(2, 1), to: at(2, 1) },
    { key: 'ArrowUp', from: at(1, 1), to: at(0, 1) },
    { key: 'ArrowUp', from: at(0, 1), to: at(0, 1) },
    { key: 'ArrowRight', from: at(1, 0), to: at(1, 1) },
    { key: 'ArrowRight', from: at(1, 1), to: at(1, 1) },
    { key: 'ArrowLeft', from: at(1, 1), to: at(1, 0) },
    { key: 'ArrowLeft', from: at(1, 0), to: at(1, 0) },
    { key: 'Home', from: at(2, 1), to: at(0, 1) },
    { key: 'End', from: at(0, 1), to: at(2, 1) },
    { key: 'Escape', from: at(1, 1), to: undefined },
    { key: 'Escape', from: undefined, to: undefined },
    { key: 'Tab', from: at(1, 1), to: null },
    { key: 'Enter', from: at(1, 1), to: null },
    { key: 'PageDown', from: undefined, to: null },
  ];
  for (const { key, from, to } of cases) {
    const place = (where: Place | undefined | null) => (where ? `${where.row}.${where.column}` : String(where));
    it(`goes by ${key} from ${place(from)} to ${place(to)}`, () => {
      expect(walked(from, key, extent)).to.deep.equal(to);
    });
  }

  it('goes to the ends of time where time runs across', () => {
    const along = { ...extent, along: 'columns' } as const;
    expect(walked(at(2, 0), 'End', along)).to.deep.equal(at(2, 1));
    expect(walked(at(2, 1), 'Home', along)).to.deep.equal(at(2, 0));
    expect(walked(undefined, 'End', along)).to.deep.equal(at(0, 1));
  });

  it('enters at the row that it is told', () => {
    const along = { ...extent, along: 'columns', first: 2 } as const;
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home'])
      expect(walked(undefined, key, along), key).to.deep.equal(at(2, 0));
    expect(walked(undefined, 'End', along)).to.deep.equal(at(2, 1));
  });

  it('enters the series that stands out where lines run down, and stays in its line', () => {
    const down = { ...extent, first: 1 } as const;
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft'])
      expect(walked(undefined, key, down), key).to.deep.equal(at(0, 1));
    expect(walked(at(2, -1), 'ArrowUp', down)).to.deep.equal(at(1, -1));
    expect(walked(at(2, -1), 'ArrowRight', down)).to.deep.equal(at(2, 1));
    expect(walked(at(2, -1), 'ArrowLeft', down)).to.deep.equal(at(2, 1));
  });

  it('goes on along where a pointer was, in no row, and enters one by an arrow across', () => {
    const along = { ...extent, along: 'columns', first: 1 } as const;
    expect(walked(at(-1, 0), 'ArrowRight', along)).to.deep.equal(at(-1, 1));
    expect(walked(at(-1, 1), 'Home', along)).to.deep.equal(at(-1, 0));
    expect(walked(at(-1, 1), 'ArrowDown', along)).to.deep.equal(at(1, 1));
    expect(walked(at(-1, 1), 'ArrowUp', along)).to.deep.equal(at(1, 1));
  });
});
