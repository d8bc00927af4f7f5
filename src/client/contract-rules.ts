import { isDay } from '../figures/calendar/days.js';
import { isMonth } from '../figures/calendar/months.js';
import { ApiError } from './api-error.js';
import { isSafeLink } from './links.js';
import type {
  About,
  EarlierStatus,
  Explanation,
  OreCell,
  SavingsFigures,
  SavingsPeriod,
  SavingsPlan,
  SavingsPlanList,
  StatusRule,
} from './port.js';

/** Ids stand in a Set, never as keys of an object: one may be called "__proto__". */
type Ids = ReadonlySet<string>;

/** The rules of an answer whose shape is already known to be right. The first that is broken is thrown. */
export function checkSavingsPlan(plan: SavingsPlan): void {
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

export function checkSavingsPlanList({ about, plans }: SavingsPlanList): void {
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

function demand(holds: boolean, pointer: string, expected: string): void {
  if (!holds) throw new ApiError('contract', { pointer, expected });
}

function checkDay(day: string | undefined, pointer: string): void {
  demand(day === undefined || isDay(day), pointer, 'a day of the calendar');
}

/** Months of the year 0, which no calendar has, are of the right form. */
function checkMonth(month: string | undefined, pointer: string): void {
  demand(month === undefined || isMonth(month), pointer, 'a month of the calendar');
}

function checkAbout({ asOf, corrected, sourceLink }: About): void {
  checkDay(asOf, '/about/asOf');
  checkDay(corrected?.on, '/about/corrected/on');
  demand(sourceLink === undefined || isSafeLink(sourceLink), '/about/sourceLink', 'an https or relative link');
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

function uniqueIds(items: readonly { readonly id: string }[], pointer: string): Ids {
  const ids = new Set<string>();
  items.forEach(({ id }, i) => {
    demand(!ids.has(id), `${pointer}/${i}/id`, 'an id that no other has');
    ids.add(id);
  });
  return ids;
}

function checkKnown(ids: readonly string[], known: Ids, pointer: string, what: string): void {
  ids.forEach((id, i) => {
    demand(known.has(id), `${pointer}/${i}`, `the id of ${what}`);
  });
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

function checkCell(cell: OreCell | undefined, pointer: string): void {
  if (cell?.state !== 'value') return;
  const { value, low = value, high = value, partial, corrected } = cell;
  demand(low <= value, `${pointer}/low`, 'at most value');
  demand(value <= high, `${pointer}/high`, 'at least value');
  demand(partial === undefined || partial.got <= partial.of, `${pointer}/partial/got`, 'at most of');
  checkDay(corrected?.on, `${pointer}/corrected/on`);
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
