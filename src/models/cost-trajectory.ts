import type { About, CostTrajectory } from '../client/port.js';
import { sumOf } from '../figures/arithmetic.js';
import { quarterOf } from '../figures/calendar/months.js';
import { monthsIn, type Period } from '../figures/calendar/periods.js';
import { type Cell, isValue, isWhole, missing, strongestReason } from '../figures/cell.js';
import { fittingUnit, type MoneyUnit } from '../figures/money.js';
import { toParts, type CostPart } from './cost-parts.js';
import type { CostPer } from './cost-per.js';
import { type CostPeriod, monthCells, type MonthCells, toPeriod } from './cost-period.js';
import { type CostTotals, toTotals } from './cost-totals.js';
import { type Explained, toExplained } from './price-volume.js';

export type { CostPart, CostPer, CostPeriod };

/** How long each step of the drawing is. */
export type CostStep = 'month' | 'quarter' | 'year';

/** What each line of the figure is of, in the order that it is read. */
export const costMeasures = ['actual', 'expected', 'budget', 'deviation', 'deviationShare', 'previous'] as const;
export type CostMeasure = (typeof costMeasures)[number];

/** A cost over time as it is drawn, written and spoken. */
export interface CostModel {
  /** What the model is made of. */
  readonly answer: CostTrajectory;
  readonly about: About;
  readonly title: string;
  readonly refund: CostTrajectory['refund'];
  readonly stretch: Required<Period>;
  readonly bookedTo: string | undefined;
  readonly step: CostStep;
  readonly periods: readonly CostPeriod[];
  /** What there is to show; a measure that the answer does not have is not among them. */
  readonly measures: readonly CostMeasure[];
  /** The sums at the end of each step. */
  readonly soFar: Readonly<Record<'cost' | 'budget' | 'previous', readonly Cell[]>>;
  readonly totals: CostTotals;
  readonly by: string | undefined;
  readonly parts: readonly CostPart[];
  readonly explained: Explained | undefined;
  /** What the amounts have been divided by, if anything. */
  readonly per: CostPer | undefined;
  readonly unit: MoneyUnit;
  readonly notes: readonly string[];
}

export type CostSteps = Readonly<Record<CostStep, CostModel>>;

/**
 * The answer by steps of each length. That of months is made at once, so that what cannot be added up is found here; longer
 * steps are sums of the same figures, made when somebody first wants them.
 */
export function toTrajectories(answer: CostTrajectory): CostSteps {
  const made: Partial<Record<CostStep, CostModel>> = { month: toTrajectory(answer, 'month') };
  const by = (step: CostStep) => (made[step] ??= toTrajectory(answer, step));
  return {
    get month() {
      return by('month');
    },
    get quarter() {
      return by('quarter');
    },
    get year() {
      return by('year');
    },
  };
}

/** Turns the contract's answer into what is shown, by steps of a length. Nothing is rounded here. */
export function toTrajectory(answer: CostTrajectory, step: CostStep): CostModel {
  const { about, title, refund, from, to, bookedTo, by } = answer;
  const given = { bookedTo, level: about.priceLevel };
  const names = monthsIn({ from, to });
  const months = monthCells(names, answer.months, given);
  const groups = groupsOf(months, step);
  const periods = groups.map(([id, own]) => toPeriod(id, own));
  // Sums are made of the months, whatever the step: how many of them are there does not turn on it.
  const totals = toTotals(answer, months);
  const soFar = (measure: 'cost' | 'budget' | 'previous') => runningSums(periods.map((period) => period[measure]));
  return {
    answer,
    about,
    title,
    refund,
    stretch: { from, to },
    bookedTo,
    step,
    periods,
    measures: costMeasures.filter((measure) => isGiven(answer, measure)),
    soFar: { cost: soFar('cost'), budget: soFar('budget'), previous: soFar('previous') },
    totals,
    by,
    parts: toParts(answer.parts ?? [], months, {
      cellsOf: (part) => monthCells(names, part.months, given),
      groups: groups.map(([, own]) => own.length),
    }),
    explained: answer.priceVolume && toExplained(answer.priceVolume, about.priceLevel),
    per: undefined,
    unit: fittingUnit(amountsIn([...periods.flatMap(({ cost, budget }) => [cost, budget]), totals.accounts])),
    notes: answer.notes ?? [],
  };
}

/** The months of the answer in steps, each by the name that its length has. */
function groupsOf(months: readonly MonthCells[], step: CostStep): readonly (readonly [id: string, MonthCells[]])[] {
  const idOf = { month: (month: string) => month, quarter: quarterOf, year: (month: string) => month.slice(0, 4) }[
    step
  ];
  const groups = new Map<string, MonthCells[]>();
  for (const month of months) {
    const id = idOf(month.month);
    const group = groups.get(id);
    if (group) group.push(month);
    else groups.set(id, [month]);
  }
  return [...groups];
}

function isGiven({ months, ...sums }: CostTrajectory, measure: CostMeasure): boolean {
  const hasBudget =
    sums.adjustedBudgetOre?.state === 'value' || months.some(({ budgetOre }) => budgetOre !== undefined);
  switch (measure) {
    case 'actual':
      return sums.bookedTo !== undefined;
    case 'expected':
      return months.some(({ expectedOre }) => expectedOre !== undefined);
    case 'budget':
      return hasBudget;
    case 'deviation':
    case 'deviationShare':
      return hasBudget && months.some(({ actualOre, expectedOre }) => actualOre ?? expectedOre);
    case 'previous':
      return months.some(({ previousOre }) => previousOre !== undefined);
  }
}

const amountsIn = (cells: readonly Cell[]): number[] => cells.flatMap((cell) => (isValue(cell) ? [cell.value] : []));

/** The sums so far, period by period, as far as they are known: a sum that lacks a part goes no further. */
export function runningSums(cells: readonly Cell[]): readonly Cell[] {
  let sum: Cell | undefined;
  return cells.map((cell) => {
    if (!sum || (isWhole(sum) && isWhole(cell))) sum = sum ? sumOf([sum, cell]) : cell;
    else if (isWhole(sum)) sum = strongestReason([cell, missing]);
    return sum;
  });
}
