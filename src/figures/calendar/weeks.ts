import { addDays, daysBetween, weekdayOf } from './days.js';
import { twoDigits, yearText } from './written.js';

/**
 * The week that a day lies in, by ISO 8601 as Danish calendars number them: weeks begin on Monday and belong to the year
 * of their Thursday. 2021-01-01, a Friday, lies in 2020-W53.
 */
export function weekOf(day: string): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  return `${year}-W${twoDigits(Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1)}`;
}

/** How many weeks belong to a year: 52 or 53. The last of them is the one with 28 December. */
export function weeksIn(year: number): number {
  return placeInYear(weekOf(`${yearText(year)}-12-28`));
}

const placeInYear = (week: string): number => Number(week.slice(6));

/** Whether the text is a week that its year has: 2020-W53 is one, 2021-W53 is not. */
export function isWeek(text: string): boolean {
  const place = placeInYear(text);
  return /^(?!0000)\d{4}-W\d{2}$/.test(text) && place >= 1 && place <= weeksIn(Number(text.slice(0, 4)));
}

/** The Monday of a week. 4 January always lies in the first week of its year. */
export function firstDayOfWeek(week: string): string {
  if (!isWeek(week)) throw new RangeError('Not a week of the calendar, written as YYYY-W01 to YYYY-W53.');
  const inFirstWeek = `${week.slice(0, 4)}-01-04`;
  return addDays(inFirstWeek, placeInYear(week) * 7 - 6 - weekdayOf(inFirstWeek));
}
