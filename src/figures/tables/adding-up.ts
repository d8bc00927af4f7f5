import { at } from './at.js';
import { type Line, type Table, termsOf } from './lines.js';

/** Exact whatever the size: a sum of safe whole numbers may be more than a double holds. */
export const exactSum = (values: readonly number[]): bigint => values.reduce((sum, value) => sum + BigInt(value), 0n);

/** By how much the parts of a line are more than its total. */
export const surplusOf = (figures: readonly number[], line: Line): bigint =>
  exactSum(termsOf(line).map(([place, sign]) => at(figures, place) * sign));

/** The first line that does not add up, by its place in the list; undefined when all do. */
export function misfitOf({ figures, lines }: Table): number | undefined {
  const place = lines.findIndex((line) => surplusOf(figures, line) !== 0n);
  return place < 0 ? undefined : place;
}

/** Whether all figures are safe whole numbers, every line finds its figures, and every total is exactly its parts. */
export const addsUp = ({ figures, lines }: Table): boolean =>
  figures.every(Number.isSafeInteger) &&
  lines.every((line) => termsOf(line).every(([place]) => place in figures) && surplusOf(figures, line) === 0n);
