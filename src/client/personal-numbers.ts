import { mapTexts } from './texts.js';

/**
 * What looks like a Danish personal number (CPR): a day, with 60 added in the numbers that hospitals give out, a month, a
 * year and four digits. Its checksum tells nothing: numbers without it have been given out since 2007. Longer runs of
 * digits are something else.
 */
const form =
  /(?<!\d)(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?:0[1-9]|1[0-2])\d{2}[ \u00a0]?[-\u2010-\u2015\u2212]?[ \u00a0]?\d{4}(?!\d)/gu;

/** A reference made by a machine (UUID): among its hexadecimal digits any number may stand, and means nothing. */
const machineMade = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What stands where one was. */
export const mask = 'xxxxxx-xxxx';

/** The text without any such number. */
export const withoutPersonalNumbers = (text: string): string =>
  machineMade.test(text) ? text : text.replace(form, mask);

/** Whether any text in the data holds one. */
export function holdsPersonalNumber(data: unknown): boolean {
  return mapTexts(data, withoutPersonalNumbers) !== data;
}
