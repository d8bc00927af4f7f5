import type { CostTrajectory } from '../client/port.js';
import { shareOf, sumOf } from '../figures/arithmetic.js';
import {
  type Cell,
  isWhole,
  missing,
  notApplicable,
  type RatioCell,
  type ValueCell,
  valueOf,
} from '../figures/cell.js';
import { type BudgetEffect, budgetEffectOf, deviationFromBudget, savedOf } from '../figures/variance.js';
import type { CostPeriod } from './cost-trajectory.js';
import { givenCell } from './given.js';

/** A sum that the source states and that its months do not add up to. Both stand on the page. */
export interface CostContradiction {
  readonly of: 'budget' | 'accounts';
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
const overspend = 1;

export function toTotals(answer: CostTrajectory, periods: readonly CostPeriod[]): CostTotals {
  const level = answer.about.priceLevel;
  const stated = (cell: CostTrajectory['expectedOre']) => cell && givenCell(cell, level);
  const summed = {
    budget: sumOf(periods.map(({ budget }) => budget)),
    accounts: sumOf(periods.map(({ cost }) => cost)),
    previous: sumOf(periods.map(({ previous }) => previous)),
  };
  const adjustedBudget = stated(answer.adjustedBudgetOre) ?? summed.budget;
  const accounts = stated(answer.expectedOre) ?? summed.accounts;
  const booked = periods.filter(({ isBooked }) => isBooked);
  const ahead = periods.filter(({ isAhead }) => isAhead);
  const spent = booked.length === 0 ? { state: 'notYet' as const } : sumOf(booked.map(({ actual }) => actual));
  const deviation = deviationFromBudget(accounts, adjustedBudget);
  const { previousEstimate } = answer;
  return {
    originalBudget: stated(answer.originalBudgetOre) ?? missing,
    adjustedBudget,
    spent,
    spentShare: shareOf(spent, adjustedBudget),
    rest: ahead.length === 0 ? notApplicable : sumOf(ahead.map(({ expected }) => expected)),
    accounts,
    previousEstimate: previousEstimate && {
      asOf: previousEstimate.asOf,
      accounts: givenCell(previousEstimate.expectedOre, level),
    },
    deviation,
    deviationShare: shareOf(deviation, adjustedBudget),
    effect: budgetEffectOf(deviation, overspend),
    distance: isWhole(deviation) ? distanceOf(deviation, adjustedBudget) : undefined,
    isClosed: ahead.length === 0,
    previous: stated(answer.previousOre) ?? summed.previous,
    contradictions: [
      ...contradicted('budget', stated(answer.adjustedBudgetOre), summed.budget),
      ...contradicted('accounts', stated(answer.expectedOre), summed.accounts),
    ],
  };
}

function distanceOf(deviation: ValueCell, adjustedBudget: Cell): NonNullable<CostTotals['distance']> {
  const ore = Math.abs(savedOf(deviation, overspend));
  const size = deviation.level ? { ...valueOf(ore), level: deviation.level } : valueOf(ore);
  return { ore, share: shareOf(size, adjustedBudget) };
}

function contradicted(
  of: CostContradiction['of'],
  stated: Cell | undefined,
  summed: Cell,
): readonly CostContradiction[] {
  const differ = stated && isWhole(stated) && isWhole(summed) && stated.value !== summed.value;
  return differ ? [{ of, stated: stated.value, summed: summed.value }] : [];
}
