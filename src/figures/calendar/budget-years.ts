import { monthsBetween, yearOf } from './months.js';
import type { Period } from './periods.js';
import { knownYear, yearText } from './written.js';

/** The budget year that a month or a day lies in. A Danish municipality's budget year is the calendar year. */
export function budgetYearOf(date: string): number {
  return yearOf(date);
}

/** January to December of the budget year. */
export function periodOfBudgetYear(year: number): Required<Period> {
  return { from: `${yearText(year)}-01`, to: `${yearText(year)}-12` };
}

/** The three estimate years (`overslagsår`) that a budget covers after its budget year. */
export function estimateYearsOf(year: number): number[] {
  const budgetYear = knownYear(year);
  return [1, 2, 3].map((later) => knownYear(budgetYear + later));
}

/**
 * How many of the budget year's twelve months have passed when accounts stand as of the end of a month: 7 of 12 by July,
 * none in the year before, all in the year after. The share of the budget that is spent is held against this.
 */
export function monthsPassed(year: number, asOf: string): number {
  const passed = monthsBetween(periodOfBudgetYear(year).from, asOf) + 1;
  return Math.min(Math.max(passed, 0), 12);
}
