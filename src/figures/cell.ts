import type { PriceLevel } from './price-level.js';

/** Why there is no figure. The words follow the contract; each looks, speaks, sorts and exports as itself. */
export type NoValueState = 'missing' | 'notApplicable' | 'suppressed' | 'noAccess' | 'notYet';

/** A figure that is there. Zero is one. What else is said of it are marks on it. */
export interface ValueCell {
  readonly state: 'value';
  /** Whole øre for money, a whole number for counts. */
  readonly value: number;
  /** The least and the most it may be; `low` alone is a minimum. They are hidden with the value, being figures too. */
  readonly low?: number;
  readonly high?: number;
  /** True while the figure may still change. */
  readonly preliminary?: boolean;
  /** A sum that lacks parts: how many it has, of how many. */
  readonly partial?: Parts;
  /** The figure replaces one that was given out before. Where that was a small count it is a figure to hide. */
  readonly corrected?: { readonly on: string; readonly was: number };
  /** The price and wage level of an amount. A count has none. */
  readonly level?: PriceLevel;
}

/** How many parts a figure has, of how many it should have. */
export interface Parts {
  readonly got: number;
  readonly of: number;
}

/** A figure that is not there, with its reason. */
export interface EmptyCell {
  readonly state: NoValueState;
  readonly note?: string;
}

export type Cell = ValueCell | EmptyCell;

/**
 * One figure divided by another, such as a share, a mean or a price per place, kept as the two whole numbers so that it
 * is rounded once, when it is written.
 */
export interface RatioValue {
  readonly state: 'value';
  readonly dividend: number;
  /** Never zero. */
  readonly divisor: number;
  readonly preliminary?: boolean;
  /** The ratio is of some parts only. */
  readonly partial?: Parts;
  /** The price and wage level of an amount per something. A share has none. */
  readonly level?: PriceLevel;
}

export type RatioCell = RatioValue | EmptyCell;

export const missing: EmptyCell = { state: 'missing' };
export const notApplicable: EmptyCell = { state: 'notApplicable' };
export const suppressed: EmptyCell = { state: 'suppressed' };

/** A figure with nothing to say of it: whole øre, or a whole number. What is no such number is refused. */
export const valueOf = (value: number): ValueCell => ({ state: 'value', value: wholeNumber(value) });

/** Beyond a safe integer a number no longer holds every øre; better no figure than a wrong one. */
export function wholeNumber(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError('A figure is a whole number, and small enough to be exact.');
  return value + 0; // never minus zero
}

export const isValue = (cell: Cell): cell is ValueCell => cell.state === 'value';

/** A figure that lacks no part. */
export const isWhole = (cell: Cell): cell is ValueCell => isValue(cell) && cell.partial === undefined;

/** A figure of some parts only: it may be shown as such, and is held against nothing. */
export const isPartial = (cell: Cell | RatioCell): boolean => cell.state === 'value' && cell.partial !== undefined;

/** The strongest reason first: what may not be shown outweighs what nobody has, and that outweighs what cannot be. */
const reasons = ['suppressed', 'noAccess', 'missing', 'notYet', 'notApplicable'] as const;

/** The reason that a figure made of these has, when none of it can be had. */
export function strongestReason(cells: readonly (Cell | RatioCell)[]): EmptyCell {
  const state = reasons.find((reason) => cells.some((cell) => cell.state === reason));
  return { state: state ?? 'missing' };
}
