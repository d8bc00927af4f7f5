/**
 * Whole-number division, rounded half away from zero, as in Danish accounts: 0,25 is 0,3 and -0,25 is -0,3.
 * `step` is a positive whole number. Exact for every safe integer, since the remainder is.
 */
export function dividedBy(value: number, step: number): number {
  const rest = value % step;
  const whole = (value - rest) / step;
  const rounded = Math.abs(rest) * 2 >= step ? whole + Math.sign(value) : whole;
  return rounded + 0; // never minus zero
}

/** `part` ÷ `whole` in steps of 1/`scale`, rounded half away from zero: with scale 1000 a share in tenths of a percent. */
export function ratioIn(part: number, whole: number, scale: number): number {
  const sign = Math.sign(part) * Math.sign(whole);
  const numerator = BigInt(Math.abs(part)) * BigInt(scale);
  const denominator = BigInt(Math.abs(whole));
  return sign * Number((numerator * 2n + denominator) / (denominator * 2n)) + 0;
}
