import { dividedBy } from './rounding/exact.js';

/** What amounts are written in: kroner, thousands of kroner, millions of kroner. */
export type MoneyUnit = 'kr' | 'tkr' | 'mio';

export const moneyUnits: readonly MoneyUnit[] = ['mio', 'tkr', 'kr'];

interface Written {
  /** Øre in one of the unit. */
  readonly ore: number;
  /** Decimals that an amount in the unit has. */
  readonly decimals: number;
}

const written: Record<MoneyUnit, Written> = {
  kr: { ore: 100, decimals: 0 },
  tkr: { ore: 100_000, decimals: 0 },
  mio: { ore: 100_000_000, decimals: 1 },
};

export const decimalsOf = (unit: MoneyUnit): number => written[unit].decimals;

export const isMoneyUnit = (text: string): text is MoneyUnit => Object.hasOwn(written, text);

/** The amount in the smallest step that the unit shows (100.000 kr. in mio. kr. with one decimal), rounded once. */
export function stepsIn(ore: number, unit: MoneyUnit): number {
  const { ore: size, decimals } = written[unit];
  return dividedBy(ore, size / 10 ** decimals);
}

/** The unit in which the largest amount has at least two digits: 1,2 mio. kr., 12 t.kr., 1.234 kr. */
export function fittingUnit(amounts: readonly number[]): MoneyUnit {
  const largest = amounts.reduce((most, ore) => Math.max(most, Math.abs(ore)), 0);
  if (largest >= written.mio.ore) return 'mio';
  return largest >= 10 * written.tkr.ore ? 'tkr' : 'kr';
}

/** The wanted unit where it shows the amount exactly, else kroner: for amounts that must not be rounded away. */
export const exactUnit = (ore: number, wanted: MoneyUnit): MoneyUnit => {
  const { ore: size, decimals } = written[wanted];
  return ore % (size / 10 ** decimals) === 0 ? wanted : 'kr';
};

/**
 * Whether parts and total, each rounded on its own, no longer add up on paper. It is why the note
 * "Afrunding kan give afvigelse i summen" appears; parts that miss the exact total are another matter.
 */
export function roundingShows(parts: readonly number[], total: number, unit: MoneyUnit): boolean {
  const exact = parts.reduce((sum, part) => sum + part, 0);
  const shown = parts.reduce((sum, part) => sum + stepsIn(part, unit), 0);
  return exact === total && shown !== stepsIn(total, unit);
}
