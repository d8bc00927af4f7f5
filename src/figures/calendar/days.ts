import { type DayParts, dayOfNumber, daysInMonth, numberOfDay } from './gregorian.js';
import { twoDigits, wholeCount, yearText } from './written.js';

/** A calendar day's text. There is no year 0. */
const dayPattern = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

const partsOf = (text: string): DayParts => ({
  year: Number(text.slice(0, 4)),
  month: Number(text.slice(5, 7)),
  day: Number(text.slice(8)),
});

/** Whether the text is a day, "YYYY-MM-DD", that the calendar has: 2016-02-29 is one, 2015-02-29 is not. */
export function isDay(text: string): boolean {
  const { year, month, day } = partsOf(text);
  return dayPattern.test(text) && day >= 1 && day <= daysInMonth(year, month);
}

/** The day itself when it is one. */
export function knownDay(day: string): string {
  if (isDay(day)) return day;
  throw new RangeError('Not a day of the calendar, written as YYYY-MM-DD.');
}

const numberOf = (day: string): number => numberOfDay(partsOf(knownDay(day)));

/** The day so many days later, or earlier when `count` is negative: 2026-12-31 and one day is 2027-01-01. */
export function addDays(day: string, count: number): string {
  const later = dayOfNumber(numberOf(day) + wholeCount(count, 'days'));
  return `${yearText(later.year)}-${twoDigits(later.month)}-${twoDigits(later.day)}`;
}

/** Whole days from one day to another: 1 from today to tomorrow, 0 to today, -1 to yesterday. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/** The day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return ((numberOf(day) + 2) % 7) + 1; // day 0 was a Wednesday
}
