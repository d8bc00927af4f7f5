/**
 * Turns an answer of the right shape into one that keeps the rules which no schema can say. What it changes it takes from
 * the answer itself or from `random`, so that the same numbers give the same answer.
 */
import type { EarlierStatus, SavingsFigures, SavingsPlan, SavingsPlanList } from '../../src/client/port.js';
import { schemas } from '../generated/schemas.js';
import { keepAbout, keepIds, keptCell, oneOf, type Random, repeated, sizes, someOf } from './kept.js';

const amountsOf = ['targetOre', 'realisedOre', 'expectedOre', 'oneOffRealisedOre', 'oneOffExpectedOre'] as const;

export function keptList(list: SavingsPlanList, random: Random): SavingsPlanList {
  keepAbout(list.about, random);
  if (random() < 0.02) list.plans = repeated(list.plans, schemas.SavingsPlanList?.properties?.plans?.maxItems);
  keepIds(list.plans);
  for (const plan of list.plans) plan.statuses = [...new Set(plan.statuses)].sort();
  return list;
}

export function keptPlan(plan: SavingsPlan, random: Random): SavingsPlan {
  keepAbout(plan.about, random);
  if (plan.adopted !== undefined) plan.adopted = plan.adopted.replace(/^0000/, '2015').replace(/-(29|3\d)$/, '-28');
  const rule = plan.statusRule;
  if (rule) rule.nearPercent = Math.min(rule.nearPercent, rule.onTargetPercent);
  keepPeriods(plan, random);
  if (random() < 0.03) fill(plan, random);
  for (const items of [plan.footnotes, plan.periods, plan.areas, plan.comparedTo?.areas]) keepIds(items ?? []);
  const footnotes = (plan.footnotes ?? []).map(({ id }) => id);
  for (const area of plan.areas) if (area.footnotes) area.footnotes = someOf(footnotes, random, 3);
  const areas = plan.areas.map(({ id }) => id);
  for (const overlap of plan.overlaps ?? []) if (overlap.areas) overlap.areas = someOf(areas, random, 4);
  if (plan.comparedTo) keepEarlier(plan.comparedTo, plan, random);
  keepFigures(plan, random);
  return plan;
}

/** Calendar years and years on, as plans mostly have them, or the months that there are; the status often falls in one. */
function keepPeriods({ periods, about }: SavingsPlan, random: Random): void {
  const start = 2014 + Math.floor(random() * 4);
  const inYears = random() < 0.6;
  periods.forEach((period, index) => {
    if (inYears) {
      period.from = `${start + index}-01`;
      if (period.to !== undefined) period.to = `${start + index}-12`;
    } else if (period.to !== undefined && period.to < period.from) {
      [period.from, period.to] = [period.to, period.from];
    }
  });
  const current = oneOf(periods, random);
  if (about.asOf !== undefined && current && random() < 0.5) about.asOf = `${current.from}-15`;
}

/** A list as long as it may be, or, more often than chance has it, every area known. */
function fill(plan: SavingsPlan, random: Random): void {
  const most = schemas.SavingsPlan?.properties ?? {};
  const choice = Math.floor(random() * 5);
  if (choice === 0 && plan.areas.length > 0 && plan.periods.length < 3)
    plan.areas = repeated(plan.areas, most.areas?.maxItems);
  if (choice === 1) plan.periods = repeated(plan.periods, most.periods?.maxItems);
  if (choice === 2) plan.notes = repeated(plan.notes ?? ['x'], most.notes?.maxItems);
  if (choice === 3) plan.footnotes = repeated(plan.footnotes ?? [{ id: 'x', text: 'x' }], most.footnotes?.maxItems);
  if (choice === 4) plan.overlaps = repeated(plan.overlaps ?? [{ with: 'x' }], most.overlaps?.maxItems);
}

/** An earlier status of the same plan: most of its areas are those of now. */
function keepEarlier(earlier: EarlierStatus, { about, areas }: SavingsPlan, random: Random): void {
  earlier.areas.forEach((area, index) => {
    const now = areas[index];
    if (now && random() < 0.8 && !earlier.areas.some(({ id }) => id === now.id)) area.id = now.id;
  });
  if (about.asOf !== undefined && earlier.asOf >= about.asOf) {
    if (earlier.asOf === about.asOf) earlier.asOf = '0001-01-01';
    else [earlier.asOf, about.asOf] = [about.asOf, earlier.asOf];
    if (earlier.asOf === about.asOf) delete about.asOf;
  }
  if (random() < 0.6) delete earlier.priceLevel;
}

/** Every list of figures that a plan has. */
const figuresIn = ({ areas, total, comparedTo }: SavingsPlan): SavingsFigures[][] => [
  ...areas.map(({ figures }) => figures),
  total ?? [],
  ...(comparedTo ? [...comparedTo.areas.map(({ figures }) => figures), comparedTo.total ?? []] : []),
];

/** Each period once at most, in any order; amounts of one size; some measures that no area has. */
function keepFigures(plan: SavingsPlan, random: Random): void {
  const ids = plan.periods.map(({ id }) => id);
  const without = amountsOf.filter(() => random() < 0.15);
  const isWhole = random() < 0.4;
  const size = oneOf(sizes, random) ?? Infinity;
  const isExtreme = random() < 0.06;
  if (random() < 0.5) delete plan.total;
  for (const figures of figuresIn(plan)) {
    const first = Math.floor(random() * ids.length);
    figures.splice(Math.min(figures.length, ids.length));
    // Most plans have a figure for each period.
    while (figures.length > 0 && figures.length < ids.length && random() < 0.9)
      figures.push(structuredClone(figures[0]!));
    figures.forEach((figure, index) => {
      figure.period = ids[(first + index) % ids.length] ?? '';
      for (const amount of amountsOf) {
        const cell = figure[amount];
        if (cell && without.includes(amount)) Reflect.deleteProperty(figure, amount);
        else if (cell) figure[amount] = keptCell(cell, { isWhole, size, isExtreme }, random);
      }
    });
  }
}
