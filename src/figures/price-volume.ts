import { differenceOf, inProportion } from './arithmetic.js';
import { type Cell, isWhole } from './cell.js';

/**
 * What something cost, and how much of it there was. The amount is whole øre. The volume is a whole number of the
 * smallest step that is counted, hundredths of a full-year person (helårsperson) for instance: the same step in plan and
 * actual.
 */
export interface PricedVolume {
  readonly amount: Cell;
  readonly volume: Cell;
}

/** A deviation and its two causes, in whole øre. Where they are known they add up to it exactly. */
export interface PriceVolume {
  /** Actual − planned amount. */
  readonly deviation: Cell;
  /** More or fewer, at the planned price: planned amount ÷ planned volume × (actual − planned volume). */
  readonly volumeEffect: Cell;
  /** Dearer or cheaper, for those there were: (actual − planned price) × actual volume. */
  readonly priceEffect: Cell;
  /** Why the effects cannot apply: a planned volume of zero has no price. */
  readonly unexplained?: 'noPlannedVolume';
}

/**
 * Full-year persons × unit price explains a deviation better than a total. The volume effect is exact until it is
 * rounded once, half away from zero; the price effect is the rest, so that both always add up. What is paid though the
 * volume fell to nothing is then price. An effect that lacks a figure has its reason. Amounts in different price levels
 * are refused; in current prices the price effect holds what wages and prices rose by.
 */
export function priceVolumeOf(planned: PricedVolume, actual: PricedVolume): PriceVolume {
  const deviation = differenceOf(actual.amount, planned.amount);
  const moreVolume = differenceOf(actual.volume, planned.volume);
  const volumeEffect = inProportion(planned.amount, moreVolume, planned.volume);
  return {
    deviation,
    volumeEffect,
    priceEffect: differenceOf(deviation, volumeEffect),
    ...(isWhole(planned.volume) && planned.volume.value === 0 && { unexplained: 'noPlannedVolume' }),
  };
}
