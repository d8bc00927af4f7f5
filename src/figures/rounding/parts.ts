import { listLines } from '../tables/lines.js';
import { addsUp, exactSum } from '../tables/adding-up.js';
import { choicesOf, type Refused, roundedExcept, type Rounded } from './choice.js';

/**
 * The parts of one total, rounded so that they add up to it as it is shown. The last figure is the total, as in
 * `listLines`; figures are whole øre or persons of either sign, and `step` is the smallest step shown, in the same unit
 * (10.000.000 øre for 0,1 mio. kr.).
 *
 * - The total is its own rounding, whatever the parts do.
 * - A part is its own rounding or the multiple on its other side, less than one step from the exact part. An exact
 *   multiple stays.
 * - The parts that move are those nearest to being rounded the other way anyway (largest remainder); of two that are
 *   equally near the earlier one moves. So as few parts as possible move, and no other choice lies nearer to the exact
 *   parts in all.
 *
 * There are always enough parts to move. Their lower neighbours together are at most the exact total and their upper
 * ones at least, and both are multiples of the step, so the total's own rounding lies between them.
 */
export function roundedParts(figures: readonly number[], step: number): Rounded | Refused {
  if (!addsUp({ figures, lines: listLines(figures.length) })) return { kind: 'refused' };
  const choices = choicesOf(figures, step);
  const own = choices.map((choice) => choice.own);
  const missing = Number(exactSum(own.slice(-1)) - exactSum(own.slice(0, -1)));
  const moved = choices
    .slice(0, -1)
    .map((choice, place) => ({ ...choice, place }))
    .filter((part) => part.other - part.own === Math.sign(missing))
    .toSorted((a, b) => a.farther - b.farther)
    .slice(0, Math.abs(missing));
  return roundedExcept(choices, new Set(moved.map(({ place }) => place)));
}
