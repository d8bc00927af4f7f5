import { multipliedBy } from '../../figures/rounding/exact.js';
import { demand } from '../contracts/rules.js';

/** Øre: more than that the contract does not take, and it stays exact. */
const most = 8_000_000_000_000;

/**
 * Kroner, or thousands of them, as whole øre. A number is taken as the digits that it was written with: 1234.565 is a
 * hundredth more than 1234.56, though no binary fraction says so. What is finer than an øre is rounded once, half away
 * from zero.
 */
export function oreOf(kroner: number, { inThousands = false }: { readonly inThousands?: boolean | undefined }): number {
  const ore = inThousands ? 100_000 : 100;
  const [, whole = '', fraction = ''] = /^(-?\d+)(?:\.(\d+))?$/.exec(String(kroner)) ?? [];
  const digits = Number(whole + fraction);
  const isExact = whole !== '' && Number.isSafeInteger(digits) && Math.abs(kroner) * ore <= most;
  demand(isExact, '/dataset/value', 'amounts of at most 80 mia. kr., written with digits alone');
  return multipliedBy(digits, ore, 10 ** fraction.length);
}
