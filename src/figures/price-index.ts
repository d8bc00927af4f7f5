import { type Cell, isValue, type ValueCell } from './cell.js';
import type { PriceLevel } from './price-level.js';
import { multipliedBy } from './rounding/exact.js';

/**
 * A price and wage index: for each year its number, such as { 2015: 100, 2016: 101.7 }. The numbers come from one series
 * with one base year, as KL and Statistics Denmark publish them, and are read as the decimals that are printed.
 */
export type PriceIndex = Readonly<Record<number, number>>;

/**
 * The amount in the fixed prices of another year: amount × index of that year ÷ index of its own year, in exact
 * fractions, rounded once to whole øre. Range and earlier figure follow it. Convert what the source stated, not what was
 * converted before, so that nothing is rounded twice.
 */
export function inPricesOf(cell: Cell, year: number, index: PriceIndex): Cell {
  if (!isValue(cell)) return cell;
  const own = yearOf(cell.level);
  return indexed(cell, { from: printed(index[own], own), to: printed(index[year], year) }, year);
}

/** The amount × one number of an index ÷ another, in fixed prices of a year. */
export function indexed(
  cell: ValueCell,
  { from, to }: { readonly from: Printed; readonly to: Printed },
  year: number,
): ValueCell {
  const converted = (ore: number) => multipliedBy(ore, to.digits * from.scale, from.digits * to.scale);
  return {
    ...cell,
    value: converted(cell.value),
    ...(cell.low !== undefined && { low: converted(cell.low) }),
    ...(cell.high !== undefined && { high: converted(cell.high) }),
    ...(cell.corrected && { corrected: { ...cell.corrected, was: converted(cell.corrected.was) } }),
    level: { basis: 'fixed', year },
  };
}

function yearOf(level: PriceLevel | undefined): number {
  if (level?.year === undefined) throw new RangeError('An amount whose price level names no year cannot be converted.');
  return level.year;
}

/** A number of an index in exact digits. */
export interface Printed {
  readonly digits: bigint;
  readonly scale: bigint;
}

/** 101.7 as 1017 tenths: what is printed, not the binary fraction that is nearest to it. */
export function printed(number: number | undefined, period: number | string): Printed {
  const [, whole, decimals = ''] = /^(\d+)(?:\.(\d+))?$/.exec(String(number)) ?? [];
  const digits = BigInt(`${whole ?? '0'}${decimals}`);
  if (digits === 0n) throw new RangeError(`The price index has no number above zero for ${period}.`);
  return { digits, scale: 10n ** BigInt(decimals.length) };
}
