import { dividedBy } from './rounding/exact.js';

/** What amounts are written in: kroner, thousands of kroner, millions of kroner with one decimal or with none. */
export type MoneyUnit = 'kr' | 'tkr' | 'mio' | 'wholeMio';

/** The units that a page or a reader can ask for; how many decimals millions need follows from the amounts. */
export const moneyUnits = ['mio', 'tkr', 'kr'] as const satisfies readonly MoneyUnit[];
export type AskedUnit = (typeof moneyUnits)[number];

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
  wholeMio: { ore: 100_000_000, decimals: 0 },
};

export const decimalsOf = (unit: MoneyUnit): number => written[unit].decimals;

/** The unit that a text asks for; undefined when it names none. */
export const askedUnitOf = (text: string): AskedUnit | undefined => moneyUnits.find((unit) => unit === text);

/** The amount in the smallest step that the unit shows (100.000 kr. in mio. kr. with one decimal), rounded once. */
export function stepsIn(ore: number, unit: MoneyUnit): number {
  const { ore: size, decimals } = written[unit];
  return dividedBy(ore, size / 10 ** decimals);
}

/**
 * The unit in which the largest amount has two to four digits as it is written: 1.234 kr., 12 t.kr., 1,2 mio. kr.,
 * 999,9 mio. kr., 1.234 mio. kr. Below 10 kr. it has one; from 10 mia. kr. on it has five, since nobody writes budgets
 * in milliards. Amounts of one answer share the unit.
 */
export function fittingUnit(amounts: readonly number[]): MoneyUnit {
  const largest = amounts.reduce((most, ore) => Math.max(most, Math.abs(ore)), 0);
  if (stepsIn(largest, 'kr') < fiveDigits) return 'kr';
  if (largest < written.mio.ore) return 'tkr';
  return stepsIn(largest, 'mio') < fiveDigits ? 'mio' : 'wholeMio';
}

const fiveDigits = 10_000;

/** The unit that is asked for, else the one that fits; millions have the decimals that fit in either case. */
export const unitFor = (asked: AskedUnit | undefined, fitting: MoneyUnit): MoneyUnit =>
  asked === undefined || asked === askedFor(fitting) ? fitting : asked;

/** What a reader would call the unit. */
export const askedFor = (unit: MoneyUnit): AskedUnit => (unit === 'wholeMio' ? 'mio' : unit);

/** The wanted unit where it shows the amount exactly, else kroner, the smallest there is: for amounts that must not be rounded away. */
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
