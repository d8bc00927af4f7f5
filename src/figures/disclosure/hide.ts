import { checkTable } from '../tables/adding-up.js';
import { at } from '../tables/at.js';
import { type Table, termsOf } from '../tables/lines.js';
import type { Solve } from '../tables/solve.js';
import { searchBest } from './best.js';
import { costOf, type Hiding, mustOf, type Need, spareOf, type Task } from './hiding.js';
import { searchQuickly } from './quick.js';

export interface HidingOptions {
  /** Places that are hidden too, whatever else: those that are hidden in another table of the same persons. */
  readonly follow?: readonly number[];
  /** What everyone knows a hidden figure to be at least: 1 for counts whose zeros are shown, 0 for amounts. */
  readonly least?: number;
  /** What hiding each figure costs, in a number above zero. The usual cost spares totals, and large figures among equals. */
  readonly costs?: readonly number[];
  /** How many rounds the search for the best choice may take; 0 for a quick one at once. */
  readonly rounds?: number;
}

/** Up to so many figures (a table of 12 × 12 with its margins) the best choice is looked for. */
const small = 169;

/**
 * Which figures to hide so that what each need asks for stays possible, for whoever can add and subtract (complementary
 * suppression). It takes the whole set at once: tables that share figures must be given as one table.
 * With the best choice `cost` equals `atLeast`; else the difference is what a better one could save at most.
 */
export function hide(table: Table, needs: readonly Need[], solve: Solve, options: HidingOptions = {}): Hiding {
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

/** A task that can be solved: hiding all that may be hidden does it. */
function sound(task: Task): Task {
  const { table, needs, least, costs } = task;
  const { figures, lines } = table;
  checkTable(table);
  lines.forEach((line, index) => {
    const places = termsOf(line).map(([place]) => place);
    if (new Set(places).size < places.length) throw new RangeError(`Line ${index} of the table names a figure twice.`);
  });
  for (const { place, possible } of needs) {
    const figure = figures[place];
    if (figure === undefined) throw new RangeError(`A need is of figure ${place}, which is not there.`);
    if (!Number.isSafeInteger(possible) || possible === figure || possible < least)
      throw new RangeError(
        `What must stay possible for figure ${place} is another whole number, no less than ${least}.`,
      );
  }
  for (const place of [...mustOf(task), ...spareOf(task)])
    if (at(figures, place) < least)
      throw new RangeError(`Figure ${place} is less than ${least}, which everyone is said to know of a hidden figure.`);
  if (costs.length !== figures.length || !costs.every((cost) => cost > 0 && cost < Infinity))
    throw new RangeError('What hiding costs is a number above zero for each figure.');
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
