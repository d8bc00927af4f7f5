import { type HiddenCosts, hiddenCosts, type HidingTask } from './cost-disclosure.js';
import type { Solve } from './pejl.js';
import { hiddenPlaces, type WaitingTask } from './waiting-disclosure.js';

export interface HidingTasks {
  readonly costs: HidingTask;
  readonly waiting: WaitingTask;
}

export interface HidingResults {
  readonly costs: HiddenCosts;
  readonly waiting: ReadonlySet<string>;
}

/** Works out what must be hidden, of each kind of figures that takes long. */
export type Hiding = {
  readonly [K in keyof HidingTasks]: (task: HidingTasks[K]) => Promise<HidingResults[K]>;
};

/** Here, while nothing else is answered. */
export const hidingHere = (solve: Solve): Hiding => ({
  costs: async ({ costs, asked }) => hiddenCosts(costs, asked, solve),
  waiting: async (task) => hiddenPlaces(task, solve),
});
