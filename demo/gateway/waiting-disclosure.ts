import { hide, isSmallCount, type Line, type Need, type Solve } from './pejl.js';
import type { Count, Counted } from './waiting-counts.js';
import { sumsOf } from './waiting-counts.js';

/** All that can be asked of the list of one day. */
export interface DayOfList {
  readonly asOf: string;
  /** The day that its moves count from, where there is a list of it. */
  readonly since: string | undefined;
  readonly whole: Counted;
  /** By what the groups are. */
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, Counted>>;
}

export interface Place {
  readonly asOf: string;
  /** What the groups are, and which of them; '' for the whole, which is the same in all. */
  readonly by: string;
  readonly group: string;
  readonly name: string;
}

export const placeKey = ({ asOf, by, group, name }: Place): string => JSON.stringify([asOf, by, group, name]);

/** All lists, from how many citizens a count is told, and how many bands of days there are. */
export interface WaitingTask {
  readonly days: readonly DayOfList[];
  readonly threshold: number;
  readonly bands: number;
}

/** Nobody misses what is told nowhere by itself. */
const unseenCost = 1e-3;

/**
 * What to hide of all lists at once: counts of too few citizens, and as many others as it takes that nobody can work them
 * out: not from the other groups and the whole, not from the parts of a group, not from the list of another day. It is the
 * same whatever is asked for.
 */
export function hiddenPlaces({ days, threshold, bands }: WaitingTask, solve: Solve): ReadonlySet<string> {
  const table = new PlacesOfLists(new Set(days.map(({ asOf }) => asOf)));
  for (const day of days) {
    table.addGroup(day, '', '', day.whole, bands);
    for (const [by, groups] of day.groups) {
      for (const [group, counted] of groups) table.addGroup(day, by, group, counted, bands);
      for (const name of day.whole.counts.keys()) {
        if (![...groups.values()].every(({ counts }) => counts.has(name))) continue;
        const parts = [...groups.keys()].map((group) => table.at(day, { by, group, name }));
        table.addLine(table.at(day, { by: '', group: '', name }), parts);
      }
    }
  }
  const { counts, lines, keys } = table;
  const needs = counts.flatMap(({ courses, citizens }, place): Need[] =>
    isSmallCount(citizens, threshold) ? [{ place, possible: Math.max(threshold, courses + 1) }] : [],
  );
  if (needs.length === 0) return new Set();
  const figures = counts.map(({ courses }) => courses);
  const largest = Math.max(1, ...figures);
  const totals = new Map<number, number>();
  for (const { total } of lines) totals.set(total, (totals.get(total) ?? 0) + 1);
  const costs = figures.map((figure, place) =>
    table.isUnseen(place) ? unseenCost : 1 + (totals.get(place) ?? 0) + (0.1 * figure) / largest,
  );
  const { hidden } = hide({ figures, lines }, needs, solve, { costs, rounds: 0 });
  return new Set(hidden.map((place) => keys[place] ?? ''));
}

/** The counts of all lists, those that are one thing at one place, and how they add up. */
class PlacesOfLists {
  readonly counts: Count[] = [];
  readonly keys: string[] = [];
  readonly lines: Line[] = [];
  readonly #places = new Map<string, number>();
  readonly #unseen = new Set<number>();
  readonly #days: ReadonlySet<string>;

  constructor(days: ReadonlySet<string>) {
    this.#days = days;
  }

  isUnseen(place: number): boolean {
    return this.#unseen.has(place);
  }

  addGroup(day: DayOfList, by: string, group: string, { counts }: Counted, bands: number): void {
    for (const [name, count] of counts) this.#put(this.#keyOf(day, { by, group, name }), count, name === 'lasting');
    for (const { total, plus, minus = [] } of sumsOf(bands)) {
      const at = (name: string) => this.at(day, { by, group, name });
      if ([...plus, ...minus].every((name) => counts.has(name))) this.addLine(at(total), plus.map(at), minus.map(at));
    }
  }

  addLine(total: number, plus: readonly number[], minus: readonly number[] = []): void {
    if (plus.length > 0) this.lines.push({ total, plus, minus });
  }

  at(day: DayOfList, place: Omit<Place, 'asOf'>): number {
    return this.#places.get(this.#keyOf(day, place)) ?? -1;
  }

  /** How many there were before is what the list of that day says. */
  #keyOf({ asOf, since }: DayOfList, place: Omit<Place, 'asOf'>): string {
    const isOfBefore = place.name === 'before' && since !== undefined && this.#days.has(since);
    return placeKey(isOfBefore ? { ...place, asOf: since, name: 'all' } : { ...place, asOf });
  }

  #put(key: string, count: Count, isUnseen: boolean): void {
    if (this.#places.has(key)) return;
    const place = this.counts.push(count) - 1;
    this.keys.push(key);
    this.#places.set(key, place);
    if (isUnseen) this.#unseen.add(place);
  }
}
