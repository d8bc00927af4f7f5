import type { Definition, Footnote, Overlap, SavingsArea } from '../../port.js';
import type { Sheet } from '../grid.js';
import { nameKey } from '../words.js';
import { readList } from './lists.js';
import { type Placed, type Reading, textOf, whereIs } from './reading.js';

/** Two texts of a line, when both are there. */
function pairOf(
  { a, b, where }: { a: Placed | undefined; b: Placed | undefined; where: string },
  reading: Reading,
): [string, string] | undefined {
  if (!a || !b) reading.fault(where, 'bothTexts');
  const [first, second] = [a && textOf(a, reading), b && textOf(b, reading)];
  return first === undefined || second === undefined ? undefined : [first, second];
}

export function definitionsOf(sheet: Sheet | undefined, reading: Reading): Definition[] {
  return readList(sheet, 'definitions', reading).flatMap(({ cells, where }) => {
    const pair = pairOf({ a: cells.term, b: cells.text, where }, reading);
    return pair ? [{ term: pair[0], text: pair[1] }] : [];
  });
}

export function footnotesOf(sheet: Sheet | undefined, reading: Reading): Footnote[] {
  return readList(sheet, 'footnotes', reading).flatMap(({ cells, where }, index) => {
    const pair = pairOf({ a: cells.id, b: cells.text, where }, reading);
    reading.place(`/footnotes/${index}`, where);
    return pair ? [{ id: pair[0], text: pair[1] }] : [];
  });
}

export function notesOf(sheet: Sheet | undefined, reading: Reading): string[] {
  return readList(sheet, 'notes', reading).flatMap(({ cells }) => (cells.note && textOf(cells.note, reading)) ?? []);
}

/** Other plans that may count the same savings, for all areas or those that are named. */
export function overlapsOf(sheet: Sheet | undefined, areas: readonly SavingsArea[], reading: Reading): Overlap[] {
  return readList(sheet, 'overlaps', reading).flatMap(({ cells, where }): Overlap[] => {
    if (!cells.with) reading.fault(where, 'name');
    const other = cells.with && textOf(cells.with, reading);
    const ids = cells.areas && areaIds(cells.areas, areas, reading);
    const note = cells.note && textOf(cells.note, reading);
    return other === undefined
      ? []
      : [{ with: other, ...(ids && { areas: ids }), ...(note !== undefined && { note }) }];
  });
}

/** Areas by id, or by a name that no other has, one or several between commas. */
function areaIds(placed: Placed, areas: readonly SavingsArea[], reading: Reading): string[] {
  const idOf = (text: string) => {
    const named = areas.filter(({ name }) => nameKey(name) === nameKey(text));
    return areas.find(({ id }) => id === text.trim())?.id ?? (named.length === 1 ? named[0]?.id : undefined);
  };
  const text = textOf(placed, reading) ?? '';
  const whole = idOf(text);
  const ids = whole === undefined ? text.split(/[,;]/).map(idOf) : [whole];
  if (ids.includes(undefined)) reading.fault(whereIs(placed), 'knownArea');
  return ids.filter((id) => id !== undefined);
}
