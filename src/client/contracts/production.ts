import * as shapes from '../generated/production.js';
import type { ProductionMix, ProductionMixQuestion } from '../port.js';
import type { Contract } from './contract.js';
import { checkAbout, checkCell, checkMonth, demand, uniqueIds } from './rules.js';

export const production: { readonly getProductionMix: Contract<'getProductionMix'> } = {
  getProductionMix: { shape: shapes.getProductionMix, rules: checkMix, fits: checkIsAsked },
};

function checkIsAsked({ years }: ProductionMix, { from = -Infinity, to = Infinity }: ProductionMixQuestion): void {
  years.forEach((year, i) => {
    demand(from <= year && year <= to, `/years/${i}`, 'a year that was asked for');
  });
}

function checkMix({ about, years, kinds, figures, statedShares, goal, calculation }: ProductionMix): void {
  checkAbout(about);
  years.forEach((year, i) => {
    demand(i === 0 || (years[i - 1] ?? year) < year, `/years/${i}`, 'a later year than the one before');
  });
  const known = new Set(years);
  const checkYear = (year: number, pointer: string): void => {
    demand(known.has(year), pointer, 'a year of the answer');
  };
  const ids = uniqueIds(kinds, '/kinds');
  const seen = new Set<string>();
  figures.forEach(({ kind, year, ore }, i) => {
    demand(ids.has(kind), `/figures/${i}/kind`, 'the id of a kind');
    checkYear(year, `/figures/${i}/year`);
    const pair = `${year} ${kind}`;
    demand(!seen.has(pair), `/figures/${i}`, 'each kind and year once');
    seen.add(pair);
    checkCell(ore, `/figures/${i}/ore`);
  });
  const stated = new Set<number>();
  statedShares?.forEach(({ year }, i) => {
    checkYear(year, `/statedShares/${i}/year`);
    demand(!stated.has(year), `/statedShares/${i}/year`, 'each year once');
    stated.add(year);
  });
  if (goal) {
    checkYear(goal.year, '/goal/year');
    demand(goal.ore !== undefined || goal.permille !== undefined, '/goal', 'ore, permille or both');
    checkCell(goal.ore, '/goal/ore');
    checkMonth(goal.adopted, '/goal/adopted');
  }
  checkCell(calculation?.caseOre, '/calculation/caseOre');
}
