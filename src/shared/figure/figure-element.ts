import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ApiError } from '../../client/api-error.js';
import { contractVersion } from '../../client/contracts/contract.js';
import type { About } from '../../client/port.js';
import { type Audience, audienceOf } from '../../figures/audience.js';
import { askedFor, type AskedUnit, askedUnitOf, type MoneyUnit, unitFor } from '../../figures/money.js';
import type { AnswerState, Asking } from '../answer-task.js';
import { ContractWords } from '../contract-words.js';
import type { Format } from '../format.js';
import type { Fixable } from '../frozen/fixable.js';
import type { Attributes } from '../frozen/frozen.js';
import type { Still } from '../frozen/still.js';
import type { NoteLine } from '../note.js';
import type { WrittenTable } from '../table/written-table.js';
import type { Part, SharedTexts, StateText } from '../texts.js';
import { figureView, noticeView, plainOf } from './figure.view.js';
import { noteView } from './note.view.js';
import { type Coverage, provenanceView } from './provenance.view.js';
import { errorStateOf, type ErrorState, loadingView, type State, stateView } from './states.view.js';
import { takeAwayTools } from './take-away.js';
import { type Tool, toolbarView } from './toolbar.view.js';

/** What an element makes of its model: every part in words, and the table that holds all of its figures. */
export interface Drawn {
  readonly heading: string;
  readonly lead: readonly Part[];
  readonly body: TemplateResult;
  readonly table: WrittenTable;
  readonly notices: readonly (readonly Part[])[];
  readonly explanation: readonly (readonly [term: string, text: string])[];
  readonly notes: readonly NoteLine[];
  readonly about: About;
  readonly coverage: Coverage;
  readonly unit: MoneyUnit | undefined;
  /** Buttons before those that every figure has. */
  readonly tools: readonly Tool[];
  /** True where nothing of it may be copied or saved: it is about one person, or its source says so. */
  readonly isKept?: boolean;
  /** Stands in the place of all that, in the room of a tile; `notices` say what must not be missed. */
  readonly tile?: ((notices: readonly TemplateResult[]) => TemplateResult) | undefined;
}

/**
 * What every figure does alike: its common attributes, its states, its toolbar, what it says aloud. An element adds what
 * to ask and how to draw the answer.
 *
 * @slot description - Stands between heading and lead.
 * @slot notes - Stands after the figure's own notes.
 * @event {PejlLoadEvent} pejl-load - New figures are on screen.
 * @event {PejlErrorEvent} pejl-error - Figures could not be had.
 * @csspart figure - The whole figure.
 * @csspart table - The table.
 * @csspart toolbar - The buttons.
 * @csspart notes - The notes beneath.
 * @csspart provenance - Where the figures come from.
 * @csspart state - What stands in the figure's place when there is none.
 */
export abstract class FigureElement<Model> extends LitElement {
  /** The heading; made from the answer when absent. */
  @property() heading = '';

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** What amounts are written in: "kr", "tkr" or "mio"; what fits the figures when absent. */
  @property() unit: AskedUnit | '' = '';

  /** "da" or "en"; the nearest `lang` when absent. */
  @property() locale: 'da' | 'en' | '' = '';

  /** Leaves the buttons out. */
  @property({ type: Boolean, attribute: 'no-toolbar' }) noToolbar = false;

  /** Leaves the first sentences and the plan's own explanation out, where another figure beside this one has them. */
  @property({ type: Boolean, attribute: 'no-lead' }) noLead = false;

  /** Whom the figure is for, when that is fewer than the source's page: "public", "committee", "management", "casework". */
  @property() audience: Audience | '' = '';

  /** Where the figure belongs, as a file fixed for an agenda says, such as "Byrådet, 14.12.2026, punkt 4". */
  @property() agenda = '';

  @state() private chosenUnit: AskedUnit | undefined = undefined;
  @state() private isMoreOpen = false;
  /** What became of the last copying, on the button itself. */
  @state() private copied = '';
  /** What is said aloud of something that the reader did. */
  @state() private message = '';

  readonly #contractWords = new ContractWords(this);

  protected abstract readonly answer: Asking<Model>;
  protected abstract get shared(): { readonly texts: SharedTexts; readonly format: Format };
  protected abstract draw(model: Model): Drawn;
  /** Why there is nothing to draw; undefined when there is something. */
  protected abstract emptyText(model: Model): StateText | undefined;
  /** How it looks that the source has no such figures: what the page forgot to say is no error of the source. */
  protected abstract notFoundState(error: ApiError): ErrorState;

  /** How the element is drawn when it is fixed for an agenda; none where it is not. */
  protected readonly still?: () => Promise<Still>;

  /** What a reader has chosen over the attributes, as attributes. */
  protected get chosen(): Attributes {
    return this.chosenUnit ? { unit: this.chosenUnit } : {};
  }

  /** What the figure is called as long as no answer names it. */
  protected readonly called = (): string => this.heading;

  /** Asks for the figures again. */
  async reload(): Promise<void> {
    await this.answer.run();
    this.say(this.answer.current.state === 'complete' ? this.shared.texts.loaded : '');
  }

  /** What a page fixed for an agenda is made of; nothing where there is no figure, or none that may be taken along. */
  async fixable(): Promise<readonly Fixable[]> {
    const { current, shown } = this.answer;
    const before = 'before' in current ? current.before : undefined;
    const model = current.state === 'complete' ? current.model : before?.model;
    if (!this.still || model === undefined || this.emptyText(model) || this.draw(model).isKept) return [];
    const { language } = this.shared.format;
    const stale = current.state === 'error' && before ? this.#staleNotice(current.error, before) : undefined;
    const around = { chosen: this.chosen, language, agenda: this.agenda, stale, renewing: this.#renewing };
    const [{ fixableOf }, still] = await Promise.all([import('../frozen/fixable.js'), this.still()]);
    return [fixableOf(this, still, { answer: shown, ...around })];
  }

  /** What was copied is no longer what stands here once anything else has changed. */
  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('copied')) this.copied = '';
  }

  /** What a broken answer should have held is part of the sentence, however late its words come. */
  protected override getUpdateComplete(): Promise<boolean> {
    const { arrived } = this.#contractWords;
    return arrived ? arrived.then(() => super.getUpdateComplete()) : super.getUpdateComplete();
  }

  override render() {
    const { current } = this.answer;
    return html`<div class="root" lang=${this.shared.format.language}>
      <p class="spoken" role="status">${this.#said(current)}</p>
      ${this.#stateView(current)}
    </div>`;
  }

  /** The element's own word on its audience, if it has one. */
  protected get ownAudience(): Audience | undefined {
    return this.audience ? audienceOf(this.audience) : undefined;
  }

  /** The reader's unit, else the page's, else what fits. */
  protected unitOr(fitting: MoneyUnit): MoneyUnit {
    return unitFor(this.chosenUnit ?? askedUnitOf(this.unit), fitting);
  }

  /** The same words twice are no change, and would be said once; a space more is one. */
  protected say(message: string): void {
    this.message = message && message === this.message ? `${message}\u00a0` : message;
  }

  /** What is said aloud: a state that nobody sees come, else what became of something that the reader did. */
  #said(current: AnswerState<Model>): string {
    const { texts } = this.shared;
    if (current.state === 'loading' && !current.before) return texts.loading;
    if (current.state === 'error' && current.before) return plainOf(this.#staleNotice(current.error, current.before));
    const empty = current.state === 'complete' ? this.emptyText(current.model) : undefined;
    return empty ? `${empty.title}. ${empty.cause}` : this.message;
  }

  #stateView(current: AnswerState<Model>): TemplateResult {
    const { texts } = this.shared;
    switch (current.state) {
      case 'sourceless':
        return this.#message({ kind: 'incomplete', text: texts.missingSource });
      case 'loading':
        return current.before ? this.#figure(current.before.model) : loadingView(this.called(), this.headingLevel);
      case 'refused':
        return this.#message({ kind: 'refused', text: texts.refused(current.audience, current.needs) });
      case 'error':
        return current.before
          ? this.#figure(current.before.model, this.#staleNotice(current.error, current.before))
          : this.#failure(current.error, current.canRetry);
      case 'complete':
        return this.#figure(current.model);
    }
  }

  #message(state: State): TemplateResult {
    return stateView(state, this.called(), this.headingLevel, this.shared.texts);
  }

  #failure(error: ApiError, canRetry: boolean): TemplateResult {
    const { texts } = this.shared;
    const { pointer, version } = error;
    const { kind, text } = errorStateOf(error, texts, () => this.notFoundState(error));
    const details = [
      pointer === undefined
        ? ''
        : texts.contractPlace(pointer || '/', this.#contractWords.of(error, this.shared.format.language)),
      version === undefined ? '' : texts.olderSource(version, contractVersion),
    ];
    return this.#message({
      kind,
      text,
      detail: details.filter(Boolean).join(' '),
      retry: kind === 'incomplete' || !canRetry ? undefined : () => void this.#retry(),
    });
  }

  #figure(model: Model, stale?: readonly Part[]): TemplateResult {
    const { texts, format } = this.shared;
    const empty = this.emptyText(model);
    if (empty) return this.#message({ kind: 'empty', text: empty });
    const fresh = this.draw(model);
    // Old figures are told to be so wherever they go.
    const drawn = stale ? { ...fresh, notices: [stale, ...fresh.notices] } : fresh;
    const { heading, lead, about, coverage } = drawn;
    const wayOn = (notice: unknown) => (notice === stale ? this.#retryButton() : undefined);
    const notices = drawn.notices.map((notice) => noticeView(notice, wayOn(notice)));
    if (drawn.tile) return drawn.tile(notices);
    return figureView({
      heading,
      level: this.headingLevel,
      lead: this.noLead ? [] : lead,
      toolbar: this.noToolbar ? undefined : this.#toolbar(drawn),
      description: html`<slot name="description"></slot>`,
      notices,
      body: drawn.body,
      explanation: this.noLead ? [] : drawn.explanation,
      notes: drawn.notes.map(noteView),
      ownNotes: html`<slot name="notes"></slot>`,
      provenance: provenanceView(about, coverage, texts, format, this.#renewing),
    });
  }

  /** The button goes with what it stood in; who pressed it goes on from the heading, or from the button that is back. */
  async #retry(): Promise<void> {
    await this.reload();
    const { renderRoot } = this;
    const next = renderRoot.querySelector<HTMLElement>('.retry') ?? renderRoot.querySelector<HTMLElement>('#heading');
    next?.focus();
  }

  /** That newer figures are on their way, and how old these are. */
  get #renewing(): string | undefined {
    const { current } = this.answer;
    const { texts, format } = this.shared;
    return current.state === 'loading' && current.before ? texts.renewing(format.moment(current.before.at)) : undefined;
  }

  /** That these are not the newest figures, how old they are, why, and what the reader can do. */
  #staleNotice(error: ApiError, { at }: { readonly at: number }): readonly Part[] {
    const { texts, format } = this.shared;
    const { title, fetched } = texts.stale;
    const why = errorStateOf(error, texts, () => this.notFoundState(error)).text.cause;
    return [{ text: title, strong: true }, { text: ` ${fetched(format.moment(at))} ${why}` }];
  }

  #retryButton(): TemplateResult {
    return html`<button type="button" class="tool" @click=${() => void this.#retry()}>
      ${this.shared.texts.retry}
    </button>`;
  }

  #toolbar(drawn: Drawn): TemplateResult {
    const { texts } = this.shared;
    const { tools, unit } = drawn;
    return toolbarView(
      {
        tools: [
          ...tools,
          ...takeAwayTools({
            standing: { ...this.shared, drawn, renewing: this.#renewing, host: this },
            copied: this.copied,
            onCopied: (said) => {
              this.say((this.copied = said));
            },
            // A digest is reckoned on pages that came safely alone.
            fix: this.still && isSecureContext ? () => void this.#fix() : undefined,
          }),
          { icon: 'print', label: texts.print, run: () => window.print() },
        ],
        unit: unit && askedFor(unit),
        onUnit: (chosen) => (this.chosenUnit = chosen),
        isOpen: this.isMoreOpen,
        onMore: () => (this.isMoreOpen = !this.isMoreOpen),
      },
      texts,
    );
  }

  async #fix(): Promise<void> {
    const [{ saveFixed }, [fixable]] = await Promise.all([import('../frozen/fix.js'), this.fixable()]);
    if (fixable) this.say(await saveFixed(fixable));
  }
}
