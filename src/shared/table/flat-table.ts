import { figuresOnly, type WrittenCell, type WrittenColumn, type WrittenTable } from './written-table.js';

/** A cell on its own: everything that stands at the figure, in one text. */
export interface FlatCell {
  readonly text: string;
  /** The figure as a spreadsheet writes it, where it is a number and nothing else. */
  readonly number: string | undefined;
}

/** A table without second heads, drawings and raised signs, for whatever holds cells of text alone. */
export interface FlatTable {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly FlatCell[] }[];
}

/** The total is the last row. `preliminarySign` stands with a figure that may still change, as on screen. */
export function flatTable(written: WrittenTable, preliminarySign: string): FlatTable {
  const table = figuresOnly(written);
  const lines = [...table.rows, ...(table.total ? [table.total] : [])];
  return {
    heads: [table.rowHeading, ...table.columns.map(headingOf)].map(withoutFormula),
    rows: lines.map(({ name, signs, cells }) => ({
      name: withoutFormula(name + signs.join('')),
      cells: cells.map((cell, index) => flatCell(cell, table.columns[index]?.kind === 'number', preliminarySign)),
    })),
  };
}

/** What is unfolded beneath the rows, a line each. */
export const detailsOf = ({ rows }: WrittenTable): readonly string[] =>
  rows.flatMap(({ name, details }) => details.map(([term, text]) => `${name}: ${term}: ${text}`));

/** The period with its measure, since there is no second head. */
export const headingOf = ({ group, heading }: WrittenColumn): string => (group ? `${group}: ${heading}` : heading);

/** With a remark a figure is a text, so that the remark is not lost. */
export function flatCell({ text, empty, remark, preliminary }: WrittenCell, isNumber: boolean, sign: string): FlatCell {
  const remarks = [remark, preliminary ? sign : undefined].filter((part) => part !== undefined);
  if (remarks.length > 0) return { text: withoutFormula(`${text} (${remarks.join(', ')})`), number: undefined };
  const number = isNumber && !empty ? asNumber(text) : undefined;
  return { text: number === undefined ? withoutFormula(text) : text, number };
}

/** Our own print of a number as a spreadsheet writes it: a plain hyphen for minus, no plus, nothing between thousands. */
function asNumber(text: string): string | undefined {
  const bare = text.replace('\u2212', '-').replace(/^\+/, '');
  if (!/^-?\d[\d.,]*$/.test(bare)) return undefined;
  return bare.replaceAll(/[.,](?=\d{3}(?!\d))/g, '').replace('.', ',');
}

/**
 * Where a spreadsheet may begin a formula: at the start of a text, behind blanks, quotes and unseen signs that some drop.
 * The wide signs count where Chinese or Japanese is spoken.
 */
const atStart = /^(?=[\t\r\n]|[\s\p{Cc}\p{Cf}"]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

/** And within it, for whoever's spreadsheet parts cells by commas or tabs. A price that ends in ",-" is no formula. */
const within = /[,;\t\r\n][\p{Cc}\p{Cf}"]*(?=[=+\-@\uff1d\uff0b\uff0d\uff20])(?!(?<=\d,)-(?:[\s.)][^(|!]*)?$)/gu;

/** A text that a spreadsheet would run as a formula, from a file or pasted, has an apostrophe before it. */
export const withoutFormula = (text: string): string => text.replaceAll(within, "$&'").replace(atStart, "'");
