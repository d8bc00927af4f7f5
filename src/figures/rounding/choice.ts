import { dividedBy } from './exact.js';

/** An exact figure between the two multiples of the step that are next to it. Both are counted in steps. */
export interface Choice {
  /** Its own rounding, which is the nearer of the two. */
  readonly own: number;
  /** The other of the two. An exact multiple has none: it is shown as it is, and this is `own` again. */
  readonly other: number;
  /** How much farther from the exact figure the other one is, in the figure's unit (øre, persons). */
  readonly farther: number;
}

/** What each figure may be shown as: its own rounding or, where that does not add up, the multiple on its other side. */
export const choicesOf = (figures: readonly number[], step: number): readonly Choice[] =>
  figures.map((figure) => {
    if (!(Number.isSafeInteger(step) && step > 0)) throw new RangeError('A step is a whole number above zero.');
    const rest = figure % step;
    const nearZero = (figure - rest) / step;
    const fromZero = nearZero + Math.sign(rest);
    const own = dividedBy(figure, step);
    return { own, other: own === fromZero ? nearZero : fromZero, farther: Math.abs(step - 2 * Math.abs(rest)) };
  });

/** A figure that is not shown as its own rounding, and by how many steps it differs from that. */
export interface Moved {
  readonly place: number;
  readonly by: number;
}

/**
 * Figures that add up on paper ("afrundet, så det summer"), in steps and in the order they were given. A page that
 * shows them says so, and can name those in `moved`: every other figure is the exact one rounded on its own.
 */
export interface Rounded {
  readonly kind: 'rounded';
  readonly steps: readonly number[];
  readonly moved: readonly Moved[];
}

/**
 * Not rounded, because the exact figures do not add up themselves: a total that the parts miss is the source's to
 * explain, and is not made good by rounding. Figures that are no whole numbers are refused with it.
 */
export interface Refused {
  readonly kind: 'refused';
}

/** Figures as their own rounding, except at these places. */
export const roundedExcept = (choices: readonly Choice[], places: ReadonlySet<number>): Rounded => ({
  kind: 'rounded',
  steps: choices.map(({ own, other }, place) => (places.has(place) ? other : own)),
  moved: choices.flatMap(({ own, other }, place) => (places.has(place) ? [{ place, by: other - own }] : [])),
});
