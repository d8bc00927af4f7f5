import { decimalsOf, type MoneyUnit } from '../figures/money.js';

/** Øre in the last decimal that the unit writes: ticks nearer than that would bear the same text. */
export const smallestIn = (unit: MoneyUnit): number =>
  ({ kr: 100, tkr: 100_000, mio: 1e8, wholeMio: 1e8 })[unit] / 10 ** decimalsOf(unit);
