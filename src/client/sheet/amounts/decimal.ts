/** An exact decimal number: `digits` ÷ 10 to the power of `places`. 17,6 is 176 and 1. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** The number that a whole part and its decimals write. */
export const decimalOf = (whole: string, decimals = ''): Decimal => ({
  digits: BigInt(whole + decimals),
  places: decimals.length,
});

export const negated = ({ digits, places }: Decimal): Decimal => ({ digits: -digits, places });

/**
 * The decimal number that a number of Excel's stands for: the shortest that a computer keeps as the same number. It is
 * exact for whatever a person has typed; what Excel has calculated may be some thousand-billionth off.
 */
export function decimalOfNumber(number: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(Math.abs(number)).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const shift = Number(exponent);
  const places = decimals.length - shift;
  const digits = BigInt(whole + decimals) * 10n ** BigInt(Math.max(0, -places));
  const decimal = { digits, places: Math.max(0, places) };
  return number < 0 ? negated(decimal) : decimal;
}

/** The decimal × `unit`, when that is a whole number. */
export function wholeIn({ digits, places }: Decimal, unit: bigint): number | undefined {
  const [product, size] = [digits * unit, 10n ** BigInt(places)];
  return product % size === 0n ? Number(product / size) : undefined;
}

/** As `wholeIn`, but a calculated number may miss the whole number by a thousandth. */
export function nearlyWholeIn({ digits, places }: Decimal, unit: bigint): number | undefined {
  const [product, size] = [digits * unit, 10n ** BigInt(places)];
  // Half up, for both signs: BigInt cuts off towards zero.
  const half = product < 0n ? -size : size;
  const whole = (2n * product + half) / (2n * size);
  const miss = product - whole * size;
  return 1000n * (miss < 0n ? -miss : miss) <= size ? Number(whole) : undefined;
}
