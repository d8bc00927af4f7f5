import { property } from 'lit/decorators.js';
import { capacity } from '../../client/contracts/capacity.js';
import type { WaitingBy, WaitingList } from '../../client/port.js';
import { isDay } from '../../figures/calendar/days.js';
import { toWaiting, type WaitingModel } from '../../models/waiting-list.js';
import { AnswerTask } from '../../shared/answer-task.js';
import { ChartController } from '../../shared/figure/chart-controller.js';
import { type Drawn, FigureElement } from '../../shared/figure/figure-element.js';
import type { ErrorState } from '../../shared/figure/states.view.js';
import { lastDayIn } from '../../shared/selection.js';
import { TableController } from '../../shared/table/table-controller.js';
import { TextController } from '../../shared/text-controller.js';
import { sharedDa } from '../../shared/texts.da.js';
import type { SharedTexts, StateText } from '../../shared/texts.js';
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

/**
 * @summary Shows who waits for which type of offer, with and without those who hold a place of the same type, why they wait, for how long, and who has entered and left.
 * @tag pejl-waiting-list
 * @csspart chart - The drawing.
 * @csspart legend - What its marks mean.
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

  protected readonly answer = new AnswerTask(this, {
    operation: 'getWaitingList',
    contract: capacity.getWaitingList,
    wish: (selection) => {
      if (this.data !== undefined) return { kind: 'given', data: this.data };
      const { from, by } = this;
      const to = isDay(this.to) ? this.to : (lastDayIn(selection) ?? '');
      const offerType = this.offerType || (selection.offerType ?? '');
      return { kind: 'ask', args: waitingQuestion({ from, to, by, offerType }) };
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

  protected draw(model: WaitingModel): Drawn {
    const { format } = this.#words;
    const { texts, waiting } = this.#words.texts;
    const { heading: asked, listName, dutyNote } = this;
    const words: WaitingWords = { texts, waiting, format, limit: limitFrom(this.limitDays) };
    const parts = waitingParts(model, { heading: asked, listName, dutyNote }, words);
    const { heading, table } = parts;
    const extent = { rows: table.rows.length + 1, columns: table.columns.length };
    return {
      ...parts,
      tools: [this.#chart.tool(texts)],
      body: this.#chart.isTable
        ? this.#table.view(table, { texts, language: format.language, detailsLabel: '' })
        : listView(
            model,
            table,
            {
              heading,
              width: this.#chart.width,
              place: this.#chart.place,
              onKey: (event) => {
                this.#chart.onKey(event, extent);
              },
            },
            words,
          ),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pejl-waiting-list': PejlWaitingList;
  }
}
