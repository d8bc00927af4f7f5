import { boxBetween } from './marks.js';
import type { Box } from './patterns.js';

/** A step of a bridge, in the unit of its figures: it begins where the one before it left off. */
export interface Step {
  readonly from: number;
  readonly to: number;
}

/** The steps that changes make one after another. */
export function stepsFrom(start: number, changes: readonly number[]): readonly Step[] {
  let at = start;
  return changes.map((change) => {
    const step = { from: at, to: at + change };
    at = step.to;
    return step;
  });
}

/** The bar of a step between two places, at least 1,5 px wide, so that a small step is not a missing one. `pixel` is what one is, where the drawing has other units. */
export function stepBox(start: number, end: number, y: number, height: number, pixel = 1): Box {
  const reach = Math.sign(end - start || 1) * Math.max(1.5 * pixel, Math.abs(end - start));
  return boxBetween(start, start + reach, y, height);
}
