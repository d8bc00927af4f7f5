/** The real server of a test file. What imports this must not import the worker, which would stand between. */
import { executeServerCommand } from '@web/test-runner-commands';

/** How a request is answered; `scripts/fault-server.mjs` says what each way does. */
export type Step =
  | {
      readonly way:
        | 'good'
        | 'tagged'
        | 'drip'
        | 'huge'
        | 'chunksCutOff'
        | 'gzipCorrupt'
        | 'gzipCutOff'
        | 'resetBeforeHead'
        | 'resetInBody'
        | 'unshared'
        | 'pauseBeforeHead'
        | 'pauseInBody';
    }
  | {
      readonly way: 'plain';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string;
    }
  | { readonly way: 'wrongLength'; readonly by: number }
  | { readonly way: 'redirect'; readonly to: string };

/** A request as the server saw it. */
export interface SeenRequest {
  /** What was asked for, from the server's root. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Of its answer; 0 until that has ended. */
  readonly status: number;
  /** Whether its answer was sent whole, was broken off by either side, or is still to come. */
  readonly end: 'none' | 'whole' | 'broken';
  /** Counted from 1. */
  readonly connection: number;
}

const command = <Result = object>(name: string, payload: object = {}): Promise<Result> =>
  executeServerCommand<Result, object>('fault-server', { command: name, ...payload });

/** As if its process had been killed. */
export const kill = () => command('kill');

/** At the same port as before. */
export const start = () => command<{ origin: string }>('start');

/** Closes the connections that wait for another request. */
export const closeIdle = () => command('closeIdle');

/** A gateway of one test. */
export interface Line {
  readonly gateway: string;
  /** Says what is answered from the next request on: by one step each, and the last for all others. */
  readonly script: (answer: object, ...steps: Step[]) => Promise<object>;
  readonly seen: () => Promise<readonly SeenRequest[]>;
  /** Resolves when so many requests have come, or have ended in this way. */
  readonly until: (count: number, end?: SeenRequest['end']) => Promise<object>;
  /** Lets go on what pauses. */
  readonly resume: () => Promise<object>;
}

let lines = 0;

export async function opened(answer: object, ...steps: Step[]): Promise<Line> {
  const line = `line-${(lines += 1)}`;
  const { origin } = await start();
  const script = (data: object, ...next: Step[]) =>
    command('script', { line, body: JSON.stringify(data), steps: next.length > 0 ? next : [{ way: 'good' }] });
  await script(answer, ...steps);
  return {
    gateway: `${origin}/${line}/v1`,
    script,
    seen: () => command('seen', { line }),
    until: (count, end) => command('until', { line, count, end }),
    resume: () => command('resume', { line }),
  };
}

/** The page's own fetch, and a promise of the first of the next answer that it gets. */
export function heardFetch() {
  const heads = new EventTarget();
  const hearing: typeof fetch = async (request) => {
    const response = await fetch(request);
    heads.dispatchEvent(new Event('head'));
    return response;
  };
  const nextHead = () =>
    new Promise((resolve) => {
      heads.addEventListener('head', resolve, { once: true });
    });
  return { fetch: hearing, nextHead };
}
