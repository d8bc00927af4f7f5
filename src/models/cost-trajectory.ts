import type { About, CostMonth, CostTrajectory } from '../client/port.js';
import { shareOf, sumOf } from '../figures/arithmetic.js';
import { monthsIn, type Period, type PeriodName, periodName } from '../figures/calendar/periods.js';
import { quarterOf } from '../figures/calendar/months.js';
import {
  type Cell,
  isValue,
  isWhole,
  missing,
  notApplicable,
  type RatioCell,
  strongestReason,
} from '../figures/cell.js';
import { fittingUnit, type MoneyUnit } from '../figures/money.js';
import type { PriceLevel } from '../figures/price-level.js';
import { deviationFromBudget } from '../figures/variance.js';
import { type CostTotals, toTotals } from './cost-totals.js';
import { givenCell } from './given.js';
import { type Explained, toExplained } from './price-volume.js';

/** How long each step of the drawing is. */
export type CostStep = 'month' | 'quarter' | 'year';

/** What each line of the figure is of, in the order that it is read. */
export const costMeasures = ['actual', 'expected', 'budget', 'deviation', 'deviationShare', 'previous'] as const;
export type CostMeasure = (typeof costMeasures)[number];

/** One month, quarter or year. Amounts in øre. */
export interface CostPeriod {
  readonly id: string;
  readonly name: PeriodName;
  readonly months: readonly string[];
  /** Whether any of it is expected rather than booked. */
  readonly isAhead: boolean;
  /** Whether any of it is booked. */
  readonly isBooked: boolean;
  /** What is booked of it; not yet when nothing is. */
  readonly actual: Cell;
  /** What is expected of the rest; does not apply where all of it is booked. */
  readonly expected: Cell;
  /** Both together. */
  readonly cost: Cell;
  /** The adjusted budget. */
  readonly budget: Cell;
  /** The same months a year before. */
  readonly previous: Cell;
  /** Cost − budget: plus is an overspend. */
  readonly deviation: Cell;
  /** That as a share of the budget. */
  readonly deviationShare: RatioCell;
}

/** A part of the cost, period by period. */
export interface CostPart {
  readonly id: string;
  readonly name: string;
  readonly cost: readonly Cell[];
  readonly total: Cell;
}

/** A cost over time as it is drawn, written and spoken. */
export interface CostModel {
  readonly about: About;
  readonly title: string;
  readonly refund: CostTrajectory['refund'];
  readonly stretch: Required<Period>;
  readonly bookedTo: string | undefined;
  readonly step: CostStep;
  readonly periods: readonly CostPeriod[];
  /** What there is to show; a measure that no month has is not among them. */
  readonly measures: readonly CostMeasure[];
  readonly totals: CostTotals;
  readonly by: string | undefined;
  readonly parts: readonly CostPart[];
  readonly explained: Explained | undefined;
  readonly unit: MoneyUnit;
  readonly notes: readonly string[];
}

/** The answer by steps of each length, so that a reader who wants another has it at once. */
export const toTrajectories = (answer: CostTrajectory): Readonly<Record<CostStep, CostModel>> => ({
  month: toTrajectory(answer, 'month'),
  quarter: toTrajectory(answer, 'quarter'),
  year: toTrajectory(answer, 'year'),
});

/** Turns the contract's answer into what is shown, by steps of a length. Nothing is rounded here. */
export function toTrajectory(answer: CostTrajectory, step: CostStep): CostModel {
  const { about, title, refund, from, to, bookedTo, by } = answer;
  const level = about.priceLevel;
  const stretch = { from, to };
  const months = new Map(answer.months.map((month) => [month.month, month] as const));
  const groups = groupsOf(monthsIn(stretch), step);
  const periods = groups.map(({ id, months: own }) => toPeriod(id, own, { months, bookedTo, level }));
  const parts = (answer.parts ?? []).map((part) => toPart(part, groups, { bookedTo, level }));
  const totals = toTotals(answer, periods);
  return {
    about,
    title,
    refund,
    stretch,
    bookedTo,
    step,
    periods,
    measures: costMeasures.filter((measure) => isGiven(answer, measure)),
    totals,
    by,
    parts,
    explained: answer.priceVolume && toExplained(answer.priceVolume, level),
    unit: fittingUnit(amountsIn([...periods.flatMap(({ cost, budget }) => [cost, budget]), totals.accounts])),
    notes: answer.notes ?? [],
  };
}

/** The months of the answer in steps, each by the name that its length has. */
function groupsOf(months: readonly string[], step: CostStep): { readonly id: string; readonly months: string[] }[] {
  const idOf = { month: (month: string) => month, quarter: quarterOf, year: (month: string) => month.slice(0, 4) }[
    step
  ];
  const groups = new Map<string, string[]>();
  for (const month of months) {
    const id = idOf(month);
    const group = groups.get(id);
    if (group) group.push(month);
    else groups.set(id, [month]);
  }
  return [...groups].map(([id, own]) => ({ id, months: own }));
}

interface Given {
  readonly months: ReadonlyMap<string, CostMonth>;
  readonly bookedTo: string | undefined;
  readonly level: PriceLevel | undefined;
}

const isBooked = (month: string, bookedTo: string | undefined): boolean => bookedTo !== undefined && month <= bookedTo;

function toPeriod(id: string, own: readonly string[], { months, bookedTo, level }: Given): CostPeriod {
  const sum = (some: readonly string[], name: 'actualOre' | 'expectedOre' | 'budgetOre' | 'previousOre', none: Cell) =>
    totalOf(
      some.map((month) => givenCell(months.get(month)?.[name], level)),
      none,
    );
  const booked = own.filter((month) => isBooked(month, bookedTo));
  const ahead = own.filter((month) => !isBooked(month, bookedTo));
  const actual = sum(booked, 'actualOre', { state: 'notYet' });
  const expected = sum(ahead, 'expectedOre', notApplicable);
  const cost = costOf(actual, expected, booked.length, ahead.length);
  const budget = sum(own, 'budgetOre', notApplicable);
  const deviation = deviationFromBudget(cost, budget);
  return {
    id,
    name: periodName({ from: own[0] ?? id, to: own.at(-1) ?? id }),
    months: own,
    isAhead: ahead.length > 0,
    isBooked: booked.length > 0,
    actual,
    expected,
    cost,
    budget,
    previous: sum(own, 'previousOre', notApplicable),
    deviation,
    deviationShare: shareOf(deviation, budget),
  };
}

/** A month on its own keeps all that is said of it: its range, its correction, why it is not there. */
const totalOf = (cells: readonly Cell[], none: Cell): Cell => (cells.length > 1 ? sumOf(cells) : (cells[0] ?? none));

/** What is booked and what is expected, each where there are months of its kind. */
const costOf = (actual: Cell, expected: Cell, booked: number, ahead: number): Cell => {
  if (booked === 0) return expected;
  return ahead === 0 ? actual : sumOf([actual, expected]);
};

function toPart(
  { id, name, months }: { readonly id: string; readonly name: string; readonly months: readonly CostMonth[] },
  groups: readonly { readonly months: readonly string[] }[],
  given: Omit<Given, 'months'>,
): CostPart {
  const known = new Map(months.map((month) => [month.month, month] as const));
  const cost = groups.map((group) => toPeriod('', group.months, { ...given, months: known }).cost);
  return { id, name, cost, total: sumOf(cost) };
}

function isGiven({ months, ...sums }: CostTrajectory, measure: CostMeasure): boolean {
  const hasBudget = months.some(({ budgetOre }) => budgetOre !== undefined);
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
