import * as shapes from '../generated/costs.js';
import type { CostMonth, CostTrajectory, CostTrajectoryQuestion, PriceVolume } from '../port.js';
import { isMonth } from '../../figures/calendar/months.js';
import type { Contract } from './contract.js';
import { checkBands } from './refund-bands.js';
import { checkAbout, checkCell, checkDay, checkMonth, checkStretch, demand, type Place, uniqueIds } from './rules.js';

export const costs: { readonly getCostTrajectory: Contract<'getCostTrajectory'> } = {
  getCostTrajectory: { shape: shapes.getCostTrajectory, rules: checkTrajectory, fits: checkIsAsked },
};

function checkIsAsked({ subject, from, to, by }: CostTrajectory, asked: CostTrajectoryQuestion): void {
  demand(subject === asked.subject, '/subject', 'the subject that was asked for');
  demand(asked.from === undefined || from === asked.from, '/from', 'the month that was asked for');
  demand(asked.to === undefined || to === asked.to, '/to', 'the month that was asked for');
  demand(by === undefined || by === asked.by, '/by', 'the split that was asked for');
}

function checkTrajectory(trajectory: CostTrajectory): void {
  const { about, by, bookedTo, previousEstimate, months, parts, priceVolume, persons = [] } = trajectory;
  const { priceIndex, refundBands } = trajectory;
  checkAbout(about);
  checkStretch(trajectory);
  checkMonth(bookedTo, '/bookedTo');
  const { originalBudgetOre, adjustedBudgetOre, expectedOre, previousOre } = trajectory;
  for (const [name, cell] of Object.entries({ originalBudgetOre, adjustedBudgetOre, expectedOre, previousOre }))
    checkCell(cell, `/${name}`);
  checkDay(previousEstimate?.asOf, '/previousEstimate/asOf');
  checkCell(previousEstimate?.expectedOre, '/previousEstimate/expectedOre');
  checkMonths(months, trajectory, '/months');
  demand((parts === undefined) === (by === undefined), parts === undefined ? '' : '/parts', 'by and parts, or neither');
  uniqueIds(parts ?? [], '/parts');
  parts?.forEach((part, i) => {
    checkMonths(part.months, trajectory, `/parts/${i}/months`);
  });
  if (priceVolume) checkPriceVolume(priceVolume, trajectory);
  uniqueIds(persons, '/persons');
  persons.forEach((own, i) => {
    checkPeriods(own.counts, `/persons/${i}/counts`);
  });
  checkPeriods(priceIndex?.numbers ?? [], '/priceIndex/numbers');
  checkBands(refundBands, '/refundBands');
}

/** A month or a year. Years are of the right form where they are no year of any calendar, as months are. */
function checkPeriods(items: readonly { readonly period: string }[], pointer: string): void {
  const seen = new Set<string>();
  items.forEach(({ period }, i) => {
    const here = `${pointer}/${i}/period`;
    checkMonth(period.length === 4 ? `${period}-01` : period, here);
    demand(!seen.has(period), here, 'each period once');
    seen.add(period);
  });
}

type Stretch = Pick<CostTrajectory, 'from' | 'to' | 'bookedTo'>;

/** What is booked ends where what is expected begins: with both for one month it would count twice. */
function checkMonths(months: readonly CostMonth[], { from, to, bookedTo = '' }: Stretch, pointer: string): void {
  const seen = new Set<string>();
  months.forEach((own, i) => {
    const { month, actualOre, expectedOre, budgetOre, previousOre } = own;
    const { refundOre, budgetRefundOre, previousRefundOre } = own;
    const at = (field: string): Place => [pointer, i, field];
    // There may be a hundred thousand months, nearly all of them as they should be.
    if (!isMonth(month) || month < from || month > to || seen.has(month)) {
      checkMonth(month, at('month'));
      demand(from <= month && month <= to, at('month'), 'a month of the answer');
      demand(false, at('month'), 'each month once');
    }
    seen.add(month);
    if (month > bookedTo) demand(actualOre === undefined, at('actualOre'), 'nothing booked after bookedTo');
    else demand(expectedOre === undefined, at('expectedOre'), 'nothing expected up to bookedTo');
    if (actualOre) checkCell(actualOre, at('actualOre'));
    if (expectedOre) checkCell(expectedOre, at('expectedOre'));
    if (budgetOre) checkCell(budgetOre, at('budgetOre'));
    if (previousOre) checkCell(previousOre, at('previousOre'));
    if (refundOre) checkCell(refundOre, at('refundOre'));
    if (budgetRefundOre) checkCell(budgetRefundOre, at('budgetRefundOre'));
    if (previousRefundOre) checkCell(previousRefundOre, at('previousRefundOre'));
  });
}

function checkPriceVolume({ from, to, planned, actual }: PriceVolume, of: Stretch): void {
  const isWithin = (month: string) => of.from <= month && month <= of.to;
  checkMonth(from, '/priceVolume/from');
  checkMonth(to, '/priceVolume/to');
  demand(isWithin(from), '/priceVolume/from', 'a month of the answer');
  demand(isWithin(to) && from <= to, '/priceVolume/to', 'a month of the answer, none before from');
  checkCell(planned.ore, '/priceVolume/planned/ore');
  checkCell(actual.ore, '/priceVolume/actual/ore');
}
