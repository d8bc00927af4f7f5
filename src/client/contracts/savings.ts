import * as shapes from '../generated/savings.js';
import type {
  EarlierStatus,
  Explanation,
  SavingsFigures,
  SavingsPeriod,
  SavingsPlan,
  SavingsPlanList,
  SavingsPlanQuestion,
  StatusRule,
} from '../port.js';
import type { Contract } from './contract.js';
import { checkAbout, checkCell, checkDay, checkKnown, checkMonth, demand, type Ids, uniqueIds } from './rules.js';

export const savings: {
  readonly listSavingsPlans: Contract<'listSavingsPlans'>;
  readonly getSavingsPlan: Contract<'getSavingsPlan'>;
} = {
  listSavingsPlans: { shape: shapes.listSavingsPlans, rules: checkSavingsPlanList, fits: () => undefined },
  getSavingsPlan: { shape: shapes.getSavingsPlan, rules: checkSavingsPlan, fits: checkIsAsked },
};

/** A proxy that loses a part of the address would else put another plan under the page's heading. */
function checkIsAsked({ id, about, comparedTo }: SavingsPlan, asked: SavingsPlanQuestion): void {
  demand(asked.plan === '' || id === asked.plan, '/id', 'the plan that was asked for');
  const { asOf = asked.asOf } = about;
  const isInForce = asked.asOf === undefined || asOf === undefined || asOf <= asked.asOf;
  demand(isInForce, '/about/asOf', 'no day after the one that was asked for');
  const isEarlier = asked.comparedTo === undefined || !comparedTo || comparedTo.asOf === asked.comparedTo;
  demand(isEarlier, '/comparedTo/asOf', 'the day that was asked for');
}

/** The rules of an answer whose shape is already known to be right. The first that is broken is thrown. */
function checkSavingsPlan(plan: SavingsPlan): void {
  checkAbout(plan.about);
  if (plan.adopted?.length === 7) checkMonth(plan.adopted, '/adopted');
  else checkDay(plan.adopted, '/adopted');
  checkStatusRule(plan.statusRule);
  checkExplanation(plan.explanation, '/explanation');
  const footnotes = uniqueIds(plan.footnotes ?? [], '/footnotes');
  const periods = uniqueIds(plan.periods, '/periods');
  plan.periods.forEach(checkPeriod);
  const areas = uniqueIds(plan.areas, '/areas');
  plan.areas.forEach((area, i) => {
    checkKnown(area.footnotes ?? [], footnotes, `/areas/${i}/footnotes`, 'a footnote');
    checkExplanation(area.explanation, `/areas/${i}/explanation`);
    checkFigures(area.figures, periods, `/areas/${i}/figures`);
  });
  checkFigures(plan.total ?? [], periods, '/total');
  plan.overlaps?.forEach((overlap, i) => {
    checkKnown(overlap.areas ?? [], areas, `/overlaps/${i}/areas`, 'an area');
  });
  if (plan.comparedTo) checkEarlier(plan.comparedTo, periods, plan.about.asOf);
}

function checkSavingsPlanList({ about, plans }: SavingsPlanList): void {
  checkAbout(about);
  uniqueIds(plans, '/plans');
  plans.forEach(({ statuses }, i) => {
    statuses.forEach((day, j) => {
      const pointer = `/plans/${i}/statuses/${j}`;
      checkDay(day, pointer);
      demand(j === 0 || (statuses[j - 1] ?? '') < day, pointer, 'a later day than the one before');
    });
  });
}

function checkStatusRule(rule: StatusRule | undefined): void {
  const ordered = rule === undefined || rule.nearPercent <= rule.onTargetPercent;
  demand(ordered, '/statusRule/nearPercent', 'at most onTargetPercent');
}

function checkExplanation(explanation: Explanation | undefined, pointer: string): void {
  checkDay(explanation?.due, `${pointer}/due`);
}

function checkPeriod({ from, to }: SavingsPeriod, i: number): void {
  checkMonth(from, `/periods/${i}/from`);
  checkMonth(to, `/periods/${i}/to`);
  demand(to === undefined || from <= to, `/periods/${i}/to`, 'no month before from');
}

/** Each period once at most: with two figures for one period nobody can tell which is right. */
function checkFigures(figures: readonly SavingsFigures[], periods: Ids, pointer: string): void {
  const seen = new Set<string>();
  figures.forEach(({ period, ...measures }, i) => {
    const here = `${pointer}/${i}`;
    demand(periods.has(period), `${here}/period`, 'the id of a period');
    demand(!seen.has(period), `${here}/period`, 'each period once');
    seen.add(period);
    const { targetOre, realisedOre, expectedOre, oneOffRealisedOre, oneOffExpectedOre } = measures;
    const cells = { targetOre, realisedOre, expectedOre, oneOffRealisedOre, oneOffExpectedOre };
    for (const [measure, cell] of Object.entries(cells)) checkCell(cell, `${here}/${measure}`);
  });
}

function checkEarlier(earlier: EarlierStatus, periods: Ids, asOf: string | undefined): void {
  checkDay(earlier.asOf, '/comparedTo/asOf');
  demand(asOf === undefined || earlier.asOf < asOf, '/comparedTo/asOf', 'a day before about.asOf');
  uniqueIds(earlier.areas, '/comparedTo/areas');
  earlier.areas.forEach(({ figures }, i) => {
    checkFigures(figures, periods, `/comparedTo/areas/${i}/figures`);
  });
  checkFigures(earlier.total ?? [], periods, '/comparedTo/total');
}
