import { isDay } from '../../figures/calendar/days.js';
import { isMonth, monthsBetween } from '../../figures/calendar/months.js';
import { ApiError } from '../api-error.js';
import { isSafeLink } from '../links.js';
import type { About, OreCell } from '../port.js';

/** Months that an answer may cover: forty years, whose sums and their differences stay exact. */
const mostMonths = 480;

/** The first and the last month of an answer, each of the right form. */
export function checkStretch({ from, to }: { readonly from: string; readonly to: string }): void {
  checkMonth(from, '/from');
  checkMonth(to, '/to');
  demand(from <= to, '/to', 'no month before from');
  demand(monthsBetween(from, to) < mostMonths, '/to', 'at most 480 months from from');
}

/** Ids stand in a Set, never as keys of an object: one may be called "__proto__". */
export type Ids = ReadonlySet<string>;

/** A JSON pointer, or its steps: of the hundred thousand places of a large answer hardly one is ever told. */
export type Place = string | readonly (string | number)[];

export function demand(holds: boolean, place: Place, expected: string): void {
  if (!holds)
    throw new ApiError('contract', { pointer: typeof place === 'string' ? place : place.join('/'), expected });
}

export function checkDay(day: string | undefined, pointer: string): void {
  demand(day === undefined || isDay(day), pointer, 'a day of the calendar');
}

/** Months of the year 0, which no calendar has, are of the right form. */
export function checkMonth(month: string | undefined, place: Place): void {
  demand(month === undefined || isMonth(month), place, 'a month of the calendar');
}

export function checkAbout({ asOf, corrected, sourceLink }: About): void {
  checkDay(asOf, '/about/asOf');
  checkDay(corrected?.on, '/about/corrected/on');
  demand(sourceLink === undefined || isSafeLink(sourceLink), '/about/sourceLink', 'an https or relative link');
}

export function uniqueIds(items: readonly { readonly id: string }[], pointer: string): Ids {
  const ids = new Set<string>();
  items.forEach(({ id }, i) => {
    demand(!ids.has(id), `${pointer}/${i}/id`, 'an id that no other has');
    ids.add(id);
  });
  return ids;
}

export function checkKnown(ids: readonly string[], known: Ids, pointer: string, what: string): void {
  ids.forEach((id, i) => {
    demand(known.has(id), `${pointer}/${i}`, `the id of ${what}`);
  });
}

export function checkCell(cell: OreCell | undefined, place: Place): void {
  if (cell?.state !== 'value') return;
  const { value, low, high, partial, corrected } = cell;
  // Most cells are a figure alone.
  if (low === undefined && high === undefined && !partial && !corrected) return;
  const at = (field: string): Place => [...(typeof place === 'string' ? [place] : place), field];
  demand(low === undefined || low <= value, at('low'), 'at most value');
  demand(high === undefined || value <= high, at('high'), 'at least value');
  demand(partial === undefined || partial.got <= partial.of, at('partial/got'), 'at most of');
  demand(corrected === undefined || isDay(corrected.on), at('corrected/on'), 'a day of the calendar');
}
