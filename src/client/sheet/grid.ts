/**
 * What one cell holds, as the file has it. Nothing is read into it yet: "1.000" is a text, and a day is the number that
 * Excel keeps, with what its format shows it as.
 */
export type SheetValue =
  | { readonly is: 'text'; readonly text: string }
  /** `words` are those that its format shows around it, such as a unit. */
  | { readonly is: 'number'; readonly number: number; readonly shown: Shown; readonly words?: string }
  | { readonly is: 'flag' }
  | { readonly is: 'error' }
  /** A formula that the program which wrote the file has not worked out. */
  | { readonly is: 'uncalculated' };

/** What the format of a number shows. `scaled` hides thousands or millions, so that the cell shows another number. */
export type Shown = 'number' | 'day' | 'month' | 'percent' | 'scaled';

/** Row and column count from 1, as a reader counts. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly value: SheetValue;
}

/** Cells that are merged to one; only the first holds anything. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet: the cells that hold something, row by row. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly merged: readonly MergedCells[];
  /** Whether the sheet, or a row or a column of it, is hidden. */
  readonly isHidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The first day that numbers count from: 1904 in workbooks from old Macs. */
  readonly since: 1900 | 1904;
  /** Whether the file has several sheets, so that an address names its sheet. */
  readonly isNamed: boolean;
}

export interface SheetRow {
  readonly row: number;
  /** By column; those that hold nothing are not there. */
  readonly cells: ReadonlyMap<number, SheetCell>;
}

/** "C" for 3, "AA" for 27. */
export function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return before > 0 ? columnName(before) + last : last;
}

/** Where a cell stands, as a spreadsheet writes it: "Områder!C7", "'Mine områder'!C7", or "C7" in a file of one sheet. */
export function addressOf(sheet: Sheet, { row, column }: { readonly row: number; readonly column: number }): string {
  return inSheet(sheet, `${columnName(column)}${row}`);
}

/** A place that is no single cell: "Områder!7" is row 7. */
export function inSheet(sheet: Sheet, place: string): string {
  if (!sheet.isNamed) return place;
  const name = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet.name) ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
  return `${name}!${place}`;
}

/** The merged cells that a place lies in, when it does. */
export const mergedAt = (sheet: Sheet, row: number, column: number): MergedCells | undefined =>
  sheet.merged.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
