/**
 * What no schema can say of an answer, stated a second time and in another way than in `src/client`: each function gives
 * every place that breaks a rule, as JSON pointers. It knows nothing of the code that it judges.
 */
import type { SavingsFigures, SavingsPlan, SavingsPlanList } from '../../src/client/port.js';
import { idsOf, isDay, type Judged, judgedAbout, judgedCell, judgedIds, judgedNames, wrong } from './judged.js';

const amountsOf = ['targetOre', 'realisedOre', 'expectedOre', 'oneOffRealisedOre', 'oneOffExpectedOre'] as const;

export function brokenInList({ about, plans }: SavingsPlanList): readonly string[] {
  const statuses = plans.flatMap((plan, i) =>
    plan.statuses.flatMap((day, j): Judged[] => {
      const place = `/plans/${i}/statuses/${j}`;
      return [
        [place, isDay(day)],
        [place, plan.statuses.slice(0, j).every((before) => before < day)],
      ];
    }),
  );
  return wrong([...judgedAbout(about), ...judgedIds(plans, '/plans'), ...statuses]);
}

export function brokenInPlan(plan: SavingsPlan): readonly string[] {
  const { about, adopted, statusRule, explanation, periods, areas, total = [], overlaps = [], comparedTo } = plan;
  const { footnotes = [] } = plan;
  const judgedIn = (figures: readonly SavingsFigures[], place: string) => judgedFigures(figures, place, idsOf(periods));
  return wrong([
    ...judgedAbout(about),
    ['/adopted', adopted === undefined || isDay(adopted.length === 7 ? `${adopted}-01` : adopted)],
    ['/statusRule/nearPercent', !statusRule || statusRule.nearPercent <= statusRule.onTargetPercent],
    ['/explanation/due', isDay(explanation?.due)],
    ...judgedIds(footnotes, '/footnotes'),
    ...judgedIds(periods, '/periods'),
    ...periods.flatMap(({ from, to }, i): Judged[] => [
      [`/periods/${i}/from`, isDay(`${from}-01`)],
      [
        `/periods/${i}/to`,
        to === undefined || (isDay(`${to}-01`) && Number(to.replace('-', '')) >= Number(from.replace('-', ''))),
      ],
    ]),
    ...judgedIds(areas, '/areas'),
    ...areas.flatMap((area, i): Judged[] => [
      [`/areas/${i}/explanation/due`, isDay(area.explanation?.due)],
      ...judgedNames(area.footnotes, idsOf(footnotes), `/areas/${i}/footnotes`),
      ...judgedIn(area.figures, `/areas/${i}/figures`),
    ]),
    ...judgedIn(total, '/total'),
    ...overlaps.flatMap((overlap, i) => judgedNames(overlap.areas, idsOf(areas), `/overlaps/${i}/areas`)),
    ...(comparedTo
      ? ([
          ['/comparedTo/asOf', isDay(comparedTo.asOf) && (about.asOf === undefined || comparedTo.asOf < about.asOf)],
          ...judgedIds(comparedTo.areas, '/comparedTo/areas'),
          ...comparedTo.areas.flatMap(({ figures }, i) => judgedIn(figures, `/comparedTo/areas/${i}/figures`)),
          ...judgedIn(comparedTo.total ?? [], '/comparedTo/total'),
        ] satisfies Judged[])
      : []),
  ]);
}

const judgedFigures = (figures: readonly SavingsFigures[], place: string, periods: readonly string[]): Judged[] =>
  figures.flatMap((figure, i): Judged[] => [
    [`${place}/${i}/period`, periods.includes(figure.period)],
    [`${place}/${i}/period`, figures.findIndex(({ period }) => period === figure.period) === i],
    ...amountsOf.flatMap((amount) => judgedCell(figure[amount], `${place}/${i}/${amount}`)),
  ]);
