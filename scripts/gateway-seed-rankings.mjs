/** The demo's rankings of costs as the rows that the gateway reads them from. */
import { beside } from './gateway-seed-costs.mjs';

export function rankingRelations(rankings) {
  const found = { rankings: [], ranking_years: [], ranking_services: [], ranking_units: [], ranking_costs: [] };
  for (const { about, unitOf: unit_of, rule, services, years, mayExport } of rankings) {
    found.rankings.push({
      unit_of,
      rule,
      source: about.source,
      source_link: about.sourceLink,
      as_of: about.asOf,
      preliminary: about.preliminary,
      price_basis: about.priceLevel?.basis,
      price_year: about.priceLevel?.year,
      may_export: mayExport,
    });
    services.forEach(({ id, name }, position) => found.ranking_services.push({ unit_of, id, name, position }));
    for (const { year, units, wholeOre, wholeUnits: whole_units, stated } of years) {
      found.ranking_years.push({ unit_of, year, ...beside('whole', wholeOre), whole_units, stated });
      for (const { id: unit, ore, services: own = [] } of units) {
        found.ranking_units.push({ unit_of, year, unit, ...beside('cost', ore) });
        for (const { service, ore: cost } of own)
          found.ranking_costs.push({ unit_of, year, unit, service, ...beside('cost', cost) });
      }
    }
  }
  return found;
}
