/**
 * One equation of a table: the figure at `total` is the sum of the figures at `plus` less those at `minus`. Figures are
 * named by their place in the table's list.
 */
export interface Line {
  readonly total: number;
  readonly plus: readonly number[];
  readonly minus?: readonly number[];
}

/**
 * Figures and how they add up, whatever their shape on paper: a list with its total, a table with margins, several
 * tables that share figures, or the same table on two dates with what moved between them. What two tables share stands
 * once in `figures` and in the lines of both.
 */
export interface Table<Figure = number> {
  readonly figures: readonly Figure[];
  readonly lines: readonly Line[];
}

/** The terms of a line as one sum that is zero: each figure with its sign. */
export const termsOf = ({ total, plus, minus = [] }: Line): readonly (readonly [place: number, sign: 1 | -1])[] => [
  [total, -1],
  ...plus.map((place) => [place, 1] as const),
  ...minus.map((place) => [place, -1] as const),
];

/** The lines of a list whose last figure is its total. */
export const listLines = (length: number): readonly Line[] => [{ total: length - 1, plus: upTo(length - 1) }];

/**
 * The lines of a table with margins, row by row: the last row holds the totals of the columns, the last column those of
 * the rows, and the corner the total of both.
 */
export function tableLines(rows: number, columns: number): readonly Line[] {
  const at = (row: number, column: number) => row * columns + column;
  const acrossRows = upTo(rows).map((row) => ({
    total: at(row, columns - 1),
    plus: upTo(columns - 1).map((column) => at(row, column)),
  }));
  const downColumns = upTo(columns).map((column) => ({
    total: at(rows - 1, column),
    plus: upTo(rows - 1).map((row) => at(row, column)),
  }));
  return [...acrossRows, ...downColumns];
}

const upTo = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);
