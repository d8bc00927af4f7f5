import type { ServiceMonth } from '../client/port.js';
import { sumOf } from '../figures/arithmetic.js';
import { type Cell, isValue, notApplicable } from '../figures/cell.js';
import type { PriceLevel } from '../figures/price-level.js';
import { givenCell } from './given.js';

/** What is told of each stretch of time, in the order that it is read. */
export const historyMeasures = ['paid', 'unpaid', 'expected', 'cost', 'granted'] as const;
export type HistoryMeasure = (typeof historyMeasures)[number];

/**
 * What a service costs in some months, in øre. Paid, granted and expected are each as the source has them: none is filled
 * in by another. What does not apply is not there.
 */
export interface HistoryAmounts {
  readonly paid: Cell;
  /** Of what is granted: the months that nothing is known to be paid for. */
  readonly unpaid: Cell;
  /** What is expected beyond the grants. */
  readonly expected: Cell;
  /** What it comes to: paid, granted and not paid, expected. */
  readonly cost: Cell;
  /** All that is granted, paid or not. */
  readonly granted: Cell;
}

export const nothingAtAll: HistoryAmounts = {
  paid: notApplicable,
  unpaid: notApplicable,
  expected: notApplicable,
  cost: notApplicable,
  granted: notApplicable,
};

/** A service in one month. */
export function amountsOf(month: ServiceMonth, level: PriceLevel | undefined): HistoryAmounts {
  const given = (cell: ServiceMonth['paidOre']) => (cell ? givenCell(cell, level) : notApplicable);
  const [paid, granted, expected] = [given(month.paidOre), given(month.grantedOre), given(month.expectedOre)];
  const unpaid = isSettled(paid) ? notApplicable : granted;
  return { paid, granted, unpaid, expected, cost: known([unpaid.state === 'notApplicable' ? paid : unpaid, expected]) };
}

/** Something is paid, or it is not for the reader to know whether. Then a grant of the month would be counted twice. */
const isSettled = (paid: Cell): boolean => isValue(paid) || paid.state === 'noAccess' || paid.state === 'suppressed';

/** Several services, or several months of one, together. Each is a figure of its own: a sum says how many it lacks. */
export function together(months: readonly HistoryAmounts[]): HistoryAmounts {
  const all = (measure: HistoryMeasure) => months.map((amounts) => amounts[measure]);
  return {
    // What is not paid yet is no part that is missing of what is paid.
    paid: known(withoutNotYet(all('paid'))),
    unpaid: known(all('unpaid')),
    expected: known(all('expected')),
    cost: known(all('cost')),
    granted: known(all('granted')),
  };
}

function withoutNotYet(cells: readonly Cell[]): readonly Cell[] {
  const others = cells.filter(({ state }) => state !== 'notYet' && state !== 'notApplicable');
  return others.length > 0 ? others : cells;
}

/** A figure alone stays as it is, with its note. */
function known(cells: readonly Cell[]): Cell {
  const parts = cells.filter(({ state }) => state !== 'notApplicable');
  const [first, ...more] = parts;
  if (!first) return notApplicable;
  return more.length === 0 ? first : sumOf(parts);
}
