/** What no schema can say of a cost over time, stated a second time: every place that breaks a rule. */
import type { CostMonth, CostTrajectory } from '../../src/client/port.js';
import { isDay, type Judged, judgedAbout, judgedCell, judgedIds, judgedStretch, wrong } from './judged.js';

const sums = ['originalBudgetOre', 'adjustedBudgetOre', 'expectedOre', 'previousOre'] as const;
const cells = ['actualOre', 'expectedOre', 'budgetOre', 'previousOre'] as const;
const refunds = ['refundOre', 'budgetRefundOre', 'previousRefundOre'] as const;

const isMonth = (month: string | undefined): boolean => month === undefined || isDay(`${month}-01`);
const isBetween = (month: string, { from, to }: CostTrajectory): boolean => [from, month, to].toSorted()[1] === month;

export function brokenInTrajectory(trajectory: CostTrajectory): readonly string[] {
  const { about, by, bookedTo, previousEstimate, months, parts = [], priceVolume } = trajectory;
  const { persons = [], priceIndex, refundBands } = trajectory;
  // A page may hand over a field that is there and undefined.
  const isSplit = trajectory.parts !== undefined;
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
    ...judgedIds(persons, '/persons'),
    ...persons.flatMap(({ counts }, i) => judgedPeriods(counts, `/persons/${i}/counts`)),
    ...judgedPeriods(priceIndex?.numbers ?? [], '/priceIndex/numbers'),
    ...(refundBands?.bands ?? []).map(({ aboveOre }, i, bands): Judged => {
      const isAbove = i === 0 ? aboveOre >= 0 : aboveOre > (bands[i - 1]?.aboveOre ?? 0);
      return [`/refundBands/bands/${i}/aboveOre`, isAbove];
    }),
  ]);
}

const judgedPeriods = (items: readonly { period: string }[], place: string): Judged[] =>
  items.flatMap(({ period }, i): Judged[] => [
    [`${place}/${i}/period`, isMonth(`${period}-01`.slice(0, 7))],
    [`${place}/${i}/period`, items.findIndex((other) => other.period === period) === i],
  ]);

const judgedMonths = (months: readonly CostMonth[], of: CostTrajectory, place: string): Judged[] =>
  months.flatMap((month, i): Judged[] => {
    const isAhead = of.bookedTo === undefined || month.month > of.bookedTo;
    return [
      [`${place}/${i}/month`, isMonth(month.month) && isBetween(month.month, of)],
      [`${place}/${i}/month`, months.findIndex((other) => other.month === month.month) === i],
      [`${place}/${i}/actualOre`, !(isAhead && month.actualOre)],
      [`${place}/${i}/expectedOre`, isAhead || !month.expectedOre],
      ...[...cells, ...refunds].flatMap((name) => judgedCell(month[name], `${place}/${i}/${name}`)),
    ];
  });
