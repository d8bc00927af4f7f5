/** A figure's table as it stands on screen, read from the page and not from what the exports are made of. */
import type { NoValueState } from '../../src/figures/cell.js';
import { allInside, type Figure, press, textOf } from '../mount.js';

export interface ScreenCell {
  /** The printed figure or word, without what is read aloud alone. */
  readonly text: string;
  readonly state: NoValueState | 'value';
  readonly isNumber: boolean;
  readonly isPreliminary: boolean;
  readonly remark: string;
}

export interface ScreenRow {
  readonly name: string;
  readonly isTotal: boolean;
  readonly cells: readonly ScreenCell[];
}

export interface Screen {
  readonly title: string;
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly ScreenRow[];
  /** Lead, notices, notes, provenance, causes: every sentence around the table. */
  readonly sentences: readonly string[];
}

/** The words of an element that are seen: nothing for the ear alone, no button, no drawing. */
function seenIn(element: Element | null, without = ''): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  const unseen = ['.spoken', 'button.fold', 'svg', without].filter(Boolean).join(', ');
  for (const part of copy.querySelectorAll(unseen)) part.remove();
  return textOf(copy);
}

/** Puts the table in the drawing's place where there is one, and reads it. */
export async function screenOf(figure: Figure, showTable: string): Promise<Screen> {
  const toggle = allInside(figure, 'button').find((button) => textOf(button) === showTable);
  if (toggle) await press(figure, toggle);
  return screenIn(figure.shadowRoot!);
}

/**
 * Reads a figure's table and all sentences around it, on screen or in a fixed file. Where paper has it in parts, one for
 * each head over several columns, they are one table again.
 */
export function screenIn(root: ParentNode): Screen {
  const [first, ...others] = [...root.querySelectorAll('[part~="table"]')].map((table) => tableIn(table, root));
  if (others.length === 0) return first!;
  const parts = [first!, ...others];
  const cut = (caption: string) => caption.indexOf('. ');
  return {
    ...first!,
    caption: first!.caption.slice(cut(first!.caption) + 2),
    heads: [
      first!.heads[0]!,
      ...parts.flatMap(({ caption, heads }) =>
        heads.slice(1).map((head) => `${caption.slice(0, cut(caption))}: ${head}`),
      ),
    ],
    rows: first!.rows.map((row, index) => ({ ...row, cells: parts.flatMap(({ rows }) => rows[index]!.cells) })),
  };
}

function tableIn(table: Element, root: ParentNode): Screen {
  const all = (selector: string) => [...root.querySelectorAll(selector)];
  const [groups, heads] = headsOf(table);
  return {
    title: textOf(root.querySelector('[id$="heading"]')),
    caption: textOf(table.querySelector('caption')),
    heads: heads.map((head, index) => (groups[index] ? `${groups[index]}: ${head}` : head)),
    rows: [...table.querySelectorAll('tr.area, tr.total')].map(rowOf),
    sentences: [
      ...all('.lead, .notice > span, .notes > p, .provenance li:not(:has(a))').map((line) => seenIn(line)),
      ...all(':is(.explanation, .details) dl > div, .explanation > div').map(
        (pair) => `${seenIn(pair.querySelector('dt'))}: ${seenIn(pair.querySelector('dd'))}`,
      ),
    ].filter(Boolean),
  };
}

function headsOf(table: Element): [groups: string[], heads: string[]] {
  const lines = [...table.querySelectorAll('thead tr')];
  const heads = [...(lines.at(-1)?.children ?? [])]
    .filter((head) => !head.matches('.drawing'))
    .map((head) => seenIn(head));
  const groups = ['', ...(lines.length > 1 ? [...lines[0]!.children].slice(1) : []).flatMap(spanned)];
  return [groups, heads];
}

const spanned = (head: Element): string[] =>
  Array.from({ length: (head as HTMLTableCellElement).colSpan }, () => textOf(head));

function rowOf(row: Element): ScreenRow {
  const cells = [...row.querySelectorAll('td:not(.drawing)')];
  return {
    name: seenIn(row.querySelector('th')),
    isTotal: row.matches('.total'),
    cells: cells.map((cell) => ({
      text: seenIn(cell, '.remark, sup'),
      state: (/\bis-(\w+)/.exec(cell.className)?.[1] ?? 'value') as ScreenCell['state'],
      isNumber: cell.matches('.number'),
      isPreliminary: cell.querySelector('sup') !== null,
      remark: textOf(cell.querySelector('.remark')),
    })),
  };
}
