import { isDay } from '../../figures/calendar/days.js';
import type { SheetValue } from './grid.js';
import { plainText } from './words.js';

/** A day, a month or a year, as exactly as the cell says it. */
export interface Moment {
  readonly is: 'day' | 'month' | 'year';
  /** "2015-11-30", "2015-11" or "2015". */
  readonly text: string;
}

/** What a cell says of the calendar: a date of Excel's, or a text such as "30.11.2015", "30/11-2015" or "marts 2015". */
export function momentOf(value: SheetValue, since: 1900 | 1904): Moment | undefined {
  if (value.is === 'text') return writtenMoment(plainText(value.text).toLowerCase());
  if (value.is !== 'number') return undefined;
  const { number, shown } = value;
  if (shown === 'number' && Number.isInteger(number) && number >= 1900 && number <= 2100)
    return { is: 'year', text: String(number) };
  const day = dayOfSerial(Math.floor(number), since);
  if (day === undefined || shown === 'percent' || shown === 'scaled') return undefined;
  return shown === 'month' ? { is: 'month', text: day.slice(0, 7) } : { is: 'day', text: day };
}

/** The last day that Excel knows, 31.12.9999. */
const lastSerial = 2_958_465;

/**
 * The day that Excel keeps as a number. Counted from 1900 there is a 29 February 1900, the number 60, which the calendar
 * never had; later numbers are one too high for it.
 */
function dayOfSerial(serial: number, since: 1900 | 1904): string | undefined {
  const counted = since === 1904 ? serial + 1462 : serial;
  if (!(counted > 0 && counted <= lastSerial) || counted === 60) return undefined;
  // In UTC each day has 24 hours. What else counts days is not loaded with the pages that read no sheets.
  return new Date(Date.UTC(1899, 11, (counted < 60 ? 31 : 30) + counted)).toISOString().slice(0, 10);
}

const monthNames = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'feb'],
  ['marts', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const two = (digits: string): string => digits.padStart(2, '0');

/** The day stands before the month, as Danes write it, unless the year stands first. */
function writtenMoment(text: string): Moment | undefined {
  const [, isoYear, isoMonth = '', isoDay] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text) ?? [];
  if (isoYear !== undefined) return made(isoYear, isoMonth, isoDay);
  const [, day, month = '', year = ''] = /^(\d{1,2})(?:\. ?|[/-])(\d{1,2})(?:\. ?|[/ -])(\d{4})$/.exec(text) ?? [];
  if (day !== undefined) return made(year, month, day);
  const [, monthAlone, itsYear = ''] = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (monthAlone !== undefined) return made(itsYear, monthAlone, undefined);
  const [, namedDay, name, namedYear = ''] = /^(?:(\d{1,2})\.? )?([a-z]+)\.? (\d{4})$/.exec(text) ?? [];
  const index = monthNames.findIndex((names) => names.includes(name ?? ''));
  return index < 0 ? undefined : made(namedYear, String(index + 1), namedDay);
}

function made(year: string, month: string, day: string | undefined): Moment | undefined {
  if (month === '') return { is: 'year', text: year };
  const text = `${year}-${two(month)}`;
  if (day === undefined) return isDay(`${text}-01`) ? { is: 'month', text } : undefined;
  const whole = `${text}-${two(day)}`;
  return isDay(whole) ? { is: 'day', text: whole } : undefined;
}

/** The first month of what begins then: a month, a year's first, or that of a day which is the first of its month. */
export function firstMonthOf({ is, text }: Moment): string | undefined {
  if (is === 'year') return `${text}-01`;
  if (is === 'month') return text;
  return text.endsWith('-01') ? text.slice(0, 7) : undefined;
}

/** The last month of what ends then: a month, a year's last, or that of a day which is the last of its month. */
export function lastMonthOf({ is, text }: Moment): string | undefined {
  if (is === 'year') return `${text}-12`;
  const month = text.slice(0, 7);
  const next = `${month}-${two(String(Number(text.slice(8)) + 1))}`;
  return is === 'month' || !isDay(next) ? month : undefined;
}
