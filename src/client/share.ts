import { ApiError, toApiError } from './api-error.js';
import { checkAnswer } from './contract.js';
import type { Answers, Operation, ReportingSource } from './port.js';

/** Sources that share their calls and check their answers, under what they were made of and under themselves. */
const opened = new WeakMap<ReportingSource, ReportingSource>();

/**
 * The source that elements ask, made of any source: equal questions under way are one call, and no answer passes
 * unchecked. The same source gives the same result each time, and an opened one gives itself.
 */
export function openSource(source: ReportingSource): ReportingSource {
  const known = opened.get(source);
  if (known) return known;
  const calls = new SharedCalls();
  const shared = markOpened({
    listSavingsPlans: (question, signal) =>
      calls.ask('listSavingsPlans', question, signal, (during) => source.listSavingsPlans(question, during)),
    getSavingsPlan: (question, signal) =>
      calls.ask('getSavingsPlan', question, signal, (during) => source.getSavingsPlan(question, during)),
  });
  opened.set(source, shared);
  return shared;
}

/** For a source that sees to sharing and checking by `SharedCalls` of its own. */
export function markOpened(source: ReportingSource): ReportingSource {
  opened.set(source, source);
  return source;
}

interface Call {
  readonly answer: Promise<unknown>;
  /** Fires when the last asker has gone. */
  readonly controller: AbortController;
  askers: number;
}

/** Makes equal questions one call, for as long as it is under way. Nothing is kept afterwards. */
export class SharedCalls {
  readonly #underWay = new Map<string, Call>();

  /** Rejects with an `ApiError` only; with "aborted" as soon as the asker's own signal fires. */
  ask<O extends Operation>(
    operation: O,
    question: object,
    signal: AbortSignal,
    start: (signal: AbortSignal) => Promise<unknown>,
  ): Promise<Answers[O]> {
    if (signal.aborted) return Promise.reject(new ApiError('aborted'));
    const key = keyOf(operation, question);
    const call = this.#underWay.get(key) ?? this.#begin(key, operation, start);
    call.askers += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(new ApiError('aborted'));
        call.askers -= 1;
        if (call.askers > 0) return;
        this.#forget(key, call);
        call.controller.abort();
      };
      signal.addEventListener('abort', leave, { once: true });
      const stay = () => {
        signal.removeEventListener('abort', leave);
      };
      call.answer.then(stay, stay);
      // The key names the operation, so that the answer of the call is an answer to it.
      (call.answer as Promise<Answers[O]>).then(resolve, reject);
    });
  }

  #begin(key: string, operation: Operation, start: (signal: AbortSignal) => Promise<unknown>): Call {
    const controller = new AbortController();
    const call: Call = { answer: checked(operation, start, controller.signal), controller, askers: 0 };
    this.#underWay.set(key, call);
    const forget = () => {
      this.#forget(key, call);
    };
    call.answer.then(forget, forget);
    return call;
  }

  /** A new call may stand under the key by now, since an aborted one makes way at once. */
  #forget(key: string, call: Call): void {
    if (this.#underWay.get(key) === call) this.#underWay.delete(key);
  }
}

/** One call and its one check. A source may throw before it gives a promise, and throw anything. */
async function checked(
  operation: Operation,
  start: (signal: AbortSignal) => Promise<unknown>,
  signal: AbortSignal,
): Promise<unknown> {
  try {
    return checkAnswer(operation, await start(signal));
  } catch (cause) {
    throw signal.aborted ? new ApiError('aborted') : toApiError(cause);
  }
}

/** The same for equal questions, whatever the order of their fields; a field that is undefined is not there. */
function keyOf(operation: Operation, question: object): string {
  const fields = Object.entries(question).filter(([, value]) => value !== undefined);
  return JSON.stringify([operation, fields.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}
