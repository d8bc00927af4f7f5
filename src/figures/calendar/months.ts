import { isDay, knownDay } from './days.js';
import { daysInMonth } from './gregorian.js';
import { twoDigits, wholeCount, yearText } from './written.js';

/** Whether the text is a month, "YYYY-MM", that the calendar has. There is no year 0. */
export function isMonth(text: string): boolean {
  return /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}

function knownMonth(month: string): string {
  if (isMonth(month)) return month;
  throw new RangeError('Not a month of the calendar, written as YYYY-MM.');
}

/** The month that a day lies in. */
export function monthOf(day: string): string {
  return knownDay(day).slice(0, 7);
}

/** The calendar year that a month or a day lies in. */
export function yearOf(date: string): number {
  if (isMonth(date) || isDay(date)) return Number(date.slice(0, 4));
  throw new RangeError('Not a month or a day of the calendar.');
}

/** 1 for January to 12 for December. */
const placeInYear = (month: string): number => Number(month.slice(5));

const numberOf = (month: string): number => Number(knownMonth(month).slice(0, 4)) * 12 + placeInYear(month) - 1;

const monthOfNumber = (number: number): string =>
  `${yearText(Math.floor(number / 12))}-${twoDigits((number % 12) + 1)}`;

/** The month so many months later, or earlier when `count` is negative. */
export function addMonths(month: string, count: number): string {
  return monthOfNumber(numberOf(month) + wholeCount(count, 'months'));
}

/** Months from one month to another: 1 to the next month, 0 to itself, -1 to the month before. */
export function monthsBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/** Every month from one to another, both included, in calendar order; none when the last is before the first. */
export function monthsFrom(from: string, to: string): string[] {
  const first = numberOf(from);
  return Array.from({ length: numberOf(to) - first + 1 }, (_, count) => monthOfNumber(first + count));
}

export function firstDayOf(month: string): string {
  return `${knownMonth(month)}-01`;
}

export function lastDayOf(month: string): string {
  return `${month}-${daysInMonth(yearOf(knownMonth(month)), placeInYear(month))}`;
}

/**
 * The same day of the month so many months later, or the last day of a month that is too short for it: 31 January and
 * one month is 28 or 29 February. This is Temporal's rule (`overflow: 'constrain'`). Ages have another, see ages.ts.
 */
export function addMonthsToDay(day: string, count: number): string {
  const month = addMonths(monthOf(day), count);
  const same = `${month}${day.slice(7)}`;
  return isDay(same) ? same : lastDayOf(month);
}

/** The quarter that a month lies in: "2026-Q3" for July, August and September 2026. */
export function quarterOf(month: string): string {
  return `${knownMonth(month).slice(0, 4)}-Q${Math.ceil(placeInYear(month) / 3)}`;
}

/** The three months of a quarter, in calendar order. */
export function monthsOfQuarter(quarter: string): [string, string, string] {
  if (!/^(?!0000)\d{4}-Q[1-4]$/.test(quarter)) throw new RangeError('Not a quarter, written as YYYY-Q1 to YYYY-Q4.');
  const first = `${quarter.slice(0, 4)}-${twoDigits(Number(quarter.slice(6)) * 3 - 2)}`;
  return [first, addMonths(first, 1), addMonths(first, 2)];
}

/** January to December of a year. */
export function monthsOfYear(year: number): string[] {
  return monthsFrom(`${yearText(year)}-01`, `${yearText(year)}-12`);
}
