/** What the browser itself counts of a page, once it has thrown away what nothing refers to. */
import { executeServerCommand } from '@web/test-runner-commands';

export interface Memory {
  readonly documents: number;
  readonly nodes: number;
  readonly jsEventListeners: number;
}

const cdp = <Result>(method: string): Promise<Result> =>
  executeServerCommand<Result, object>('cdp', { method, params: {} });

/** The page has been drawn, and what was put off until then has been done. */
export const turn = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** What is held by one turn of the page, such as the last thing that was drawn, is let go by the next. */
export async function collected(): Promise<Memory> {
  await thrownAway();
  await thrownAway();
  return thrownAway();
}

/** The same, ended as soon as nothing more needs to go: each time takes as long as the page is large. */
export async function collectedUntil(isEnough: (memory: Memory) => boolean): Promise<Memory> {
  let memory = await thrownAway();
  for (let times = 1; times < 3 && !isEnough(memory); times += 1) memory = await thrownAway();
  return memory;
}

async function thrownAway(): Promise<Memory> {
  await turn();
  await cdp('HeapProfiler.collectGarbage');
  return cdp<Memory>('Memory.getDOMCounters');
}

/** How many times an element comes and goes each way. */
export const mounts = (): Promise<number> => executeServerCommand<number, undefined>('mounts');
