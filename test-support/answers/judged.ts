/** What the second statements of the rules have in common: days, ids and cells, judged in another way than in `src/client`. */
import type { About, OreCell } from '../../src/client/port.js';

/** A place, and whether what stands there is right. */
export type Judged = readonly [pointer: string, isRight: boolean];

export const wrong = (judged: readonly Judged[]): string[] =>
  judged.flatMap(([pointer, isRight]) => (isRight ? [] : [pointer]));

/** The calendar's own word on it: another day than was asked for is no day. */
export function isDay(day: string | undefined): boolean {
  if (day === undefined) return true;
  const time = Date.parse(`${day}T12:00Z`);
  return !day.startsWith('0000') && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** The first and the last month of an answer, 480 of them at most. */
export function judgedStretch({ from, to }: { readonly from: string; readonly to: string }): Judged[] {
  const [first, last] = [from, to].map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)));
  const months = last! - first! + 1;
  return [
    ['/from', isDay(`${from}-01`)],
    ['/to', isDay(`${to}-01`) && months > 0 && !(months > 480)],
  ];
}

export const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

export const judgedAbout = ({ version, asOf, corrected, sourceLink }: About): Judged[] => [
  ['/about/version', Number(version.split('.')[0]) === 1],
  ['/about/asOf', isDay(asOf)],
  ['/about/corrected/on', isDay(corrected?.on)],
  ['/about/sourceLink', sourceLink === undefined || isSafe(sourceLink)],
];

/** Where a browser would go from a page: to another host only by https that is written out. */
function isSafe(link: string): boolean {
  const bare = Array.from(link)
    .filter((sign) => sign > ' ')
    .join('');
  if (!URL.canParse(link, 'http://side.invalid/mappe/')) return false;
  const { protocol, host } = new URL(link, 'http://side.invalid/mappe/');
  return protocol === 'https:'
    ? /^https:/i.test(bare)
    : protocol === 'http:' && host === 'side.invalid' && !/^http:/i.test(bare);
}

export const judgedIds = (items: readonly { readonly id: string }[], place: string): Judged[] =>
  items.map(({ id }, i) => [`${place}/${i}/id`, items.findIndex((item) => item.id === id) === i]);

export const judgedNames = (names: readonly string[] | undefined, known: readonly string[], place: string): Judged[] =>
  (names ?? []).map((name, i) => [`${place}/${i}`, known.includes(name)]);

export function judgedCell(cell: OreCell | undefined, place: string): Judged[] {
  if (cell?.state !== 'value') return [];
  const { value, low, high, partial, corrected } = cell;
  return [
    [`${place}/low`, low === undefined || !(low > value)],
    [`${place}/high`, high === undefined || !(high < value)],
    [`${place}/partial/got`, partial === undefined || !(partial.got > partial.of)],
    [`${place}/corrected/on`, isDay(corrected?.on)],
  ];
}
