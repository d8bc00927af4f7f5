import type { ApiError } from './api-error.js';
import { SharedCall } from './shared-call.js';

/** What is known of the answer to a question at this moment. */
export interface Known<Answer> {
  /** True while a call for it is under way. */
  readonly isUnderWay: boolean;
  /** The newest good answer. */
  readonly answer?: Answer;
  /** When that came: milliseconds since 1970 by the reader's own clock. */
  readonly at?: number;
  /** Why there is no newer one. */
  readonly error?: ApiError;
}

/**
 * One question and what is known of its answer, the same for all who ask it: two figures of one page never show two
 * answers to one question, nor an older one after a newer.
 */
export class Question<Answer> {
  readonly #call: SharedCall<Answer>;
  readonly #onIdle: () => void;
  readonly #watchers = new Set<() => void>();
  #known: Known<Answer> = { isUnderWay: false };

  /**
   * `start` rejects with an `ApiError` only. `onIdle` is told when nobody waits for it or watches it any longer.
   */
  constructor(start: (signal: AbortSignal) => Promise<Answer>, timeOfDay: () => number, onIdle: () => void) {
    this.#call = new SharedCall((signal) => this.#run(start, timeOfDay, signal));
    this.#onIdle = onIdle;
  }

  get known(): Known<Answer> {
    return this.#known;
  }

  get isIdle(): boolean {
    return !this.#known.isUnderWay && this.#watchers.size === 0;
  }

  /** Gets a new answer, by the call under way if there is one. */
  ask(signal: AbortSignal): Promise<Answer> {
    return this.#call.ask(signal);
  }

  /** Hears of every change of what is known until the function that this gives is called. */
  watch(onChange: () => void): () => void {
    this.#watchers.add(onChange);
    return () => {
      this.#watchers.delete(onChange);
      if (this.isIdle) this.#onIdle();
    };
  }

  async #run(
    start: (signal: AbortSignal) => Promise<Answer>,
    timeOfDay: () => number,
    signal: AbortSignal,
  ): Promise<Answer> {
    const before = this.#known;
    const { answer, at } = before;
    const old = answer === undefined ? {} : { answer, ...(at !== undefined && { at }) };
    this.#set({ ...old, isUnderWay: true });
    // Nothing was learnt: what stood before stands again, an error too.
    const stop = () => {
      this.#set(before);
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      const answer = await start(signal);
      // A stopped call may end after a newer one has begun or ended.
      if (!signal.aborted) this.#set({ answer, at: timeOfDay(), isUnderWay: false });
      return answer;
    } catch (cause) {
      // The only kind of thing that `start` throws.
      const error = cause as ApiError;
      if (!signal.aborted) this.#set({ ...(isWithdrawn(error) ? {} : old), error, isUnderWay: false });
      throw error;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  #set(known: Known<Answer>): void {
    this.#known = known;
    for (const onChange of [...this.#watchers]) onChange();
    if (this.isIdle) this.#onIdle();
  }
}

/** The source has answered: these figures are no longer for this reader, or no longer there. The rest may pass. */
const isWithdrawn = ({ kind }: ApiError): boolean => kind === 'forbidden' || kind === 'notFound';
