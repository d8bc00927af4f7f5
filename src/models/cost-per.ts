import type { CostPersons } from '../client/port.js';
import { addMonths } from '../figures/calendar/months.js';
import { monthsIn, type PeriodName } from '../figures/calendar/periods.js';
import { type Cell, isWhole, missing, type RatioCell } from '../figures/cell.js';
import { averageOf, perPersons } from '../figures/costs/per-persons.js';
import type { CostPeriod } from './cost-period.js';
import type { CostModel } from './cost-trajectory.js';

/** What the amounts are divided by. */
export interface CostPer {
  readonly id: string;
  /** One of them, in the words of the source. */
  readonly name: string;
  /** Who is counted. */
  readonly text: string | undefined;
  /** How many there are on average over all the months. */
  readonly average: RatioCell;
  /** The amounts before they were divided. */
  readonly of: CostModel;
}

/**
 * The cost for each of the persons that there are on average: of a step by the numbers of its own months, of a sum by those
 * of all its months, rounded once to `unitStep` øre. So the steps do not add up to the whole. A budget is made for the
 * persons who were expected, and those the source does not count: it is left out, and so is what deviates from it.
 */
export function perPersonsOf(model: CostModel, persons: CostPersons, unitStep: number): CostModel {
  const counts = new Map(persons.counts.map((count) => [count.period, count.persons] as const));
  const countIn = (month: string): Cell => counts.get(month) ?? counts.get(month.slice(0, 4)) ?? missing;
  const each = (cell: Cell, months: readonly string[]) => perPersons(cell, months.map(countIn), unitStep);
  const yearBefore = (months: readonly string[]) => months.map((month) => addMonths(month, -12));
  const months = monthsIn(model.stretch);
  const { bookedTo = '', totals, measures, parts, periods, soFar } = model;
  const isBooked = (month: string) => month <= bookedTo;
  const booked = (own: readonly string[]) => own.filter(isBooked);
  const ahead = (own: readonly string[]) => own.filter((month) => !isBooked(month));
  const toPeriod = (period: CostPeriod): CostPeriod => ({
    ...period,
    actual: each(period.actual, booked(period.months)),
    expected: each(period.expected, ahead(period.months)),
    cost: each(period.cost, period.months),
    previous: each(period.previous, yearBefore(period.months)),
    ...withoutBudget,
  });
  /** What had been spent at the end of each step, for each of those there had been on average until then. */
  const untilThen = (cells: readonly Cell[], toMonths = (own: readonly string[]) => own) => {
    let passed: readonly string[] = [];
    return cells.map((cell, index) => {
      passed = [...passed, ...(periods[index]?.months ?? [])];
      return each(cell, toMonths(passed));
    });
  };
  const hasCountBefore = yearBefore(months).some((month) => countIn(month).state !== 'missing');
  const { previousEstimate } = totals;
  return {
    ...model,
    per: { id: persons.id, name: persons.name, text: persons.text, average: averageOf(months.map(countIn)), of: model },
    unit: 'kr',
    periods: periods.map(toPeriod),
    measures: measures.filter(
      (measure) => measure === 'actual' || measure === 'expected' || (measure === 'previous' && hasCountBefore),
    ),
    soFar: {
      cost: untilThen(soFar.cost),
      budget: soFar.budget.map(() => missing),
      previous: untilThen(soFar.previous, yearBefore),
    },
    parts: parts.map((part) => ({
      ...part,
      cost: part.cost.map((cell, index) => each(cell, periods[index]?.months ?? [])),
      total: each(part.total, months),
    })),
    totals: {
      ...totals,
      ...withoutBudget,
      originalBudget: missing,
      adjustedBudget: missing,
      spent: each(totals.spent, booked(months)),
      spentShare: missing,
      rest: each(totals.rest, ahead(months)),
      accounts: each(totals.accounts, months),
      previousEstimate: previousEstimate && { ...previousEstimate, accounts: each(previousEstimate.accounts, months) },
      effect: 'notJudged',
      distance: undefined,
      previous: hasCountBefore ? each(totals.previous, yearBefore(months)) : missing,
    },
    explained: undefined,
  };
}

const withoutBudget = { budget: missing, deviation: missing, deviationShare: missing } as const;

/** A step with its figure, by its name. Amounts in øre. */
export interface CostEnd {
  readonly name: PeriodName;
  readonly ore: number;
  readonly isAhead: boolean;
}

/** The first and the last step that have a figure, where the months are more than a year: their whole says little then. */
export function endsOf({ periods, stretch }: CostModel): readonly [first: CostEnd, last: CostEnd] | undefined {
  if (monthsIn(stretch).length <= 12) return undefined;
  const known = periods.flatMap(({ cost, name, isAhead }) => (isWhole(cost) ? { name, ore: cost.value, isAhead } : []));
  const [first, last] = [known[0], known.at(-1)];
  return first && last && first !== last ? [first, last] : undefined;
}
