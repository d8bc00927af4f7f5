import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ApiError, toApiError } from '../client/api-error.js';
import { checkedBy, type Contract } from '../client/contracts/contract.js';
import type { Answers, Operation, ReportingSource } from '../client/port.js';
import type { Known, Question } from '../client/question.js';
import { questionOf } from '../client/share.js';
import { type Audience, includes, meet } from '../figures/audience.js';
import { Comeback } from './comeback.js';
import { PejlErrorEvent, PejlLoadEvent } from './events.js';
import type { Selecting, Selection } from './selection.js';
import { SourceConsumer } from './source-context.js';

const nothingChosen: Selection = {};

/** What an element asks an operation for. Whom the page is for is added to it here. */
type Args<O extends Operation> = Omit<Parameters<ReportingSource[O]>[0], 'audience'>;

/** What an element wants to show: the answer to a question, or one that the page has given it. */
export type Wish<O extends Operation> =
  | { readonly kind: 'ask'; readonly args: Args<O> }
  | { readonly kind: 'given'; readonly data: unknown }
  /** The page has not said yet what to ask for. */
  | { readonly kind: 'incomplete' };

export interface AnswerOptions<O extends Operation, Model> {
  readonly operation: O;
  /** What the answer must be, for one that the page gives. */
  readonly contract: Contract<O>;
  /** `selection` is what is chosen on the page; the element's own attributes come before it. */
  readonly wish: (selection: Selection) => Wish<O>;
  /** Whom the element itself is for; undefined when it says nothing. */
  readonly audience: () => Audience | undefined;
  /** Whom a page must be for before anything is asked; what is about one person is not fetched only to be hidden. */
  readonly needs?: Audience;
  /** What an audience may see of an answer that was made for more than that; undefined, or no such function, is nothing. */
  readonly narrowed?: (answer: Answers[O], audience: Audience) => Answers[O] | undefined;
  readonly model: (answer: Answers[O]) => Model;
}

/** Figures of before, and when they came: milliseconds since 1970 by the reader's own clock. */
export interface Before<Model> {
  readonly model: Model;
  readonly at: number;
}

/** Where an element is on the way to its figures. */
export type AnswerState<Model> =
  | { readonly state: 'sourceless' }
  | { readonly state: 'loading'; readonly before: Before<Model> | undefined }
  | {
      readonly state: 'error';
      readonly error: ApiError;
      readonly before: Before<Model> | undefined;
      /** False where nothing was asked, and asking again is no way on. */
      readonly canRetry: boolean;
    }
  | {
      readonly state: 'refused';
      readonly audience: Audience;
      /** Whom the page must be for, where nothing was asked since it is for others. */
      readonly needs?: Audience;
    }
  | { readonly state: 'complete'; readonly model: Model };

/** A question as an element asks it, and how it stops. */
interface Asked<Answer> {
  readonly source: ReportingSource;
  readonly key: string;
  readonly question: Question<Answer>;
  readonly stopWatching: () => void;
  /** Of the call that this element waits for. */
  controller: AbortController;
}

/**
 * Gets an element its answer: asks the nearest source, or takes what the page gave. What is known of a question is the
 * same for all elements that ask it. The request ends when the last of them is removed, and starts again when one is
 * back. While the same thing is fetched anew the old figures stay; when something else is asked for they go at once.
 */
export class AnswerTask<O extends Operation, Model> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: AnswerOptions<O, Model>;
  readonly #consumer: SourceConsumer;
  readonly #comeback: Comeback;
  #asked: Asked<Answers[O]> | undefined;
  /** Ends with the call that was asked for last. */
  #wait: Promise<unknown> | undefined;
  /** What was known when the page was last told of it. */
  #told: Known<Answers[O]> | undefined;
  /** What the page gave last, found to follow the contract. */
  #checked: { readonly data: unknown; readonly answer: Answers[O] } | undefined;
  #made: { readonly answer: Answers[O]; readonly model: Model } | undefined;
  /** What an audience may see of an answer. */
  #shown: { readonly of: Answers[O]; readonly audience: Audience; readonly answer: Answers[O] | undefined } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: AnswerOptions<O, Model>) {
    this.#host = host;
    this.#options = options;
    this.#consumer = new SourceConsumer(host);
    this.#comeback = new Comeback(host, () => void this.run());
    host.addController(this);
  }

  hostUpdate(): void {
    const wish = this.#options.wish(this.selection);
    const { source } = this;
    if (wish.kind !== 'ask' || !source || !this.#mayAsk()) {
      this.#leave();
      return;
    }
    const args = { ...wish.args, audience: this.#audience() };
    const key = JSON.stringify(args);
    if (this.#asked?.source === source && this.#asked.key === key) return;
    this.#leave();
    const question = questionOf(source, this.#options.operation, args);
    const stopWatching = question.watch(() => {
      this.#onChange();
    });
    this.#asked = { source, key, question, stopWatching, controller: new AbortController() };
    this.#told = question.known;
    this.#ask();
  }

  /** An element that is only moved is back before this is over, and goes on as it was. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#leave();
    });
  }

  /** Asks again. Resolves when there is an answer or an error on screen; never rejects. */
  async run(): Promise<void> {
    const before = this.#asked;
    // What was set in this turn is another question, and is asked here.
    this.hostUpdate();
    if (this.#asked === before) this.#ask();
    await this.#host.updateComplete;
    let waited: Promise<unknown> | undefined;
    while (waited !== this.#wait) await (waited = this.#wait);
    await this.#host.updateComplete;
  }

  /** Who is asked; undefined while there is nobody. */
  get source(): ReportingSource | undefined {
    return this.#consumer.value?.source;
  }

  /** What is chosen on the page, for all elements of the source. */
  get selection(): Selection {
    return this.#consumer.value?.selection ?? nothingChosen;
  }

  /** Chooses for all of them; undefined where nothing keeps what is chosen, as without a source. */
  get select(): Selecting['select'] {
    return this.#consumer.value?.select;
  }

  /** What the figures on screen are made from: of an answer for more than this page's readers their part alone. */
  get shown(): Answers[O] | undefined {
    return this.#made?.answer;
  }

  get current(): AnswerState<Model> {
    try {
      return this.#current();
    } catch (error) {
      return { state: 'error', error: toApiError(error), before: undefined, canRetry: this.#asked !== undefined };
    }
  }

  #current(): AnswerState<Model> {
    const wish = this.#options.wish(this.selection);
    // Drawn in the same turn, and without an event: the page knows what it gave.
    if (wish.kind === 'given') return this.#complete(this.#given(wish.data));
    if (!this.source) return { state: 'sourceless' };
    const { needs } = this.#options;
    if (needs && !this.#mayAsk()) return { state: 'refused', audience: this.#audience(), needs };
    if (wish.kind === 'incomplete')
      return { state: 'error', error: new ApiError('notFound'), before: undefined, canRetry: false };
    const { answer, at, error, isUnderWay = true } = this.#asked?.question.known ?? {};
    if (answer !== undefined && !error && !isUnderWay) return this.#complete(answer);
    const shown = answer && this.#shownOf(answer);
    const before = shown && at !== undefined ? { model: this.#modelOf(shown), at } : undefined;
    return error ? { state: 'error', error, before, canRetry: true } : { state: 'loading', before };
  }

  #given(data: unknown): Answers[O] {
    if (!this.#checked || this.#checked.data !== data)
      this.#checked = { data, answer: checkedBy(this.#options.contract, data) };
    return this.#checked.answer;
  }

  #complete(answer: Answers[O]): AnswerState<Model> {
    const shown = this.#shownOf(answer);
    return shown
      ? { state: 'complete', model: this.#modelOf(shown) }
      : { state: 'refused', audience: this.#audience() };
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

  #mayAsk(): boolean {
    const { needs } = this.#options;
    return needs === undefined || includes(this.#audience(), needs);
  }

  /** An answer made for more than this page's readers is not shown, but for the part that they are known to be allowed. */
  #shownOf(of: Answers[O]): Answers[O] | undefined {
    const audience = this.#audience();
    if (includes(audience, of.about.audience)) return of;
    if (this.#shown?.of !== of || this.#shown.audience !== audience)
      this.#shown = { of, audience, answer: this.#options.narrowed?.(of, audience) };
    return this.#shown.answer;
  }

  #ask(): void {
    const asked = this.#asked;
    if (!asked) return;
    // Whoever asks again wants an answer that is newer than the one under way, unless others wait for that.
    asked.controller.abort();
    asked.controller = new AbortController();
    this.#wait = asked.question.ask(asked.controller.signal).catch(() => undefined);
  }

  #join(asked: Asked<Answers[O]>): void {
    if (this.#asked !== asked || !asked.question.known.isUnderWay) return;
    void asked.question.ask(asked.controller.signal).catch(() => undefined);
  }

  /** What was learnt of persons is forgotten with the last element that showed it. */
  #leave(): void {
    const asked = this.#asked;
    // What the page gave was never asked for, and its model is made once.
    if (!asked) return;
    this.#asked = undefined;
    this.#told = undefined;
    this.#made = undefined;
    this.#shown = undefined;
    this.#comeback.after(undefined);
    asked.controller.abort();
    asked.stopWatching();
  }

  #onChange(): void {
    const asked = this.#asked;
    if (!asked) return;
    const { known } = asked.question;
    this.#comeback.after(known.error?.kind);
    this.#host.requestUpdate();
    if (known.isUnderWay) {
      // Whoever shows the question waits for the call too, so that it does not end with the one who began it.
      queueMicrotask(() => this.#join(asked));
      return;
    }
    if (known === this.#told) return;
    this.#told = known;
    if (known.error) this.#tell(new PejlErrorEvent(known.error));
    else if (known.answer !== undefined) this.#tellOf(known.answer);
  }

  #tellOf(answer: Answers[O]): void {
    try {
      const shown = this.#shownOf(answer);
      if (!shown) return;
      // Made here, so that an answer that cannot be drawn is an error and not a figure that never comes.
      this.#modelOf(shown);
      this.#tell(new PejlLoadEvent());
    } catch (cause) {
      this.#tell(new PejlErrorEvent(toApiError(cause)));
    }
  }

  #tell(event: Event): void {
    void this.#host.updateComplete.then(() => this.#host.dispatchEvent(event));
  }

  #modelOf(answer: Answers[O]): Model {
    if (this.#made?.answer !== answer) this.#made = { answer, model: this.#options.model(answer) };
    return this.#made.model;
  }
}

/** What an element's figure knows of it. */
export interface Asking<Model> {
  readonly current: AnswerState<Model>;
  /** What the figures on screen are made from. */
  readonly shown: unknown;
  run(): Promise<void>;
}
