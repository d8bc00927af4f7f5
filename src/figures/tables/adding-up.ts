import { at } from './at.js';
import { type Line, type Table, termsOf } from './lines.js';

/** Exact whatever the size: a sum of safe whole numbers may be more than a double holds. */
export const exactSum = (values: readonly number[]): bigint => values.reduce((sum, value) => sum + BigInt(value), 0n);

/** By how much the parts of a line are more than its total. */
export const surplusOf = (figures: readonly number[], line: Line): bigint =>
  exactSum(termsOf(line).map(([place, sign]) => at(figures, place) * sign));

/** Refuses a table that cannot be right, and says which figure or line it is, by its place in the list. */
export function checkTable({ figures, lines }: Table): void {
  figures.forEach((figure, place) => {
    if (!Number.isSafeInteger(figure)) throw new RangeError(`Figure ${place} of the table is not a whole number.`);
  });
  checkLines(figures, lines);
  lines.forEach((line, place) => {
    if (surplusOf(figures, line) !== 0n) throw new RangeError(`Line ${place} of the table does not add up.`);
  });
}

/** Refuses lines of figures that the table does not have, hidden ones among them. */
export function checkLines({ length }: readonly unknown[], lines: readonly Line[]): void {
  lines.forEach((line, index) => {
    if (termsOf(line).some(([place]) => !(place >= 0 && place < length)))
      throw new RangeError(`Line ${index} of the table is of a figure that is not there.`);
  });
}

/** Whether all figures are safe whole numbers, every line finds its figures, and every total is exactly its parts. */
export const addsUp = ({ figures, lines }: Table): boolean =>
  figures.every(Number.isSafeInteger) &&
  lines.every((line) => termsOf(line).every(([place]) => place in figures) && surplusOf(figures, line) === 0n);
