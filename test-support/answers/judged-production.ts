/** What no schema can say of a production mix, stated a second time: every place that breaks a rule. */
import type { ProductionMix } from '../../src/client/port.js';
import { idsOf, isDay, type Judged, judgedAbout, judgedCell, judgedIds, wrong } from './judged.js';

export function brokenInMix(mix: ProductionMix): readonly string[] {
  const { about, years, kinds, figures, statedShares = [], goal, calculation } = mix;
  const pairs = figures.map(({ kind, year }) => JSON.stringify([kind, year]));
  const stated = statedShares.map(({ year }) => year);
  return wrong([
    ...judgedAbout(about),
    ...years.map((year, i): Judged => [`/years/${i}`, i === 0 || year > years[i - 1]!]),
    ...judgedIds(kinds, '/kinds'),
    ...figures.flatMap(({ kind, year, ore }, i): Judged[] => [
      [`/figures/${i}/kind`, idsOf(kinds).includes(kind)],
      [`/figures/${i}/year`, years.includes(year)],
      [`/figures/${i}`, pairs.indexOf(pairs[i]!) === i],
      ...judgedCell(ore, `/figures/${i}/ore`),
    ]),
    ...stated.map((year, i): Judged => [`/statedShares/${i}/year`, years.includes(year) && stated.indexOf(year) === i]),
    ...(goal
      ? ([
          ['/goal/year', years.includes(goal.year)],
          ['/goal', [goal.ore, goal.permille].some((part) => part !== undefined)],
          ['/goal/adopted', goal.adopted === undefined || isDay(`${goal.adopted}-01`)],
          ...judgedCell(goal.ore, '/goal/ore'),
        ] satisfies Judged[])
      : []),
    ...judgedCell(calculation?.caseOre, '/calculation/caseOre'),
  ]);
}
