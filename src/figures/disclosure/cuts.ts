import { at } from '../tables/at.js';
import { termsOf } from '../tables/lines.js';
import { answerOf, type Solve, type Sum } from '../tables/solve.js';
import { mustOf, type Need, spareOf, type Task } from './hiding.js';
import { directionOf, fallsOf } from './reach.js';

/** Of these spare figures so many must be hidden: the sum, with 1 for each hidden one, is at least `low`. */
export interface Cut {
  readonly sum: Sum;
  readonly low: number;
}

/**
 * What holds in each line by itself: no figure is hidden alone in it, since the rest of the line would give it away. A
 * figure that must be hidden needs one more; a spare one is hidden only with another.
 */
export function lineCuts(task: Task): readonly Cut[] {
  const must = mustOf(task);
  const spare = new Set(spareOf(task));
  return task.table.lines.flatMap((line) => {
    const places = termsOf(line).map(([place]) => place);
    const others = places.filter((place) => spare.has(place));
    const fixed = places.filter((place) => must.has(place)).length;
    if (fixed > 1) return [];
    if (fixed === 1) return [{ sum: others.map((place) => [place, 1] as const), low: 1 }];
    return others.map((alone) => ({
      sum: others.map((place) => [place, place === alone ? -1 : 1] as const),
      low: 0,
    }));
  });
}

/** A fall beyond so many steps makes no difference to a figure that rises by one. */
const far = 1e4;
/** What the solver leaves of a zero. */
const nothing = 1e-9;

/**
 * Why the hidden figures do not protect a needed one, as a cut that every sufficient choice satisfies (the dual of the
 * attack; Fischetti and Salazar, "Models and algorithms for the 2-dimensional cell suppression problem in statistical
 * disclosure control", 1999). Somewhere across the table the hidden figures can together move less than the need asks
 * for; one of the spare figures that stand there must be hidden too.
 */
export function cutOf(task: Task, hidden: ReadonlySet<number>, need: Need, solve: Solve): Cut {
  const { figures, lines } = task.table;
  const falls = fallsOf(task, need).map((fall) => Math.min(far, fall));
  // The unknowns: for each figure what its rise and its fall are worth, then a price for each line.
  const riseOf = (place: number) => place * 2;
  const fallOf = (place: number) => place * 2 + 1;
  const pricesOf = figures.map((): (readonly [number, number])[] => []);
  lines.forEach((line, index) => {
    for (const [place, sign] of termsOf(line)) at(pricesOf, place).push([figures.length * 2 + index, sign]);
  });
  // Of cuts that are equally tight, the one about the fewest spare figures says most.
  const weight = (place: number) => (hidden.has(place) ? 1 : 1e-6);
  const { unknowns } = answerOf(solve, {
    bounds: [
      // Nothing bounds the rise of a hidden figure, so it is worth nothing; nor what the needed figure can do by itself.
      ...figures.flatMap((_, place): (readonly [number, number])[] => [
        [0, hidden.has(place) ? 0 : Infinity],
        [0, place === need.place ? 0 : Infinity],
      ]),
      ...lines.map((): readonly [number, number] => [-Infinity, Infinity]),
    ],
    rules: figures.map((_, place) => {
      const worth = place === need.place ? directionOf(task, need) : 0;
      return { sum: [[riseOf(place), 1], [fallOf(place), -1], ...at(pricesOf, place)], low: worth, high: worth };
    }),
    least: falls.flatMap((fall, place): Sum => [
      [riseOf(place), weight(place)],
      [fallOf(place), fall * weight(place)],
    ]),
  });
  const worthOf = (place: number) => at(falls, place) * at(unknowns, fallOf(place));
  const rest = 1 - [...mustOf(task)].reduce((sum, place) => sum + worthOf(place), 0);
  const sum = spareOf(task).flatMap((place): Sum => {
    if (at(unknowns, riseOf(place)) > nothing) return [[place, 1]];
    const share = worthOf(place) / rest;
    // No figure can do more than all that is needed.
    return share > nothing ? [[place, Math.min(1, share)]] : [];
  });
  return { sum, low: 1 };
}
