/** A thread of its own for what must be hidden: that can take seconds, in which the server answers others. */
import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { hiddenCosts, type HidingTask } from './cost-disclosure.js';
import { Remember } from './remember.js';
import { loadSolver } from './solver.js';

/** A month that has not changed is not worked out again. */
const months = new Remember<ReadonlySet<string>>(5000);

async function work({ costs, asked }: HidingTask) {
  const solve = await loadSolver();
  return hiddenCosts(costs, asked, solve, (month, names) =>
    months.get(createHash('sha256').update(JSON.stringify(month)).digest('hex'), names),
  );
}

parentPort?.on('message', ({ id, task }: { id: number; task: HidingTask }) => {
  work(task).then(
    (hidden) => parentPort?.postMessage({ id, hidden }),
    (error: unknown) => parentPort?.postMessage({ id, error }),
  );
});
