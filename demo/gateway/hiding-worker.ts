/** A thread of its own for what must be hidden: that can take seconds, in which the server answers others. */
import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { hiddenCosts, type HidingTask } from './cost-disclosure.js';
import type { HidingTasks } from './hiding.js';
import { Remember } from './remember.js';
import { loadSolver } from './solver.js';
import { hiddenPlaces } from './waiting-disclosure.js';

/** A month that has not changed is not worked out again. */
const months = new Remember<ReadonlySet<string>>(5000);

async function workOnCosts({ costs, asked }: HidingTask) {
  const solve = await loadSolver();
  return hiddenCosts(costs, asked, solve, (month, names) =>
    months.get(createHash('sha256').update(JSON.stringify(month)).digest('hex'), names),
  );
}

type Given = {
  readonly [K in keyof HidingTasks]: { readonly kind: K; readonly task: HidingTasks[K] };
}[keyof HidingTasks];

const work = async (given: Given): Promise<unknown> =>
  given.kind === 'costs' ? workOnCosts(given.task) : hiddenPlaces(given.task, await loadSolver());

parentPort?.on('message', ({ id, ...given }: { readonly id: number } & Given) => {
  work(given).then(
    (hidden) => parentPort?.postMessage({ id, hidden }),
    (error: unknown) => parentPort?.postMessage({ id, error }),
  );
});
