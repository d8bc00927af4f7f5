/**
 * How the parts of calendar values are written, and what is refused. A refusal never repeats what was given: a birth
 * date is personal, and messages end in logs.
 */
export const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The year itself when it is one of 1 to 9999, the years that four digits can write. */
export function knownYear(year: number): number {
  if (Number.isInteger(year) && year >= 1 && year <= 9999) return year;
  throw new RangeError('Not a year from 0001 to 9999.');
}

export const yearText = (year: number): string => String(knownYear(year)).padStart(4, '0');

/** The count itself when it is whole; half a day has no place in a calendar. */
export function wholeCount(count: number, of: 'days' | 'months'): number {
  if (Number.isInteger(count)) return count;
  throw new RangeError(`Not a whole number of ${of}.`);
}
