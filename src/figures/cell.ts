/** Why there is no figure. The words follow the contract; each looks, speaks, sorts and exports as itself. */
export type NoValueState = 'missing' | 'notApplicable' | 'suppressed' | 'noAccess' | 'notYet';

/** A figure that is there. Zero is one. */
export interface ValueCell {
  readonly state: 'value';
  /** Whole øre for money, a whole number for counts. */
  readonly value: number;
  /** The least and the most it may be; `low` alone is a minimum. */
  readonly low?: number;
  readonly high?: number;
  /** True while the figure may still change. */
  readonly preliminary?: boolean;
  /** A sum that lacks parts: how many it has, of how many. */
  readonly partial?: { readonly got: number; readonly of: number };
  /** The figure replaces one that was given out before. */
  readonly corrected?: { readonly on: string; readonly was: number };
}

/** A figure that is not there, with its reason. */
export interface EmptyCell {
  readonly state: NoValueState;
  readonly note?: string;
}

export type Cell = ValueCell | EmptyCell;

export const missing: EmptyCell = { state: 'missing' };
export const notApplicable: EmptyCell = { state: 'notApplicable' };

/** A figure with nothing to say of it. */
export const valueOf = (value: number): ValueCell => ({ state: 'value', value });

export const isValue = (cell: Cell): cell is ValueCell => cell.state === 'value';

/** The strongest reason first: what may not be shown outweighs what nobody has, and that outweighs what cannot be. */
const reasons = ['suppressed', 'noAccess', 'missing', 'notYet', 'notApplicable'] as const;

/** The reason that a figure made of these has, when none of it can be had. */
export function strongestReason(cells: readonly Cell[]): EmptyCell {
  const state = reasons.find((reason) => cells.some((cell) => cell.state === reason));
  return { state: state ?? 'missing' };
}

/**
 * Adds cells. A suppressed part makes the sum suppressed, since the sum would give it away. Another part that is not
 * there makes the sum partial, and it says how many parts it has. Parts that cannot apply do not count. A sum takes
 * the points, never the ranges; it is preliminary when a part is. Nothing to add is missing, not zero.
 */
export function sumOf(cells: readonly Cell[]): Cell {
  const parts = cells.filter((cell) => cell.state !== 'notApplicable');
  const values = parts.filter(isValue);
  if (values.length === 0 || parts.some((part) => part.state === 'suppressed')) return strongestReason(cells);
  const got = values.filter((part) => part.partial === undefined).length;
  return {
    state: 'value',
    value: safeInteger(values.reduce((sum, part) => sum + part.value, 0)),
    ...(isPreliminary(...values) && { preliminary: true }),
    ...(got < parts.length && { partial: { got, of: parts.length } }),
  };
}

/**
 * `a` minus `b`. Where one of them is not there the difference has the stronger reason of the two. A partial sum is held
 * against nothing: the difference would count the parts that it lacks as if they were zero.
 */
export function differenceOf(a: Cell, b: Cell): Cell {
  if (!isWhole(a) || !isWhole(b)) return strongestReason([a, b]);
  return {
    state: 'value',
    value: safeInteger(a.value - b.value),
    ...(isPreliminary(a, b) && { preliminary: true }),
  };
}

/** A figure that lacks no part. */
export const isWhole = (cell: Cell): cell is ValueCell => isValue(cell) && cell.partial === undefined;

/** A figure of some parts only: it may be shown as such, and is held against nothing. */
export const isPartial = (cell: Cell | ShareCell): boolean => cell.state === 'value' && cell.partial !== undefined;

/** A part of a whole, kept as the two whole numbers so that it is rounded once, when it is written. */
export type ShareCell =
  | {
      readonly state: 'value';
      readonly part: number;
      readonly whole: number;
      readonly preliminary?: boolean;
      readonly partial?: { readonly got: number; readonly of: number };
    }
  | EmptyCell;

/**
 * `part` ÷ `whole`. Of nothing there is no share: it is not applicable, never infinite and never zero. Of partial sums
 * there is none either, as with differences.
 */
export function shareOf(part: Cell, whole: Cell): ShareCell {
  if (!isWhole(part) || !isWhole(whole)) return strongestReason([part, whole]);
  if (whole.value === 0) return notApplicable;
  return {
    state: 'value',
    part: part.value,
    whole: whole.value,
    ...(isPreliminary(part, whole) && { preliminary: true }),
  };
}

/** What is made of figures may still change when one of them may. */
const isPreliminary = (...cells: readonly ValueCell[]): boolean => cells.some(({ preliminary }) => preliminary);

/** Beyond this a number no longer holds every øre; better no figure than a wrong one. */
function safeInteger(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError('A sum is too large to be exact.');
  return value;
}
