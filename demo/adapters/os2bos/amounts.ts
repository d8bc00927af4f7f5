/**
 * Whole øre of an amount that was booked: kroner with a point and two decimals, as OS2bos writes each of them. Anything
 * else is undefined: "1.234" may be a thousand or one and a bit, "1e3" and a number without quotes have been through a
 * float.
 */
export function oreOf(written: unknown): number | undefined {
  const [, sign, kroner, ore] = formOf(written, /^(-?)(\d{1,10})\.(\d{2})$/);
  return kroner === undefined ? undefined : signed(sign, BigInt(`${kroner}${ore ?? ''}`));
}

/**
 * Whole øre of a price that OS2bos works out, such as what a year costs, rounded once, half away from zero: VAT and units
 * leave it with any number of decimals. What nothing adds up to is the number 0.
 */
export function nearestOreOf(written: unknown): number | undefined {
  if (written === 0) return 0;
  const [, sign, kroner, decimals = ''] = formOf(written, /^(-?)(\d{1,10})(?:\.(\d{1,30}))?$/);
  if (kroner === undefined) return undefined;
  const half = (decimals[2] ?? '0') >= '5' ? 1n : 0n;
  return signed(sign, BigInt(`${kroner}${decimals.slice(0, 2).padEnd(2, '0')}`) + half);
}

const formOf = (written: unknown, form: RegExp): readonly (string | undefined)[] =>
  (typeof written === 'string' ? form.exec(written) : undefined) ?? [];

/** Never minus zero. */
const signed = (sign: string | undefined, ore: bigint): number => Number(sign === '-' ? -ore : ore);
