import { flatTable, withoutFormula } from './flat-table.js';
import { flatKeys } from './key-figures.js';
import type { KeyFigures, WrittenTable } from './written-table.js';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/**
 * The table as bare HTML for the clipboard: it keeps its sense in Word and in an editor that strips every style. The
 * notes go with it, since figures without them mislead. Key figures are tables of their own.
 */
export function toHtml(
  table: WrittenTable,
  notes: readonly string[],
  preliminarySign: string,
  keys: readonly KeyFigures[] = [],
): string {
  const { heads, rows } = flatTable(table, preliminarySign);
  const lines = rows.map(({ name, cells }) => {
    const written = cells.map(({ text }) => `<td>${escaped(text)}</td>`);
    return `<tr>${head(name, 'row')}${written.join('')}</tr>`;
  });
  return [
    `<table><caption>${escaped(withoutFormula(table.caption))}</caption>`,
    `<thead><tr>${heads.map((text) => head(text, 'col')).join('')}</tr></thead>`,
    `<tbody>${lines.join('')}</tbody></table>`,
    ...keys.map((group) => keysTable(group, preliminarySign)),
    ...[...notesOf(keys), ...notes].map((note) => `<p>${escaped(withoutFormula(note))}</p>`),
  ].join('');
}

function keysTable(group: KeyFigures, preliminarySign: string): string {
  const lines = flatKeys(group, preliminarySign).map(
    ({ name, cell, unit }) => `<tr>${head(name, 'row')}<td>${escaped(cell.text)}</td><td>${escaped(unit)}</td></tr>`,
  );
  return `<table><caption>${escaped(withoutFormula(group.heading))}</caption><tbody>${lines.join('')}</tbody></table>`;
}

const notesOf = (keys: readonly KeyFigures[]): readonly string[] => keys.flatMap(({ notes = [] }) => notes);

const head = (text: string, scope: 'col' | 'row'): string => `<th scope="${scope}">${escaped(text)}</th>`;

/** A tab or a new line within a cell would move what stands after it. */
const onOneLine = (text: string): string => text.replaceAll(/\s*[\t\r\n]\s*/g, ' ');

/** A spreadsheet reads on from a quote at the start of a cell to the next one, over tabs and lines. */
const inOneCell = (text: string): string => onOneLine(text).replace(/^"/, `'"`);

/** The same as plain text with tabs, for where HTML cannot be pasted. */
export function toPlainText(
  table: WrittenTable,
  notes: readonly string[],
  preliminarySign: string,
  keys: readonly KeyFigures[] = [],
): string {
  const { heads, rows } = flatTable(table, preliminarySign);
  const lines = [heads, ...rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])];
  const surroundings = (text: string) => inOneCell(withoutFormula(text));
  return [
    surroundings(table.caption),
    ...lines.map((line) => line.map(inOneCell).join('\t')),
    ...keys.flatMap((group) => [
      surroundings(group.heading),
      ...flatKeys(group, preliminarySign).map(({ name, cell, unit }) =>
        [name, cell.text, unit].map(inOneCell).join('\t'),
      ),
    ]),
    ...[...notesOf(keys), ...notes].map(surroundings),
  ].join('\n');
}
