import { figuresOnly, type WrittenCell, type WrittenRow, type WrittenTable } from './written-table.js';

/** What stands around the table in the file, a line each. */
export interface Surroundings {
  readonly title: string;
  readonly lead: string;
  readonly notes: readonly string[];
  readonly provenance: readonly string[];
  /** The sign behind a preliminary figure. */
  readonly preliminarySign: string;
}

/** Without this mark Excel reads the file as something other than UTF-8. */
const byteOrderMark = '\ufeff';

/**
 * The table as a file that a Danish Excel opens rightly: semicolons, decimal commas, numbers as numbers, and no cell that
 * a spreadsheet would take for a formula. The digits are those on screen.
 */
export function toCsv(
  written: WrittenTable,
  { title, lead, notes, provenance, preliminarySign }: Surroundings,
): string {
  const table = figuresOnly(written);
  const headings = table.columns.map(({ group, heading }) => (group ? `${group}: ${heading}` : heading));
  const lines = [
    [title].map(textField),
    [lead].map(textField),
    [table.caption].map(textField),
    [],
    [table.rowHeading, ...headings].map(textField),
    ...[...table.rows, ...(table.total ? [table.total] : [])].map((row) => lineOf(row, table, preliminarySign)),
    [],
    ...detailLines(table),
    ...[...notes, ...provenance].map((line) => [textField(line)]),
  ];
  return byteOrderMark + lines.map((line) => line.join(';')).join('\r\n') + '\r\n';
}

const lineOf = ({ name, signs, cells }: WrittenRow, { columns }: WrittenTable, sign: string): string[] => [
  textField(name + signs.join('')),
  ...cells.map((cell, index) => (columns[index]?.kind === 'number' ? numberField(cell, sign) : textField(cell.text))),
];

const detailLines = ({ rows }: WrittenTable): string[][] =>
  rows.flatMap(({ name, details }) => details.map(([term, text]) => [textField(`${name}: ${term}: ${text}`)]));

/** A figure alone is a number; with a remark it is a text, so that the remark is not lost. */
function numberField({ text, empty, remark, preliminary }: WrittenCell, sign: string): string {
  const remarks = [remark, preliminary ? sign : undefined].filter((part) => part !== undefined);
  if (remarks.length > 0) return textField(`${text} (${remarks.join(', ')})`);
  const number = empty ? undefined : asNumber(text);
  return number ?? textField(text);
}

/** Our own print of a number as a spreadsheet writes it: a plain hyphen for minus, no plus, nothing between thousands. */
function asNumber(text: string): string | undefined {
  const bare = text.replace('\u2212', '-').replace(/^\+/, '');
  if (!/^-?\d[\d.,]*$/.test(bare)) return undefined;
  return bare.replaceAll(/[.,](?=\d{3}(?!\d))/g, '').replace('.', ',');
}

/** A text that a spreadsheet would run as a formula is led by an apostrophe. */
function textField(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
