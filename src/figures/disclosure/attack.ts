import { surplusOf } from '../tables/adding-up.js';
import { type Line, type Table, termsOf } from '../tables/lines.js';
import type { Solve } from '../tables/solve.js';

/** What an attacker can say of one hidden figure: it is at least `low` and at most `high`. */
export interface Bounds {
  readonly place: number;
  readonly low: number;
  /** Infinity where nothing bounds it. */
  readonly high: number;
}

/** A figure is recovered when only one whole number is left for it. */
export const isRecovered = ({ low, high }: Bounds): boolean => high <= low;

/**
 * Does what a patient reader with a computer can do: from everything that is shown (the figures, and that they add up)
 * it works out the least and the most that each hidden figure can be, by linear programming. Nothing narrower can be
 * said, so what this does not recover, nobody recovers from the table alone.
 *
 * `published` has undefined where a figure is hidden. `least` is what everyone knows a hidden figure to be at least: 1
 * where a zero is always shown, 0 for amounts, -Infinity where they may be negative. Figures are whole numbers (persons,
 * øre); bounds are rounded inwards to whole ones.
 */
export function attack(published: Table<number | undefined>, solve: Solve, least = 0): readonly Bounds[] {
  const { figures, lines } = published;
  const shown = figures.map((figure) => figure ?? 0);
  const isShown = (line: Line) => termsOf(line).every(([place]) => figures[place] !== undefined);
  if (lines.some((line) => isShown(line) && surplusOf(shown, line) !== 0n)) throw doesNotAddUp();

  // Amounts are counted in large steps: a solver is at ease with numbers up to a million.
  const scale = Math.max(1, ...shown.map((figure) => Math.abs(figure) / 1e6));
  const bounds = figures.map((figure) =>
    figure === undefined ? ([least / scale, Infinity] as const) : ([figure / scale, figure / scale] as const),
  );
  const rules = lines.map((line) => ({ sum: termsOf(line), low: 0, high: 0 }));
  const leastOf = (place: number, sign: 1 | -1): number => {
    const solution = solve({ bounds, rules, least: [[place, sign]] });
    if (solution.kind === 'impossible') throw doesNotAddUp();
    return solution.kind === 'unbounded' ? -Infinity : solution.value * scale;
  };
  return figures.flatMap((figure, place) => {
    if (figure !== undefined) return [];
    const low = Math.ceil(leastOf(place, 1) - slack * scale) + 0; // never minus zero
    const high = Math.floor(-leastOf(place, -1) + slack * scale) + 0;
    return [{ place, low, high }];
  });
}

/** How far off a solver that counts in binary fractions may be. */
const slack = 1e-6;

const doesNotAddUp = () => new RangeError('A table that does not add up cannot be attacked.');
