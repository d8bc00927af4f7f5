import { ApiError, toApiError } from './api-error.js';
import { type Clock, ownClock, within } from './clock.js';
import { checkedBy } from './contracts/contract.js';
import { contractOf, isAggregate, operations } from './contracts/operations.js';
import { holdsPersonalNumber } from './personal-numbers.js';
import type { Answers, Operation, Questions as Asked, ReportingSource, SourceMethods } from './port.js';
import { Question } from './question.js';

/** What went wrong, for the page's own log. It holds no argument, no answer, no address and no token. */
export interface LogEntry {
  readonly operation: Operation;
  readonly error: ApiError;
  /** Milliseconds from the question to this. */
  readonly took: number;
}

export interface SourceOptions {
  /** Milliseconds that an answer may take, however often it is tried; 60 seconds when absent. */
  readonly timeLimit?: number | undefined;
  /** Hears once of each question that got no answer, and of each answer that held what it should not. */
  readonly log?: ((entry: LogEntry) => void) | undefined;
  /** The client's own clock when absent. */
  readonly clock?: Clock | undefined;
}

const opened = new WeakMap<SourceMethods, Questions>();

/**
 * The source that elements ask, made of any source: equal questions are one, no answer passes unchecked, none is waited
 * for without end, and a question that it has no method for is `unanswered`. The same source gives the same result each
 * time, and an opened one gives itself.
 */
export function openSource(source: SourceMethods, options: SourceOptions = {}): ReportingSource {
  return questionsOf(source, options).source;
}

/** A question to a source, the same one for all who ask it. */
export const questionOf = <O extends Operation>(
  source: SourceMethods,
  operation: O,
  args: object,
): Question<Answers[O]> => questionsOf(source).of(operation, args);

/** Forgets the answers of a source whose page has let go of it. */
export const forgetAnswers = (source: SourceMethods): void => opened.get(source)?.forget();

type Log = SourceOptions['log'];

/** Lets a page hear of a source by the `log` that it has then, until the function that this gives is called. */
export function hear(source: SourceMethods, log: () => Log): () => void {
  const { logs } = questionsOf(source);
  logs.add(log);
  return () => logs.delete(log);
}

function questionsOf(source: SourceMethods, options: SourceOptions = {}): Questions {
  const known = opened.get(source);
  if (known) return known;
  const questions = new Questions(source, options);
  opened.set(source, questions);
  opened.set(questions.source, questions);
  return questions;
}

type Method = (args: object, signal: AbortSignal) => Promise<unknown>;

/** Answers that nobody shows at the moment, kept so that a reader who comes back to a figure sees it at once. */
const mostKept = 20;

/** The questions to one source. */
class Questions {
  /** The source as others ask it. */
  readonly source: ReportingSource;
  /** The logs of the pages that ask. */
  readonly logs = new Set<() => Log>();
  readonly #asked: SourceMethods;
  readonly #options: SourceOptions;
  readonly #clock: Clock;
  readonly #questions = new Map<string, Question<unknown>>();
  /** Counts the readers that there may have been. */
  #reader = 0;

  constructor(asked: SourceMethods, options: SourceOptions) {
    this.#asked = asked;
    this.#options = options;
    this.#clock = options.clock ?? ownClock;
    const methods = operations.map((operation) => {
      const ask = (args: object, signal: AbortSignal) => this.of(operation, args).ask(signal);
      return [operation, ask] as const;
    });
    // Each method asks the question of its own name.
    this.source = Object.fromEntries(methods) as unknown as ReportingSource;
  }

  of<O extends Operation>(operation: O, args: object): Question<Answers[O]> {
    const key = keyOf(operation, args);
    const question = this.#questions.get(key) ?? this.#begin(key, operation, args);
    // The key names the operation, so that its answer is an answer to it.
    return question as Question<Answers[O]>;
  }

  #begin(key: string, operation: Operation, args: object): Question<unknown> {
    let reader = this.#reader;
    const question = new Question<unknown>(
      async (signal) => {
        const asked = this.#reader;
        const answer = await this.#answer(operation, args, signal);
        reader = asked;
        return answer;
      },
      this.#clock.timeOfDay,
      () => {
        this.#questions.delete(key);
        if (!isAggregate(operation) || question.known.answer === undefined) return;
        if (reader !== this.#reader) return;
        this.#questions.set(key, question);
        this.#keep(mostKept);
      },
    );
    this.#questions.set(key, question);
    return question;
  }

  /** Another reader may come: nothing that this one was told is kept, nor what stands on the page now once it goes. */
  forget(): void {
    this.#reader += 1;
    this.#keep(0);
  }

  /** Forgets what nobody shows, but for the newest. */
  #keep(most: number): void {
    const idle = [...this.#questions].filter(([, { isIdle }]) => isIdle);
    for (const [key] of idle.slice(0, Math.max(0, idle.length - most))) this.#questions.delete(key);
  }

  /** One call and its one check. A source may throw before it gives a promise, and throw anything. */
  async #answer<O extends Operation>(operation: O, args: object, signal: AbortSignal): Promise<Answers[O]> {
    const asked = this.#clock.now();
    const log = (error: ApiError) => {
      this.#log({ operation, error, took: Math.round(this.#clock.now() - asked) });
    };
    try {
      if (holdsPersonalNumber(args)) throw new ApiError('notFound');
      const limit = { milliseconds: this.#options.timeLimit ?? 60_000, clock: this.#clock, signal };
      const method = this.#asked[operation] as Method | undefined;
      if (!method) throw new ApiError('unanswered');
      const [data, contract] = await within(limit, async (during) =>
        Promise.all([method.call(this.#asked, args, during), contractOf(operation)]),
      );
      // The question is one to this operation.
      return checkedBy(contract, data, { question: args as Asked[O], log });
    } catch (cause) {
      if (signal.aborted) throw new ApiError('aborted');
      const told = toApiError(cause);
      // Somebody waits: a source that has given up by itself has failed.
      const error = told.kind === 'aborted' ? new ApiError('server', { cause }) : told;
      // Another reader may sign in: what was kept for this one goes.
      if (error.kind === 'unauthorized' || error.kind === 'forbidden') this.forget();
      log(error);
      throw error;
    }
  }

  #log(entry: LogEntry): void {
    for (const log of new Set([this.#options.log, ...[...this.logs].map((get) => get())])) {
      try {
        log?.(entry);
      } catch {
        // A log that is out of order is no reason to show no figures.
      }
    }
  }
}

/** The same for equal questions, whatever the order of their fields; a field that is undefined is not there. */
function keyOf(operation: Operation, args: object): string {
  const fields = Object.entries(args).filter(([, value]) => value !== undefined);
  return JSON.stringify([operation, fields.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}
