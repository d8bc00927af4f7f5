import { expect } from 'chai';
import { render } from 'lit';
import fc from 'fast-check';
import { always } from '../../test-support/property.js';
import { type Crowd, crowdMark, drawCrowd, fromTop, nearestPointOf } from './crowd.js';

const gap = undefined;
const xs = [10, 20, 30];
const crowd: Crowd = {
  xs,
  lines: [
    [10, 10, 10],
    [30, gap, 30],
    [gap, 5, gap],
  ],
};

describe('the nearest point of many lines', () => {
  it('is found as by looking at each of them, gaps left out', () => {
    const lines = fc.array(
      fc.array(fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }), { minLength: 8, maxLength: 8 }),
    );
    const place = fc.integer({ min: -20, max: 120 });
    always(
      fc.property(lines, place, place, (heights, x, y) => {
        const places = heights[0]?.map((_, column) => column * 12) ?? [];
        const distance = (row: number, column: number) => {
          const height = heights[row]?.[column];
          return height === undefined ? Infinity : Math.hypot(column * 12 - x, height - y);
        };
        const all = heights.flatMap((line, row) => line.map((_, column) => distance(row, column)));
        const found = nearestPointOf({ xs: places, lines: heights })(x, y);
        expect(found ? distance(found.row, found.column) : Infinity).to.equal(Math.min(Infinity, ...all));
      }),
    );
  });

  it('is none where there are no figures', () => {
    expect(nearestPointOf({ xs, lines: [[gap, gap, gap]] })(20, 20)).to.equal(undefined);
  });
});

describe('the lines from the top down', () => {
  it('are in the order that they are drawn in at that place; those that have a gap there come last', () => {
    expect(fromTop(crowd, 0)).to.deep.equal([0, 1, 2]);
    expect(fromTop(crowd, 1)).to.deep.equal([2, 0, 1]);
  });
});

describe('a crowd of lines', () => {
  it('is one path in the drawing, broken where a figure is missing', () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    render(crowdMark(crowd), svg);
    expect(svg.querySelectorAll('path').length).to.equal(1);
    expect(svg.querySelector('path')?.getAttribute('d')).to.equal('M10 10h0L20 10L30 10M10 30h0M30 30h0M20 5h0');
  });

  it('is the same on a canvas, on whole pixels, and a single point is seen', () => {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d')!;
    drawCrowd(context, crowd);
    const ink = (x: number, y: number) => context.getImageData(x, y, 1, 1).data[3];
    expect([ink(11, 10), ink(15, 10), ink(28, 10)]).to.deep.equal([255, 255, 255]);
    expect([ink(15, 9), ink(15, 11)]).to.deep.equal([0, 0]);
    expect([ink(10, 30), ink(20, 5)]).to.deep.equal([255, 255]);
    expect(ink(20, 30)).to.equal(0);
  });
});
