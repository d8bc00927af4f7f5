import { detailsOf, flatTable, withoutFormula } from './flat-table.js';
import { flatKeys } from './key-figures.js';
import type { KeyFigures, WrittenTable } from './written-table.js';

/** What stands around the table in the file, a line each. */
export interface Surroundings {
  readonly title: string;
  readonly lead: string;
  readonly notes: readonly string[];
  readonly provenance: readonly string[];
  /** The sign behind a preliminary figure. */
  readonly preliminarySign: string;
  /** Figures that stand beside the table. */
  readonly keys?: readonly KeyFigures[];
}

/** Without this mark Excel reads the file as something other than UTF-8. */
const byteOrderMark = '\ufeff';

/**
 * The table as a file that a Danish Excel opens rightly: semicolons, decimal commas, numbers as numbers, and no cell that
 * a spreadsheet would take for a formula. The digits are those on screen.
 */
export function toCsv(table: WrittenTable, around: Surroundings): string {
  const { title, lead, notes, provenance, preliminarySign, keys = [] } = around;
  const { heads, rows } = flatTable(table, preliminarySign);
  const lines = [
    [title],
    [lead],
    [table.caption],
    [],
    heads,
    ...rows.map(({ name, cells }) => [name, ...cells.map(({ text, number }) => number ?? text)]),
    [],
    ...keys.flatMap((group) => [
      [group.heading],
      ...flatKeys(group, preliminarySign).map(({ name, cell, unit }) => [name, cell.number ?? cell.text, unit]),
      ...(group.notes ?? []).map((note) => [note]),
      [],
    ]),
    ...[...detailsOf(table), ...notes, ...provenance].map((line) => [line]),
  ];
  return csvOf(lines);
}

/** Lines of fields as a file; each text in it is guarded. */
export const csvOf = (lines: readonly (readonly string[])[]): string =>
  byteOrderMark + lines.map((line) => line.map(field).join(';')).join('\r\n') + '\r\n';

/** Every text is guarded, so that a title or a note is as safe as a cell; a number begins with no sign but its minus. */
function field(text: string): string {
  const safe = /^-\d+(,\d+)?$/.test(text) ? text : withoutFormula(text);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
