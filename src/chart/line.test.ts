import { expect } from 'chai';
import fc from 'fast-check';
import { always } from '../../test-support/property.js';
import { areaPath, linePath, type Point, reduced, steppedPath } from './line.js';

const at = (x: number, y: number | undefined): Point => ({ x, y });

describe('a line', () => {
  it('is broken by what is missing, never drawn across it', () => {
    expect(linePath([at(0, 1), at(10, 2), at(20, undefined), at(30, 3), at(40, 4)])).to.equal(
      'M0 1h0L10 2M30 3h0L40 4',
    );
  });

  it('shows a value between two gaps', () => {
    expect(linePath([at(0, undefined), at(10, 2), at(20, undefined)])).to.equal('M10 2h0');
  });

  it('in steps goes level and upright, and is broken too', () => {
    const levels = [
      { from: 0, to: 10, y: 5 },
      { from: 10, to: 20, y: 7 },
      { from: 20, to: 30, y: undefined },
      { from: 30, to: 40, y: 7 },
    ];
    expect(steppedPath(levels)).to.equal('M0 5H10V7H20M30 7H40');
  });
});

describe('what lies between a low and a high', () => {
  it('is one shape for each stretch where both are there', () => {
    const points = [{ x: 0, low: 9, high: 1 }, { x: 10, low: 8, high: 2 }, { x: 20 }, { x: 30, low: 9, high: 1 }];
    expect(areaPath(points)).to.equal('M0 1L10 2L10 8L0 9Z');
  });
});

describe('a line with more points than pixels', () => {
  const points = (): fc.Arbitrary<Point[]> =>
    fc
      .array(fc.record({ y: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined, freq: 20 }) }), {
        maxLength: 400,
      })
      .map((values) => values.map(({ y }, index) => at(index / 7, y)));
  const columnsOf = (line: readonly Point[]) => {
    const columns = new Map<number, number[]>();
    for (const { x, y } of line)
      if (y !== undefined) columns.set(Math.floor(x), [...(columns.get(Math.floor(x)) ?? []), y]);
    return columns;
  };

  it('keeps the first, the lowest, the highest and the last of each column, and no more', () => {
    always(
      fc.property(points(), (line) => {
        fc.pre(line.every(({ y }) => y !== undefined));
        const kept = columnsOf(reduced(line));
        for (const [column, all] of columnsOf(line)) {
          const few = kept.get(column) ?? [];
          expect(few.length).to.be.at.most(4);
          expect([few[0], few.at(-1), Math.min(...few), Math.max(...few)]).to.deep.equal([
            all[0],
            all.at(-1),
            Math.min(...all),
            Math.max(...all),
          ]);
        }
      }),
    );
  });

  it('has its gaps where they were, and its points in their order', () => {
    always(
      fc.property(points(), (line) => {
        const few = reduced(line);
        expect(few.map(({ x }) => x)).to.deep.equal(few.map(({ x }) => x).toSorted((a, b) => a - b));
        for (const [index, point] of few.entries()) {
          const next = few[index + 1];
          if (!next || point.y === undefined || next.y === undefined) continue;
          const between = line.filter(({ x }) => x > point.x && x < next.x);
          expect(between.every(({ y }) => y !== undefined)).to.equal(true);
        }
      }),
    );
  });
});
