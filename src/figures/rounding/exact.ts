import { wholeNumber } from '../cell.js';

/**
 * Whole-number division, rounded half away from zero, as in Danish accounts: 0,25 is 0,3 and -0,25 is -0,3.
 * `step` is a positive whole number. Exact for every safe integer, since the remainder is.
 */
export function dividedBy(value: number, step: number): number {
  const rest = value % step;
  const whole = (value - rest) / step;
  return Math.abs(rest) * 2 >= step ? whole + Math.sign(value) : whole;
}

/**
 * `value` × `numerator` ÷ `denominator`, exact until it is rounded once, half away from zero. A result too large to be
 * exact is refused.
 */
export function multipliedBy(value: number, numerator: number | bigint, denominator: number | bigint): number {
  const dividend = BigInt(value) * BigInt(numerator);
  const divisor = BigInt(denominator);
  const distance = (distanceOf(dividend) * 2n + distanceOf(divisor)) / (distanceOf(divisor) * 2n);
  return wholeNumber(Number(dividend < 0n === divisor < 0n ? distance : -distance));
}

/** `part` ÷ `whole` in steps of 1/`scale`, rounded half away from zero: with scale 1000 a share in tenths of a percent. */
export const ratioIn = (part: number, whole: number, scale: number): number => multipliedBy(part, scale, whole);

const distanceOf = (value: bigint): bigint => (value < 0n ? -value : value);
