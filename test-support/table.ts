/** Small written tables, and a reader of the files they become. */
import type { WrittenCell, WrittenRow, WrittenTable } from '../src/shared/table/written-table.js';

export const writtenRow = (name: string, cells: WrittenCell[] = [], more: Partial<WrittenRow> = {}): WrittenRow => ({
  id: name,
  name,
  signs: [],
  cells,
  details: [],
  ...more,
});

/** A table of one column of numbers, "Mål". */
export const writtenTable = (overrides: Partial<WrittenTable> = {}): WrittenTable => ({
  caption: 'Mio. kr. Handleplan',
  rowHeading: 'Område',
  columns: [{ id: 'target', heading: 'Mål', kind: 'number' }],
  rows: [writtenRow('Dagtilbud', [{ text: '5,0', sort: 5 }]), writtenRow('BPA', [{ text: '0,8', sort: 0.8 }])],
  total: writtenRow('I alt', [{ text: '5,8', sort: 5.8 }]),
  ...overrides,
});

/** Reads a file of fields as RFC 4180 has them, with semicolons. */
export function parsedCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new Error('A quoted field does not end.');
        if (text[at] === '"') at += 1;
        field += text[at] ?? '';
      }
      at += 1;
    } else {
      for (; at < text.length && text[at] !== ';' && !text.startsWith('\r\n', at); at += 1) {
        if (/["\r\n]/.test(text[at] ?? '')) throw new Error('A field holds a sign that it may not hold bare.');
        field += text[at] ?? '';
      }
    }
    line.push(field);
    if (text[at] === ';') {
      at += 1;
      if (at === text.length) line.push('');
      continue;
    }
    if (!text.startsWith('\r\n', at)) throw new Error('A field is followed by something else.');
    at += 2;
    lines.push(line);
    line = [];
  }
  return lines;
}
