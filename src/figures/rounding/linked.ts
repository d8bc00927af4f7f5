import { at } from '../tables/at.js';
import { type Table, termsOf } from '../tables/lines.js';
import type { Solve } from '../tables/solve.js';
import { addsUp, surplusOf } from '../tables/adding-up.js';
import { choicesOf, type Refused, roundedExcept, type Rounded } from './choice.js';

/** `impossible`: no rounding to the neighbouring multiples adds up. `unsolved`: the solver gave no answer that holds. */
export interface NotRounded {
  readonly kind: 'impossible' | 'unsolved';
}

/** What a figure that moves counts beside its distance, in steps: none moves for nothing. */
const moveCost = 0.001;

/**
 * Tables that share figures, or stand on two dates, rounded so that every line of them adds up. Figures are whole øre or
 * persons of either sign, and `step` is the smallest step shown, in the same unit.
 *
 * - A figure is its own rounding or the multiple on its other side, less than one step from the exact figure. An exact
 *   multiple stays.
 * - An answer is checked in whole numbers before it is given: every line holds.
 * - No other answer lies nearer to the exact figures in all, each figure that moves counting a thousandth of a step
 *   more. This, and that nothing is possible, are the solver's word, and as exact as the solver is.
 * - No total is preferred to a part, since what is a total in one table is a part in another.
 *
 * Linked tables cannot always be rounded: three amounts of a half, any two of which make a whole, cannot.
 */
export function roundedLinked(table: Table, step: number, solve: Solve): Rounded | Refused | NotRounded {
  if (!addsUp(table)) return { kind: 'refused' };
  const choices = choicesOf(table.figures, step);
  const alone = roundedExcept(choices, new Set());
  if (holds(alone, table)) return alone;
  // The unknowns say by how many steps each figure moves: by none, or by one to its other side.
  const sides = choices.map(({ own, other }) => other - own);
  const solution = solve({
    bounds: sides.map((side) => [Math.min(0, side), Math.max(0, side)]),
    rules: table.lines.map((line) => {
      const missing = Number(-surplusOf(alone.steps, line));
      return { sum: termsOf(line), low: missing, high: missing };
    }),
    least: choices.map(({ own, other, farther }, place) => [place, (other - own) * (farther / step + moveCost)]),
    whole: [...choices.keys()],
  });
  if (solution.kind !== 'solved') return { kind: solution.kind === 'impossible' ? 'impossible' : 'unsolved' };
  const moves = sides.flatMap((side, place) =>
    side !== 0 && Math.round(at(solution.unknowns, place)) === side ? [place] : [],
  );
  const answer = roundedExcept(choices, new Set(moves));
  return holds(answer, table) ? answer : { kind: 'unsolved' };
}

const holds = ({ steps }: Rounded, { lines }: Table): boolean => addsUp({ figures: steps, lines });
