import { differenceOf } from '../figures/arithmetic.js';
import { type Cell, isWhole, missing } from '../figures/cell.js';
import { savedOf } from '../figures/variance.js';

/** The newest year held against another, rank by rank: at how many of them it is higher, lower and the same, to the øre. */
export interface RankComparison {
  readonly year: number;
  readonly higher: number;
  readonly lower: number;
  readonly same: number;
  /** Ranks that both years tell. */
  readonly of: number;
}

interface Ranked {
  readonly year: number;
  readonly cells: readonly Cell[];
}

/** The newest year against each of the others, the one before it first. Ranks are compared, and no units. */
export function toComparisons(years: readonly Ranked[]): readonly RankComparison[] {
  const newest = years.at(-1);
  if (!newest) return [];
  return years
    .slice(0, -1)
    .toReversed()
    .map((year) => against(newest, year));
}

function against(newest: Ranked, { year, cells }: Ranked): RankComparison {
  const orders = newest.cells.flatMap((cell, place) => {
    const more = differenceOf(cell, cells[place] ?? missing);
    return isWhole(more) ? [Math.sign(savedOf(more, 1))] : [];
  });
  const count = (sign: number) => orders.filter((order) => order === sign).length;
  return { year, higher: count(1), lower: count(-1), same: count(0), of: orders.length };
}
