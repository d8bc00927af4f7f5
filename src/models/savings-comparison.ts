import type { SavingsFigures, SavingsPlan } from '../client/port.js';
import { differenceOf, sumOf } from '../figures/arithmetic.js';
import { type Cell, missing } from '../figures/cell.js';
import { type FiguresById, movedIds, movesOf, turnoverOf } from '../figures/moves.js';
import { isSamePriceLevel } from '../figures/price-level.js';
import { givenFor, type SavingsFigure } from './savings-figure.js';
import type { GivenMeasure, SavingsRow } from './savings-plan.js';
import { withoutTelltale } from './savings-total.js';

/** What an area, or the total, has moved in one period since the earlier status: now − then. */
export interface Moved {
  readonly realised: Cell;
  readonly expected: Cell;
}

/** The plan held against an earlier status of itself. */
export interface Comparison {
  /** The day of the earlier status. */
  readonly asOf: string;
  /**
   * By area id, and the total under `total`: one entry a period. Undefined when the two statuses are in different price
   * levels, since a difference between them would not be a movement.
   */
  readonly moved:
    { readonly areas: ReadonlyMap<string, readonly Moved[]>; readonly total: readonly Moved[] } | undefined;
  /** Names of areas that were not in the earlier status, and of those that only it has. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** Names of areas whose target is not what it was; none when the two statuses are in different price levels. */
  readonly retargeted: readonly string[];
}

/** One measure in one period: what moved, by area and in total. */
interface Moves {
  readonly areas: FiguresById;
  readonly total: Cell;
}

/** Compares area by area, by id: names may be reworded between two statuses. */
export function toComparison(
  plan: SavingsPlan,
  rows: readonly SavingsRow[],
  total: readonly SavingsFigure[],
): Comparison | undefined {
  const earlier = plan.comparedTo;
  if (!earlier) return undefined;
  const level = earlier.priceLevel ?? plan.about.priceLevel;
  const isComparable = isSamePriceLevel(plan.about.priceLevel, level);
  const movesIn = (measure: GivenMeasure): readonly Moves[] =>
    plan.periods.map(({ id }, index) => {
      const was = (figures: readonly SavingsFigures[]) => givenFor(figures, id, level)[measure];
      const now = new Map(rows.map((row) => [row.id, row.figures[index]?.[measure] ?? missing]));
      const then = new Map(earlier.areas.map((area) => [area.id, was(area.figures) ?? missing]));
      const parts = [...then.values()];
      const stated = was(earlier.total ?? []);
      // What all areas moved gives the earlier total away, and that an area which was hidden in it.
      const totalThen = stated ? withoutTelltale(parts, stated) : sumOf(parts);
      return { areas: movesOf(now, then), total: differenceOf(total[index]?.[measure] ?? missing, totalThen) };
    });
  const { added, gone } = turnoverOf(rows, earlier.areas);
  const retargeted = isComparable ? movesIn('target').flatMap(({ areas }) => movedIds(areas)) : [];
  return {
    asOf: earlier.asOf,
    moved: isComparable ? movedBy(rows, movesIn('realised'), movesIn('expected')) : undefined,
    added: added.map(({ name }) => name),
    gone: gone.map(({ name }) => name),
    retargeted: rows.filter(({ id }) => retargeted.includes(id)).map(({ name }) => name),
  };
}

function movedBy(
  rows: readonly SavingsRow[],
  realised: readonly Moves[],
  expected: readonly Moves[],
): NonNullable<Comparison['moved']> {
  const paired = (of: (moves: Moves) => Cell | undefined): Moved[] => {
    const [first, second] = [realised.map(of), expected.map(of)];
    return first.map((cell, index) => ({ realised: cell ?? missing, expected: second[index] ?? missing }));
  };
  return {
    areas: new Map(rows.map(({ id }) => [id, paired(({ areas }) => areas.get(id))])),
    total: paired(({ total }) => total),
  };
}
