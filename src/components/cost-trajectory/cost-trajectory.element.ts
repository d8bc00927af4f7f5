import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { smallestIn } from '../../chart/money-ticks.js';
import type { ApiError } from '../../client/api-error.js';
import { costs } from '../../client/contracts/costs.js';
import type { CostTrajectory } from '../../client/port.js';
import type { MoneyUnit } from '../../figures/money.js';
import { type CostWish, dividedAs, fittingUnit } from '../../models/cost-choices.js';
import { type CostModel, type CostStep, type CostSteps, toTrajectories } from '../../models/cost-trajectory.js';
import { AnswerTask } from '../../shared/answer-task.js';
import type { Selected } from '../../shared/events.js';
import { ChartController } from '../../shared/figure/chart-controller.js';
import { type Drawn, FigureElement } from '../../shared/figure/figure-element.js';
import { extentOf } from '../../shared/figure/readout.js';
import type { ErrorState } from '../../shared/figure/states.view.js';
import { Fetched, OnDemand } from '../../shared/on-demand.js';
import { remembered } from '../../shared/remembered.js';
import { LateTable, type TableSoFar } from '../../shared/table/late-table.js';
import { TableController } from '../../shared/table/table-controller.js';
import { TextController } from '../../shared/text-controller.js';
import { sharedDa } from '../../shared/texts.da.js';
import type { Format } from '../../shared/format.js';
import type { SharedTexts, StateText } from '../../shared/texts.js';
import type { WrittenTable } from '../../shared/table/written-table.js';
import { wholeTable } from '../../shared/table/whole-table.view.js';
import { CostChoices } from './choices.js';
import { trajectoryView } from './cost-trajectory.view.js';
import { notesOf } from './cost-trajectory.words.js';
import type { LinesController } from './lines.controller.js';
import type { DrillController } from './drill.controller.js';
import { costParts, costQuestion, headingOf, isEmptyCost, stepOf } from './parts.js';
import { styles } from './styles.js';
import { costDa } from './texts.da.js';
import type { CostTexts } from './texts.js';
import { type CostWords, wordsOf, writtenCosts } from './written-costs.js';

const linesFile = new Fetched(async () => import('./lines.controller.js'));
const drillFile = new Fetched(async () => import('./drill.controller.js'));

/** What is drawn from, beside the model. */
interface Body {
  readonly table: WrittenTable;
  readonly soFar: TableSoFar;
  readonly heading: string;
  readonly lines: LinesController | undefined;
  /** Whether what draws the lines is on its way. */
  readonly isAwaited: boolean;
}

interface Texts {
  readonly texts: SharedTexts;
  readonly costs: CostTexts;
}

/**
 * @summary Draws what something costs over time against budget, forecast and last year, with the key figures of a follow-up.
 * @tag pejl-cost-trajectory
 * @event {PejlSelectEvent} pejl-select - A reader wants to see a part by itself.
 * @csspart chart - The drawing.
 * @csspart legend - What its marks mean.
 * @csspart choices - What the reader may choose to see.
 */
export class PejlCostTrajectory extends FigureElement<CostSteps> {
  static override styles = styles;

  /** What the cost is of, as the source names it, such as "municipality", "area/botilbud" or "provider/17". */
  @property() subject = '';

  /** First and last month, "YYYY-MM"; the budget year of the status when absent. */
  @property() from = '';
  @property() to = '';

  /** Splits the cost by this, as the source names it, such as "service", "providerKind" or "area". */
  @property() by = '';

  /** How long each step of the drawing is: "month", "quarter" or "year". */
  @property() step: CostStep = 'month';

  /** Divides the amounts by persons that the source counts, as it names them, such as "recipients" or "inhabitants". */
  @property() per = '';

  /** "running" for the prices that each month had, "fixed" for those of one year by the index of the source. */
  @property() prices: 'running' | 'fixed' = 'running';

  /** "gross" before the state's refund, "net" after it; as the source has the amounts when absent. */
  @property() refund = '';

  /** What is drawn: the cost of each step ("columns"), each part of a split for itself ("multiples") or as a line ("lines"), or the sums so far ("cumulative"). */
  @property() view: 'columns' | 'multiples' | 'cumulative' | 'lines' = 'columns';

  /** Shows deviations in percent of the budget too. */
  @property({ type: Boolean }) relative = false;

  /**
   * Lets a reader go from a part to its own cost, where the source says what that is asked for by. The element shows it
   * itself, unless the page prevents `pejl-select` or has given `data`.
   */
  @property({ type: Boolean }) drill = false;

  /** The answer itself, for a page that fetches on its own; wins over the source. */
  @property({ attribute: false }) data: CostTrajectory | undefined = undefined;

  readonly #chart = new ChartController(this, () => {
    this.performUpdate();
  });
  readonly #choices = new CostChoices(this);
  readonly #said = (message: string): void => {
    this.say(message);
  };
  readonly #table = new TableController(this, this.#said);
  readonly #late = new LateTable(this);
  readonly #lines = new OnDemand(this, linesFile, ({ LinesController }) => new LinesController(this, this.#chart));
  readonly #wordsIn = remembered((given: CostModel, model: CostModel, texts: Texts, format: Format, unit: MoneyUnit) =>
    wordsOf(given, model, { ...texts, format, unit }),
  );
  readonly #divided = remembered((whole: CostModel, per: string, smallest: number) =>
    dividedAs(whole, { per }, smallest),
  );
  /** Moving a pointer changes no figure and no note. */
  readonly #written = remembered(
    (model: CostModel, heading: string, words: CostWords, view: string, lines?: LinesController) => ({
      table: (lines?.tableOf ?? writtenCosts)(model, heading, words),
      notes: notesOf(model, words, view),
    }),
  );
  readonly #parts = remembered(
    (model: CostModel, seen: CostSteps, wish: CostWish, isUnsplit: boolean, words: CostWords) =>
      costParts(model, seen, { wish, isUnsplit }, words),
  );
  readonly #words = new TextController<Texts>(this, {
    da: { texts: sharedDa, costs: costDa },
    en: async () => {
      const [{ sharedEn }, { costEn }] = await Promise.all([
        import('../../shared/texts.en.js'),
        import('./texts.en.js'),
      ]);
      return { texts: sharedEn, costs: costEn };
    },
  });

  protected readonly answer = new AnswerTask(this, {
    operation: 'getCostTrajectory',
    contract: costs.getCostTrajectory,
    wish: () => {
      if (this.data !== undefined) return { kind: 'given', data: this.data };
      return { kind: 'ask', args: costQuestion(this.#asked) };
    },
    audience: () => this.ownAudience,
    model: toTrajectories,
  });

  readonly #drilling = new OnDemand(
    this,
    drillFile,
    ({ DrillController }) => new DrillController(this, this.#chart, { answer: () => this.answer, say: this.#said }),
  );

  protected override readonly called = (): string => this.#drill?.current?.name ?? this.heading;

  protected get shared() {
    return { texts: this.#words.texts.texts, format: this.#words.format };
  }

  protected override readonly still = async () => (await import('./still.js')).costTrajectory;

  protected override get chosen() {
    const level = this.#drill?.current;
    return {
      ...super.chosen,
      ...this.#choices.attributes,
      ...(level && { subject: level.subject, from: level.from, to: level.to, heading: '' }),
      ...((level ?? this.data) && { by: '' }),
    };
  }

  protected emptyText({ month }: CostSteps): StateText | undefined {
    return isEmptyCost(month) ? this.#words.texts.costs.empty : undefined;
  }

  protected notFoundState({ status }: ApiError): ErrorState {
    const { texts, costs } = this.#words.texts;
    if (!this.subject && status === undefined) return { kind: 'incomplete', text: texts.missingAttribute('subject') };
    return { kind: 'error', text: costs.unknownSubject(this.#asked.subject) };
  }

  protected draw(steps: CostSteps): Drawn {
    const step = stepOf(this.step);
    const given = steps[step];
    const wish = this.#choices.over(this);
    const seen = this.#choices.seen(steps, wish);
    const whole = seen[step];
    const unit = this.unitOr(fittingUnit(whole, wish));
    const model = this.#divided(whole, wish.per, smallestIn(unit));
    const { format } = this.#words;
    const { texts } = this.#words.texts;
    const words = this.#wordsIn(given, model, this.#words.texts, format, unit);
    const level = this.#drill?.current;
    const isUnsplit = this.by !== '' && !level && this.data === undefined && model.by === undefined;
    const wantsLines = this.view === 'lines' && model.parts.length > 0;
    const lines = wantsLines ? this.#lines.value : undefined;
    const heading = headingOf(model, level ? '' : this.heading, words);
    const { table, notes } = this.#written(model, heading, words, this.view, lines);
    const onPaper = this.#chart.isPrinting
      ? lines?.onPaper(model, (step) => dividedAs(seen[step], wish, smallestIn(unit)), heading, words)
      : undefined;
    const soFar = this.#late.soFar(onPaper ?? table, this.#chart.isPrinting);
    return {
      ...this.#parts(model, seen, wish, isUnsplit, words),
      heading,
      notes,
      table,
      tools: [this.#chart.tool(texts)],
      body: html`${this.noToolbar ? nothing : this.#choices.view(given, model, words)}${this.#body(model, { table, soFar, heading, lines, isAwaited: wantsLines && this.#lines.isComing }, words)}`,
    };
  }

  #body(model: CostModel, { table, soFar, heading, lines, isAwaited }: Body, words: CostWords): TemplateResult {
    const { texts, format } = words;
    if (this.#chart.isTable) return this.#table.view(table, { texts, language: format.language, detailsLabel: '' });
    if (lines) return lines.view(model, { written: table, beside: wholeTable(soFar, words) }, heading, words);
    if (isAwaited) return html`<div class="awaited"></div>`;
    const isMultiples = this.view === 'multiples' && model.parts.length > 0;
    const first = isMultiples ? table.columns[model.measures.length]?.id : this.#chart.highlighted;
    return trajectoryView(
      model,
      table,
      {
        heading,
        width: this.#chart.width,
        isCumulative: this.view === 'cumulative',
        isMultiples,
        isRelative: this.relative,
        place: this.#chart.place,
        highlight: this.#chart.highlight,
        soFar,
        way: (series) => this.#drill?.way(model, series, words.costs.drill),
        onKey: (event) => {
          this.#chart.onKey(event, extentOf(table, first));
        },
        onPlace: (place) => {
          this.#chart.goTo(place);
        },
      },
      words,
    );
  }

  override render() {
    const { texts, format } = this.#words;
    return html`<div lang=${format.language}>${this.#drill?.back(texts.costs.drill) ?? nothing}</div>
      ${super.render()}`;
  }

  /** What leads from a part to its own cost; fetched where the page lets a reader go there. */
  get #drill(): DrillController | undefined {
    return this.drill ? this.#drilling.value : undefined;
  }

  /** What is asked for: the part that the reader has gone to, else what the page says. */
  get #asked(): Selected & { readonly by: string } {
    const { subject, from, to, by } = this;
    return { by, ...(this.#drill?.current ?? { subject, from, to }) };
  }

  /** What draws the lines is part of the drawing, and so is what leads to a part, however late they come. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#lines.arrived, this.#drilling.arrived]);
    return super.getUpdateComplete();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pejl-cost-trajectory': PejlCostTrajectory;
  }
}
