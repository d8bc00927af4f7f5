import { decimalsOf, type MoneyUnit, stepsIn } from '../../figures/money.js';
import { tenthsOfPercent } from '../format.js';
import type { ExactFigure } from '../table/written-table.js';

/** A number as a file keeps it, and the format in which a spreadsheet shows it as the page does. */
export interface ExactNumber {
  /** Such as "16.7123": an amount in the unit of its table, to the øre; a share as it is printed. */
  readonly digits: string;
  /** As English Excel writes it. */
  readonly format: string;
}

/** Undefined for what is no single number: a range, a minimum. */
export function numberCell(exact: ExactFigure, text: string, preliminarySign: string): ExactNumber | undefined {
  if (exact.unit === 'percent') {
    const { dividend, divisor } = exact.figure;
    return { digits: shifted(tenthsOfPercent(dividend, divisor), 1), format: formatOf(text, preliminarySign) };
  }
  const { value, low, high } = exact.figure;
  if (low !== undefined || high !== undefined) return undefined;
  if (exact.unit === 'count') return { digits: String(value), format: formatOf(text, preliminarySign) };
  return { digits: shifted(BigInt(value), placesOf(exact.unit)), format: formatOf(text, preliminarySign) };
}

/** Decimals that one øre has in a unit: 2 in kroner, 8 in millions. */
const placesOf = (unit: MoneyUnit): number => decimalsOf(unit) + Math.log10(million / stepsIn(million, unit));

/** In øre. */
const million = 100_000_000;

/** A whole number with its decimal sign moved this many places, and no zeros at the end. */
function shifted(number: bigint, places: number): string {
  const minus = number < 0n ? '-' : '';
  const digits = String(number < 0n ? -number : number).padStart(places + 1, '0');
  const decimals = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${minus}${digits.slice(0, digits.length - places)}${decimals ? `.${decimals}` : ''}`;
}

/**
 * The format that gives the printed digits: their decimals, their sign for plus and minus, "0" for a true zero, and no
 * sign for what rounds to nothing.
 */
function formatOf(text: string, preliminarySign: string): string {
  const decimals = /[.,](\d{1,2})$/.exec(text)?.[1]?.length ?? 0;
  const bare = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  const sign = preliminarySign ? `" (${preliminarySign})"` : '';
  const isNothing = !/[1-9]/.test(text);
  const plus = text.startsWith('+') ? '+' : '';
  const minus = isNothing ? '' : '"\u2212"';
  return [`${plus}${bare}`, `${minus}${bare}`, '0'].map((section) => section + sign).join(';');
}
