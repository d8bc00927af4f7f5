import { expect } from 'chai';
import { inYear, productionMix } from '../../test-support/production-mix.js';
import { mio, none, ore } from '../../test-support/savings-plan.js';
import type { ProductionMix, StatedShare } from '../client/port.js';
import { type Cell, isValue, missing, valueOf } from '../figures/cell.js';
import { casesWorth, cheaperBy, mostCases } from './production-goal.js';
import { toMix } from './production-mix.js';

const goalOf = (goal: Partial<NonNullable<ProductionMix['goal']>>, more: Partial<ProductionMix> = {}) =>
  toMix(productionMix({ goal: { year: 2026, text: 'Mål', ...goal }, ...more })).goal!;
const calculation = { cheaperPermille: 150, text: 'Skøn' };
const value = (cell: Cell) => (isValue(cell) ? cell.value : cell.state);

describe('a goal for own production', () => {
  it('is reached on whole øre, at the amount itself', () => {
    // 45 mio. kr. in 2026.
    const reached = [45e8, 45e8 + 1, 45e8 - 1].map((amount) => goalOf({ ore: ore(amount) }));
    expect(reached.map(({ amountReached }) => amountReached)).to.deep.equal(['met', 'below', 'met']);
    expect(reached.map(({ distance }) => distance)).to.deep.equal([undefined, 1, undefined]);
  });

  it('is not judged by a figure that is not there or not whole', () => {
    const lacking = [none('missing'), mio(45, { partial: { got: 1, of: 2 } })];
    for (const cell of lacking) {
      const { amountReached, shareReached, distance } = goalOf(
        { ore: mio(40), permille: 100 },
        { figures: inYear(2026, cell, mio(1), mio(1), mio(1)) },
      );
      expect([amountReached, shareReached, distance]).to.deep.equal(['notJudged', 'notJudged', undefined]);
    }
    expect(goalOf({ ore: none('missing') }).amountReached).to.equal('notJudged');
  });

  it('is reached by a share at it, or above it where above is wanted', () => {
    // 45 % exactly in 2026.
    const reached = (permille: number, isAbove: boolean) => goalOf({ permille, isAbove }).shareReached;
    expect([reached(450, false), reached(450, true), reached(449, true), reached(451, false)]).to.deep.equal([
      'met',
      'below',
      'met',
      'below',
    ]);
  });

  const stated = (share: Omit<StatedShare, 'year'>, permille: number, isAbove = false) =>
    goalOf({ permille, isAbove }, { statedShares: [{ year: 2026, ...share }] }).shareReached;

  it('takes a stated share at its word, and no further', () => {
    expect(stated({ permille: 500 }, 500)).to.equal('met');
    expect(stated({ permille: 500 }, 500, true)).to.equal('below');
    expect(stated({ permille: 500, isAbove: true }, 500, true)).to.equal('met');
    expect(stated({ permille: 500, isAbove: true }, 505)).to.equal('notJudged');
    expect(stated({ permille: 490 }, 500)).to.equal('below');
    expect(stated({ permille: 510 }, 500, true)).to.equal('met');
  });
});

describe("the municipality's own calculation", () => {
  it('is number × price × share, in whole øre', () => {
    expect(value(cheaperBy(calculation, valueOf(180_000_000), 12))).to.equal(324_000_000);
    // 0,15 øre is none, 0,5 and 1,5 øre are rounded up.
    expect(
      [1, 3, 10].map((price) => value(cheaperBy({ ...calculation, cheaperPermille: 500 }, valueOf(price), 1))),
    ).to.deep.equal([1, 2, 5]);
    expect(value(cheaperBy(calculation, valueOf(1), 1))).to.equal(0);
  });

  it('is exact for the largest figures that there may be', () => {
    const most = cheaperBy({ ...calculation, cheaperPermille: 1000 }, valueOf(8e12), mostCases);
    expect(value(most)).to.equal(8e15);
  });

  it('is of no price where there is none, and tells how many bought cases it is worth', () => {
    expect(value(cheaperBy(calculation, missing, 10))).to.equal('missing');
    expect([1, 10, 20].map((cases) => casesWorth(calculation, cases))).to.deep.equal([15, 150, 300]);
    expect(casesWorth({ ...calculation, cheaperPermille: 125 }, 1)).to.equal(13);
  });
});
