import { at } from '../tables/at.js';
import { termsOf } from '../tables/lines.js';
import { answerOf, type Solve, type Sum } from '../tables/solve.js';
import { mustOf, type Need, spareOf, type Task } from './hiding.js';
import { directionOf, fallsOf, slack, witnessOf } from './reach.js';

/**
 * A good choice of extra figures where the best would take too long: each need in turn gets the cheapest figures that let
 * its figure move; then each extra figure, the dearest first, is shown again where the rest will do.
 */
export function searchQuickly(task: Task, solve: Solve): readonly number[] {
  const must = mustOf(task);
  const hidden = new Set(must);
  const witnesses = new Map<Need, readonly number[]>();
  for (const need of task.needs) {
    const witness = cheapestWitness(task, hidden, need, solve);
    for (const place of witness) hidden.add(place);
    witnesses.set(need, witness);
  }
  const extra = [...hidden].filter((place) => !must.has(place));
  for (const place of extra.toSorted((a, b) => at(task.costs, b) - at(task.costs, a))) {
    hidden.delete(place);
    const others = othersFor(
      task,
      hidden,
      [...witnesses].filter(([, places]) => places.includes(place)),
      solve,
    );
    if (!others) hidden.add(place);
    else for (const [need, witness] of others) witnesses.set(need, witness);
  }
  return [...hidden].filter((place) => !must.has(place)).sort((a, b) => a - b);
}

/** New witnesses for needs that have lost theirs; undefined when one has none. */
function othersFor(
  task: Task,
  hidden: ReadonlySet<number>,
  lost: readonly (readonly [Need, readonly number[]])[],
  solve: Solve,
): readonly (readonly [Need, readonly number[]])[] | undefined {
  const found: (readonly [Need, readonly number[]])[] = [];
  for (const [need] of lost) {
    const witness = witnessOf(task, hidden, need, solve);
    if (!witness) return undefined;
    found.push([need, witness]);
  }
  return found;
}

/** The cheapest figures that can move with the needed one by all that it needs; what is hidden already costs next to nothing. */
function cheapestWitness(task: Task, hidden: ReadonlySet<number>, need: Need, solve: Solve): readonly number[] {
  const { figures, lines } = task.table;
  const falls = fallsOf(task, need);
  const direction = directionOf(task, need);
  const spare = new Set(spareOf(task));
  // The unknowns: how far each figure rises and how far it falls.
  const riseOf = (place: number) => place * 2;
  const fallOf = (place: number) => place * 2 + 1;
  const roomOf = (place: number): readonly [rise: number, fall: number] => {
    const isFixed = !hidden.has(place) && !spare.has(place);
    return isFixed ? [0, 0] : [Infinity, at(falls, place)];
  };
  const { unknowns } = answerOf(solve, {
    bounds: figures.flatMap((_, place): (readonly [number, number])[] => {
      const [rise, fall] = place === need.place ? [1, 1] : roomOf(place);
      return [
        [0, rise],
        [0, fall],
      ];
    }),
    rules: [
      ...lines.map((line) => ({
        sum: termsOf(line).flatMap(([place, sign]): Sum => [
          [riseOf(place), sign],
          [fallOf(place), -sign],
        ]),
        low: 0,
        high: 0,
      })),
      {
        sum: [
          [riseOf(need.place), direction],
          [fallOf(need.place), -direction],
        ],
        low: 1,
        high: 1,
      },
    ],
    least: figures.flatMap((_, place): Sum => {
      const price = hidden.has(place) ? 1e-3 : at(task.costs, place);
      return [
        [riseOf(place), price],
        [fallOf(place), price],
      ];
    }),
  });
  return figures.flatMap((_, place) =>
    Math.max(at(unknowns, riseOf(place)), at(unknowns, fallOf(place))) > slack ? [place] : [],
  );
}
