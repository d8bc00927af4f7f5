import type { LitElement } from 'lit';
import { initialState, Task, TaskStatus } from '@lit/task';
import { type ApiError, toApiError } from '../client/api-error.js';
import { checkAnswer } from '../client/contract.js';
import type { Answers, Operation, ReportingSource } from '../client/port.js';
import { type Audience, includes, meet } from '../figures/audience.js';
import { PejlErrorEvent, PejlLoadEvent } from './events.js';
import { SourceConsumer } from './source-context.js';

/** What an element wants to show: a question to its source, an answer that the page gave it, or what it lacks. */
export type Wish<Question> =
  | { readonly kind: 'ask'; readonly question: Question }
  | { readonly kind: 'given'; readonly data: unknown }
  | { readonly kind: 'incomplete'; readonly attribute: string };

export interface AnswerOptions<O extends Operation, Question, Model> {
  readonly operation: O;
  readonly wish: () => Wish<Question>;
  /** Whom the element itself is for; undefined when it says nothing. */
  readonly audience: () => Audience | undefined;
  readonly ask: (
    source: ReportingSource,
    question: Question & { audience: Audience },
    signal: AbortSignal,
  ) => Promise<Answers[O]>;
  readonly model: (answer: Answers[O]) => Model;
}

/** Where an element is on the way to its figures. `model` beside loading or error are figures of before. */
export type AnswerState<Model> =
  | { readonly state: 'incomplete'; readonly attribute: string | undefined }
  | { readonly state: 'loading'; readonly model: Model | undefined }
  | { readonly state: 'error'; readonly error: ApiError; readonly model: Model | undefined }
  | { readonly state: 'refused'; readonly audience: Audience }
  | { readonly state: 'complete'; readonly model: Model };

/**
 * Gets an element its answer: asks the nearest source, or takes what the page gave. The request ends when the element is
 * removed and starts again when it is back. While the same thing is fetched anew the old figures stay; when something
 * else is asked for they go at once.
 */
export class AnswerTask<O extends Operation, Question extends object, Model> {
  readonly #host: LitElement;
  readonly #options: AnswerOptions<O, Question, Model>;
  readonly #consumer: SourceConsumer;
  readonly #task: Task<readonly unknown[], Answers[O]>;
  /** The last answer, with what it answered. */
  #last: { readonly key: string; readonly answer: Answers[O] } | undefined;
  #made: { readonly answer: Answers[O]; readonly model: Model } | undefined;
  /** True when the element was removed while it waited. */
  #isCut = false;

  constructor(host: LitElement, options: AnswerOptions<O, Question, Model>) {
    this.#host = host;
    this.#options = options;
    this.#consumer = new SourceConsumer(host);
    this.#task = new Task(host, {
      args: () => this.#args(),
      task: (args, { signal }) => this.#answer(args, signal),
      onComplete: () => {
        if (this.#options.wish().kind === 'ask') this.#tell(new PejlLoadEvent());
      },
      onError: (error) => {
        const known = toApiError(error);
        if (known.kind !== 'aborted') this.#tell(new PejlErrorEvent(known));
      },
    });
    host.addController({
      hostConnected: () => {
        if (this.#isCut) void this.run();
        this.#isCut = false;
      },
      hostDisconnected: () => {
        this.#isCut = this.#task.status === TaskStatus.PENDING;
        this.#task.abort();
      },
    });
  }

  /** Asks again. Resolves when there is an answer or an error on screen; never rejects. */
  async run(): Promise<void> {
    await this.#task.run().catch(() => undefined);
    await this.#host.updateComplete;
  }

  get current(): AnswerState<Model> {
    const wish = this.#options.wish();
    if (wish.kind === 'incomplete') return { state: 'incomplete', attribute: wish.attribute };
    if (wish.kind === 'ask' && !this.#consumer.value?.source) return { state: 'incomplete', attribute: undefined };
    const kept = wish.kind === 'ask' && this.#last?.key === this.#key() ? this.#last.answer : undefined;
    const shown = kept && this.#isRefused(kept) ? undefined : kept;
    return this.#task.render({
      initial: () => this.#loading(shown),
      pending: () => this.#loading(shown),
      error: (error) => {
        const known = toApiError(error);
        if (known.kind === 'aborted') return this.#loading(shown);
        return { state: 'error', error: known, model: shown && this.#modelOf(shown) } as const;
      },
      complete: (answer) =>
        this.#isRefused(answer)
          ? ({ state: 'refused', audience: this.#audience() } as const)
          : ({ state: 'complete', model: this.#modelOf(answer) } as const),
    });
  }

  /** What is shown must be asked for anew when any of these changes. */
  #args(): readonly unknown[] {
    const wish = this.#options.wish();
    const source = wish.kind === 'ask' ? this.#consumer.value?.source : undefined;
    return [source, wish.kind === 'given' ? wish.data : undefined, this.#key()];
  }

  /**
   * Whom these figures may be shown to: what the source's page and the element have in common. Where no source speaks
   * for the page, the element does.
   */
  #audience(): Audience {
    const own = this.#options.audience();
    const page = this.#consumer.value?.audience ?? own ?? 'public';
    return own ? meet(page, own) : page;
  }

  /** An answer made for more than this page's readers is not shown: nothing in it says which part they may see. */
  #isRefused(answer: Answers[O]): boolean {
    return !includes(this.#audience(), answer.about.audience);
  }

  #tell(event: Event): void {
    void this.#host.updateComplete.then(() => this.#host.dispatchEvent(event));
  }

  #key(): string {
    const wish = this.#options.wish();
    return JSON.stringify([wish.kind, wish.kind === 'ask' ? wish.question : '', this.#audience()]);
  }

  async #answer(
    [source, data, key]: readonly unknown[],
    signal: AbortSignal,
  ): Promise<Answers[O] | typeof initialState> {
    const { wish: wishOf, operation, ask } = this.#options;
    const wish = wishOf();
    if (wish.kind === 'incomplete') return initialState;
    if (wish.kind === 'given') return this.#keep(key, checkAnswer(operation, data));
    if (!source) return initialState;
    return this.#keep(
      key,
      await ask(source as ReportingSource, { ...wish.question, audience: this.#audience() }, signal),
    );
  }

  #keep(key: unknown, answer: Answers[O]): Answers[O] {
    this.#last = { key: String(key), answer };
    return answer;
  }

  #loading(answer: Answers[O] | undefined): AnswerState<Model> {
    return { state: 'loading', model: answer && this.#modelOf(answer) };
  }

  #modelOf(answer: Answers[O]): Model {
    if (this.#made?.answer !== answer) this.#made = { answer, model: this.#options.model(answer) };
    return this.#made.model;
  }
}
