import { at } from '../tables/at.js';
import { answerOf, type Programme, type Solve } from '../tables/solve.js';
import { type Cut, cutOf, lineCuts } from './cuts.js';
import { costOf, mustOf, spareOf, type Task } from './hiding.js';
import { witnessOf } from './reach.js';

/** The cheapest spare figures to hide, or what they cost at least where the search was given up. */
export interface Search {
  readonly extra: readonly number[] | undefined;
  readonly atLeast: number;
}

/**
 * The best choice of extra figures: the cheapest that satisfies all cuts known so far, attacked; what the attack
 * recovers gives new cuts, until it recovers nothing. It is given up after so many rounds: what the last choice cost is
 * then at most what the best one costs.
 */
export function searchBest(task: Task, solve: Solve, rounds: number): Search {
  const must = mustOf(task);
  const cuts: Cut[] = [...lineCuts(task)];
  let atLeast = rounds > 0 ? 0 : relaxed(task, cuts, solve);
  for (let round = 0; round < rounds; round += 1) {
    const extra = cheapest(task, cuts, solve);
    atLeast = costOf(extra, task.costs);
    const hidden = new Set([...must, ...extra]);
    const open = task.needs.filter((need) => !witnessOf(task, hidden, need, solve));
    if (open.length === 0) return { extra, atLeast };
    cuts.push(...open.map((need) => cutOf(task, hidden, need, solve)));
  }
  return { extra: undefined, atLeast };
}

function cheapest(task: Task, cuts: readonly Cut[], solve: Solve): readonly number[] {
  const places = [...task.table.figures.keys()];
  const { unknowns } = solved(task, cuts, solve, { whole: places });
  return places.filter((place) => at(unknowns, place) > 0.5);
}

/** What the cuts cost if figures could be hidden in part: a lower bound that is had at once. */
const relaxed = (task: Task, cuts: readonly Cut[], solve: Solve): number => solved(task, cuts, solve, {}).value;

/** The unknowns: 1 for each extra figure that is hidden. */
function solved(task: Task, cuts: readonly Cut[], solve: Solve, whole: Pick<Programme, 'whole'>) {
  const spare = new Set(spareOf(task));
  return answerOf(solve, {
    bounds: task.table.figures.map((_, place) => [0, spare.has(place) ? 1 : 0]),
    rules: cuts.map(({ sum, low }) => ({ sum, low, high: Infinity })),
    least: task.costs.map((cost, place) => [place, cost]),
    ...whole,
  });
}
