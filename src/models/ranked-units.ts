import type { RankedUnit, UnitYear } from '../client/port.js';
import { type Cell, isValue, missing } from '../figures/cell.js';
import type { PriceLevel } from '../figures/price-level.js';
import { givenCell } from './given.js';
import { ofUnit, type ServiceShare } from './service-shares.js';

/** One unit of the newest year, by its pseudonym. */
export interface RankedRow {
  readonly id: string;
  readonly rank: number;
  /** Its rank in the year before; undefined where it was not ranked then. */
  readonly rankBefore: number | undefined;
  /** Its own cost in each year of the model; missing where it was not ranked. */
  readonly cells: readonly Cell[];
  readonly services: readonly ServiceShare[];
}

/** Who came and who went between two years, by their pseudonyms in the order of their rank. */
export interface RankedMoves {
  readonly from: number;
  readonly to: number;
  readonly stayed: number;
  readonly entered: readonly string[];
  readonly left: readonly string[];
}

export function toRows(
  years: readonly UnitYear[],
  services: readonly { readonly id: string; readonly name: string }[],
  level: PriceLevel | undefined,
): readonly RankedRow[] {
  const [before, newest] = [years.at(-2), years.at(-1)];
  if (!newest) return [];
  const byId = years.map(({ units }) => new Map(units.map((unit) => [unit.id, unit])));
  const ranks = new Map(
    before?.units.map(({ id, ore }, index) => [id, isValue(givenCell(ore, level)) ? index + 1 : undefined]),
  );
  return newest.units.map((unit, index) => ({
    id: unit.id,
    rank: index + 1,
    rankBefore: ranks.get(unit.id),
    cells: byId.map((units) => costOf(units.get(unit.id), level)),
    services: ofUnit(unit, services, level),
  }));
}

const costOf = (unit: RankedUnit | undefined, level: PriceLevel | undefined): Cell =>
  unit ? givenCell(unit.ore, level) : missing;

/** Between the newest year and the one before it in the answer. */
export function toMoves(years: readonly UnitYear[]): RankedMoves | undefined {
  const [before, newest] = [years.at(-2), years.at(-1)];
  if (!before || !newest || before.units.length === 0 || newest.units.length === 0) return undefined;
  const idsOf = ({ units }: UnitYear) => units.map(({ id }) => id);
  const [old, now] = [new Set(idsOf(before)), new Set(idsOf(newest))];
  const entered = idsOf(newest).filter((id) => !old.has(id));
  return {
    from: before.year,
    to: newest.year,
    stayed: newest.units.length - entered.length,
    entered,
    left: idsOf(before).filter((id) => !now.has(id)),
  };
}
