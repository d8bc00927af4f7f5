import { differenceOf, shareOf } from './arithmetic.js';
import type { Cell, RatioCell } from './cell.js';

/**
 * What is left of an effect without the part that holds in one year only ("uden forbehold"), in øre: Fredensborg's 16,7
 * less 4,5 for 2015 only is 12,2. Nobody says that the rest lasts, only that nothing else is known of it. Where there
 * can be no one-off part all of it is left, so that areas and total still add up; where it is not known neither is the
 * rest.
 */
export const withoutOneOff = (effect: Cell, oneOff: Cell): Cell =>
  oneOff.state === 'notApplicable' ? effect : differenceOf(effect, oneOff);

/**
 * Next year's consequence: how far the same target is from being met when what holds in one year only is gone, in øre
 * and with the data's own sign. Fredensborg: 17,6 − 4,5 = 13,1 against 25 is −11,9.
 */
export const nextYearDeviationOf = (expected: Cell, oneOff: Cell, target: Cell): Cell =>
  differenceOf(withoutOneOff(expected, oneOff), target);

/** What is still to come after the first year: effect of a full year (helårseffekt) − effect of the first, in øre. */
export const stillToComeOf = (firstYear: Cell, fullYear: Cell): Cell => differenceOf(fullYear, firstYear);

/** How much of the effect of a full year the first year has: Furesø's 8,0 of 14,0. Of a full year of zero there is none. */
export const firstYearShareOf = (firstYear: Cell, fullYear: Cell): RatioCell => shareOf(firstYear, fullYear);
