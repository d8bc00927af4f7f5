import { expect } from 'chai';
import fc from 'fast-check';
import { always } from '../../test-support/property.js';
import { roundedOut, type Stretch, ticksOf } from './ticks.js';

const cases: { stretch: Stretch; most: number; ticks: number[]; rounded: Stretch }[] = [
  { stretch: [0, 13], most: 4, ticks: [0, 5, 10], rounded: [0, 15] },
  { stretch: [0, 1_330_000_000], most: 4, ticks: [0, 5e8, 1e9], rounded: [0, 1_500_000_000] },
  { stretch: [-3, 8], most: 5, ticks: [0, 5], rounded: [-5, 10] },
  { stretch: [0, 0.3], most: 3, ticks: [0, 0.1, 0.2, 0.3], rounded: [0, 0.3] },
  { stretch: [40, 90], most: 5, ticks: [40, 50, 60, 70, 80, 90], rounded: [40, 90] },
  { stretch: [0, 0], most: 4, ticks: [0], rounded: [0, 0] },
];

describe('round values through a stretch', () => {
  for (const { stretch, most, ticks, rounded } of cases) {
    it(`are ${ticks.join(', ')} from ${stretch.join(' to ')}`, () => {
      expect(ticksOf(stretch, most)).to.deep.equal(ticks);
      expect(roundedOut(stretch, most).map((end) => Number(end.toPrecision(12)))).to.deep.equal(rounded);
    });
  }

  it('lie in it, a 1, 2 or 5 apart, and are few but not too few, whatever the stretch', () => {
    const ore = fc.integer({ min: -8e12, max: 8e12 });
    always(
      fc.property(ore, ore, fc.integer({ min: 2, max: 9 }), (a, b, most) => {
        fc.pre(Math.abs(a - b) > 100);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const ticks = ticksOf([from, to], most);
        expect(ticks.length).to.be.within(Math.floor(most / 2.5) - 1, most + 1);
        for (const [index, tick] of ticks.entries()) {
          expect(tick).to.be.within(from, to);
          const step = tick - (ticks[index - 1] ?? Number.NaN);
          if (index > 0) expect(step.toPrecision(3)).to.match(/^[125]\.?0*(e\+?\d+)?$/);
        }
        const [start, end] = roundedOut([from, to], most);
        expect(start <= from && to <= end).to.equal(true);
      }),
    );
  });
});
