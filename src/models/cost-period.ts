import type { CostMonth } from '../client/port.js';
import { differenceOf, shareOf, sumOf } from '../figures/arithmetic.js';
import { type PeriodName, periodName } from '../figures/calendar/periods.js';
import { type Cell, isWhole, notApplicable, type RatioCell, valueOf } from '../figures/cell.js';
import type { PriceLevel } from '../figures/price-level.js';
import { deviationFromBudget, savedOf } from '../figures/variance.js';
import { givenCell } from './given.js';

/** What the answer has of one month. Amounts in øre. */
export interface MonthCells {
  readonly month: string;
  /** Booked, or expected still: what it costs is the one or the other. */
  readonly isBooked: boolean;
  readonly cost: Cell;
  readonly budget: Cell;
  readonly previous: Cell;
}

/** One month, quarter or year. Amounts in øre. */
export interface CostPeriod {
  readonly id: string;
  readonly name: PeriodName;
  readonly months: readonly string[];
  /** Whether any of it is expected rather than booked. */
  readonly isAhead: boolean;
  /** Whether any of it is booked. */
  readonly isBooked: boolean;
  /** What is booked of it; not yet when nothing is. */
  readonly actual: Cell;
  /** What is expected of the rest; does not apply where all of it is booked. */
  readonly expected: Cell;
  /** Both together. */
  readonly cost: Cell;
  /** The adjusted budget. */
  readonly budget: Cell;
  /** The same months a year before. */
  readonly previous: Cell;
  /** Cost − budget: plus is an overspend. */
  readonly deviation: Cell;
  /** That as a share of the size of the budget. */
  readonly deviationShare: RatioCell;
}

/** The cells of every month; one that the answer does not have is missing, and costs nothing known. */
export function monthCells(
  names: readonly string[],
  months: readonly CostMonth[],
  { bookedTo, level }: { readonly bookedTo: string | undefined; readonly level: PriceLevel | undefined },
): readonly MonthCells[] {
  const known = new Map(months.map((month) => [month.month, month] as const));
  return names.map((month) => {
    const own = known.get(month);
    const isBooked = bookedTo !== undefined && month <= bookedTo;
    return {
      month,
      isBooked,
      cost: givenCell(isBooked ? own?.actualOre : own?.expectedOre, level),
      budget: givenCell(own?.budgetOre, level),
      previous: givenCell(own?.previousOre, level),
    };
  });
}

/** The months of one step as one. */
export function toPeriod(id: string, months: readonly MonthCells[]): CostPeriod {
  const booked = months.filter(({ isBooked }) => isBooked);
  const ahead = months.filter(({ isBooked }) => !isBooked);
  const names = months.map(({ month }) => month);
  const cost = totalOf(months.map((month) => month.cost));
  const budget = totalOf(months.map((month) => month.budget));
  const deviation = deviationFromBudget(cost, budget);
  return {
    id,
    name: periodName({ from: names[0] ?? id, to: names.at(-1) ?? id }),
    months: names,
    isAhead: ahead.length > 0,
    isBooked: booked.length > 0,
    actual: booked.length === 0 ? { state: 'notYet' } : totalOf(booked.map((month) => month.cost)),
    expected: ahead.length === 0 ? notApplicable : totalOf(ahead.map((month) => month.cost)),
    cost,
    budget,
    previous: totalOf(months.map((month) => month.previous)),
    deviation,
    deviationShare: shareOfBudget(deviation, budget),
  };
}

/** A month on its own keeps all that is said of it: its range, its correction, why it is not there. */
export function totalOf(cells: readonly Cell[]): Cell {
  const [only] = cells;
  return only && cells.length === 1 ? only : sumOf(cells);
}

/** A deviation as a share of the budget's size: of an income budget, which is negative, an overspend is plus as well. */
export function shareOfBudget(deviation: Cell, budget: Cell): RatioCell {
  const isIncome = isWhole(budget) && savedOf(budget, 1) < 0;
  return shareOf(deviation, isIncome ? differenceOf({ ...budget, ...valueOf(0) }, budget) : budget);
}
