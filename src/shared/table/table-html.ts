import { figuresOnly, type WrittenColumn, type WrittenRow, type WrittenTable } from './written-table.js';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/**
 * The table as bare HTML for the clipboard: it keeps its sense in Word and in an editor that strips every style. The
 * notes go with it, since figures without them mislead.
 */
export function toHtml(written: WrittenTable, notes: readonly string[]): string {
  const table = figuresOnly(written);
  const heads = table.columns.map((column) => head(headingOf(column), 'col'));
  const rows = [...table.rows, ...(table.total ? [table.total] : [])].map(rowOf);
  return [
    `<table><caption>${escaped(table.caption)}</caption>`,
    `<thead><tr>${head(table.rowHeading, 'col')}${heads.join('')}</tr></thead>`,
    `<tbody>${rows.join('')}</tbody></table>`,
    ...notes.map((note) => `<p>${escaped(note)}</p>`),
  ].join('');
}

/** The period with its measure, since there is no second head. */
const headingOf = ({ group, heading }: WrittenColumn): string => (group ? `${group}: ${heading}` : heading);

const head = (text: string, scope: 'col' | 'row'): string => `<th scope="${scope}">${escaped(text)}</th>`;

function rowOf({ name, signs, cells }: WrittenRow): string {
  const written = cells.map(({ text, remark }) => `<td>${escaped(remark ? `${text} (${remark})` : text)}</td>`);
  return `<tr>${head(name + signs.join(''), 'row')}${written.join('')}</tr>`;
}

/** A tab or a new line within a cell would move what stands after it. */
const onOneLine = (text: string): string => text.replaceAll(/\s*[\t\r\n]\s*/g, ' ');

/** The same as plain text with tabs, for where HTML cannot be pasted. */
export function toPlainText(written: WrittenTable, notes: readonly string[]): string {
  const table = figuresOnly(written);
  const lines = [
    [table.rowHeading, ...table.columns.map(headingOf)],
    ...[...table.rows, ...(table.total ? [table.total] : [])].map(({ name, signs, cells }) => [
      name + signs.join(''),
      ...cells.map(({ text, remark }) => (remark ? `${text} (${remark})` : text)),
    ]),
  ];
  return [table.caption, ...lines.map((line) => line.map(onOneLine).join('\t')), ...notes].join('\n');
}
