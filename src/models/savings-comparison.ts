import type { EarlierStatus, SavingsPlan } from '../client/port.js';
import { differenceOf, sumOf } from '../figures/arithmetic.js';
import { type Cell, missing, notApplicable } from '../figures/cell.js';
import { isSamePriceLevel } from '../figures/price-level.js';
import type { SavingsFigure } from './savings-figure.js';
import type { SavingsRow } from './savings-plan.js';

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

/** Compares area by area, by id: names may be reworded between two statuses. */
export function toComparison(
  plan: SavingsPlan,
  rows: readonly SavingsRow[],
  total: readonly SavingsFigure[],
): Comparison | undefined {
  const earlier = plan.comparedTo;
  if (!earlier) return undefined;
  const before = new Map(earlier.areas.map((area) => [area.id, area.figures]));
  const now = new Set(rows.map(({ id }) => id));
  const movedIn = (figures: readonly SavingsFigure[], then: EarlierFigures | undefined): Moved[] =>
    figures.map((figure, index) => toMoved(figure, then, plan.periods[index]?.id ?? ''));
  const comparable = isSamePriceLevel(plan.about.priceLevel, earlier.priceLevel ?? plan.about.priceLevel);
  return {
    asOf: earlier.asOf,
    moved: comparable
      ? {
          areas: new Map(rows.map((row) => [row.id, movedIn(row.figures, before.get(row.id))])),
          total: movedIn(total, totalOf(earlier, plan.periods)),
        }
      : undefined,
    added: rows.filter(({ id }) => !before.has(id)).map(({ name }) => name),
    gone: earlier.areas.filter(({ id }) => !now.has(id)).map(({ name }) => name),
    retargeted: comparable
      ? rows.filter((row) => isRetargeted(row, before.get(row.id), plan.periods)).map(({ name }) => name)
      : [],
  };
}

type EarlierFigures = EarlierStatus['areas'][number]['figures'];

/** The earlier status's own total where it states one, else the sum of its areas. */
function totalOf({ areas, total = [] }: EarlierStatus, periods: SavingsPlan['periods']): EarlierFigures {
  return periods.map(({ id }) => {
    const parts = areas.map(({ figures }) => figures.find(({ period }) => period === id));
    return {
      period: id,
      realisedOre: sumOf(parts.map((part) => part?.realisedOre ?? missing)),
      expectedOre: sumOf(parts.map((part) => part?.expectedOre ?? missing)),
      ...total.find(({ period }) => period === id),
    };
  });
}

/** An area that is new has nothing to have moved from. */
function toMoved(figure: SavingsFigure, then: EarlierFigures | undefined, period: string): Moved {
  if (!then) return { realised: notApplicable, expected: notApplicable };
  const was = then.find((candidate) => candidate.period === period);
  return {
    realised: differenceOf(figure.realised, was?.realisedOre ?? missing),
    expected: differenceOf(figure.expected, was?.expectedOre ?? missing),
  };
}

function isRetargeted(row: SavingsRow, then: EarlierFigures | undefined, periods: SavingsPlan['periods']): boolean {
  return row.figures.some((figure, index) => {
    const was = then?.find(({ period }) => period === periods[index]?.id)?.targetOre;
    return was?.state === 'value' && figure.target.state === 'value' && was.value !== figure.target.value;
  });
}
