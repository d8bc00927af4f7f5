/** Tables of counts as municipalities have them, made up from a seed: sparse, with small cells, and linked. */
import type { AmountOf } from '../src/figures/disclosure/needs.js';
import { type Line, listLines, type Table, tableLines } from '../src/figures/tables/lines.js';

/** Counts of persons as one table has them: so many none, so many few, the rest from five up to 64, seldom many. */
function anyCounts(random: () => number, length: number): readonly number[] {
  const [none, few] = [random() * 0.25, random() * 0.35];
  return Array.from({ length }, () => {
    const kind = random();
    if (kind < none) return 0;
    return kind < none + few ? 1 + Math.floor(random() * 4) : 5 + Math.floor(random() ** 2 * 60);
  });
}

/** A table with margins; `rows` and `columns` are those inside them. */
export function anyTable(random: () => number, rows: number, columns: number): Table {
  const counts = anyCounts(random, rows * columns);
  const inner = Array.from({ length: rows }, (_, row) => counts.slice(row * columns, (row + 1) * columns));
  return { figures: withMargins(inner).flat(), lines: tableLines(rows + 1, columns + 1) };
}

/** A list with its total. */
export function anyList(random: () => number, length: number): Table {
  const parts = anyCounts(random, length);
  return { figures: [...parts, sum(parts)], lines: listLines(length + 1) };
}

/**
 * The same persons by type and by area, on two dates, with what has moved in and out of each group between them: the
 * total is shared by type and area, and each group by its two dates.
 */
export function anyChain(random: () => number, types: number, areas: number): Table {
  const figures: number[] = [];
  const lines: Line[] = [];
  const add = (value: number) => figures.push(value) - 1;
  const dates = [0, 1].map(() => {
    const byType = anyCounts(random, types);
    const byArea = spread(random, sum(byType), areas);
    const total = add(sum(byType));
    const typePlaces = byType.map(add);
    const areaPlaces = byArea.map(add);
    lines.push({ total, plus: typePlaces }, { total, plus: areaPlaces });
    return [total, ...typePlaces, ...areaPlaces];
  });
  const [before = [], after = []] = dates;
  after.forEach((now, index) => {
    const then = before[index] ?? 0;
    const moved = (figures[now] ?? 0) - (figures[then] ?? 0);
    const left = Math.max(0, -moved) + Math.floor(random() * 3);
    lines.push({ total: now, plus: [then, add(moved + left)], minus: [add(left)] });
  });
  return { figures, lines };
}

/** So many figures, and sums and differences of any of them: tables that are linked in any way. */
export function anySums(random: () => number, figures: number, sums: number): Table {
  const values = anyCounts(random, figures);
  const lines = Array.from({ length: sums }, (_, index): Line => {
    const signs = values.map(() => Math.floor(random() * 3) - 1);
    const places = (sign: number) => [...signs.keys()].filter((place) => signs[place] === sign);
    return { total: figures + index, plus: places(1), minus: places(-1) };
  });
  const of = (places: readonly number[] = []) => sum(places.map((place) => values[place]!));
  return { figures: [...values, ...lines.map(({ plus, minus }) => of(plus) - of(minus))], lines };
}

/** Costs per type and area with margins, in øre: how much, of how many persons, and the largest share of one of them. */
export function anyAmounts(random: () => number, rows: number, columns: number): readonly AmountOf[] {
  const persons = anyTable(random, rows, columns).figures;
  // Half of the tables are of a large municipality's whole budget, up to billions of kroner.
  const factor = random() < 0.5 ? 1 : 100;
  const at = (row: number, column: number) => row * (columns + 1) + column;
  const cells: AmountOf[] = persons.map((count) => {
    const costs = Array.from({ length: count }, () => factor * (1_000_000 + Math.floor(random() ** 6 * 300_000_000)));
    return { amount: sum(costs), persons: count, largest: Math.max(0, ...costs) };
  });
  const together = (places: readonly number[]): AmountOf => {
    const parts = places.map((place) => cells[place]!);
    return {
      amount: sum(parts.map(({ amount }) => amount)),
      persons: sum(parts.map((part) => part.persons)),
      largest: Math.max(...parts.map(({ largest }) => largest)),
    };
  };
  const upTo = (length: number) => Array.from({ length }, (_, index) => index);
  for (const row of upTo(rows)) cells[at(row, columns)] = together(upTo(columns).map((column) => at(row, column)));
  for (const column of upTo(columns + 1)) cells[at(rows, column)] = together(upTo(rows).map((row) => at(row, column)));
  return cells;
}

function withMargins(inner: readonly (readonly number[])[]): number[][] {
  const rows = inner.map((row) => [...row, sum(row)]);
  const totals = (rows[0] ?? []).map((_, column) => sum(rows.map((row) => row[column] ?? 0)));
  return [...rows, totals];
}

/** A total dealt out over so many groups. */
function spread(random: () => number, total: number, groups: number): number[] {
  const dealt = Array.from({ length: groups }, () => 0);
  for (let person = 0; person < total; person += 1) {
    const group = Math.floor(random() ** 1.5 * groups);
    dealt[group] = (dealt[group] ?? 0) + 1;
  }
  return dealt;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
