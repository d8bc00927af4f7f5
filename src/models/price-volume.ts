import type { PriceVolume as Given } from '../client/port.js';
import { type PeriodName, periodName } from '../figures/calendar/periods.js';
import type { PriceLevel } from '../figures/price-level.js';
import type { Cell } from '../figures/cell.js';
import { type PriceVolume, priceVolumeOf } from '../figures/price-volume.js';
import { type BudgetEffect, budgetEffectOf } from '../figures/variance.js';
import { overspend } from './cost-totals.js';
import { givenCell } from './given.js';

/** Why a cost is another than was planned: more or fewer full-year persons, and dearer or cheaper ones. */
export interface Explained extends PriceVolume {
  /** The months that are compared. */
  readonly name: PeriodName;
  /** What they were planned at, and what they came to. */
  readonly planned: Cell;
  readonly actual: Cell;
  readonly effect: BudgetEffect;
  /** Hundredths of a full-year person (helårsperson). */
  readonly plannedPersons: number;
  readonly actualPersons: number;
}

/** Undefined where the effects are too large to be exact, which no budget is: better none than a wrong one. */
export function toExplained(given: Given, level: PriceLevel | undefined): Explained | undefined {
  try {
    return explained(given, level);
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

function explained({ from, to, planned, actual }: Given, level: PriceLevel | undefined): Explained {
  const side = ({ ore, fullYearPersonsHundredths }: Given['planned']) => ({
    amount: givenCell(ore, level),
    volume: { state: 'value' as const, value: fullYearPersonsHundredths },
  });
  const [plan, real] = [side(planned), side(actual)];
  const effects = priceVolumeOf(plan, real);
  return {
    ...effects,
    name: periodName({ from, to }),
    planned: plan.amount,
    actual: real.amount,
    effect: budgetEffectOf(effects.deviation, overspend),
    plannedPersons: planned.fullYearPersonsHundredths,
    actualPersons: actual.fullYearPersonsHundredths,
  };
}
