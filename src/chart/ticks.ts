/** A stretch of values, its lower end first. */
export type Stretch = readonly [from: number, to: number];

/** The smallest of 1, 2 or 5 of a power of ten that parts the stretch into at most so many steps. */
function stepFor([from, to]: Stretch, most: number, smallest: number): number {
  const least = Math.max(smallest, (to - from) / most);
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5].map((times) => times * power).find((step) => step >= least) ?? 10 * power;
}

/** A hair's breadth of slack, since 0.3 ÷ 0.1 is a little less than 3. */
const firstFrom = (steps: number): number => Math.ceil(steps - Math.abs(steps) * Number.EPSILON);
const lastTo = (steps: number): number => Math.floor(steps + Math.abs(steps) * Number.EPSILON);

/**
 * Round values through a stretch, both ends' own where they are round; at most `most` steps apart, and
 * none smaller than `smallest`, such as the last decimal that is written. Whole øre stay whole.
 */
export function ticksOf(stretch: Stretch, most: number, smallest = 0): readonly number[] {
  const [from, to] = stretch;
  if (!(to > from)) return [from];
  const step = stepFor(stretch, most, smallest);
  const first = firstFrom(from / step);
  const count = lastTo(to / step) - first + 1;
  // Steps below one would else add up their own rounding.
  return Array.from({ length: count }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** The stretch made longer, so that it begins and ends at round values. */
export function roundedOut(stretch: Stretch, most: number, smallest = 0): Stretch {
  const [from, to] = stretch;
  if (!(to > from)) return stretch;
  const step = stepFor(stretch, most, smallest);
  return [lastTo(from / step) * step, firstFrom(to / step) * step];
}
