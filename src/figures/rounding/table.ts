import { tableLines } from '../tables/lines.js';
import { addsUp } from '../tables/adding-up.js';
import { addTo, cheapestMoves, type Move } from './chains.js';
import { choicesOf, type Refused, roundedExcept, type Rounded } from './choice.js';

/** A table with margins, row by row: the last row and the last column hold totals, as in `tableLines`. */
export interface Grid {
  readonly figures: readonly number[];
  readonly rows: number;
  readonly columns: number;
}

/**
 * A table with margins, rounded so that rows, columns and margins add up as they are shown. Figures are whole øre or
 * persons of either sign, and `step` is the smallest step shown, in the same unit.
 *
 * - The total of all (the corner) is its own rounding.
 * - A figure is its own rounding or the multiple on its other side, less than one step from the exact figure. An exact
 *   multiple stays, and zero with it.
 * - Of all tables like that it is the one where the fewest totals have moved; of these the one nearest to the exact
 *   figures in all; of these one where the fewest figures have moved.
 *
 * Totals come first since they are quoted elsewhere, rounded on their own; they cannot always all be kept. The same
 * table gives the same answer, but where two answers are equally good no rule says which one it is.
 *
 * That there always is one: M. Bacharach, "Matrix Rounding Problems", Management Science 12 (1966); L. H. Cox, "A
 * Constructive Procedure for Unbiased Controlled Rounding", JASA 82 (1987). Each figure stands in one row and one
 * column, so moving it carries a step from the one to the other, and what has to be carried is a transport problem
 * (B. D. Causey, L. H. Cox and L. R. Ernst, JASA 80, 1985). The exact table is a mean of rounded ones, and some of
 * these have the corner on either side, so it may stay on its own.
 */
export function roundedTable({ figures, rows, columns }: Grid, step: number): Rounded | Refused {
  if (figures.length !== rows * columns || !addsUp({ figures, lines: tableLines(rows, columns) }))
    return { kind: 'refused' };
  const choices = choicesOf(figures, step);
  const count = BigInt(figures.length);
  const surplus = new Map<number, bigint>();
  const moves = choices.flatMap(({ own, other, farther }, place): readonly Move[] => {
    const row = Math.floor(place / columns);
    const column = rows + (place % columns);
    const inLastRow = row === rows - 1;
    const inLastColumn = column === rows + columns - 1;
    const isTotal = inLastRow !== inLastColumn;
    // Counted the other way round from what they are totals of, margins bring each row and each column to nothing.
    const sign = isTotal ? -1 : 1;
    addTo(surplus, row, BigInt(sign * own));
    addTo(surplus, column, BigInt(-sign * own));
    if (other === own || (inLastRow && inLastColumn)) return [];
    const [from, to] = own - other === sign ? [row, column] : [column, row];
    // One total outweighs every distance, and the least distance outweighs any number of moves.
    const weight = BigInt(farther) + (isTotal ? BigInt(step) * count : 0n);
    return [{ place, from, to, cost: weight * count + 1n }];
  });
  return roundedExcept(choices, cheapestMoves(surplus, moves));
}
