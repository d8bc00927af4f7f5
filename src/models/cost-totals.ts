import type { CostTrajectory, OreCell } from '../client/port.js';
import { shareOf, sumOf } from '../figures/arithmetic.js';
import {
  type Cell,
  isWhole,
  missing,
  notApplicable,
  type RatioCell,
  type ValueCell,
  valueOf,
  suppressed,
} from '../figures/cell.js';
import { type MoneyUnit, stepsIn } from '../figures/money.js';
import { type BudgetEffect, budgetEffectOf, deviationFromBudget, savedOf } from '../figures/variance.js';
import { type MonthCells, shareOfBudget } from './cost-period.js';
import { givenCell } from './given.js';

/** A sum that the source states and that its months do not add up to. Both stand on the page. */
export interface CostContradiction {
  readonly of: 'budget' | 'accounts' | 'previous';
  readonly stated: number;
  readonly summed: number;
}

/** What a budget follow-up leads with: of all months together. Amounts in øre. */
export interface CostTotals {
  readonly originalBudget: Cell;
  readonly adjustedBudget: Cell;
  /** Booked so far. */
  readonly spent: Cell;
  /** That as a share of the adjusted budget. */
  readonly spentShare: RatioCell;
  /** Expected in the months that are not booked. */
  readonly rest: Cell;
  /** The expected accounts: the source's own where it states them, else what is booked and expected. */
  readonly accounts: Cell;
  readonly previousEstimate: { readonly asOf: string; readonly accounts: Cell } | undefined;
  /** Expected accounts − adjusted budget: plus is an overspend. */
  readonly deviation: Cell;
  readonly deviationShare: RatioCell;
  readonly effect: BudgetEffect;
  /** How large the deviation is, whichever way; undefined when it cannot be said. */
  readonly distance: { readonly ore: number; readonly share: RatioCell } | undefined;
  /** Whether all the months are booked, so that the accounts are no estimate. */
  readonly isClosed: boolean;
  /** The same months a year before. */
  readonly previous: Cell;
  readonly contradictions: readonly CostContradiction[];
}

/** In this contract a cost is positive, so that more than the budget is plus. */
export const overspend = 1;

export function toTotals(answer: CostTrajectory, months: readonly MonthCells[]): CostTotals {
  const level = answer.about.priceLevel;
  const given = (cell: OreCell | undefined) => cell && givenCell(cell, level);
  const costs = months.map(({ cost }) => cost);
  const budgets = months.map(({ budget }) => budget);
  const before = months.map(({ previous }) => previous);
  const booked = months.filter(({ isBooked }) => isBooked);
  const ahead = months.filter(({ isBooked }) => !isBooked);
  const stated = {
    budget: given(answer.adjustedBudgetOre),
    accounts: given(answer.expectedOre),
    previous: given(answer.previousOre),
  };
  // What nobody has made is no forecast: what is booked so far is not what the year will cost.
  const isForecast = ahead.length === 0 || answer.months.some(({ expectedOre }) => expectedOre !== undefined);
  const adjustedBudget = safely(stated.budget, budgets, sumOf(budgets));
  const accounts = safely(stated.accounts, costs, isForecast ? sumOf(costs) : missing);
  const spent = booked.length === 0 ? { state: 'notYet' as const } : sumOf(booked.map(({ cost }) => cost));
  const deviation = deviationFromBudget(accounts, adjustedBudget);
  const { previousEstimate } = answer;
  return {
    originalBudget: safely(given(answer.originalBudgetOre), budgets, missing),
    adjustedBudget,
    spent,
    spentShare: shareOf(spent, adjustedBudget),
    rest: ahead.length === 0 ? notApplicable : sumOf(ahead.map(({ cost }) => cost)),
    accounts,
    previousEstimate: previousEstimate && {
      asOf: previousEstimate.asOf,
      accounts: givenCell(previousEstimate.expectedOre, level),
    },
    deviation,
    deviationShare: shareOfBudget(deviation, adjustedBudget),
    effect: budgetEffectOf(deviation, overspend),
    distance: isWhole(deviation) ? distanceOf(deviation, adjustedBudget) : undefined,
    isClosed: ahead.length === 0,
    previous: safely(stated.previous, before, sumOf(before)),
    contradictions: [
      ...contradicted('budget', stated.budget, budgets),
      ...contradicted('accounts', stated.accounts, costs),
      ...contradicted('previous', stated.previous, before),
    ],
  };
}

/** The source's own sum, else ours; but not beside a month that is hidden, which it would give away by subtraction. */
const safely = (stated: Cell | undefined, months: readonly Cell[], summed: Cell): Cell =>
  months.some(({ state }) => state === 'suppressed') ? suppressed : (stated ?? summed);

/** Whether the adjusted budget is another than the original one, as far as the unit tells. */
export const isChanged = (original: Cell, adjusted: ValueCell, unit: MoneyUnit): original is ValueCell =>
  isWhole(original) && isWhole(adjusted) && stepsIn(original.value, unit) !== stepsIn(adjusted.value, unit);

function distanceOf(deviation: ValueCell, adjustedBudget: Cell): NonNullable<CostTotals['distance']> {
  const ore = Math.abs(savedOf(deviation, overspend));
  const size = deviation.level ? { ...valueOf(ore), level: deviation.level } : valueOf(ore);
  return { ore, share: shareOfBudget(size, adjustedBudget) };
}

/** A source that rounds each month to kroner is no contradiction. */
function contradicted(
  of: CostContradiction['of'],
  stated: Cell | undefined,
  months: readonly Cell[],
): readonly CostContradiction[] {
  const made = sumOf(months);
  if (!stated || !isWhole(stated) || !isWhole(made)) return [];
  const [own, summed] = [savedOf(stated, 1), savedOf(made, 1)];
  return Math.abs(own - summed) > 100 * months.length ? [{ of, stated: own, summed }] : [];
}
