import { expect } from 'chai';
import { render, svg } from 'lit';
import { sparkline, type SparkPoint } from './sparkline.js';

function drawn(points: readonly SparkPoint[]): SVGElement | null {
  const place = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(svg`${sparkline(points, { width: 100, height: 40 })}`, place);
  return place.querySelector('.spark');
}
const line = (points: readonly SparkPoint[]) => drawn(points)?.querySelector('path.line')?.getAttribute('d');

describe('a small line', () => {
  it('goes from zero, by where each value is along it, to a dot at the last', () => {
    const points = [
      { at: 0, value: 0 },
      { at: 10, value: 20 },
      { at: 40, value: 10 },
    ];
    expect(line(points)).to.equal('M4 38h0L26.75 5L95 21.5');
    const dot = drawn(points)?.querySelector('circle');
    expect([dot?.getAttribute('cx'), dot?.getAttribute('cy')]).to.deep.equal(['95', '21.5']);
  });

  it('is broken where a value is missing, and has a frame without a height of its own where one is hidden', () => {
    const points = [
      { at: 0, value: 5 },
      { at: 1, value: undefined },
      { at: 2, value: 5 },
      { at: 3, value: undefined, isHidden: true },
    ];
    expect(line(points)?.match(/M/g)?.length).to.equal(2);
    const frames = drawn(points)?.querySelectorAll('.unknown');
    expect([frames?.length, drawn(points)?.querySelector('circle')]).to.deep.equal([1, null]);
    expect(Number(frames?.[0]?.getAttribute('height'))).to.be.closeTo(10.5, 0.01);
  });

  it('is none of one value or of none', () => {
    expect(drawn([{ at: 0, value: 5 }])).to.equal(null);
    expect(drawn([])).to.equal(null);
  });
});
