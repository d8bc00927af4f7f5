import { at } from '../tables/at.js';
import { termsOf } from '../tables/lines.js';
import type { Solve } from '../tables/solve.js';
import type { Need, Task } from './hiding.js';

/** How far off a solver that counts in binary fractions may be. */
export const slack = 1e-6;

/**
 * How far each figure can fall before everyone would know better, in steps of what the need asks for: so the numbers of
 * a programme are of one size, whether they are persons or øre.
 */
export function fallsOf({ table, least }: Task, { place, possible }: Need): readonly number[] {
  const step = Math.abs(possible - at(table.figures, place));
  // A zero that is always shown is less than what a hidden figure can be; it cannot fall at all.
  return table.figures.map((figure) => Math.max(0, figure - least) / step);
}

/** Whether the needed figure must be able to rise, or to fall. */
export const directionOf = ({ table }: Task, { place, possible }: Need): 1 | -1 =>
  possible > at(table.figures, place) ? 1 : -1;

/**
 * Tries to let the needed figure move to what it needs by moving hidden figures alone, so that every line still adds up.
 * Answers the places that move with it, or undefined when an attacker can rule it out.
 */
export function witnessOf(
  task: Task,
  hidden: ReadonlySet<number>,
  need: Need,
  solve: Solve,
): readonly number[] | undefined {
  const { figures, lines } = task.table;
  const falls = fallsOf(task, need);
  const solution = solve({
    bounds: figures.map((_, place) => {
      if (place === need.place) return [-1, 1];
      return hidden.has(place) ? [-at(falls, place), Infinity] : [0, 0];
    }),
    rules: lines.map((line) => ({ sum: termsOf(line), low: 0, high: 0 })),
    least: [[need.place, -directionOf(task, need)]],
  });
  if (solution.kind !== 'solved' || -solution.value < 1 - slack) return undefined;
  return figures.flatMap((_, place) => (Math.abs(at(solution.unknowns, place)) > slack ? [place] : []));
}
