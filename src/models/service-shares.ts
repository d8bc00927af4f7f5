import type { OreCell, RankedServiceCost, RankedUnit, TenYear } from '../client/port.js';
import { shareOf, sumOf } from '../figures/arithmetic.js';
import { type Cell, missing, type RatioCell, suppressed, valueOf } from '../figures/cell.js';
import { inLevel, type PriceLevel } from '../figures/price-level.js';
import { givenCell } from './given.js';

/** One type of service in a cost. */
export interface ServiceShare {
  readonly id: string;
  /** undefined for the types that the source does not tell apart. */
  readonly name: string | undefined;
  readonly cost: Cell;
  /** Of the whole cost. */
  readonly share: RatioCell;
}

interface Service {
  readonly id: string;
  readonly name: string;
}

type List = readonly RankedServiceCost[] | undefined;

/** The cost of one unit by type, without the types that it has nothing of. */
export function ofUnit(
  { ore, services: own }: RankedUnit,
  services: readonly Service[],
  level: PriceLevel | undefined,
) {
  const has = ({ id }: Service) => own?.some(({ service }) => service === id);
  return withShares(services.filter(has), (id) => [costIn(own, id, level)], givenCell(ore, level));
}

/** The cost of all units by type; empty where one of them does not tell its own. */
export function ofAllUnits(
  units: readonly RankedUnit[],
  services: readonly Service[],
  total: Cell,
  level: PriceLevel | undefined,
): readonly ServiceShare[] {
  if (units.length === 0 || units.some(({ services: own }) => own === undefined)) return [];
  return withShares(services, (id) => units.map(({ services: own }) => costIn(own, id, level)), total);
}

/** The same of tens, with what they do not tell apart at the end. */
export function ofTens(
  { services: own, otherOre }: TenYear,
  services: readonly Service[],
  total: Cell,
  level: PriceLevel | undefined,
): readonly ServiceShare[] {
  if (!own) return [];
  const known = services.filter(({ id }) => own.some(({ service }) => service === id));
  const costOf = (id: string) => [id === '' ? givenCell(otherOre, level) : costIn(own, id, level)];
  return withShares([...known, ...(otherOre ? [{ id: '', name: undefined }] : [])], costOf, total);
}

/**
 * Where one part is hidden all are: the whole stands beside them, and would give it away. A cost without a price level has
 * parts without one.
 */
function withShares(
  services: readonly { readonly id: string; readonly name: string | undefined }[],
  costsOf: (id: string) => readonly Cell[],
  whole: Cell,
): readonly ServiceShare[] {
  const costs = services.map(({ id }) => togetherOf(costsOf(id)));
  const isHidden = costs.some(({ state }) => state === 'suppressed');
  return services.map(({ id, name }, index) => {
    const cost = isHidden ? suppressed : (costs[index] ?? missing);
    return { id, name, cost, share: shareOf(cost, whole) };
  });
}

/** What one cell says of itself a sum does not. */
const togetherOf = (cells: readonly Cell[]): Cell => (cells.length === 1 && cells[0] ? cells[0] : sumOf(cells));

/** A type that is not in the list cost nothing. */
const costIn = (list: List, id: string, level: PriceLevel | undefined): Cell => {
  const found: OreCell | undefined = list?.find(({ service }) => service === id)?.ore;
  return found ? givenCell(found, level) : inLevel(valueOf(0), level);
};
