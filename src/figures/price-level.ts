import type { Cell } from './cell.js';

/** The price and wage level (pris- og lønniveau, P/L) that an amount is stated in. */
export interface PriceLevel {
  /** `current`: the prices of the time it was spent. `fixed`: those of one year. */
  readonly basis: 'current' | 'fixed';
  /** The year of fixed prices; with current prices the year it was spent. */
  readonly year?: number;
}

/** Amounts may be compared only in one level. Two that state none are taken to share it; one that does is not. */
export const isSamePriceLevel = (a: PriceLevel | undefined, b: PriceLevel | undefined): boolean =>
  a?.basis === b?.basis && a?.year === b?.year;

/** The level that all of these share. Where they do not share one they are refused: their sum would mean nothing. */
export function commonLevel(amounts: readonly { readonly level?: PriceLevel }[]): PriceLevel | undefined {
  const level = amounts[0]?.level;
  if (!amounts.every((amount) => isSamePriceLevel(amount.level, level)))
    throw new RangeError('Amounts in different price levels are not added, subtracted, divided or renamed.');
  return level;
}

/** The amount with the level that its answer states for all of them. One that has another is refused: see `inPricesOf`. */
export function inLevel(cell: Cell, level: PriceLevel | undefined): Cell {
  if (cell.state !== 'value' || !level) return cell;
  commonLevel([{ level }, cell.level ? cell : { level }]);
  return { ...cell, level };
}
