/** The Gregorian calendar in numbers, carried back before 1582 by its own rule, as Temporal and ISO 8601 do. */
export interface DayParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const monthDays: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month of a year has; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return monthDays[month - 1] ?? 0;
}

// Years are counted from March below: a leap day is then the last of its year, and months have one rhythm.
const daysBeforeCentury = (century: number): number => Math.floor((146_097 * century) / 4);
const daysBeforeYear = (yearOfCentury: number): number => Math.floor((1461 * yearOfCentury) / 4);
const daysBeforeMonth = (monthOfYear: number): number => Math.floor((153 * monthOfYear + 2) / 5);

/** The number of a day in one unbroken count; 1 March of year 0 is 0. */
export function numberOfDay({ year, month, day }: DayParts): number {
  const months = year * 12 + month - 3;
  const years = Math.floor(months / 12);
  const century = Math.floor(years / 100);
  return daysBeforeCentury(century) + daysBeforeYear(years - century * 100) + daysBeforeMonth(months % 12) + day - 1;
}

/** The day that has a number: `numberOfDay` the other way. */
export function dayOfNumber(number: number): DayParts {
  const century = Math.floor((number * 4 + 3) / 146_097);
  const dayOfCentury = number - daysBeforeCentury(century);
  const yearOfCentury = Math.floor((dayOfCentury * 4 + 3) / 1461);
  const dayOfYear = dayOfCentury - daysBeforeYear(yearOfCentury);
  const monthOfYear = Math.floor((dayOfYear * 5 + 2) / 153);
  const months = (century * 100 + yearOfCentury) * 12 + monthOfYear + 2;
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day: dayOfYear - daysBeforeMonth(monthOfYear) + 1 };
}
