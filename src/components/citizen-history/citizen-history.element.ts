import { property } from 'lit/decorators.js';
import { html } from 'lit';
import { chartStyles } from '../../chart/chart.styles.js';
import { citizens } from '../../client/contracts/citizens.js';
import type { CitizenHistory } from '../../client/port.js';
import { isMonth } from '../../figures/calendar/months.js';
import { type HistoryModel, type HistoryStep, toHistories } from '../../models/citizen-history.js';
import { AnswerTask } from '../../shared/answer-task.js';
import { ChartController } from '../../shared/figure/chart-controller.js';
import { type Drawn, FigureElement } from '../../shared/figure/figure-element.js';
import { figureStyles } from '../../shared/figure/figure.styles.js';
import { panelStyles } from '../../shared/figure/panel.styles.js';
import type { ErrorState } from '../../shared/figure/states.view.js';
import { cardStyles } from '../../shared/table/cards.styles.js';
import { TableController } from '../../shared/table/table-controller.js';
import { tableStyles } from '../../shared/table/table.styles.js';
import { TextController } from '../../shared/text-controller.js';
import { sharedDa } from '../../shared/texts.da.js';
import type { SharedTexts, StateText } from '../../shared/texts.js';
import { tokens } from '../../shared/tokens.styles.js';
import { historyView, writtenServices } from './citizen-history.view.js';
import { extentOf, notesOf } from './citizen-history.words.js';
import { styles } from './styles.js';
import { historyDa } from './texts.da.js';
import type { HistoryTexts } from './texts.js';
import { type HistoryWords, sentenceUnit, writtenHistory } from './written-history.js';

type Steps = Readonly<Record<HistoryStep, HistoryModel>>;

interface Texts {
  readonly texts: SharedTexts;
  readonly history: HistoryTexts;
}

/** Months that are drawn one by one where the page asks for no step. */
const mostMonths = 36;

/**
 * @summary Draws one citizen's services over time and what they cost: paid, granted and expected. For case systems alone.
 * @tag pejl-citizen-history
 * @csspart chart - The drawing.
 * @csspart legend - What its marks mean.
 * @csspart payers - The table of who pays.
 * @csspart refunds - The table of what the state refunds.
 */
export class PejlCitizenHistory extends FigureElement<Steps> {
  static override styles = [tokens, figureStyles, tableStyles, cardStyles, chartStyles, panelStyles, styles];

  /** The case, as the system that shows the page refers to it: opaque, and never a personal number. */
  @property({ attribute: false }) caseRef = '';

  /** Why the case is looked up, for the source's record of it. It tells of no person. */
  @property({ attribute: false }) purpose = '';

  /** First and last month, "YYYY-MM"; the source's own stretch when absent. */
  @property() from = '';
  @property() to = '';

  /** How long each step of the cost is: "month" or "year"; what the stretch has room for when absent. */
  @property() step: HistoryStep | '' = '';

  /** The answer itself, for a page that fetches on its own; wins over the source. */
  @property({ attribute: false }) data: CitizenHistory | undefined = undefined;

  readonly #chart = new ChartController(this, () => {
    this.performUpdate();
  });
  readonly #table = new TableController(this, (message) => {
    this.say(message);
  });
  readonly #words = new TextController<Texts>(this, {
    da: { texts: sharedDa, history: historyDa },
    en: async () => {
      const [{ sharedEn }, { historyEn }] = await Promise.all([
        import('../../shared/texts.en.js'),
        import('./texts.en.js'),
      ]);
      return { texts: sharedEn, history: historyEn };
    },
  });

  protected readonly answer = new AnswerTask(this, {
    operation: 'getCitizenHistory',
    contract: citizens.getCitizenHistory,
    needs: 'casework',
    wish: () => {
      if (this.data !== undefined) return { kind: 'given', data: this.data };
      const { caseRef, purpose, from, to } = this;
      if (!caseRef) return { kind: 'incomplete' };
      return {
        kind: 'ask',
        args: { caseRef, ...(purpose && { purpose }), ...(isMonth(from) && { from }), ...(isMonth(to) && { to }) },
      };
    },
    audience: () => this.ownAudience,
    model: toHistories,
  });

  protected get shared() {
    return { texts: this.#words.texts.texts, format: this.#words.format };
  }

  protected emptyText({ month: { services, withoutAccess } }: Steps): StateText | undefined {
    if (services.length > 0) return undefined;
    return this.#words.texts.history.empty(this.#words.format.list(withoutAccess));
  }

  protected notFoundState(): ErrorState {
    const { history } = this.#words.texts;
    if (!this.caseRef) return { kind: 'incomplete', text: history.missingCase };
    return { kind: 'error', text: history.unknownCase };
  }

  protected draw(steps: Steps): Drawn {
    const isLong = steps.month.periods.length > mostMonths;
    const model = steps[this.step === 'month' || this.step === 'year' ? this.step : isLong ? 'year' : 'month'];
    const { format } = this.#words;
    const { texts, history } = this.#words.texts;
    const words: HistoryWords = { texts, history, format, unit: this.unitOr(model.unit) };
    const { withoutAccess, municipalities, services } = model;
    const heading = this.heading || history.heading;
    const table = writtenHistory(model, heading, words);
    const of = services.length + withoutAccess.length;
    return {
      heading,
      lead: history.lead(model.lead, sentenceUnit(words.unit), format),
      notices: withoutAccess.length > 0 ? [history.noAccess(format.list(withoutAccess))] : [],
      explanation: municipalities.map(([role, { name }]) => [history.municipality[role], name] as const),
      notes: notesOf(model, words),
      about: model.about,
      coverage: { got: services.length, of, said: history.coverage(services.length, of) },
      unit: words.unit,
      table,
      tools: [this.#chart.tool(texts)],
      isKept: true,
      body: this.#chart.isTable
        ? html`${writtenServices(model, heading, words)}${this.#table.view(table, { texts, language: format.language, detailsLabel: history.details })}`
        : historyView(
            model,
            table,
            {
              heading,
              width: this.#chart.width,
              isPrinting: this.#chart.isPrinting,
              place: this.#chart.place,
              highlight: this.#chart.highlight,
              onKey: (event) => {
                this.#chart.onKey(event, extentOf(model, this.#chart.highlighted));
              },
              onPlace: (place) => {
                this.#chart.goTo(place);
              },
            },
            words,
          ),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pejl-citizen-history': PejlCitizenHistory;
  }
}
