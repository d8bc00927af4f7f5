/** A calendar day's text; month and day are told from each other by place alone. */
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

const monthDays: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month of a year has, by the Gregorian calendar; 0 when there is no such month. */
function daysIn(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return monthDays[month - 1] ?? 0;
}

/** Whether the text is a day, "YYYY-MM-DD", that the calendar has: 2016-02-29 is one, 2015-02-29 is not. */
export function isDay(text: string): boolean {
  const [, year, month, day] = dayPattern.exec(text) ?? [];
  if (day === undefined) return false;
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}
