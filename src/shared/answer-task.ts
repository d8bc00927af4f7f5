import type { LitElement } from 'lit';
import { initialState, Task, TaskStatus } from '@lit/task';
import { type ApiError, toApiError } from '../client/api-error.js';
import { checkAnswer } from '../client/contract.js';
import type { Answers, Operation, ReportingSource } from '../client/port.js';
import { type Audience, includes, meet } from '../figures/audience.js';
import { Comeback } from './comeback.js';
import { PejlErrorEvent, PejlLoadEvent } from './events.js';
import { SourceConsumer } from './source-context.js';

/** What an element wants to show: the answer to a question, or one that the page has given it. */
export type Wish<Question> =
  { readonly kind: 'ask'; readonly question: Question } | { readonly kind: 'given'; readonly data: unknown };

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
  | { readonly state: 'sourceless' }
  | { readonly state: 'loading'; readonly model: Model | undefined }
  | {
      readonly state: 'error';
      readonly error: ApiError;
      readonly model: Model | undefined;
      /** False where nothing was asked, and asking again is no way on. */
      readonly canRetry: boolean;
    }
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
  readonly #comeback: Comeback;
  readonly #task: Task<readonly unknown[], Answers[O]>;
  /** The last answer, with what it answered and whose it is. */
  #last: { readonly source: unknown; readonly key: unknown; readonly answer: Answers[O] } | undefined;
  /** What the page gave last, found to follow the contract. */
  #checked: { readonly data: unknown; readonly answer: Answers[O] } | undefined;
  #made: { readonly answer: Answers[O]; readonly model: Model } | undefined;
  /** True when the element was removed while it waited. */
  #isCut = false;

  constructor(host: LitElement, options: AnswerOptions<O, Question, Model>) {
    this.#host = host;
    this.#options = options;
    this.#consumer = new SourceConsumer(host);
    this.#comeback = new Comeback(host, () => void this.run());
    this.#task = new Task(host, {
      args: () => this.#args(),
      task: (args, { signal }) => this.#answer(args, signal),
      onComplete: (answer) => {
        if (!this.#isRefused(answer)) this.#tell(new PejlLoadEvent());
      },
      onError: (error) => {
        const known = toApiError(error);
        if (known.kind === 'aborted') return;
        this.#comeback.after(known.kind);
        this.#tell(new PejlErrorEvent(known));
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
    if (wish.kind === 'given') return this.#given(wish.data);
    const source = this.#consumer.value?.source;
    if (!source) return { state: 'sourceless' };
    const isSame = this.#last?.source === source && this.#last.key === this.#key();
    const kept = isSame ? this.#last?.answer : undefined;
    const shown = kept && this.#isRefused(kept) ? undefined : kept;
    return this.#task.render({
      initial: () => this.#loading(shown),
      pending: () => this.#loading(shown),
      error: (error) => {
        const known = toApiError(error);
        if (known.kind === 'aborted') return this.#loading(shown);
        return { state: 'error', error: known, model: shown && this.#modelOf(shown), canRetry: true } as const;
      },
      complete: (answer) => this.#complete(answer),
    });
  }

  /** Drawn in the same turn, and without an event: the page knows what it gave. */
  #given(data: unknown): AnswerState<Model> {
    try {
      if (!this.#checked || this.#checked.data !== data)
        this.#checked = { data, answer: checkAnswer(this.#options.operation, data) };
      return this.#complete(this.#checked.answer);
    } catch (error) {
      return { state: 'error', error: toApiError(error), model: undefined, canRetry: false };
    }
  }

  #complete(answer: Answers[O]): AnswerState<Model> {
    return this.#isRefused(answer)
      ? { state: 'refused', audience: this.#audience() }
      : { state: 'complete', model: this.#modelOf(answer) };
  }

  /** What is shown must be asked for anew when either of these changes. */
  #args(): readonly unknown[] {
    return [this.#options.wish().kind === 'ask' ? this.#consumer.value?.source : undefined, this.#key()];
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

  async #answer([source, key]: readonly unknown[], signal: AbortSignal): Promise<Answers[O] | typeof initialState> {
    this.#comeback.after(undefined);
    const wish = this.#options.wish();
    if (wish.kind === 'given' || !source) return initialState;
    const question = { ...wish.question, audience: this.#audience() };
    const answer = await this.#options.ask(source as ReportingSource, question, signal);
    // Made here, so that an answer that cannot be drawn is an error and not a figure that never comes.
    this.#modelOf(answer);
    this.#last = { source, key, answer };
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
