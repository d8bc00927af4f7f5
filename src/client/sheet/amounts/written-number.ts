import { type Decimal, decimalOf, negated } from './decimal.js';

/** The two marks that Danes meet in numbers: 1.000,5 in Danish, 1,000.5 in English. */
export type Mark = '.' | ',';

/** A number as it is written, with what its form shows of how marks are used. */
export type WrittenNumber =
  | { readonly is: 'clear'; readonly number: Decimal; readonly decimalMark?: Mark; readonly groupMark?: Mark }
  /** "1.000": a thousand if the mark groups digits, one with three decimals if it stands before decimals. */
  | { readonly is: 'eitherOr'; readonly mark: Mark; readonly grouped: Decimal; readonly decimal: Decimal };

/**
 * Reads a number written in any of the forms that Danes use. Undefined where it is none, or where its digits are grouped
 * as no one groups them ("1.00.000", "3 6").
 */
export function writtenNumber(text: string): WrittenNumber | undefined {
  const signed = signOf(text);
  const read = signed && unsigned(signed.body);
  if (!read || !signed.isNegative) return read;
  return read.is === 'clear'
    ? { ...read, number: negated(read.number) }
    : { ...read, grouped: negated(read.grouped), decimal: negated(read.decimal) };
}

/** A minus may stand before, behind (as in older accounts) or be written by brackets. */
function signOf(text: string): { body: string; isNegative: boolean } | undefined {
  const [, body = ''] = /^\(([^-–+()]+)\)$/.exec(text) ?? [];
  if (body !== '') return { body: body.trim(), isNegative: true };
  const [, before, rest = '', after] = /^([-–+])? ?([\d.,].*?) ?([-–])?$/.exec(text) ?? [];
  if (rest === '' || (before && after)) return undefined;
  return { body: rest, isNegative: before === '-' || before === '–' || after !== undefined };
}

function unsigned(body: string): WrittenNumber | undefined {
  if (/^\d+$/.test(body)) return { is: 'clear', number: decimalOf(body) };
  return spaced(body) ?? pointed(body, '.') ?? pointed(body, ',');
}

/** 1 000 and 1 000,5 */
function spaced(body: string): WrittenNumber | undefined {
  const [, whole, mark, decimals] = /^(\d{1,3}(?: \d{3})+)(?:([.,])(\d+))?$/.exec(body) ?? [];
  if (whole === undefined) return undefined;
  const number = decimalOf(whole.replaceAll(' ', ''), decimals);
  return { is: 'clear', number, ...(mark !== undefined && { decimalMark: mark as Mark }) };
}

/** 17,6 and 1.000 and 1.000,5 and 1.000.000, or the same with the marks the other way round. */
function pointed(body: string, mark: Mark): WrittenNumber | undefined {
  const other = mark === '.' ? ',' : '.';
  const parts = body.split(mark);
  const [first = '', second = ''] = parts;
  const isGrouped = /^[1-9]\d{0,2}$/.test(first) && parts.slice(1, -1).every((part) => /^\d{3}$/.test(part));
  const [last = '', decimals, ...more] = (parts.at(-1) ?? '').split(other);
  if (parts.length > 1 && isGrouped && /^\d{3}$/.test(last) && more.length === 0) {
    const grouped = decimalOf(parts.slice(0, -1).join('') + last, decimals);
    if (decimals !== undefined)
      return /^\d+$/.test(decimals) ? { is: 'clear', number: grouped, decimalMark: other, groupMark: mark } : undefined;
    if (parts.length > 2) return { is: 'clear', number: grouped, groupMark: mark };
    return { is: 'eitherOr', mark, grouped, decimal: decimalOf(first, second) };
  }
  if (parts.length !== 2 || !/^\d*$/.test(first) || !/^\d+$/.test(second)) return undefined;
  return { is: 'clear', number: decimalOf(first, second), decimalMark: mark };
}
