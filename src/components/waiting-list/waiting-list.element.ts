import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Place } from '../../chart/walk.js';
import { capacity } from '../../client/contracts/capacity.js';
import type { WaitingBy, WaitingList } from '../../client/port.js';
import { isDay } from '../../figures/calendar/days.js';
import { toWaiting, type WaitingModel } from '../../models/waiting-list.js';
import { AnswerTask } from '../../shared/answer-task.js';
import { ChartController } from '../../shared/figure/chart-controller.js';
import { type Drawn, FigureElement } from '../../shared/figure/figure-element.js';
import type { ErrorState } from '../../shared/figure/states.view.js';
import { Fetched, OnDemand } from '../../shared/on-demand.js';
import { lastDayIn, type Selection } from '../../shared/selection.js';
import { TableController } from '../../shared/table/table-controller.js';
import { TextController } from '../../shared/text-controller.js';
import { sharedDa } from '../../shared/texts.da.js';
import type { SharedTexts, StateText } from '../../shared/texts.js';
import { WaitingChoices } from './choices.js';
import { isEmptyWaiting, limitFrom, waitingParts, waitingQuestion } from './parts.js';
import { styles } from './styles.js';
import { waitingDa } from './texts.da.js';
import type { ListName, WaitingTexts } from './texts.js';
import { listView } from './waiting-list.view.js';
import type { WaitingWords } from './written-list.js';

interface Texts {
  readonly texts: SharedTexts;
  readonly waiting: WaitingTexts;
}

const compactFile = new Fetched(async () => import('./compact.view.js'));
const timeFile = new Fetched(async () => import('./time.view.js'));

/**
 * @summary Shows who waits for which type of offer, with and without those who hold a place of the same type, why they wait, for how long, and who has entered and left.
 * @tag pejl-waiting-list
 * @csspart chart - The drawing.
 * @csspart legend - What its marks mean.
 * @csspart choices - What the reader may choose to see, in all elements of the source.
 */
export class PejlWaitingList extends FigureElement<WaitingModel> {
  static override styles = styles;

  /** Id of a type of offer, for those alone who wait for it; what is chosen on the page, else every type, when absent. */
  @property({ attribute: 'offer-type' }) offerType = '';

  /** The day that entering and leaving are counted from, "YYYY-MM-DD"; the source's own choice when absent. */
  @property() from = '';

  /** The list as it was on this day, "YYYY-MM-DD"; at the end of the period chosen on the page, else the newest, when absent. */
  @property() to = '';

  /** What the lines are: "offerType", "targetGroup" or "age"; types of offer when absent. */
  @property() by: WaitingBy | '' = '';

  /** What is drawn: the list of one day ("list"), or how many have waited over time ("time"). */
  @property() view: 'list' | 'time' = 'list';

  /** Shows a tile of at most 320 × 200 px instead: how many wait, what it has changed by, the days before and the day it is of. */
  @property({ type: Boolean }) compact = false;

  /** Counts those who have waited more than so many days, where the source counts from there. */
  @property({ type: Number, attribute: 'limit-days' }) limitDays: number | undefined = undefined;

  /** What the municipality calls its list: "venteliste" or "visitationsliste". */
  @property({ attribute: 'list-name' }) listName: ListName = 'venteliste';

  /** Adds a neutral note on the municipality's duty to supply. */
  @property({ type: Boolean, attribute: 'duty-note' }) dutyNote = false;

  /** The answer itself, for a page that fetches on its own; wins over the source. */
  @property({ attribute: false }) data: WaitingList | undefined = undefined;

  readonly #chart = new ChartController(this, () => {
    this.performUpdate();
  });
  readonly #table = new TableController(this, (message) => {
    this.say(message);
  });
  readonly #choices = new WaitingChoices();
  readonly #words = new TextController<Texts>(this, {
    da: { texts: sharedDa, waiting: waitingDa },
    en: async () => {
      const [{ sharedEn }, { waitingEn }] = await Promise.all([
        import('../../shared/texts.en.js'),
        import('./texts.en.js'),
      ]);
      return { texts: sharedEn, waiting: waitingEn };
    },
  });

  readonly #compact = new OnDemand(this, compactFile, (file) => file);
  readonly #time = new OnDemand(this, timeFile, (file) => file);

  protected readonly answer = new AnswerTask(this, {
    operation: 'getWaitingList',
    contract: capacity.getWaitingList,
    wish: (selection) => {
      if (this.data !== undefined) return { kind: 'given', data: this.data };
      const { from, by } = this;
      return { kind: 'ask', args: waitingQuestion({ from, by, ...this.#asked(selection) }) };
    },
    audience: () => this.ownAudience,
    model: toWaiting,
  });

  protected get shared() {
    return { texts: this.#words.texts.texts, format: this.#words.format };
  }

  protected emptyText(model: WaitingModel): StateText | undefined {
    return isEmptyWaiting(model) ? this.#words.texts.waiting.empty : undefined;
  }

  protected notFoundState(): ErrorState {
    return { kind: 'error', text: this.#words.texts.waiting.notFound };
  }

  protected override readonly still = async () => (await import('./still.js')).waitingList;

  /** What is chosen on the page is as an attribute would say it. */
  protected override get chosen() {
    const { offerType, to } = this.#asked(this.answer.selection);
    return { ...super.chosen, ...(!this.data && { ...(offerType && { 'offer-type': offerType }), ...(to && { to }) }) };
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { current } = this.answer;
    if (current.state === 'complete') this.#choices.learn(current.model);
  }

  override render() {
    if (this.compact) return html`<div class="compact">${super.render()}</div>`;
    return html`<div lang=${this.#words.format.language}>${this.#chooser()}</div>
      ${super.render()}`;
  }

  /** What a reader chooses for all elements of the source, as far as the page has not chosen it for this. It stays while the list comes. */
  #chooser() {
    const { select, selection } = this.answer;
    if (!select || this.data !== undefined || this.noToolbar) return nothing;
    const opens = { offerType: !this.offerType, day: !isDay(this.to) && !isDay(this.from) };
    return this.#choices.view({ selection, select, opens }, this.#words.texts.waiting, this.#words.format);
  }

  /** What the page has said, else what is chosen on it. */
  #asked(selection: Selection) {
    return {
      offerType: this.offerType || (selection.offerType ?? ''),
      to: isDay(this.to) ? this.to : (lastDayIn(selection) ?? ''),
    };
  }

  protected draw(model: WaitingModel): Drawn {
    const { format } = this.#words;
    const { texts, waiting } = this.#words.texts;
    const { heading: asked, listName, dutyNote } = this;
    const words: WaitingWords = { texts, waiting, format, limit: limitFrom(this.limitDays) };
    if (this.compact) return this.#tile(model, words);
    const time = this.view === 'time' ? this.#time.value : undefined;
    // Should what draws the time not come, there is the list.
    const isAwaited = this.view === 'time' && this.#time.isComing;
    const parts = waitingParts(model, { heading: asked, listName, dutyNote, time }, words);
    const { heading, table } = parts;
    const extent = time ? time.timeExtent(table) : { rows: table.rows.length + 1, columns: table.columns.length };
    const options = {
      heading,
      width: this.#chart.width,
      place: this.#chart.place,
      onKey: (event: KeyboardEvent) => {
        this.#chart.onKey(event, extent);
      },
      onPlace: (place: Place | undefined) => {
        this.#chart.goTo(place);
      },
    };
    const drawn = () => {
      if (isAwaited) return html`<div class="awaited"></div>`;
      return (time?.timeView ?? listView)(model, table, options, words);
    };
    return {
      ...parts,
      tools: [this.#chart.tool(texts)],
      body: this.#chart.isTable
        ? this.#table.view(table, { texts, language: format.language, detailsLabel: '' })
        : drawn(),
    };
  }

  /** The tile; until what draws it is here, and should it not come, its room is empty. */
  #tile(model: WaitingModel, words: WaitingWords): Drawn {
    const { heading: asked, listName, dutyNote, headingLevel: level } = this;
    const compact = this.#compact.value;
    const time = compact && { timeTable: compact.compactTable };
    const parts = waitingParts(model, { heading: asked, listName, dutyNote, time }, words);
    const { heading, table } = parts;
    const tile: Drawn['tile'] = (notices) =>
      compact
        ? compact.compactView(model, table, { heading, level }, notices, words)
        : html`<figure part="figure"></figure>`;
    return { ...parts, tools: [], body: html``, tile };
  }

  /** What draws the time is part of the drawing, however late it comes. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#time.arrived, this.#compact.arrived]);
    return super.getUpdateComplete();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pejl-waiting-list': PejlWaitingList;
  }
}
