import { checkLines, surplusOf } from '../tables/adding-up.js';
import { at } from '../tables/at.js';
import { type Line, type Table, termsOf } from '../tables/lines.js';
import type { Solve } from '../tables/solve.js';
import { type Bounds, narrowed } from './narrowing.js';

/** A figure is recovered when only one whole number is left for it. */
export const isRecovered = ({ low, high }: Bounds): boolean => high <= low;

/**
 * Does what a patient reader with a computer can do: from everything that is shown (the figures, and that they add up)
 * it works out the least and the most that each hidden figure can be, by linear programming and, in exact whole numbers,
 * by narrowing down. It is about the table alone: not what a reader knows from elsewhere, nor one who tries out on which
 * other tables the same figures would have been chosen for hiding.
 *
 * `published` has undefined where a figure is hidden. `least` is what everyone knows a hidden figure to be at least: 1
 * for counts whose zeros are shown, 0 for amounts, -Infinity where they may be negative; the same as in `hide`. Figures
 * are whole numbers (persons, øre); bounds are rounded inwards to whole ones.
 */
export function attack(published: Table<number | undefined>, solve: Solve, least = 1): readonly Bounds[] {
  const { figures, lines } = published;
  checkLines(figures, lines);
  const shown = figures.map((figure) => figure ?? 0);
  // What the hidden figures of each line come to together.
  const rests = lines.map((line) => Number(-surplusOf(shown, line)));
  const isShown = (line: Line) => termsOf(line).every(([place]) => figures[place] !== undefined);
  if (lines.some((line, index) => isShown(line) && rests[index] !== 0)) throw doesNotAddUp();

  // Amounts are counted in large steps: a solver is at ease with numbers up to a million.
  const scale = Math.max(1, ...rests.map((rest) => Math.abs(rest) / 1e6));
  const bounds = figures.map((figure) => (figure === undefined ? ([least / scale, Infinity] as const) : nothing));
  const rules = lines.map((line, index) => {
    const rest = at(rests, index) / scale;
    return { sum: termsOf(line), low: rest, high: rest };
  });
  const leastOf = (place: number, sign: 1 | -1): number => {
    const solution = solve({ bounds, rules, least: [[place, sign]] });
    if (solution.kind === 'impossible') throw doesNotAddUp();
    return solution.kind === 'unbounded' ? -Infinity : solution.value * scale;
  };
  return narrowed(published, least).map(({ place, low, high }) => ({
    place,
    low: Math.max(low, Math.ceil(leastOf(place, 1) - slack * scale) + 0),
    high: Math.min(high, Math.floor(-leastOf(place, -1) + slack * scale) + 0),
  }));
}

const nothing = [0, 0] as const;

/** How far off a solver that counts in binary fractions may be. */
const slack = 1e-6;

const doesNotAddUp = () => new RangeError('A table that does not add up cannot be attacked.');
