/** Figures by the million that are rounded to add up, and what is right of them, found without the code they test. */
import type { Refused, Rounded } from '../src/figures/rounding/choice.js';
import { roundedParts } from '../src/figures/rounding/parts.js';
import { type Grid, roundedTable } from '../src/figures/rounding/table.js';
import { listLines, type Table, tableLines, termsOf } from '../src/figures/tables/lines.js';
import { randomFrom } from './random.js';

interface Tried {
  readonly list: (figures: readonly number[], step: number) => Rounded | Refused;
  readonly table: (grid: Grid, step: number) => Rounded | Refused;
}

/** Rounds sets of every kind, lists and tables in turn, and counts those that break a promise. Repeats with its seed. */
export function roundingSets(
  runs: number,
  seed: number,
  { list, table }: Tried = { list: roundedParts, table: roundedTable },
): { sets: number; broken: number } {
  const next = randomFrom(seed);
  let broken = 0;
  for (let set = 0; set < runs; set++) {
    const step = pick(steps, next);
    if (set % 2 === 0) {
      const parts = Array.from({ length: below(13, next) }, () => anyFigure(step, next));
      const figures = [...parts, total(parts)];
      if (!isKept({ figures, lines: listLines(figures.length) }, step, list(figures, step))) broken++;
    } else {
      const grid = anyGrid(2 + below(5, next), 2 + below(5, next), () => anyFigure(step, next));
      if (!isKept({ ...grid, lines: tableLines(grid.rows, grid.columns) }, step, table(grid, step))) broken++;
    }
  }
  return { sets: runs, broken };
}

/** A table of these figures, row by row, with its margins. */
export function anyGrid(rows: number, columns: number, figure: () => number): Grid {
  const inner = Array.from({ length: rows - 1 }, () => {
    const row = Array.from({ length: columns - 1 }, figure);
    return [...row, total(row)];
  });
  const last = Array.from({ length: columns }, (_, column) => total(inner.map((row) => row[column]!)));
  return { figures: [...inner, last].flat(), rows, columns };
}

/** Half away from zero, in steps, written another way than in the code. Exact as far as twice the figure is. */
export const aloneIn = (step: number, exact: number): number =>
  Math.sign(exact) * Math.floor((2 * Math.abs(exact) + step) / (2 * step)) + 0;

/** Whether shown figures add up, lie within a step, leave what is exact, have the last total right, and say what moved. */
export function isKept({ figures, lines }: Table, step: number, shown: Rounded | Refused): boolean {
  if (shown.kind === 'refused' || shown.steps.length !== figures.length) return false;
  const { steps } = shown;
  const moved = figures.flatMap((exact, place) => {
    const by = steps[place]! - aloneIn(step, exact);
    return by === 0 ? [] : [{ place, by }];
  });
  return (
    figures.every((exact, place) => Math.abs(steps[place]! * step - exact) < step) &&
    lines.every((line) => termsOf(line).reduce((sum, [place, sign]) => sum + sign * steps[place]!, 0) === 0) &&
    moved.every(({ place }) => place !== figures.length - 1) &&
    JSON.stringify(moved) === JSON.stringify(shown.moved)
  );
}

/** Every way to show the figures so that they add up, each its own rounding or the multiple on its other side. */
export function everyRounding({ figures, lines }: Table, step: number): readonly (readonly number[])[] {
  let ways: readonly (readonly number[])[] = [[]];
  for (const exact of figures) {
    const own = aloneIn(step, exact);
    const other = own + Math.sign(exact - own * step);
    ways = ways.flatMap((way) =>
      other === own
        ? [[...way, own]]
        : [
            [...way, own],
            [...way, other],
          ],
    );
  }
  const holds = (way: readonly number[]) =>
    lines.every((line) => termsOf(line).reduce((sum, [place, sign]) => sum + sign * way[place]!, 0) === 0);
  return ways.filter(holds);
}

/** How far shown figures are from the exact ones in all, in the unit of these. */
export const distanceOf = (figures: readonly number[], step: number, shown: readonly number[]): number =>
  total(figures.map((exact, place) => Math.abs(shown[place]! * step - exact)));

/** The places of the figures that are not shown as their own rounding. */
export const movedIn = (figures: readonly number[], step: number, shown: readonly number[]): readonly number[] =>
  [...figures.keys()].filter((place) => shown[place] !== aloneIn(step, figures[place]!));

const steps = [1, 2, 3, 10, 100, 100_000, 10_000_000, 100_000_000] as const;

/** Whole multiples, halves and what is next to them, small and large amounts of either sign. */
function anyFigure(step: number, next: () => number): number {
  const multiple = (below(41, next) - 20) * step;
  const kinds = [
    () => multiple,
    () => multiple + Math.floor(step / 2),
    () => multiple + Math.floor(step / 2) + below(3, next) - 1,
    () => multiple + below(step, next),
    () => multiple + below(step, next),
    () => below(7, next) - 3,
    () => below(200_000_000_000, next) - 100_000_000_000,
  ];
  return pick(kinds, next)();
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const below = (limit: number, next: () => number): number => Math.floor(next() * limit);
const pick = <Item>(items: readonly Item[], next: () => number): Item => items[below(items.length, next)]!;
