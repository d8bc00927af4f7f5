import { type Clock, ownClock } from './clock.js';
import type { Send } from './send.js';

export interface RetryOptions {
  readonly clock?: Pick<Clock, 'wait'> | undefined;
  /** Whether there is any network, as far as the page knows. Without one another try is of no use. */
  readonly isOnline?: (() => boolean) | undefined;
  /** A number from 0 up to 1. */
  readonly random?: () => number;
}

/** Statuses of a gateway that is overloaded, restarting, or waits for what lies behind it. */
const passing = new Set([429, 502, 503, 504]);

const tries = 3;
/** Milliseconds: the first pause is at most this, each further one twice as long at most. */
const firstPause = 400;
/** Milliseconds: a gateway that wants more time than this gets it from the reader. */
const longestPause = 10_000;

/**
 * Asks again for what may well be there in a moment: after a failure of the network, or one that passes by itself, at most
 * twice. The pauses are drawn at random up to their limit (full jitter), so that the pages of a whole town do not come
 * back at once; a gateway that says when to come back (Retry-After) is believed. Nothing is asked again that nobody waits
 * for any longer or whose time is over. Everything that passes here must be a question, a POST too: it changes nothing.
 */
export function withRetries(
  send: Send,
  { clock = ownClock, isOnline = () => true, random = Math.random }: RetryOptions = {},
): Send {
  return async (request) => {
    for (let failed = 1; ; failed += 1) {
      const outcome = await outcomeOf(send, request);
      const wanted = failed < tries && isOnline() ? pauseAfter(outcome, request) : undefined;
      if (wanted === undefined || wanted > longestPause) return answerOf(outcome);
      await clock.wait(wanted + random() * firstPause * 2 ** (failed - 1), request.signal);
    }
  };
}

type Outcome = { readonly response: Response } | { readonly error: unknown };

/** Each try has a copy of the request, since a request can be sent once. */
const outcomeOf = (send: Send, request: Request): Promise<Outcome> =>
  send(request.clone()).then(
    (response) => ({ response }),
    (error: unknown) => ({ error }),
  );

function answerOf(outcome: Outcome): Response {
  if ('error' in outcome) throw outcome.error;
  return outcome.response;
}

/** Milliseconds that must pass before another try; undefined where none is of use. */
function pauseAfter(outcome: Outcome, { signal }: Request): number | undefined {
  if (signal.aborted) return undefined;
  // What fetch throws for the network is a TypeError; anything else is somebody's own word.
  if ('error' in outcome) return outcome.error instanceof TypeError ? 0 : undefined;
  const { status, headers } = outcome.response;
  return passing.has(status) ? retryAfter(headers) : undefined;
}

/** Retry-After in seconds, or as a time by the gateway's own clock: that of the reader may be a day off. */
function retryAfter(headers: Headers): number {
  const text = headers.get('retry-after') ?? '';
  const time = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.parse(headers.get('date') ?? '');
  return time > 0 ? time : 0;
}
