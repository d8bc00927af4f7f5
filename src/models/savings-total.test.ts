import { expect } from 'chai';
import { area, figures, mio, none, savingsPlan } from '../../test-support/savings-plan.js';
import type { SavingsArea, SavingsFigures } from '../client/port.js';
import type { SavingsFigure } from './savings-figure.js';
import { toSavings } from './savings-plan.js';

const aimed = (id: string, target: number, expected: number): SavingsArea =>
  area(id, { targetOre: mio(target), expectedOre: mio(expected) });

function totalOf(areas: SavingsArea[], stated?: Partial<SavingsFigures>): SavingsFigure {
  return toSavings(savingsPlan({ areas, ...(stated && { total: [figures(stated)] }) })).total[0]!;
}

describe('a total that lacks an area', () => {
  const partial = { got: 1, of: 2 };

  it('deviates by what the areas with both figures do, and says so', () => {
    const total = totalOf([aimed('a', 5, 4), area('b', { targetOre: mio(9) })]);
    expect(total).to.deep.include({
      target: mio(14),
      expected: mio(4, { partial }),
      deviation: mio(-1, { partial }),
      fulfilment: { state: 'value', dividend: 400_000_000, divisor: 500_000_000, partial },
      status: 'notJudged',
    });
  });

  it('does the same where a target is missing', () => {
    const total = totalOf([aimed('a', 5, 4), area('b', { expectedOre: mio(9) })]);
    expect(total).to.deep.include({ target: mio(5, { partial }), expected: mio(13), deviation: mio(-1, { partial }) });
  });

  it('counts no area that cannot have a figure, in deviation and fulfilment alike', () => {
    const none3 = area('c', { targetOre: none('notApplicable'), expectedOre: none('notApplicable') });
    const total = totalOf([aimed('a', 5, 4), area('b', { targetOre: mio(9) }), none3]);
    expect(total.deviation).to.deep.include({ partial });
    expect(total.fulfilment).to.deep.include({ partial });
  });

  it('counts an area whose own figure is partial as lacking', () => {
    const half = area('b', { targetOre: mio(9), expectedOre: mio(1, { partial: { got: 1, of: 3 } }) });
    const total = totalOf([aimed('a', 5, 4), half]);
    expect(total.deviation).to.deep.equal(mio(-1, { partial }));
    expect(total.fulfilment).to.deep.equal({ state: 'value', dividend: 400_000_000, divisor: 500_000_000, partial });
  });

  it('is as hidden in its share as in its deviation', () => {
    const hidden = area('b', { targetOre: mio(9), expectedOre: none('suppressed') });
    const total = totalOf([aimed('a', 5, 4), hidden, area('c', { expectedOre: mio(1) })]);
    expect(total).to.deep.include({
      expected: { state: 'suppressed' },
      deviation: { state: 'suppressed' },
      fulfilment: { state: 'suppressed' },
    });
  });

  it('has none of either where no area has both figures', () => {
    const total = totalOf([area('a', { targetOre: mio(5) }), area('b', { expectedOre: mio(9) })]);
    expect(total).to.deep.include({ deviation: { state: 'missing' }, fulfilment: { state: 'missing' } });
  });

  it('has no share where those that have both aim at nothing', () => {
    const total = totalOf([aimed('a', 0, 1), area('b', { targetOre: mio(5) })]);
    expect(total).to.deep.include({ deviation: mio(1, { partial }), fulfilment: { state: 'notApplicable' } });
  });

  it('is judged as the source states it where it does', () => {
    const areas = [aimed('a', 5, 4), area('b', { targetOre: mio(5) })];
    expect(totalOf(areas, { targetOre: mio(10), expectedOre: mio(9) })).to.deep.include({
      deviation: mio(-1),
      fulfilment: { state: 'value', dividend: 900_000_000, divisor: 1_000_000_000 },
      status: 'near',
    });
  });

  it('is not judged where the source states only a part of it', () => {
    const areas = [aimed('a', 5, 4), area('b', { targetOre: mio(5) })];
    expect(totalOf(areas, { targetOre: mio(10) })).to.deep.include({
      expected: mio(4, { partial }),
      deviation: { state: 'missing' },
      status: 'notJudged',
    });
  });
});

describe('a stated total over a hidden area', () => {
  const hidden = none('suppressed');
  const shown = (id: string) => area(id, { targetOre: mio(5), expectedOre: mio(4) });

  it('is hidden too where it would give the one hidden area away', () => {
    const total = totalOf([shown('a'), area('b', { targetOre: mio(2), expectedOre: hidden })], {
      targetOre: mio(7),
      expectedOre: mio(5),
    });
    expect(total.expected).to.deep.equal({ state: 'suppressed' });
    expect(total.target).to.deep.equal(mio(7));
    expect(total.deviation.state).to.equal('suppressed');
    expect(total.fulfilment.state).to.equal('suppressed');
  });

  it('stands where two areas share what is hidden', () => {
    const total = totalOf([shown('a'), area('b', { expectedOre: hidden }), area('c', { expectedOre: hidden })], {
      expectedOre: mio(9),
    });
    expect(total.expected).to.deep.equal(mio(9));
  });

  it('stands where another area is not known either', () => {
    const total = totalOf([shown('a'), area('b', { expectedOre: hidden }), area('c', { targetOre: mio(1) })], {
      expectedOre: mio(9),
    });
    expect(total.expected).to.deep.equal(mio(9));
  });
});

describe('a stated total of what holds in one period only', () => {
  it('is said to contradict its areas when it does', () => {
    const areas = [area('a', { realisedOre: mio(3), oneOffRealisedOre: mio(2) })];
    const { contradictions } = toSavings(
      savingsPlan({ areas, total: [figures({ realisedOre: mio(3), oneOffRealisedOre: mio(1) })] }),
    );
    expect(contradictions.map(({ measure, stated, summed }) => [measure, stated, summed])).to.deep.equal([
      ['oneOffRealised', 100_000_000, 200_000_000],
    ]);
  });
});
