import { expect } from 'chai';
import { costTrajectory } from '../../test-support/cost-trajectory.js';
import { mio, none } from '../../test-support/savings-plan.js';
import type { CostPersons, CostTrajectory, PersonsCell } from '../client/port.js';
import type { Cell } from '../figures/cell.js';
import { dividedAs } from './cost-choices.js';
import { endsOf } from './cost-per.js';
import { type CostModel, type CostStep, toTrajectory } from './cost-trajectory.js';

const kroner = (cell: Cell | undefined) => (cell?.state === 'value' ? cell.value / 100 : cell?.state);
const persons = (value: number): PersonsCell => ({ state: 'value', value });
const counted = (counts: Readonly<Record<string, PersonsCell | number>>): CostPersons => ({
  id: 'recipients',
  name: 'modtager',
  counts: Object.entries(counts).map(([period, cell]) => ({
    period,
    persons: typeof cell === 'number' ? persons(cell) : cell,
  })),
});
const divided = (
  counts: Readonly<Record<string, PersonsCell | number>>,
  overrides: Partial<CostTrajectory> = {},
  step: CostStep = 'month',
): CostModel =>
  dividedAs(
    toTrajectory(costTrajectory({ persons: [counted(counts)], ...overrides }), step),
    { per: 'recipients' },
    100,
  );

/** Kroner for each of them, in plain numbers: millions ÷ the mean of the numbers, to the nearest krone. */
const oracle = (millions: number, ...counts: number[]) =>
  Math.round((millions * 1e6 * counts.length) / counts.reduce((sum, count) => sum + count, 0));

const monthly = { '2026-01': 10, '2026-02': 11, '2026-03': 12, '2026-04': 14 };

describe('a cost for each of the persons it is of', () => {
  it('divides each step by the average of its own months, and each sum by that of all of its months', () => {
    const { periods, totals } = divided(monthly, {}, 'quarter');
    expect(periods.map(({ cost }) => kroner(cost))).to.deep.equal([oracle(6.2, 10, 11, 12), oracle(2.3, 14)]);
    expect([periods[0]?.actual, periods[0]?.expected].map(kroner)).to.deep.equal([oracle(4, 10, 11), oracle(2.2, 12)]);
    expect([totals.spent, totals.rest, totals.accounts].map(kroner)).to.deep.equal([
      oracle(4, 10, 11),
      oracle(4.5, 12, 14),
      oracle(8.5, 10, 11, 12, 14),
    ]);
  });

  it('takes the number of a year for each of its months, unless a month has its own', () => {
    const { periods, totals } = divided({ '2026': 20, '2026-02': 10 });
    expect(periods.map(({ cost }) => kroner(cost))).to.deep.equal([105_000, 190_000, 110_000, 115_000]);
    expect(kroner(totals.accounts)).to.equal(oracle(8.5, 20, 10, 20, 20));
  });

  it('divides the year before by the persons there were then, and leaves it out where nobody has counted them', () => {
    const { periods, totals, measures } = divided({ '2026': 20, '2025': 10, '2025-02': 9 });
    expect(periods.map(({ previous }) => kroner(previous))).to.deep.equal([190_000, 200_000, 190_000, 200_000]);
    expect(kroner(totals.previous)).to.equal(oracle(7.6, 10, 9, 10, 10));
    expect(measures).to.deep.equal(['actual', 'expected', 'previous']);
    const alone = divided({ '2026': 20 });
    expect([alone.measures, alone.totals.previous.state]).to.deep.equal([['actual', 'expected'], 'missing']);
  });

  it('has no budget, which was made for others', () => {
    const { periods, totals, soFar } = divided(monthly);
    const { originalBudget, adjustedBudget, deviation, deviationShare, spentShare, effect, distance } = totals;
    const left = [originalBudget, adjustedBudget, deviation, deviationShare, spentShare, ...soFar.budget];
    expect(new Set([...left, ...periods.map(({ budget }) => budget)].map(({ state }) => state))).to.deep.equal(
      new Set(['missing']),
    );
    expect([effect, distance]).to.deep.equal(['notJudged', undefined]);
  });

  it('has sums so far for those there had been on average until then', () => {
    expect(divided(monthly).soFar.cost.map(kroner)).to.deep.equal([
      210_000,
      oracle(4, 10, 11),
      oracle(6.2, 10, 11, 12),
      oracle(8.5, 10, 11, 12, 14),
    ]);
  });

  it('gives neither a hidden number nor a hidden amount, in no step and no sum that has its month', () => {
    const few = divided({ ...monthly, '2026-02': none('suppressed') });
    expect(few.periods.map(({ cost }) => cost.state)).to.deep.equal(['value', 'suppressed', 'value', 'value']);
    const { spent, accounts, rest } = few.totals;
    expect([spent, accounts, rest].map(({ state }) => state)).to.deep.equal(['suppressed', 'suppressed', 'value']);
    expect([few.per?.average.state, few.soFar.cost[3]?.state]).to.deep.equal(['suppressed', 'suppressed']);
    const months = costTrajectory().months.map((month) =>
      month.month === '2026-01' ? { ...month, actualOre: none('suppressed') } : month,
    );
    const hidden = divided(monthly, { months }, 'quarter');
    expect([hidden.periods[0]?.cost.state, hidden.totals.accounts.state]).to.deep.equal(['suppressed', 'suppressed']);
  });

  it('has no figure where a month is not counted, rather than the average of the others', () => {
    const { '2026-02': _, ...others } = monthly;
    const { periods, totals } = divided(others, {}, 'quarter');
    expect([periods[0]?.cost.state, kroner(periods[1]?.cost)]).to.deep.equal(['missing', oracle(2.3, 14)]);
    expect(totals.accounts.state).to.equal('missing');
  });

  it('divides parts as the whole, so that they still are parts of it', () => {
    const part = { id: 'own', name: 'Egne', months: [{ month: '2026-01', actualOre: mio(1) }] };
    const { parts } = divided(monthly, { by: 'providerKind', parts: [part] });
    expect(parts[0]?.cost.map(kroner)).to.deep.equal([100_000, 'missing', 'missing', 'missing']);
  });

  it('explains no deviation, and is whole amounts where the answer counts nobody of that name', () => {
    expect(divided(monthly).explained).to.equal(undefined);
    const whole = toTrajectory(costTrajectory(), 'month');
    expect(dividedAs(whole, { per: 'recipients' }, 100)).to.equal(whole);
  });

  it('is whole amounts where one for each would be too large to be exact', () => {
    const whole = toTrajectory(costTrajectory({ persons: [counted({ '2026': 0, '2026-01': 1 })] }), 'month');
    const huge = { ...whole, totals: { ...whole.totals, accounts: { state: 'value', value: 9e15 } as const } };
    expect(dividedAs(huge, { per: 'recipients' }, 100)).to.equal(huge);
  });

  it('has the ends of a long stretch, whose whole says little', () => {
    const years = divided(
      { '2025': 10, '2026': 20 },
      {
        from: '2025-12',
        to: '2026-12',
        bookedTo: '2026-02',
        months: [
          { month: '2025-12', actualOre: mio(1) },
          { month: '2026-01', actualOre: mio(3) },
          { month: '2026-03', expectedOre: none('missing') },
        ],
      },
    );
    expect(endsOf(years)).to.deep.equal([
      { name: { kind: 'months', from: '2025-12', to: '2025-12' }, ore: 10_000_000, isAhead: false },
      { name: { kind: 'months', from: '2026-01', to: '2026-01' }, ore: 15_000_000, isAhead: false },
    ]);
    expect(endsOf(divided(monthly))).to.equal(undefined);
  });
});
