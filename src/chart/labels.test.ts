import { expect } from 'chai';
import fc from 'fast-check';
import { always } from '../../test-support/property.js';
import { labelled, spreadOut } from './labels.js';

describe('labels that would overlap', () => {
  it('move apart, half the way each', () => {
    expect(spreadOut([50, 54], 14, [0, 200])).to.deep.equal([45, 59]);
    expect(spreadOut([54, 50], 14, [0, 200])).to.deep.equal([59, 45]);
    expect(spreadOut([20, 100], 14, [0, 200])).to.deep.equal([20, 100]);
  });

  it('stay in the room, whatever they want', () => {
    expect(spreadOut([0, 2, 4], 10, [0, 100])).to.deep.equal([0, 10, 20]);
    expect(spreadOut([98, 99], 10, [0, 100])).to.deep.equal([90, 100]);
  });

  it('keep their order and their distance', () => {
    const places = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 12 });
    always(
      fc.property(places, (wanted) => {
        const spread = spreadOut(wanted, 14, [0, 300]);
        const order = wanted.map((_, index) => index).toSorted((a, b) => wanted[a]! - wanted[b]! || a - b);
        const sorted = order.map((index) => spread[index]!);
        sorted.forEach((place, rank) => {
          if (rank > 0) expect(place - sorted[rank - 1]!).to.be.at.least(13.999);
          expect(place).to.be.within(-0.001, 300.001);
        });
      }),
    );
  });
});

describe('labels of steps', () => {
  it('all stand where they have room', () => {
    expect([...labelled(4, 40, 30, [])]).to.deep.equal([0, 1, 2, 3]);
  });

  it('are those that must be there, the last and the first where they have none', () => {
    expect([...labelled(12, 12, 30, [6])].toSorted((a, b) => a - b)).to.deep.equal([0, 6, 11]);
    expect([...labelled(12, 12, 30, [10])].toSorted((a, b) => a - b)).to.deep.equal([0, 10]);
    expect([...labelled(0, 12, 30, [3])]).to.deep.equal([]);
  });
});
