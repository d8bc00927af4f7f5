import { at } from '../tables/at.js';
import type { Table } from '../tables/lines.js';

/** A figure that must be hidden, and what an attacker must still have to reckon with. A figure may have several needs. */
export interface Need {
  readonly place: number;
  /** Another value than the figure's own, higher or lower, that an attacker must be unable to rule out. */
  readonly possible: number;
}

/** A table of which some figures must be hidden, and what it costs to hide others with them. */
export interface Task {
  readonly table: Table;
  readonly needs: readonly Need[];
  /** What everyone knows a hidden figure to be at least. */
  readonly least: number;
  /** What hiding each figure costs, in a number above zero. */
  readonly costs: readonly number[];
}

/** Which figures to hide: suppressed, and nothing else said of them. */
export interface Hiding {
  /** The places to hide, in rising order: those that must be and the extra ones. Nothing tells a reader which is which. */
  readonly hidden: readonly number[];
  /** How many of them are hidden only to protect others. */
  readonly extra: number;
  /** What the extra ones cost together. */
  readonly cost: number;
  /** No choice of extra figures costs less than this; equal to `cost` where the choice is the best there is. */
  readonly atLeast: number;
}

/** Places that are hidden in any case. */
export const mustOf = ({ needs }: Task): ReadonlySet<number> => new Set(needs.map(({ place }) => place));

/**
 * Places that may be hidden to protect others. A zero is no help where zeros are always shown: everyone knows then that
 * a hidden figure is none.
 */
export const spareOf = (task: Task): readonly number[] => {
  const { table, least } = task;
  const must = mustOf(task);
  return table.figures.flatMap((figure, place) => ((figure === 0 && least > 0) || must.has(place) ? [] : [place]));
};

export const costOf = (places: Iterable<number>, costs: readonly number[]): number =>
  [...places].reduce((sum, place) => sum + at(costs, place), 0);
