import { daysBetween, isDay } from './days.js';
import { addMonths, firstDayOf, monthOf, monthsBetween } from './months.js';

/**
 * One rule for every age here: a month of life has passed on the same day of the next month; where that month has no
 * such day, it has passed on the first of the month after. So a person born on 29 February turns a year older on
 * 1 March in a year without that day, since only then has a whole year passed.
 *
 * The rule is ours: no Danish statute that settles it was found in print. Temporal's `until` counts completed years and
 * months like this, but its `add` constrains to 28 February, as `addMonthsToDay` does. A source that itself states the
 * day when a person turns an age is to be believed over this.
 */

/** Completed months of life on a day: 210 is 17½ years. Undefined before birth; 0 on the day of birth. */
export function monthsOld(birthday: string, day: string): number | undefined {
  if (daysBetween(birthday, day) < 0) return undefined;
  const months = monthsBetween(monthOf(birthday), monthOf(day));
  return day.slice(8) < birthday.slice(8) ? months - 1 : months;
}

/** A person's age on a day, in completed years. Undefined before birth. */
export function ageOn(birthday: string, day: string): number | undefined {
  const months = monthsOld(birthday, day);
  return months === undefined ? undefined : Math.floor(months / 12);
}

/** The day when a person turns an age, in whole or half years: 17.5 is 17½. */
export function turnsOn(birthday: string, age: number): string {
  if (!(age >= 0 && Number.isInteger(age * 2)))
    throw new RangeError('An age is in whole or half years, and never negative.');
  const month = addMonths(monthOf(birthday), age * 12);
  const same = `${month}${birthday.slice(7)}`;
  return isDay(same) ? same : firstDayOf(addMonths(month, 1));
}
