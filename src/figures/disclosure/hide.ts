import { misfitOf } from '../tables/adding-up.js';
import { at } from '../tables/at.js';
import type { Table } from '../tables/lines.js';
import type { Solve } from '../tables/solve.js';
import { searchBest } from './best.js';
import { costOf, type Hiding, mustOf, type Need, type Task } from './hiding.js';
import { searchQuickly } from './quick.js';

export interface HidingOptions {
  /** Places that are hidden too, whatever else: those that are hidden in another table of the same persons. */
  readonly follow?: readonly number[];
  /** What everyone knows a hidden figure to be at least: 1 for counts whose zeros are shown, 0 for amounts. */
  readonly least?: number;
  /** What hiding a figure costs; the usual cost spares totals, and large figures among equals. */
  readonly costs?: readonly number[];
  /** How many rounds the search for the best choice may take; 0 for a quick one at once. */
  readonly rounds?: number;
}

/** Up to so many figures (a table of 12 × 12 with its margins) the best choice is looked for. */
const small = 169;

/**
 * Which figures to hide so that none of those in need can be told from the others, by whoever can add and subtract
 * (complementary suppression). It takes the whole set at once: tables that share figures must be given as one table.
 * With the best choice `cost` equals `atLeast`; else the difference is what a better one could save at most.
 */
export function hide(table: Table, needs: readonly Need[], solve: Solve, options: HidingOptions = {}): Hiding {
  const misfit = misfitOf(table);
  if (misfit !== undefined) throw new RangeError(`Line ${misfit} of the table does not add up.`);
  const {
    follow = [],
    least = 1,
    costs = usualCosts(table),
    rounds = table.figures.length <= small ? 60 : 0,
  } = options;
  const task = sound({ table, needs: [...needs, ...needsOfFollowers(table, follow, needs)], least, costs });
  const search = searchBest(task, solve, rounds);
  const extra = search.extra ?? searchQuickly(task, solve);
  return {
    hidden: [...mustOf(task), ...extra].sort((a, b) => a - b),
    extra: extra.length,
    cost: costOf(extra, costs),
    atLeast: search.atLeast,
  };
}

/** A task that can be solved: hiding every figure that is not zero does it. */
function sound(task: Task): Task {
  const { table, needs, least } = task;
  const isHideable = (figure: number, place: number) => figure !== 0 || needs.some((need) => need.place === place);
  if (table.figures.some((figure, place) => isHideable(figure, place) && figure < least))
    throw new RangeError('A figure is less than what everyone is said to know of it.');
  if (needs.some(({ place, possible }) => possible < least || possible === table.figures[place]))
    throw new RangeError('What must stay possible is another value that everyone can reckon with.');
  return task;
}

/** What follows another table has no need of its own but not to be recovered. */
function needsOfFollowers({ figures }: Table, follow: readonly number[], needs: readonly Need[]): readonly Need[] {
  const followers = follow.filter((place) => !needs.some((need) => need.place === place));
  return followers.map((place) => ({ place, possible: at(figures, place) + 1 }));
}

/** A total is looked at by more readers than a part, and a total of totals by most; among equals a small figure goes. */
function usualCosts({ figures, lines }: Table): readonly number[] {
  const largest = figures.reduce((most, figure) => Math.max(most, Math.abs(figure)), 1);
  return figures.map(
    (figure, place) => 1 + lines.filter(({ total }) => total === place).length + (0.1 * Math.abs(figure)) / largest,
  );
}
