/** Turns a ranking of the right shape into one that keeps the rules which no schema can say. */
import type { CostRanking, OreCell, RankedServiceCost, TenYear, UnitYear } from '../../src/client/port.js';
import { keepAbout, keepIds, keptCell, oneOf, type Random, sizes } from './kept.js';

type Kept = (cell: OreCell) => OreCell;

export function keptRanking(ranking: CostRanking, random: Random): CostRanking {
  const { about, services } = ranking;
  keepAbout(about, random);
  about.audience = ranking.kind === 'units' || random() < 0.3 ? 'management' : 'committee';
  keepIds(services);
  const first = 2005 + Math.floor(random() * 9);
  ranking.years.forEach((year, index) => (year.year = first + index));
  const kind = { isWhole: random() < 0.6, size: oneOf(sizes, random) ?? Infinity, isExtreme: random() < 0.06 };
  const kept = (cell: OreCell) => keptCell(cell, kind, random);
  const ids = services.map(({ id }) => id);
  if (ranking.kind === 'units') for (const year of ranking.years) keepUnits(year, ids, kept, random);
  else for (const year of ranking.years) keepTens(year, ids, kept, random);
  return ranking;
}

/** The told ones by size; the others last, or where they are. */
const bySize = (a: OreCell, b: OreCell): number =>
  a.state === 'value' && b.state === 'value'
    ? b.value - a.value
    : Number(b.state === 'value') - Number(a.state === 'value');

function keepUnits(year: UnitYear, ids: readonly string[], kept: Kept, random: Random): void {
  const { units } = year;
  for (const unit of units) {
    unit.ore = kept(unit.ore);
    // Pseudonyms come back from year to year.
    if (random() < 0.5) unit.id = `F-${Math.floor(random() * 12)}`;
  }
  units.sort((a, b) => bySize(a.ore, b.ore));
  keepIds(units);
  for (const unit of units)
    if (unit.services) {
      const services = keptServices(unit.services, ids, [unit.ore], kept, random);
      if (services && unit.ore.state === 'value') unit.services = services;
      else delete unit.services;
    }
  keepWhole(
    year,
    units.map(({ ore }) => ore),
    kept,
  );
  if (year.wholeUnits !== undefined) year.wholeUnits = Math.max(units.length, year.wholeUnits);
}

function keepTens(year: TenYear, ids: readonly string[], kept: Kept, random: Random): void {
  const cells = year.tens.map(kept).sort(bySize);
  const hidden = cells.findIndex(({ state }) => state !== 'value');
  // A ten that is not told may stand anywhere.
  if (hidden > 0 && random() < 0.5) cells.unshift(...cells.splice(hidden, 1));
  year.tens = cells;
  const services = hidden < 0 && year.services && keptServices(year.services, ids, cells, kept, random);
  delete year.otherOre;
  if (services) year.services = services;
  else delete year.services;
  if (services && services.length > 1 && random() < 0.5) year.otherOre = services.pop()!.ore;
  if (hidden >= 0) delete year.stated;
  keepWhole(year, cells, kept);
  const rest = oneOf([0, 10, 11, 400], random)!;
  if (year.wholeOre || year.wholeUnits !== undefined) year.wholeUnits = cells.length * 10 + rest;
}

const totalOf = (cells: readonly OreCell[]): number | undefined =>
  cells.every((cell) => cell.state === 'value' && !cell.partial)
    ? cells.reduce((sum, cell) => sum + (cell.state === 'value' ? cell.value : 0), 0)
    : undefined;

/** Each type once, and what is left of the cost with the last of them. */
function keptServices(
  own: readonly RankedServiceCost[],
  ids: readonly string[],
  whole: readonly OreCell[],
  kept: Kept,
  random: Random,
): RankedServiceCost[] | undefined {
  const total = totalOf(whole);
  const services = ids.slice(0, own.length).map((service, i) => ({ service, ore: kept(own[i]!.ore) }));
  if (total === undefined) return services;
  if (Math.abs(total) > 8e12) return undefined;
  if (services.length === 0) return total === 0 ? [] : undefined;
  if (totalOf(services.map(({ ore }) => ore)) === undefined && random() < 0.5) return services;
  const part = Math.trunc(total / services.length);
  return services.map(({ service }, i) => {
    const value = i === 0 ? total - part * (services.length - 1) : part;
    return { service, ore: { state: 'value', value: Math.max(-8e12, Math.min(8e12, value)) + 0 } };
  });
}

function keepWhole(year: UnitYear | TenYear, cells: readonly OreCell[], kept: Kept): void {
  if (!year.wholeOre) return;
  const [whole, ranked] = [kept(year.wholeOre), totalOf(cells)];
  if (whole.state === 'value' && ranked !== undefined && ranked > whole.value) {
    if (ranked > 8e12) delete year.wholeOre;
    else year.wholeOre = { state: 'value', value: ranked };
  } else year.wholeOre = whole;
}
