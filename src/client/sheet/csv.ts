import type { Sheet, SheetCell, SheetRow } from './grid.js';
import { mostCells, mostColumns, mostRows } from './limits.js';
import { unreadable } from './unreadable.js';

/** What stands between cells, the likeliest in Denmark first. */
const separators = [';', '\t', ','] as const;
type Separator = (typeof separators)[number];

/**
 * Reads a CSV file as one sheet of texts. It may be UTF-8, UTF-16 or, as older Excel writes it, Windows-1252; its cells
 * may stand between semicolons, tabs or commas. `isHeader` tells a row that must hold several cells: it
 * decides which, where a text has commas of its own.
 */
export function readCsv(bytes: Uint8Array, isHeader: (cells: readonly string[]) => boolean): Sheet {
  const { text, separator } = withoutHint(decoded(bytes));
  const lines = separator ? linesOf(text, separator) : bestLines(text, isHeader);
  if (!lines) throw unreadable('closedQuote');
  const rows = lines.map((texts, index) => rowOf(texts, index + 1)).filter(({ cells }) => cells.size > 0);
  if (rows.length === 0) throw unreadable('someText');
  const cells = rows.reduce((sum, row) => sum + row.cells.size, 0);
  const widest = rows.reduce((most, row) => Math.max(most, ...row.cells.keys()), 0);
  if (lines.length > mostRows || cells > mostCells || widest > mostColumns) throw unreadable('tooLarge');
  const none = new Set<number>();
  return {
    name: '',
    rows,
    merged: [],
    isHidden: false,
    hiddenRows: none,
    hiddenColumns: none,
    since: 1900,
    isNamed: false,
  };
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const text = (encoding: string, fatal = false) => new TextDecoder(encoding, { fatal }).decode(bytes);
  if (first === 0xff && second === 0xfe) return text('utf-16le');
  if (first === 0xfe && second === 0xff) return text('utf-16be');
  try {
    return text('utf-8', true);
  } catch {
    return text('windows-1252');
  }
}

/** Excel understands a first line "sep=;", and so do we. */
function withoutHint(text: string): { text: string; separator?: Separator } {
  const [hint = '', mark] = /^sep=([;\t,])\r?\n/i.exec(text) ?? [];
  const separator = separators.find((candidate) => candidate === mark);
  // The line stays a line, so that addresses are those of the file.
  return separator ? { text: `\n${text.slice(hint.length)}`, separator } : { text };
}

/** The reading in which the header row is widest, of those that close their quotes; none where that tells nothing. */
function bestLines(text: string, isHeader: (cells: readonly string[]) => boolean): string[][] | undefined {
  const readings = separators.flatMap((separator) => {
    const lines = linesOf(text, separator);
    if (!lines) return [];
    const filled = lines.map((line) => line.filter((cell) => cell.trim() !== ''));
    const header = filled.find(isHeader) ?? [];
    return [{ lines, width: header.length, cells: filled.reduce((most, { length }) => Math.max(most, length), 0) }];
  });
  const [best] = readings.toSorted((a, b) => b.width - a.width || b.cells - a.cells);
  return best && (best.width > 0 || readings.length === separators.length) ? best.lines : undefined;
}

/** The cells of each line. A cell in quotes may hold separators, lines and, doubled, quotes. None where one is left open. */
function linesOf(text: string, separator: Separator): string[][] | undefined {
  const lines: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    lines.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (isQuoted) {
      if (mark !== '"') cell += mark;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (mark === '"' && cell.trim() === '') {
      cell = '';
      isQuoted = true;
    } else if (mark === separator) endCell();
    else if (mark === '\n' || (mark === '\r' && text[at + 1] !== '\n')) {
      endCell();
      lines.push([]);
    } else if (mark !== '\r') cell += mark;
  }
  if (isQuoted) return undefined;
  endCell();
  return lines;
}

function rowOf(texts: readonly string[], row: number): SheetRow {
  const cells = new Map<number, SheetCell>();
  texts.forEach((text, index) => {
    const column = index + 1;
    if (text.trim() !== '') cells.set(column, { row, column, value: { is: 'text', text } });
  });
  return { row, cells };
}
