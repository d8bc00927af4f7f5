import type { PriceVolume as Given } from '../client/port.js';
import { type PeriodName, periodName } from '../figures/calendar/periods.js';
import type { PriceLevel } from '../figures/price-level.js';
import { type PriceVolume, priceVolumeOf } from '../figures/price-volume.js';
import { givenCell } from './given.js';

/** Why a cost is another than was planned: more or fewer full-year persons, and dearer or cheaper ones. */
export interface Explained extends PriceVolume {
  /** The months that are compared. */
  readonly name: PeriodName;
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
  return {
    ...priceVolumeOf(side(planned), side(actual)),
    name: periodName({ from, to }),
    plannedPersons: planned.fullYearPersonsHundredths,
    actualPersons: actual.fullYearPersonsHundredths,
  };
}
