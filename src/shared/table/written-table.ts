import type { SVGTemplateResult } from 'lit';
import type { Period } from '../../figures/calendar/periods.js';
import type { NoValueState, RatioValue, ValueCell } from '../../figures/cell.js';
import type { MoneyUnit } from '../../figures/money.js';
import type { Status } from '../../figures/variance.js';

/** The figure that a print is made of, and what it is printed in: for files that calculate. */
export type ExactFigure =
  | { readonly figure: ValueCell; readonly unit: MoneyUnit | 'count' }
  | { readonly figure: RatioValue; readonly unit: 'percent' };

/** A cell as it is printed. Screen, speech, clipboard and file all take their text from here. */
export interface WrittenCell {
  readonly text: string;
  /** Undefined where there is no figure, or none that is a number. */
  readonly exact?: ExactFigure;
  /** Why there is no figure; undefined when there is one. */
  readonly empty?: NoValueState;
  /** What is read aloud where the printed text does not say it. */
  readonly spoken?: string;
  /** A word on the figure itself: partial, corrected. */
  readonly remark?: string;
  readonly preliminary?: boolean;
  /** The sign of a judgement, beside its word. */
  readonly status?: Status;
  /** Decimals that a bare zero lacks, kept blank so that it stands on the units digit. */
  readonly blank?: string;
  /** What the row is sorted by; undefined stays last, whichever way. */
  readonly sort?: number | string;
  /** A bar beside the figure. It repeats the figure and is not read aloud. */
  readonly drawing?: SVGTemplateResult;
}

export interface WrittenColumn {
  readonly id: string;
  /** What is measured, where its id says more than that; for files that programs read, as is the period. */
  readonly measure?: string;
  readonly period?: Period;
  readonly heading: string;
  /** The heading on a card, where the caption has the rest of it. */
  readonly label?: string;
  /** Names the columns that stand under one head together, such as a period; undefined without a second head. */
  readonly group?: string;
  /** A drawing repeats the figures beside it: it is for the eye alone, and no file holds it. */
  readonly kind: 'number' | 'text' | 'drawing';
}

/** A line of the table. The total is one too, but stays where it is when the rest is sorted. */
export interface WrittenRow {
  readonly id: string;
  readonly period?: Period;
  readonly name: string;
  /** Footnote signs behind the name. */
  readonly signs: readonly string[];
  readonly cells: readonly WrittenCell[];
  /** What is unfolded beneath the row: pairs of a word and its text. */
  readonly details: readonly (readonly [term: string, text: string])[];
  /** The sum of some other lines, or of all of a kind; undefined for a line that is none. */
  readonly sum?: 'part' | 'whole';
}

/** A line whose figures are written when somebody first asks for them: of a large table few are asked for at once. */
export function lateRow(
  row: Omit<WrittenRow, 'cells' | 'details'>,
  write: () => readonly WrittenCell[],
  writeDetails: () => WrittenRow['details'] = () => [],
): WrittenRow {
  let cells: readonly WrittenCell[] | undefined;
  let details: WrittenRow['details'] | undefined;
  return {
    ...row,
    get cells() {
      return (cells ??= write());
    },
    get details() {
      return (details ??= writeDetails());
    },
  };
}

/** A figure that stands beside the table: what it is, as it is printed, and what it is printed in. */
export interface KeyFigure {
  /** What it measures, for files that programs read, whatever the language. */
  readonly id: string;
  readonly name: string;
  /** A number alone; its unit stands beside it. */
  readonly figure: WrittenCell;
  /** "mio. kr." or "%"; '' where its name or its words say it. */
  readonly unit: string;
}

/** Figures that stand together beside the table, in the order that they are read. Whatever is taken along has them beneath it. */
export interface KeyFigures {
  readonly id: string;
  /** What stands over them; '' where nothing does. */
  readonly heading: string;
  readonly lines: readonly KeyFigure[];
  /** Sentences that belong to them, and stand in no other place. */
  readonly notes?: readonly string[];
}

export interface WrittenTable {
  readonly caption: string;
  /** Head of the first column. */
  readonly rowHeading: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly WrittenRow[];
  readonly total: WrittenRow | undefined;
  /** Figures that stand beside it; written when they are taken along. */
  readonly keys?: () => Promise<readonly KeyFigures[]>;
}

export interface Sort {
  /** Id of a column; the row names when empty. */
  readonly column: string;
  readonly descending: boolean;
}

/** The table without its drawings, for a file or the clipboard. */
export function figuresOnly(table: WrittenTable): WrittenTable {
  const isFigure = (_: unknown, index: number) => table.columns[index]?.kind !== 'drawing';
  const bare = (row: WrittenRow): WrittenRow => ({ ...row, cells: row.cells.filter(isFigure) });
  return {
    ...table,
    columns: table.columns.filter(isFigure),
    rows: table.rows.map(bare),
    total: table.total && bare(table.total),
  };
}

/**
 * The rows in the reader's order, or the source's. Cells with nothing to sort by stay last, and after them the sums, whose
 * lines are no longer above them. Equal rows keep their order.
 */
export function sortedRows(
  { columns, rows }: WrittenTable,
  sort: Sort | undefined,
  language: string,
): readonly WrittenRow[] {
  if (!sort) return rows;
  const position = columns.findIndex(({ id }) => id === sort.column);
  // A column that is no longer there sorts nothing.
  if (position < 0 && sort.column !== '') return rows;
  const keyOf = (row: WrittenRow) => (position < 0 ? row.name : row.cells[position]?.sort);
  const { compare } = new Intl.Collator(language, { numeric: true });
  return rows.toSorted((one, other) => {
    const isSum = [one, other].map(({ sum }) => Number(sum !== undefined));
    if (isSum[0] || isSum[1]) return (isSum[0] ?? 0) - (isSum[1] ?? 0);
    const [a, b] = [keyOf(one), keyOf(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
    return sort.descending ? -order : order;
  });
}

/** A column's head three times pressed: smallest first, largest first, the source's own order. */
export function nextSort(sort: Sort | undefined, column: string): Sort | undefined {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? undefined : { column, descending: true };
}
