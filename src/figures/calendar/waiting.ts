import { daysBetween } from './days.js';

/**
 * How many whole days a person has waited since the decision. The day of the decision is day 0. Undefined when the
 * decision is later than `asOf`: nobody waited yet.
 */
export function waitingDays(decidedOn: string, asOf: string): number | undefined {
  const days = daysBetween(decidedOn, asOf);
  return days < 0 ? undefined : days;
}
