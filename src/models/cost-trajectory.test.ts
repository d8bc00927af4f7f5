import { expect } from 'chai';
import { trajectory as botilbud } from '../../demo/data/botilbud-2026.js';
import { costTrajectory } from '../../test-support/cost-trajectory.js';
import { about, mio, none } from '../../test-support/savings-plan.js';
import type { CostTrajectory } from '../client/port.js';
import type { Cell } from '../figures/cell.js';
import { runningSums, toTrajectory } from './cost-trajectory.js';

const millions = (cell: Cell | undefined) => (cell?.state === 'value' ? cell.value / 1e8 : cell?.state);
const model = (overrides: Partial<CostTrajectory> = {}, step: 'month' | 'quarter' | 'year' = 'month') =>
  toTrajectory(costTrajectory(overrides), step);

describe('a cost over time', () => {
  it('is what is booked, then what is expected, each held against its own budget', () => {
    const { periods } = model();
    expect(periods.map(({ id }) => id)).to.deep.equal(['2026-01', '2026-02', '2026-03', '2026-04']);
    expect(periods.map(({ cost }) => millions(cost))).to.deep.equal([2.1, 1.9, 2.2, 2.3]);
    expect(periods.map(({ deviation }) => millions(deviation))).to.deep.equal([0.1, -0.1, 0.2, 0.3]);
    expect(periods.map(({ actual, expected }) => [millions(actual), millions(expected)])).to.deep.equal([
      [2.1, 'notApplicable'],
      [1.9, 'notApplicable'],
      ['notYet', 2.2],
      ['notYet', 2.3],
    ]);
  });

  it('leads with the budget, what is spent of it, and what the accounts are expected to be', () => {
    const { totals } = model();
    const { spent, rest, accounts, deviation, originalBudget, adjustedBudget, effect, previous } = totals;
    const cells = [originalBudget, adjustedBudget, spent, rest, accounts, deviation, previous];
    expect(cells.map(millions)).to.deep.equal([7.9, 8, 4, 4.5, 8.5, 0.5, 7.6]);
    expect(totals.spentShare).to.include({ dividend: 4e8, divisor: 8e8 });
    expect([effect, millions(totals.previousEstimate?.accounts)]).to.deep.equal(['overspend', 8.3]);
  });

  it('has the figures of the demo to the digit', () => {
    const { totals, periods, parts } = toTrajectory(botilbud, 'month');
    const { originalBudget, adjustedBudget, spent, rest, accounts, deviation, previous, contradictions } = totals;
    const cells = [originalBudget, adjustedBudget, spent, rest, accounts, deviation, previous];
    expect(cells.map(millions)).to.deep.equal([145.5, 147, 124.9, 26.5, 151.4, 4.4, 138.7]);
    expect(contradictions).to.deep.equal([]);
    const deviations = [-0.2, -0.1, 0.13, 0.1, 0.37, 0.3, 0.3, 0.5, 0.57, 0.73, 0.8, 0.9];
    expect(periods.map((period) => millions(period.deviation))).to.deep.equal(deviations);
    periods.forEach(({ cost }, index) => {
      const sum = parts.reduce((total, part) => total + Number(millions(part.cost[index])) * 1e8, 0);
      expect(Math.round(sum)).to.equal(cost.state === 'value' && cost.value);
    });
  });

  it('is the same in quarters, of which one may be booked in part', () => {
    const { periods, totals } = toTrajectory(botilbud, 'quarter');
    expect(periods.map(({ id, isAhead }) => [id, isAhead])).to.deep.equal([
      ['2026-Q1', false],
      ['2026-Q2', false],
      ['2026-Q3', false],
      ['2026-Q4', true],
    ]);
    const { actual, expected, cost, budget } = periods[3]!;
    expect([actual, expected, cost, budget].map(millions)).to.deep.equal([13.13, 26.5, 39.63, 37.2]);
    expect(millions(totals.accounts)).to.equal(151.4);
    expect(toTrajectory(botilbud, 'year').periods.map(({ cost: whole }) => millions(whole))).to.deep.equal([151.4]);
  });

  it('adds up the months where the source states no sums', () => {
    const { adjustedBudgetOre: _, expectedOre: __, previousOre: ___, ...unsummed } = costTrajectory();
    const { adjustedBudget, accounts, previous } = toTrajectory(unsummed, 'month').totals;
    expect([adjustedBudget, accounts, previous].map(millions)).to.deep.equal([8, 8.5, 7.6]);
  });

  it('says where the source states a sum that its months do not make', () => {
    expect(model({ expectedOre: mio(8.6) }).totals.contradictions).to.deep.equal([
      { of: 'accounts', stated: 8.6e8, summed: 8.5e8 },
    ]);
  });

  it('never takes a month that is not there for one without a cost', () => {
    const months = costTrajectory().months.filter(({ month }) => month !== '2026-02');
    const { periods, totals } = model({ months });
    expect([millions(periods[1]?.cost), millions(periods[1]?.deviation)]).to.deep.equal(['missing', 'missing']);
    expect(totals.spent).to.deep.include({ value: 2.1e8, partial: { got: 1, of: 2 } });
    expect(totals.spentShare.state).to.equal('missing');
  });

  it('keeps what is hidden hidden in every sum of it', () => {
    const months = costTrajectory().months.map((month) =>
      month.month === '2026-01' ? { ...month, actualOre: none('suppressed') } : month,
    );
    const { expectedOre: _, ...unsummed } = costTrajectory({ months });
    const { totals, periods } = toTrajectory(unsummed, 'quarter');
    expect([totals.spent.state, totals.accounts.state, periods[0]?.cost.state]).to.deep.equal(
      Array(3).fill('suppressed'),
    );
  });

  it('gives no hidden month away by a sum that the source states', () => {
    const hidden = (name: string, other: Cell) =>
      costTrajectory().months.map((month) => (month.month === '2026-01' ? { ...month, [name]: other } : month));
    const secret = none('suppressed');
    const { totals } = model({ months: hidden('actualOre', secret) });
    expect([totals.accounts.state, totals.spent.state, totals.deviation.state]).to.deep.equal(
      Array(3).fill('suppressed'),
    );
    expect(model({ months: hidden('previousOre', secret) }).totals.previous.state).to.equal('suppressed');
    const { adjustedBudget, originalBudget } = model({ months: hidden('budgetOre', secret) }).totals;
    expect([adjustedBudget.state, originalBudget.state]).to.deep.equal(['suppressed', 'suppressed']);
  });

  it('gives no hidden part away by the others', () => {
    const months = [{ month: '2026-01', actualOre: mio(5) }];
    const part = (id: string, actualOre: Cell) => ({ id, name: id, months: [{ month: '2026-01', actualOre }] });
    const split = (...cells: Cell[]) =>
      model({ months, by: 'x', parts: cells.map((cell, index) => part(String(index), cell)) }).parts.map(
        ({ cost }) => cost[0]?.state,
      );
    expect(split(mio(4), none('suppressed'))).to.deep.equal(['suppressed', 'suppressed']);
    expect(split(mio(4), none('suppressed'), none('suppressed'))).to.deep.equal(['value', 'suppressed', 'suppressed']);
    expect(split(mio(4), mio(1))).to.deep.equal(['value', 'value']);
  });

  it('counts the months that a sum lacks, whatever the steps', () => {
    const months = costTrajectory().months.filter(({ month }) => month !== '2026-02');
    const { expectedOre: _, ...unsummed } = costTrajectory({ months });
    for (const step of ['month', 'quarter', 'year'] as const)
      expect(toTrajectory(unsummed, step).totals.accounts).to.deep.include({ partial: { got: 3, of: 4 } });
  });

  it('takes what is booked so far for no forecast', () => {
    const months = costTrajectory().months.map(({ expectedOre: _, ...month }) => month);
    const { expectedOre: _, ...unsummed } = costTrajectory({ months });
    expect(toTrajectory(unsummed, 'month').totals.accounts.state).to.equal('missing');
    expect(millions(toTrajectory(unsummed, 'month').totals.spent)).to.equal(4);
  });

  it('has an overspend as plus of an income budget too', () => {
    const { totals } = model({ adjustedBudgetOre: mio(-10), expectedOre: mio(-8), months: [] });
    expect([totals.effect, totals.deviationShare]).to.deep.equal([
      'overspend',
      { state: 'value', dividend: 2e8, divisor: 10e8 },
    ]);
  });

  it('shows no measure that no month has', () => {
    const {
      bookedTo: _,
      expectedOre: __,
      ...planned
    } = costTrajectory({
      months: [{ month: '2026-01', budgetOre: mio(2) }],
    });
    const plan = toTrajectory(planned, 'month');
    expect(plan.measures).to.deep.equal(['budget']);
    expect(plan.totals.spent.state).to.equal('notYet');
    expect(model({ months: [] }).measures).to.deep.equal(['actual', 'budget']);
  });

  it('has the price level that the answer states', () => {
    const { periods } = model({ about: about({ priceLevel: { basis: 'fixed', year: 2026 } }) });
    expect(periods[0]?.cost).to.deep.include({ level: { basis: 'fixed', year: 2026 } });
  });

  it('is explained by volume and price, which add up', () => {
    const { explained } = toTrajectory(botilbud, 'month');
    const { deviation, volumeEffect, priceEffect } = explained!;
    expect(millions(deviation)).to.equal(2.7);
    expect(Math.round(Number(millions(volumeEffect)) * 1e8 + Number(millions(priceEffect)) * 1e8)).to.equal(2.7e8);
    expect([explained?.plannedPersons, explained?.actualPersons]).to.deep.equal([16_800, 17_000]);
  });
});

describe('sums so far', () => {
  it('go as far as every part is known, and no further', () => {
    expect(runningSums([mio(1), mio(2), none('missing'), mio(3)]).map(millions)).to.deep.equal([
      1,
      3,
      'missing',
      'missing',
    ]);
    expect(runningSums([none('suppressed'), mio(1)]).map(millions)).to.deep.equal(['suppressed', 'suppressed']);
    expect(runningSums([])).to.deep.equal([]);
  });
});
