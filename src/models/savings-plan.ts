import type { About, Explanation, Overlap, SavingsPlan } from '../client/port.js';
import { fittingUnit, type MoneyUnit } from '../figures/money.js';
import { holdsDay, type PeriodName, periodName } from '../figures/calendar/periods.js';
import { type StatusRule, usualRule } from '../figures/variance.js';
import { type Comparison, toComparison } from './savings-comparison.js';
import { givenFor, type SavingsFigure, toFigure } from './savings-figure.js';
import { summedFigures, toTotal } from './savings-total.js';

/** What a plan can tell of an area, in the order of its columns. */
export const measures = [
  'target',
  'realised',
  'expected',
  'realisedMoved',
  'expectedMoved',
  'deviation',
  'fulfilment',
  'status',
] as const;
export type Measure = (typeof measures)[number];

/** The measures that the source gives itself. */
export type GivenMeasure = 'target' | 'realised' | 'expected';
const givenMeasures: readonly GivenMeasure[] = ['target', 'realised', 'expected'];

export interface SavingsRow {
  readonly id: string;
  readonly name: string;
  /** Positions in `footnotes`. */
  readonly footnotes: readonly number[];
  readonly explanation: Explanation | undefined;
  /** One for each period, in the order of `periods`. */
  readonly figures: readonly SavingsFigure[];
}

export interface SavingsPeriod {
  readonly id: string;
  readonly from: string;
  readonly to?: string;
  readonly name: PeriodName;
  readonly effect: 'firstYear' | 'fullYear' | undefined;
}

/** A total that the source states and that its areas do not add up to. Both stand on the page. */
export interface Contradiction {
  readonly period: SavingsPeriod;
  readonly measure: GivenMeasure | 'oneOffRealised' | 'oneOffExpected';
  readonly stated: number;
  readonly summed: number;
}

/** A savings plan as it is drawn, written and spoken. */
export interface SavingsModel {
  readonly about: About;
  readonly kind: SavingsPlan['kind'];
  readonly title: string;
  readonly adopted: string | undefined;
  /** 1 when a saving is positive in the data, -1 when it is negative. */
  readonly direction: 1 | -1;
  readonly rule: StatusRule;
  readonly periods: readonly SavingsPeriod[];
  /** What there is to show; a measure that no area has is not among them. */
  readonly measures: readonly Measure[];
  readonly rows: readonly SavingsRow[];
  /** The source's own total where it states one, else the sum of the areas. */
  readonly total: readonly SavingsFigure[];
  readonly contradictions: readonly Contradiction[];
  /** The unit that fits the figures, when the page asks for none. */
  readonly unit: MoneyUnit;
  readonly explanation: Explanation | undefined;
  readonly overlaps: readonly Overlap[];
  readonly notes: readonly string[];
  readonly footnotes: readonly string[];
  readonly comparison: Comparison | undefined;
}

/** Turns the contract's answer into what is shown. Nothing is rounded here, so every status is judged on exact øre. */
export function toSavings(plan: SavingsPlan): SavingsModel {
  const direction = plan.savingsSign === 'positive' ? 1 : -1;
  const rule = plan.statusRule ?? usualRule;
  const periods = plan.periods.map((period) => ({ ...period, name: periodName(period), effect: period.effect }));
  const level = plan.about.priceLevel;
  const given = givenMeasures.filter((measure) => isGiven(plan, measure));
  const footnoteIds = (plan.footnotes ?? []).map(({ id }) => id);

  const rows = plan.areas.map((area) => ({
    id: area.id,
    name: area.name,
    footnotes: (area.footnotes ?? []).map((id) => footnoteIds.indexOf(id)),
    explanation: area.explanation,
    figures: periods.map(({ id }) => toFigure(givenFor(area.figures, id, level), rule, direction)),
  }));

  // A total is judged by percent alone: what is small for an area is not small for the whole.
  const totalRule = { onTargetPercent: rule.onTargetPercent, nearPercent: rule.nearPercent };
  const contradictions: Contradiction[] = [];
  const total = periods.map((period, index) => {
    const parts = rows.map((row) => row.figures[index]).filter((figure) => figure !== undefined);
    const stated = givenFor(plan.total ?? [], period.id, level);
    const summed = summedFigures(parts);
    for (const measure of [...given, 'oneOffRealised', 'oneOffExpected'] as const) {
      const own = stated[measure];
      const sum = summed[measure];
      if (own?.state === 'value' && sum?.state === 'value' && !sum.partial && own.value !== sum.value)
        contradictions.push({ period, measure, stated: own.value, summed: sum.value });
    }
    return toTotal(parts, stated, totalRule, direction);
  });

  const comparison = toComparison(plan, rows, total);
  return {
    about: plan.about,
    kind: plan.kind,
    title: plan.title,
    adopted: plan.adopted,
    direction,
    rule,
    periods,
    measures: measures.filter((measure) => isShown(measure, given, comparison)),
    rows,
    total,
    contradictions,
    unit: fittingUnit(rows.flatMap(({ figures }) => figures.flatMap(amountsOf))),
    explanation: plan.explanation,
    overlaps: plan.overlaps ?? [],
    notes: plan.notes ?? [],
    footnotes: (plan.footnotes ?? []).map(({ text }) => text),
    comparison,
  };
}

/** The position of the period that is drawn: the one the status falls in, else the last with a target, else the last. */
export function focusOf({ periods, about, total }: SavingsModel): number {
  const { asOf } = about;
  const current = asOf === undefined ? -1 : periods.findIndex((period) => holdsDay(period, asOf));
  if (current >= 0) return current;
  const aimed = total.findLastIndex(({ target }) => target.state === 'value');
  return aimed >= 0 ? aimed : periods.length - 1;
}

const isGiven = ({ areas, total = [] }: SavingsPlan, measure: GivenMeasure): boolean =>
  [...areas.flatMap(({ figures }) => figures), ...total].some((figure) => figure[`${measure}Ore`] !== undefined);

function isShown(measure: Measure, given: readonly GivenMeasure[], comparison: Comparison | undefined): boolean {
  switch (measure) {
    case 'realisedMoved':
      return comparison?.moved !== undefined && given.includes('realised');
    case 'expectedMoved':
      return comparison?.moved !== undefined && given.includes('expected');
    case 'deviation':
    case 'fulfilment':
    case 'status':
      return given.includes('target') && given.includes('expected');
    default:
      return given.includes(measure);
  }
}

const amountsOf = ({ target, realised, expected }: SavingsFigure): number[] =>
  [target, realised, expected].flatMap((cell) => (cell.state === 'value' ? [cell.value] : []));
