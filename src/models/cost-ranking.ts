import type { About, CostRanking, RankedUnitOf, TenYear, UnitYear } from '../client/port.js';
import { shareOf, sumOf } from '../figures/arithmetic.js';
import { type Cell, isValue, missing, notApplicable, type RatioCell } from '../figures/cell.js';
import { fittingUnit, type MoneyUnit } from '../figures/money.js';
import type { PriceLevel } from '../figures/price-level.js';
import { givenCell } from './given.js';
import { type RankComparison, toComparisons } from './rank-comparison.js';
import { type RankedMoves, type RankedRow, toMoves, toRows } from './ranked-units.js';
import { type ServiceShare, ofAllUnits, ofTens } from './service-shares.js';

/** One year of a ranking. Amounts in øre. */
export interface RankedYear {
  readonly year: number;
  /** By the places of the model; not applicable where the year has no such place. */
  readonly cells: readonly Cell[];
  /** How many places the year has. */
  readonly count: number;
  /** All its places together. */
  readonly total: Cell;
  /** What all units cost, ranked or not. */
  readonly whole: Cell;
  /** How many those are; undefined where the source does not say. */
  readonly wholeUnits: number | undefined;
  readonly share: RatioCell;
  /** The total by type of service; empty where nobody knows. */
  readonly services: readonly ServiceShare[];
  /** The total in the words of the source. */
  readonly stated: string | undefined;
}

/** What the most expensive units cost year by year, as it is drawn, written and spoken. */
export interface RankingModel {
  readonly about: About;
  readonly unitOf: RankedUnitOf;
  /** Units that share a place: one, or ten of which no single one is told. */
  readonly size: 1 | 10;
  /** The first and the last rank of each place. */
  readonly places: readonly (readonly [from: number, to: number])[];
  /** Old to new. */
  readonly years: readonly RankedYear[];
  /** The newest year held against each of the others, the one before it first. */
  readonly comparisons: readonly RankComparison[];
  /** The units of the newest year in their order; none where ten share a place. */
  readonly rows: readonly RankedRow[];
  /** Who came and who went since the year before; undefined where that cannot be told. */
  readonly moves: RankedMoves | undefined;
  readonly rule: string;
  /** Whether nothing of it may be copied or saved. */
  readonly isKept: boolean;
  readonly unit: MoneyUnit;
  readonly notes: readonly string[];
}

/** Turns the contract's answer into what is shown. Nothing is rounded here. */
export function toRanking(answer: CostRanking): RankingModel {
  const { about, unitOf, rule, notes = [] } = answer;
  const level = about.priceLevel;
  const size = answer.kind === 'units' ? 1 : 10;
  const longest = Math.max(0, ...answer.years.map((year) => listOf(year).length));
  const years = answer.years.map((year) => toYear(year, longest, answer, level));
  const unitYears = answer.kind === 'units' ? answer.years : [];
  const amounts = years.flatMap(({ cells }) => cells.flatMap((cell) => (isValue(cell) ? [cell.value] : [])));
  return {
    about,
    unitOf,
    size,
    places: Array.from({ length: longest }, (_, index) => [index * size + 1, (index + 1) * size]),
    years,
    comparisons: toComparisons(years),
    rows: toRows(unitYears, answer.services, level),
    moves: toMoves(unitYears),
    rule,
    isKept: answer.kind === 'units' && answer.mayExport !== true,
    unit: fittingUnit(amounts),
    notes,
  };
}

const listOf = (year: UnitYear | TenYear) => ('units' in year ? year.units.map(({ ore }) => ore) : year.tens);

function toYear(
  year: UnitYear | TenYear,
  longest: number,
  { services }: CostRanking,
  level: PriceLevel | undefined,
): RankedYear {
  const cells = listOf(year).map((cell) => givenCell(cell, level));
  const total = cells.length === 0 ? missing : sumOf(cells);
  const whole = givenCell(year.wholeOre, level);
  return {
    year: year.year,
    cells: [...cells, ...Array.from({ length: longest - cells.length }, () => notApplicable)],
    count: cells.length,
    total,
    whole,
    wholeUnits: year.wholeUnits,
    share: shareOf(total, whole),
    services: 'units' in year ? ofAllUnits(year.units, services, total, level) : ofTens(year, services, total, level),
    stated: year.stated,
  };
}
