import { sumOf } from '../figures/arithmetic.js';
import { type Cell, isWhole, suppressed } from '../figures/cell.js';
import { tellsOfOne } from '../figures/rankings/tens.js';
import type { OreCell, RankedServiceCost, RankedUnit, TenRanking, TenYear, UnitRanking, UnitYear } from './port.js';

const ten = 10;

/**
 * The ranking as a committee sees it: nothing of fewer than ten. Ranks beyond the last whole ten are left out rather than
 * joined to it, so that two questions never differ by fewer than ten units.
 */
export function inTens(ranking: UnitRanking): TenRanking {
  const { about, unitOf, rule, services, years, notes } = ranking;
  return {
    kind: 'tens',
    about: { ...about, audience: 'committee' },
    unitOf,
    rule,
    services,
    years: years.map((year) =>
      yearInTens(
        year,
        services.map(({ id }) => id),
      ),
    ),
    ...(notes && { notes }),
  };
}

function yearInTens(year: UnitYear, services: readonly string[]): TenYear {
  const { units, wholeOre, wholeUnits, stated } = year;
  const count = Math.floor(units.length / ten);
  const ranked = units.slice(0, count * ten);
  const tens = Array.from({ length: count }, (_, index) =>
    togetherOf(ranked.slice(index * ten, (index + 1) * ten).map(({ ore }) => ore)),
  );
  const isAllShown = count > 0 && tens.every(({ state }) => state === 'value');
  const rest = (wholeUnits ?? ranked.length) - ranked.length;
  return {
    year: year.year,
    tens,
    ...(isAllShown && servicesInTens(ranked, services)),
    // What is left of the whole must be of none, or of ten or more.
    ...(wholeUnits !== undefined && (rest === 0 || rest >= ten) && { wholeUnits, ...(wholeOre && { wholeOre }) }),
    ...(stated !== undefined && isAllShown && ranked.length === units.length && { stated }),
  };
}

/** What units cost together; hidden where that would tell of one of them, or where one of them is not known. */
function togetherOf(cells: readonly OreCell[]): OreCell {
  const values = cells.flatMap((cell) => (isWhole(cell) ? [cell.value] : []));
  return values.length < cells.length || tellsOfOne(values) ? suppressed : oreOf(sumOf(cells));
}

/** The contract's cell; its price level is told by the answer. */
const oreOf = (cell: Cell): OreCell =>
  cell.state === 'value'
    ? { state: 'value', value: cell.value, ...(cell.preliminary && { preliminary: true }) }
    : { state: cell.state };

/**
 * The cost by type of service, where every unit tells all of its own. Types that would tell of a unit are one, and where
 * that would too the smallest of the others goes with them.
 */
function servicesInTens(
  units: readonly RankedUnit[],
  services: readonly string[],
): Pick<TenYear, 'services' | 'otherOre'> {
  const lists = units.flatMap(({ services: own }) => (own?.every(({ ore }) => isWhole(ore)) ? [own] : []));
  if (lists.length < units.length) return {};
  const costs = new Map(services.map((id) => [id, lists.map((list) => cellIn(list, id))] as const));
  const valuesOf = (ids: readonly string[]): number[] =>
    lists.map((list) => {
      const own = sumOf([
        { state: 'value', value: 0 },
        ...list.flatMap(({ service, ore }) => (ids.includes(service) ? [ore] : [])),
      ]);
      return isWhole(own) ? own.value : 0;
    });
  const sizeOf = (id: string) => Math.abs(valueIn(sumOf(costs.get(id) ?? [])));
  const shown = services.filter((id) => !tellsOfOne(valuesOf([id])) && sizeOf(id) > 0);
  for (;;) {
    const others = services.filter((id) => !shown.includes(id));
    if (!tellsOfOne(valuesOf(others))) {
      if (shown.length === 0) return {};
      const other = sumOf(others.flatMap((id) => costs.get(id) ?? []));
      return {
        services: shown.map((service) => ({ service, ore: oreOf(sumOf(costs.get(service) ?? [])) })),
        ...(valueIn(other) !== 0 && { otherOre: oreOf(other) }),
      };
    }
    const smallest = shown.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0];
    if (smallest === undefined) return {};
    shown.splice(shown.indexOf(smallest), 1);
  }
}

/** A type that is not in the list cost nothing. */
const cellIn = (list: readonly RankedServiceCost[], id: string): OreCell =>
  list.find(({ service }) => service === id)?.ore ?? { state: 'value', value: 0 };

const valueIn = (cell: Cell): number => (cell.state === 'value' ? cell.value : 0);
