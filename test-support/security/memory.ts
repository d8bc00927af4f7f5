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
  for (let times = 0; times < 3; times += 1) {
    await turn();
    await cdp('HeapProfiler.collectGarbage');
  }
  return cdp<Memory>('Memory.getDOMCounters');
}

/** How many times an element comes and goes each way. */
export const mounts = (): Promise<number> => executeServerCommand<number, undefined>('mounts');
