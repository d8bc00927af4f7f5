/** A linear sum: each term is a place among the unknowns and what it is multiplied by. */
export type Sum = readonly (readonly [place: number, factor: number])[];

/**
 * A linear programme: the least value of `least` for unknowns that keep within their bounds and keep every rule. With
 * `whole` the unknowns named there are whole numbers.
 */
export interface Programme {
  /** For each unknown the least and the most it may be; infinite where nothing bounds it. */
  readonly bounds: readonly (readonly [low: number, high: number])[];
  readonly rules: readonly { readonly sum: Sum; readonly low: number; readonly high: number }[];
  readonly least: Sum;
  readonly whole?: readonly number[];
}

/** What solves it. `solved`: `value` is the least there is, and `unknowns` give it. */
export type Solution =
  | { readonly kind: 'solved'; readonly value: number; readonly unknowns: readonly number[] }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unbounded' };

/**
 * A solver of linear programmes. The library carries none: whoever runs these rules on a server passes one in
 * (`highsSolver` makes one of HiGHS).
 */
export type Solve = (programme: Programme) => Solution;

/** The answer to a programme that is known to have one; a solver that finds none is at fault. */
export function answerOf(solve: Solve, programme: Programme): Extract<Solution, { kind: 'solved' }> {
  const solution = solve(programme);
  if (solution.kind !== 'solved') throw new Error('The solver found no answer where there is one.');
  return solution;
}
