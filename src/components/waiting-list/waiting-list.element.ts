import { property } from 'lit/decorators.js';
import { chartStyles } from '../../chart/chart.styles.js';
import { capacity } from '../../client/contracts/capacity.js';
import type { WaitingBy, WaitingList } from '../../client/port.js';
import { isDay } from '../../figures/calendar/days.js';
import { isValue } from '../../figures/cell.js';
import { toWaiting, type WaitingModel } from '../../models/waiting-list.js';
import { AnswerTask } from '../../shared/answer-task.js';
import { ChartController } from '../../shared/figure/chart-controller.js';
import { type Drawn, FigureElement } from '../../shared/figure/figure-element.js';
import { figureStyles } from '../../shared/figure/figure.styles.js';
import { panelStyles } from '../../shared/figure/panel.styles.js';
import type { ErrorState } from '../../shared/figure/states.view.js';
import { lastDayIn } from '../../shared/selection.js';
import { cardStyles } from '../../shared/table/cards.styles.js';
import { TableController } from '../../shared/table/table-controller.js';
import { tableStyles } from '../../shared/table/table.styles.js';
import { TextController } from '../../shared/text-controller.js';
import { sharedDa } from '../../shared/texts.da.js';
import type { SharedTexts, StateText } from '../../shared/texts.js';
import { tokens } from '../../shared/tokens.styles.js';
import { styles } from './styles.js';
import { waitingDa } from './texts.da.js';
import type { ListName, WaitingTexts } from './texts.js';
import { listView } from './waiting-list.view.js';
import { coverageOf, noticesOf, notesOf } from './waiting-list.words.js';
import { overOf, type WaitingWords, writtenList } from './written-list.js';

interface Texts {
  readonly texts: SharedTexts;
  readonly waiting: WaitingTexts;
}

const groupings: readonly WaitingBy[] = ['offerType', 'targetGroup', 'age'];

/**
 * @summary Shows who waits for which type of offer, with and without those who hold a place of the same type, why they wait, for how long, and who has entered and left.
 * @tag pejl-waiting-list
 * @csspart chart - The drawing.
 * @csspart legend - What its marks mean.
 */
export class PejlWaitingList extends FigureElement<WaitingModel> {
  static override styles = [tokens, figureStyles, tableStyles, cardStyles, chartStyles, panelStyles, styles];

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
      const { from } = this;
      const to = isDay(this.to) ? this.to : lastDayIn(selection);
      const offerType = this.offerType || selection.offerType;
      const by = groupings.find((grouping) => grouping === this.by);
      return {
        kind: 'ask',
        args: {
          ...(isDay(from) && { from }),
          ...(to !== undefined && { to }),
          ...(by && { by }),
          ...(offerType && { offerType }),
        },
      };
    },
    audience: () => this.ownAudience,
    model: toWaiting,
  });

  protected get shared() {
    return { texts: this.#words.texts.texts, format: this.#words.format };
  }

  protected emptyText({ rows, whole }: WaitingModel): StateText | undefined {
    const isEmpty = rows.length === 0 && isValue(whole.all.courses);
    return isEmpty ? this.#words.texts.waiting.empty : undefined;
  }

  protected notFoundState(): ErrorState {
    return { kind: 'error', text: this.#words.texts.waiting.notFound };
  }

  protected draw(model: WaitingModel): Drawn {
    const { format } = this.#words;
    const { texts, waiting } = this.#words.texts;
    const { limitDays } = this;
    const limit = limitDays !== undefined && Number.isInteger(limitDays) && limitDays >= 0 ? limitDays : undefined;
    const words: WaitingWords = { texts, waiting, format, limit };
    const heading = this.heading || waiting.heading(this.listName, model);
    const table = writtenList(model, heading, words);
    const { got, of } = coverageOf(model);
    const extent = { rows: table.rows.length + 1, columns: table.columns.length };
    return {
      heading,
      lead: waiting.lead(model, overOf(model, words), format),
      notices: noticesOf(model, words),
      explanation: [],
      notes: notesOf(model, table, this.dutyNote, words),
      about: model.about,
      coverage: { got, of, said: waiting.coverage(got, of) },
      unit: undefined,
      table,
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
