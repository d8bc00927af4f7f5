import { expect } from 'chai';
import { refundedCosts } from '../../demo/data/refunded-costs.js';
import { costTrajectory } from '../../test-support/cost-trajectory.js';
import { about, mio, none, ore } from '../../test-support/savings-plan.js';
import type { CostMonth, CostTrajectory, OreCell } from '../client/port.js';
import type { Cell } from '../figures/cell.js';
import { type CostWish, notHadOf, offeredBy, seenAs } from './cost-choices.js';
import { yearsWithoutNumber } from './cost-seen.js';
import { toTrajectories } from './cost-trajectory.js';

const millions = (cell: Cell | undefined) => (cell?.state === 'value' ? cell.value / 1e8 : cell?.state);
const asGiven: CostWish = { per: '', prices: 'running', refund: '', from: '', to: '' };
const seen = (answer: CostTrajectory, wish: Partial<CostWish>) =>
  seenAs(toTrajectories(answer), { ...asGiven, ...wish }).month;
const costs = (answer: CostTrajectory, wish: Partial<CostWish>) =>
  seen(answer, wish).periods.map(({ cost }) => millions(cost));

const running = { about: about({ priceLevel: { basis: 'current' } }) };
const priceIndex = {
  name: 'et indeks',
  year: 2026,
  numbers: [
    { period: '2025', thousandths: 95_000 },
    { period: '2026', thousandths: 100_000 },
    { period: '2026-02', thousandths: 47_500 },
  ],
};

describe('a cost before and after refund', () => {
  const refunds = [mio(0.1), none('missing'), none('suppressed'), mio(0.3)];
  const withRefunds = (more: Partial<CostTrajectory> = {}) =>
    costTrajectory({
      refund: 'gross',
      months: costTrajectory().months.map((month, index) => ({ ...month, refundOre: refunds[index]! })),
      ...more,
    });

  it('is less the refund of each month; one whose refund is unknown is unknown, and never gross', () => {
    expect(costs(withRefunds(), { refund: 'net' })).to.deep.equal([2, 'missing', 'suppressed', 2]);
    expect(costs(withRefunds(), { refund: 'gross' })).to.deep.equal([2.1, 1.9, 2.2, 2.3]);
    expect(costs(withRefunds(), {})).to.deep.equal([2.1, 1.9, 2.2, 2.3]);
    expect(costs(withRefunds({ refund: 'net' }), { refund: 'gross' })).to.deep.equal([
      2.2,
      'missing',
      'suppressed',
      2.6,
    ]);
  });

  it('has neither the sums of the source nor what has no refund of its own', () => {
    const { totals, measures, refund } = seen(withRefunds(), { refund: 'net' });
    expect([totals.originalBudget, totals.adjustedBudget, totals.previous].map(millions)).to.deep.equal(
      Array(3).fill('missing'),
    );
    expect([millions(totals.spent), totals.previousEstimate, refund]).to.deep.equal([2, undefined, 'net']);
    expect(measures).to.deep.equal(['actual', 'expected']);
    const part = { id: 'own', name: 'Egne', months: [{ month: '2026-01', actualOre: mio(1) }] };
    expect(seen(withRefunds({ by: 'x', parts: [part] }), { refund: 'net' }).parts).to.deep.equal([]);
    const refunded = { ...part, months: [{ ...part.months[0]!, refundOre: mio(0.1) }] };
    const { parts } = seen(withRefunds({ by: 'x', parts: [refunded] }), { refund: 'net' });
    expect(millions(parts[0]?.cost[0])).to.equal(0.9);
  });

  it('has budget and year before less their own refunds', () => {
    const months = costTrajectory().months.map((month) => ({
      ...month,
      refundOre: mio(0.1),
      budgetRefundOre: mio(0.2),
      previousRefundOre: mio(0.3),
    }));
    const { totals } = seen(withRefunds({ months }), { refund: 'net' });
    expect([totals.accounts, totals.adjustedBudget, totals.previous].map(millions)).to.deep.equal([8.1, 7.2, 6.4]);
  });

  it('keeps that a figure was corrected, and that it is preliminary', () => {
    const corrected = { on: '2026-03-12', was: 1.8e8 };
    const refunded = (actualOre: OreCell, refundOre: OreCell) =>
      seen(withRefunds({ months: [{ month: '2026-01', actualOre, refundOre }] }), { refund: 'net' }).periods[0]?.cost;
    expect(refunded(mio(2, { corrected }), mio(0.5, { preliminary: true }))).to.deep.equal({
      state: 'value',
      value: 1.5e8,
      preliminary: true,
      corrected: { on: '2026-03-12', was: 1.3e8 },
    });
    expect(refunded(mio(2, { corrected }), mio(0.5, { corrected: { on: '2026-04-01', was: 3e7 } }))).to.deep.include({
      corrected: { on: '2026-04-01', was: 1.5e8 },
    });
    expect(refunded(mio(2, { partial: { got: 1, of: 2 } }), mio(0.5))?.state).to.equal('missing');
  });

  it('is said not to be had where the source tells no refund', () => {
    const wish = { ...asGiven, refund: 'net' } as const;
    expect(notHadOf(seen(costTrajectory({ refund: 'gross' }), wish), wish).refund).to.equal(true);
    expect(notHadOf(seen(withRefunds(), wish), wish).refund).to.equal(false);
    expect(offeredBy(costTrajectory({ months: withRefunds().months })).refund).to.equal(false);
  });

  it('makes the net of the demo what its households cost less what the bands give, siblings together', () => {
    // Each household's year in thousands of kroner, the one cost without refund apart.
    const years = [12 * 112, 12 * 84 + 9 * 61, 12 * 236, 10 * 178, 12 * 69, 6 * 148];
    const band = (cost: number, from: number, to: number) => Math.max(0, Math.min(cost, to) - from);
    const refund = years.reduce(
      (sum, cost) =>
        sum + band(cost, 860, 1680) * 0.25 + band(cost, 1680, 2120) * 0.5 + band(cost, 2120, Infinity) * 0.75,
      0,
    );
    const gross = years.reduce((sum, cost) => sum + cost, 12 * 23);
    const { totals } = seen(refundedCosts, { refund: 'net' });
    expect(millions(totals.accounts)).to.be.closeTo((gross - refund) / 1000, 1e-6);
    expect(millions(seen(refundedCosts, {}).totals.accounts)).to.be.closeTo(gross / 1000, 1e-6);
  });
});

describe('a cost in the prices of one year', () => {
  it('is converted month by month, the year before by its own numbers, and has no sums of the source', () => {
    const { periods, totals, about: of } = seen(costTrajectory({ ...running, priceIndex }), { prices: 'fixed' });
    expect(periods.map(({ cost }) => millions(cost))).to.deep.equal([2.1, 4, 2.2, 2.3]);
    expect(periods.map(({ budget }) => millions(budget))).to.deep.equal([2, 4.21052632, 2, 2]);
    expect(periods.map(({ previous }) => millions(previous))).to.deep.equal([2, 1.89473684, 2, 2.10526316]);
    expect([totals.originalBudget.state, millions(totals.accounts)]).to.deep.equal(['missing', 10.6]);
    expect([of.priceLevel, periods[0]?.cost]).to.deep.equal([
      { basis: 'fixed', year: 2026 },
      { state: 'value', value: 2.1e8, level: { basis: 'fixed', year: 2026 } },
    ]);
  });

  it('has no amount of a year that the index lacks, and says which', () => {
    const numbers = priceIndex.numbers.filter(({ period }) => period !== '2025');
    const answer = costTrajectory({ ...running, from: '2025-12', priceIndex: { ...priceIndex, numbers } });
    const months: CostMonth[] = [{ month: '2025-12', actualOre: mio(1) }, ...answer.months];
    const model = seen({ ...answer, months }, { prices: 'fixed' });
    expect(model.periods.slice(0, 2).map(({ cost, previous }) => [cost.state, previous.state])).to.deep.equal([
      ['missing', 'missing'],
      ['value', 'missing'],
    ]);
    expect(yearsWithoutNumber(answer)).to.deep.equal(['2025']);
    expect(model.totals.accounts).to.deep.include({ partial: { got: 4, of: 5 } });
  });

  it('stays as it is where there is no index, none of its year, or the prices are fixed already', () => {
    const wish = { ...asGiven, prices: 'fixed' } as const;
    for (const answer of [
      costTrajectory(running),
      costTrajectory({ priceIndex }),
      costTrajectory({ ...running, priceIndex: { ...priceIndex, year: 2030 } }),
    ]) {
      const model = seen(answer, wish);
      expect([millions(model.totals.accounts), notHadOf(model, wish).prices]).to.deep.equal([8.5, true]);
    }
    const fixed = costTrajectory({ about: about({ priceLevel: { basis: 'fixed', year: 2024 } }), priceIndex });
    expect(seen(fixed, wish).about.priceLevel).to.deep.equal({ basis: 'fixed', year: 2024 });
  });

  it('is as given where an amount would be too large to be exact', () => {
    const huge = costTrajectory({
      ...running,
      priceIndex: {
        ...priceIndex,
        numbers: [
          { period: '2026', thousandths: 1e8 },
          { period: '2026-01', thousandths: 1 },
        ],
      },
      months: [{ month: '2026-01', actualOre: ore(8e12) }],
    });
    expect(seen(huge, { prices: 'fixed' }).about.priceLevel?.basis).to.equal('current');
  });
});

describe('a cost of fewer months', () => {
  it('has sums of these alone, not those that the source states of all', () => {
    const { totals, stretch, periods } = seen(costTrajectory({ expectedOre: mio(9) }), {
      from: '2026-02',
      to: '2026-03',
    });
    expect([periods.length, stretch]).to.deep.equal([2, { from: '2026-02', to: '2026-03' }]);
    const { accounts, spent, adjustedBudget, originalBudget, contradictions } = totals;
    expect([accounts, spent, adjustedBudget, originalBudget].map(millions)).to.deep.equal([4.1, 1.9, 4, 'missing']);
    expect(contradictions).to.deep.equal([]);
    expect(millions(seen(costTrajectory({ expectedOre: mio(9) }), { from: '2026-01' }).totals.accounts)).to.equal(9);
  });

  it('is explained where the months that are explained are among them', () => {
    const side = { ore: mio(4), fullYearPersonsHundredths: 100 };
    const answer = costTrajectory({ priceVolume: { from: '2026-02', to: '2026-02', planned: side, actual: side } });
    expect(seen(answer, { from: '2026-02' }).explained).to.not.equal(undefined);
    expect(seen(answer, { from: '2026-03' }).explained).to.equal(undefined);
  });

  it('is all of them where the months are those of another answer', () => {
    expect(seen(costTrajectory(), { from: '2025-02', to: '2025-03' }).periods.length).to.equal(4);
  });
});
