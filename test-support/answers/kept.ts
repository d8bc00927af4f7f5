/** What answers of every kind have in common when they are made to keep the rules that no schema can say. */
import type { About, OreCell } from '../../src/client/port.js';

export type Random = () => number;

const links = [
  'https://kommune.example/sag/1',
  '/sag/1',
  'sag.html#tabel',
  '../x?y=//z',
  'HTTPS://kommune.example',
  '',
];
export function keepAbout(about: About, random: Random): void {
  about.version = `1.${about.version.replace(/^.*\./, '').slice(0, 6)}`;
  if (about.sourceLink !== undefined) about.sourceLink = oneOf(links, random) ?? '';
}

export const repeated = <Item>(items: readonly Item[], count = 0): Item[] =>
  items.length === 0 ? [] : Array.from({ length: count }, (_, index) => structuredClone(items[index % items.length]!));

/** Ids stay what they are, odd ones too, but for those that are there already. */
export function keepIds(items: readonly { id: string }[]): void {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    if (seen.has(item.id)) item.id = `${item.id} ${index}`;
    if (seen.has(item.id)) item.id = `#${index}`;
    seen.add(item.id);
  });
}

/** What the amounts of an answer have in common. */
export interface Kind {
  readonly isWhole: boolean;
  /** Øre that none is beyond. */
  readonly size: number;
  /** Nothing but the least and the most that there may be. */
  readonly isExtreme: boolean;
}

export const sizes = [20_000_000_000, 20_000_000_000, 99_000_000, 900_000, Infinity];
const extremes = [8_000_000_000_000, -8_000_000_000_000, 0, 1, -1];

export function keptCell(cell: OreCell, { isWhole, size, isExtreme }: Kind, random: Random): OreCell {
  if (cell.state !== 'value')
    return isWhole ? { state: 'value', value: Math.round(random() * 99) * Math.min(size / 100, 1e7) } : cell;
  const { low, high, partial } = cell;
  const within = (amount: number) => (Math.abs(amount) <= size ? amount : amount % size);
  cell.value = isExtreme ? (oneOf(extremes, random) ?? 0) : within(cell.value);
  if (low !== undefined) cell.low = Math.min(within(low), cell.value);
  if (high !== undefined) cell.high = Math.max(within(high), cell.value);
  if (partial && isWhole) delete cell.partial;
  else if (partial) partial.got = Math.min(partial.got, partial.of);
  if (cell.corrected) cell.corrected.was = within(cell.corrected.was);
  return cell;
}

export const oneOf = <Item>(items: readonly Item[], random: Random): Item | undefined =>
  items[Math.floor(random() * items.length)];

/** In another order. How often a sort asks is for each engine to say, and no two runs with one seed may differ. */
export const shuffled = <Item>(items: readonly Item[], random: Random): Item[] =>
  items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

/** Some of these, the same one twice at times. */
export const someOf = <Item>(items: readonly Item[], random: Random, most: number): Item[] =>
  items.length === 0 ? [] : Array.from({ length: Math.floor(random() * (most + 1)) }, () => oneOf(items, random)!);
