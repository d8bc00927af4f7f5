import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Hiding, HidingResults, HidingTasks } from './hiding.js';

interface Answered {
  readonly id: number;
  readonly hidden?: unknown;
  readonly error?: unknown;
}

interface Waiting {
  readonly resolve: (hidden: unknown) => void;
  readonly reject: (cause: unknown) => void;
}

/** Works out in a thread of its own what must be hidden; the thread starts with the first task, and keeps no process alive. */
export function hidingThread(): Hiding & { readonly stop: () => Promise<void> } {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let tasks = 0;
  const start = () => {
    // Beside this file, whatever it has been built to.
    const started = new Worker(new URL(`./hiding-worker${extname(import.meta.url)}`, import.meta.url));
    started.unref();
    started.on('message', ({ id, hidden, error }: Answered) => {
      if (hidden) waiting.get(id)?.resolve(hidden);
      else waiting.get(id)?.reject(error);
      waiting.delete(id);
    });
    started.on('error', (error) => {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
      thread = undefined;
    });
    return started;
  };
  const given = <K extends keyof HidingTasks>(kind: K, task: HidingTasks[K]): Promise<HidingResults[K]> =>
    new Promise((resolve, reject) => {
      thread ??= start();
      const id = (tasks += 1);
      // The thread answers a task with what its kind has.
      waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      thread.postMessage({ id, kind, task });
    });
  return {
    costs: (task) => given('costs', task),
    waiting: (task) => given('waiting', task),
    stop: async () => {
      await thread?.terminate();
    },
  };
}
