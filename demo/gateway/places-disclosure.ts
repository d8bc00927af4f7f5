import { hide, isSmallCount, type Line, type Need, type Solve } from './pejl.js';
import { type Counts, type DayOfPlaces, ofPersons, sums } from './places-counts.js';

/** Where a count stands: in the total of a kind, in a type, or in an offer of it. */
export interface Spot {
  readonly kind?: string;
  readonly type?: string;
  readonly offer?: string;
  readonly name: string;
}

export const spotKey = ({ kind, type, offer, name }: Spot): string =>
  JSON.stringify([kind ?? '', type ?? '', offer ?? '', name]);

/**
 * What to hide of all days at once: places taken by too few citizens, and as many others as it takes that nobody can work
 * them out: not from all places less those that are free, not from the other offers and their type, not from the types and
 * their total. What is hidden on one day is hidden on all of them, so that two days side by side tell no more than one.
 */
export function hiddenSpots(days: readonly DayOfPlaces[], threshold: number, solve: Solve): ReadonlySet<string> {
  const hidden = new Set<string>();
  const tables = days.map(tableOf);
  // What is hidden since another day is so must not be told by the lines of this one, which may have other offers.
  for (let known = -1; known < hidden.size;) {
    known = hidden.size;
    for (const table of tables) for (const key of hiddenOn(table, hidden, threshold, solve)) hidden.add(key);
  }
  return hidden;
}

/** How many places an offer has is no secret, and whoever knows it knows it though it is hidden here. */
const placesCost = 50;

function hiddenOn(
  { figures, lines, keys, names }: ReturnType<typeof tableOf>,
  already: ReadonlySet<string>,
  threshold: number,
  solve: Solve,
): readonly string[] {
  const needs = figures.flatMap((figure, place): Need[] =>
    ofPersons.has(names[place] ?? '') && isSmallCount(figure, threshold)
      ? [{ place, possible: Math.max(threshold, figure + 1) }]
      : [],
  );
  const follow = keys.flatMap((key, place) => (already.has(key) ? [place] : []));
  if (needs.length === 0 && follow.length === 0) return [];
  const largest = Math.max(1, ...figures);
  const totals = new Map<number, number>();
  for (const { total } of lines) totals.set(total, (totals.get(total) ?? 0) + 1);
  const costs = figures.map((figure, place) => {
    const least = names[place] === 'places' ? placesCost : 1;
    return least + (totals.get(place) ?? 0) + (0.1 * figure) / largest;
  });
  // A figure may be hidden since it is one of few on another day, and be zero on this.
  return hide({ figures, lines }, needs, solve, { costs, rounds: 0, least: 0, follow }).hidden.map(
    (place) => keys[place] ?? '',
  );
}

/** The counts of a day, and how they add up. */
function tableOf({ types, totals }: DayOfPlaces) {
  const figures: number[] = [];
  const keys: string[] = [];
  const names: string[] = [];
  const lines: Line[] = [];
  const places = new Map<string, number>();
  const add = (spot: Omit<Spot, 'name'>, counts: Counts) => {
    const at = (name: string) => places.get(spotKey({ ...spot, name })) ?? -1;
    for (const [name, figure] of counts) {
      const key = spotKey({ ...spot, name });
      places.set(key, figures.push(figure) - 1);
      keys.push(key);
      names.push(name);
    }
    for (const { total, parts } of sums)
      if ([total, ...parts].every((name) => counts.has(name))) lines.push({ total: at(total), plus: parts.map(at) });
  };
  const across = (whole: Omit<Spot, 'name'>, counts: Counts, parts: readonly Omit<Spot, 'name'>[]) => {
    for (const name of counts.keys()) {
      const plus = parts.map((part) => places.get(spotKey({ ...part, name })));
      const known = plus.filter((place) => place !== undefined);
      const total = places.get(spotKey({ ...whole, name })) ?? -1;
      if (known.length > 0 && known.length === parts.length) lines.push({ total, plus: known });
    }
  };
  for (const { id: type, counts, offers } of types) {
    add({ type }, counts);
    for (const [offer, own] of offers) add({ type, offer }, own);
    across(
      { type },
      counts,
      [...offers.keys()].map((offer) => ({ type, offer })),
    );
  }
  for (const [kind, counts] of totals) {
    add({ kind }, counts);
    across(
      { kind },
      counts,
      types.filter((type) => type.kind === kind).map(({ id }) => ({ type: id })),
    );
  }
  return { figures, keys, names, lines };
}
