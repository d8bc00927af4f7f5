/** What no schema can say of a cost over time, stated a second time: every place that breaks a rule. */
import type { CostMonth, CostTrajectory } from '../../src/client/port.js';
import { isDay, type Judged, judgedAbout, judgedCell, judgedIds, judgedStretch, wrong } from './judged.js';

const sums = ['originalBudgetOre', 'adjustedBudgetOre', 'expectedOre', 'previousOre'] as const;
const cells = ['actualOre', 'expectedOre', 'budgetOre', 'previousOre'] as const;

const isMonth = (month: string | undefined): boolean => month === undefined || isDay(`${month}-01`);
const isBetween = (month: string, { from, to }: CostTrajectory): boolean => [from, month, to].toSorted()[1] === month;

export function brokenInTrajectory(trajectory: CostTrajectory): readonly string[] {
  const { about, by, bookedTo, previousEstimate, months, parts = [], priceVolume } = trajectory;
  const isSplit = Object.hasOwn(trajectory, 'parts');
  return wrong([
    ...judgedAbout(about),
    ...judgedStretch(trajectory),
    ['/bookedTo', isMonth(bookedTo)],
    ...sums.flatMap((name) => judgedCell(trajectory[name], `/${name}`)),
    ['/previousEstimate/asOf', isDay(previousEstimate?.asOf)],
    ...judgedCell(previousEstimate?.expectedOre, '/previousEstimate/expectedOre'),
    ...judgedMonths(months, trajectory, '/months'),
    [isSplit ? '/parts' : '', isSplit === (by !== undefined)],
    ...judgedIds(parts, '/parts'),
    ...parts.flatMap((part, i) => judgedMonths(part.months, trajectory, `/parts/${i}/months`)),
    ...(priceVolume
      ? ([
          ['/priceVolume/from', isMonth(priceVolume.from) && isBetween(priceVolume.from, trajectory)],
          [
            '/priceVolume/to',
            isMonth(priceVolume.to) && isBetween(priceVolume.to, trajectory) && !(priceVolume.to < priceVolume.from),
          ],
          ...judgedCell(priceVolume.planned.ore, '/priceVolume/planned/ore'),
          ...judgedCell(priceVolume.actual.ore, '/priceVolume/actual/ore'),
        ] satisfies Judged[])
      : []),
  ]);
}

const judgedMonths = (months: readonly CostMonth[], of: CostTrajectory, place: string): Judged[] =>
  months.flatMap((month, i): Judged[] => {
    const isAhead = of.bookedTo === undefined || month.month > of.bookedTo;
    return [
      [`${place}/${i}/month`, isMonth(month.month) && isBetween(month.month, of)],
      [`${place}/${i}/month`, months.findIndex((other) => other.month === month.month) === i],
      [`${place}/${i}/actualOre`, !(isAhead && month.actualOre)],
      [`${place}/${i}/expectedOre`, isAhead || !month.expectedOre],
      ...cells.flatMap((name) => judgedCell(month[name], `${place}/${i}/${name}`)),
    ];
  });
