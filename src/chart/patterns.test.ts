import { expect } from 'chai';
import fc from 'fast-check';
import { always } from '../../test-support/property.js';
import { type Box, dotsPath, hatchPath } from './patterns.js';

const anyBox = (): fc.Arbitrary<Box> =>
  fc.record({
    x: fc.integer({ min: -500, max: 500 }),
    y: fc.integer({ min: 0, max: 100 }),
    width: fc.integer({ min: 0, max: 400 }),
    height: fc.integer({ min: 1, max: 30 }),
  });

/** Segments of a path of M and L. */
const segmentsOf = (path: string) =>
  [...path.matchAll(/M(\S+) (\S+)L(\S+) (\S+?)(?=M|$)/g)].map((match) => match.slice(1).map(Number)) as [
    number,
    number,
    number,
    number,
  ][];

describe('hatchPath', () => {
  it('stays in its box, whatever the box', () => {
    always(
      fc.property(anyBox(), (box) => {
        for (const [startX, startY, endX, endY] of segmentsOf(hatchPath(box)))
          for (const [x, y] of [[startX, startY] as const, [endX, endY] as const]) {
            expect(x).to.be.within(box.x - 0.01, box.x + box.width + 0.01);
            expect(y).to.be.within(box.y - 0.01, box.y + box.height + 0.01);
          }
      }),
    );
  });

  it('rises to the right at 45°', () => {
    for (const [startX, startY, endX, endY] of segmentsOf(hatchPath({ x: 3, y: 5, width: 60, height: 14 })))
      expect(endX - startX).to.be.closeTo(startY - endY, 0.03);
  });

  it('has its lines on one grid, so that neighbours join', () => {
    const offsets = (box: Box) =>
      segmentsOf(hatchPath(box)).map(([x, y]) => Math.round(((x + y) / (5 * Math.SQRT2)) * 100) / 100);
    for (const offset of [
      ...offsets({ x: 0, y: 2, width: 47, height: 14 }),
      ...offsets({ x: 47, y: 2, width: 9, height: 14 }),
    ])
      expect(Math.abs(offset - Math.round(offset))).to.be.below(0.01);
  });

  it('has nothing in an empty box', () => {
    expect(hatchPath({ x: 4, y: 4, width: 0, height: 14 })).to.equal('');
  });
});

describe('dotsPath', () => {
  it('has whole dots only, whatever the box', () => {
    always(
      fc.property(anyBox(), (box) => {
        for (const [, x, y] of dotsPath(box).matchAll(/M(\S+) (\S+?)a/g)) {
          expect(Number(x)).to.be.at.least(box.x - 0.01);
          expect(Number(x) + 2.2).to.be.at.most(box.x + box.width + 0.01);
          expect(Number(y) - 1.1).to.be.at.least(box.y - 0.01);
          expect(Number(y) + 1.1).to.be.at.most(box.y + box.height + 0.01);
        }
      }),
    );
  });

  it('has none where there is no room for one', () => {
    expect(dotsPath({ x: 0, y: 0, width: 2, height: 14 })).to.equal('');
    expect(dotsPath({ x: 0, y: 0, width: 40, height: 2 })).to.equal('');
  });
});
