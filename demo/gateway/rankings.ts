import { priceLevelOf } from './answers.js';
import { type Cell, cellOf } from './cells.js';
import { given } from './given.js';
import {
  type Audience,
  type CostRanking,
  inTens,
  type RankedUnit,
  type RankedUnitOf,
  rankingFor,
  type UnitRanking,
  type UnitYear,
} from './pejl.js';
import type { Site } from './plans.js';
import { valuesOf } from './reading.js';
import type { RelationName } from './relations.js';
import type { Values } from './rows.js';

export interface RankingQuestion {
  readonly unitOf: RankedUnitOf;
  readonly years: readonly number[] | undefined;
  readonly top: number | undefined;
  readonly audience: Audience;
}

/** Units that are ranked where the view does not say how many; the contract allows a hundred. */
const [usuallyRanked, mostRanked] = [50, 100];

/** Answers what the most expensive units cost: with pseudonyms to management, in tens to a committee, and nobody else. */
export class Rankings {
  readonly #site: Site;

  constructor(site: Site) {
    this.#site = site;
  }

  /** undefined where there is no such ranking. Nothing is read for an audience that may see none. */
  get({ unitOf, years, top, audience }: RankingQuestion): Promise<CostRanking | undefined> {
    if (audience !== 'management' && audience !== 'committee') return Promise.resolve(undefined);
    return this.#site.database.reading(async (query) => {
      const read = (name: RelationName) => valuesOf(query, this.#site, name, { where: { unit_of: unitOf } });
      const [row] = await read('rankings');
      if (!row) return undefined;
      const ranking = rankingOf(row, unitOf, {
        years: await read('ranking_years'),
        services: await read('ranking_services'),
        units: await read('ranking_units'),
        costs: await read('ranking_costs'),
      });
      // Tens are made of all that are ranked, so that no question makes another ten.
      return rankingFor(audience === 'management' ? ranking : inTens(ranking), given({ years, top }));
    });
  }
}

interface Rows {
  readonly years: readonly Values[];
  readonly services: readonly Values[];
  readonly units: readonly Values[];
  readonly costs: readonly Values[];
}

function rankingOf(row: Values, unitOf: RankedUnitOf, rows: Rows): UnitRanking {
  const most = Math.min(mostRanked, row.count('ranked') ?? usuallyRanked);
  const unitsIn = unitsByYear(rows);
  return given({
    kind: 'units' as const,
    about: given({
      version: '1.0',
      audience: 'management' as const,
      source: row.filled('source'),
      sourceLink: row.text('source_link'),
      asOf: row.text('as_of'),
      priceLevel: priceLevelOf(row),
      preliminary: row.flag('preliminary'),
    }),
    unitOf,
    rule: row.filled('rule'),
    services: rows.services.map((service) => ({ id: service.filled('id'), name: service.filled('name') })),
    years: rows.years
      .map((year) => yearOf(year, unitsIn.get(year.count('year') ?? 0) ?? [], most))
      .toSorted((a, b) => a.year - b.year),
    mayExport: row.flag('may_export'),
  });
}

function yearOf(row: Values, units: readonly RankedUnit[], most: number): UnitYear {
  const ranked = units.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, most);
  return given({
    year: row.count('year') ?? 0,
    units: ranked,
    wholeOre: cellOf(row, 'whole', row.ore('whole'), 'whole_'),
    wholeUnits: row.count('whole_units'),
    // It is of all that are ranked, as the source counts them.
    stated: row.text('stated'),
  });
}

/** What is not told stands last. */
const sizeOf = ({ ore }: RankedUnit): number => (ore.state === 'value' ? ore.value : -Infinity);

function unitsByYear({ units, costs, services }: Rows): ReadonlyMap<number, readonly RankedUnit[]> {
  const placeOf = (row: Values) => JSON.stringify([row.count('year'), row.filled('unit')]);
  const order = new Map(services.map((service, index) => [service.filled('id'), index]));
  const byUnit = new Map<string, { service: string; ore: Cell }[]>();
  for (const row of costs) {
    const list = byUnit.get(placeOf(row)) ?? [];
    list.push({ service: row.filled('service'), ore: costOf(row) });
    byUnit.set(placeOf(row), list);
  }
  const years = new Map<number, RankedUnit[]>();
  for (const row of units) {
    const own = byUnit.get(placeOf(row))?.toSorted((a, b) => (order.get(a.service) ?? 0) - (order.get(b.service) ?? 0));
    const year = row.count('year') ?? 0;
    const unit: RankedUnit = given({ id: row.filled('unit'), ore: costOf(row), services: own });
    years.set(year, [...(years.get(year) ?? []), unit]);
  }
  return years;
}

const costOf = (row: Values): Cell => cellOf(row, 'cost', row.ore('cost'), 'cost_') ?? { state: 'missing' };
