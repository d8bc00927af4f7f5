import type { MergedCells, SheetCell, SheetRow, SheetValue } from '../grid.js';
import { mostCells, mostColumns, mostMerges, mostRows } from '../limits.js';
import { unreadable } from '../unreadable.js';
import { textReader } from './shared-strings.js';
import type { NumberStyle } from './styles.js';
import { readXml, unescaped } from './xml.js';

/** What a cell of a worksheet needs to be understood. */
export interface Shared {
  readonly texts: readonly string[];
  readonly styles: readonly NumberStyle[];
}

export interface Worksheet {
  readonly rows: readonly SheetRow[];
  readonly merged: readonly MergedCells[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A cell while it is read. */
interface Open {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string | undefined;
  inline: string | undefined;
  isFormula: boolean;
}

/** Reads the cells of one worksheet, and what of it is hidden or merged. */
export function readWorksheet(bytes: Uint8Array, shared: Shared): Worksheet {
  const rows = new Map<number, Map<number, SheetCell>>();
  const merged: MergedCells[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let row = 0;
  let column = 0;
  let count = 0;
  let cell: Open | undefined;
  let isValue = false;
  const inline = textReader((text) => {
    if (cell) cell.inline = text;
  }, 'is');

  readXml(bytes, {
    open(name, { r: reference, t: type = 'n', s: style = '0', hidden, min, max, ref = '' }) {
      inline.open(name);
      if (name === 'row') {
        // Rows and cells need not say where they stand; they then follow the one before.
        row = reference === undefined ? row + 1 : Number(reference);
        column = 0;
        if (isOn(hidden)) hiddenRows.add(row);
      } else if (name === 'c') {
        const place = reference === undefined ? { row, column: column + 1 } : placeOf(reference);
        column = place.column;
        cell = { ...place, type, style: Number(style), value: undefined, inline: undefined, isFormula: false };
      } else if (name === 'v' && cell) {
        isValue = true;
        cell.value = '';
      } else if (name === 'f' && cell) cell.isFormula = true;
      else if (name === 'mergeCell') merged.push(rangeOf(ref));
      else if (name === 'col' && isOn(hidden)) hide(Number(min), Number(max));
    },
    text(text) {
      inline.text(text);
      if (isValue && cell) cell.value = (cell.value ?? '') + text;
    },
    close(name) {
      inline.close(name);
      if (name === 'v') isValue = false;
      if (name !== 'c' || !cell) return;
      const value = valueOf(cell, shared);
      if (value) keep(cell, value);
      cell = undefined;
    },
  });
  if (merged.length > mostMerges) throw unreadable('tooLarge');
  return { rows: sorted(rows), merged, hiddenRows, hiddenColumns };

  function keep({ row: r, column: c }: Open, value: SheetValue): void {
    count += 1;
    if (count > mostCells || r > mostRows || c > mostColumns) throw unreadable('tooLarge');
    const cells = rows.get(r) ?? new Map<number, SheetCell>();
    // With two values for one cell nobody can tell which is meant.
    if (cells.has(c)) throw unreadable('wholeFile');
    rows.set(r, cells.set(c, { row: r, column: c, value }));
  }

  function hide(from: number, to: number): void {
    for (let c = from; c <= Math.min(to, mostColumns); c += 1) hiddenColumns.add(c);
  }
}

const sorted = (rows: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>): SheetRow[] =>
  [...rows].map(([row, cells]) => ({ row, cells })).sort((a, b) => a.row - b.row);

const isOn = (flag: string | undefined): boolean => flag === '1' || flag === 'true';

function placeOf(reference: string): { row: number; column: number } {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference.replaceAll('$', '')) ?? [];
  if (letters === undefined) throw unreadable('wholeFile');
  const column = letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

function rangeOf(reference: string): MergedCells {
  const [first = '', last = first] = reference.split(':');
  const { row: top, column: left } = placeOf(first);
  const { row: bottom, column: right } = placeOf(last);
  return { top, left, bottom, right };
}

/** What the cell holds; nothing where it is blank, or shows an empty text. */
function valueOf({ type, style, value, inline, isFormula }: Open, { texts, styles }: Shared): SheetValue | undefined {
  switch (type) {
    case 'inlineStr':
      return textValue(inline ?? '');
    case 's':
      return value === undefined ? undefined : textValue(textAt(texts, value));
    case 'str':
      return textValue(unescaped(value ?? ''));
    case 'd':
      // A day and perhaps a time: 2015-11-30T00:00:00
      return textValue((value ?? '').slice(0, 10));
    case 'b':
      return { is: 'flag' };
    case 'e':
      return { is: 'error' };
    default:
      if (value === undefined || value.trim() === '') return isFormula ? { is: 'uncalculated' } : undefined;
      return { is: 'number', number: numberOf(value), ...(styles[style] ?? { shown: 'number' }) };
  }
}

const textValue = (text: string): SheetValue | undefined => (text.trim() === '' ? undefined : { is: 'text', text });

function textAt(texts: readonly string[], place: string): string {
  const text = texts[Number(place)];
  if (text === undefined) throw unreadable('wholeFile');
  return text;
}

function numberOf(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number)) throw unreadable('wholeFile');
  return number;
}
