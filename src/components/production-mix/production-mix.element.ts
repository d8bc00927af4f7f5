import { property, state } from 'lit/decorators.js';
import { production } from '../../client/contracts/production.js';
import type { ProductionMix } from '../../client/port.js';
import { type MixModel, toMix } from '../../models/production-mix.js';
import { AnswerTask } from '../../shared/answer-task.js';
import { ChartController } from '../../shared/figure/chart-controller.js';
import { type Drawn, FigureElement } from '../../shared/figure/figure-element.js';
import { extentOf } from '../../shared/figure/readout.js';
import type { ErrorState } from '../../shared/figure/states.view.js';
import { TableController } from '../../shared/table/table-controller.js';
import { TextController } from '../../shared/text-controller.js';
import { sharedDa } from '../../shared/texts.da.js';
import type { SharedTexts, StateText } from '../../shared/texts.js';
import type { CasesOptions } from './calculation.view.js';
import { mixTableView, mixView } from './production-mix.view.js';
import { isEmptyMix, mixParts, mixQuestion } from './parts.js';
import { styles } from './styles.js';
import { mixDa } from './texts.da.js';
import type { MixTexts } from './texts.js';
import type { MixWords } from './written-mix.js';

interface Texts {
  readonly texts: SharedTexts;
  readonly mix: MixTexts;
}

/**
 * @summary Draws own, sold and bought production year by year against its goal, with the municipality's own calculation.
 * @tag pejl-production-mix
 * @csspart chart - The drawing.
 * @csspart legend - What its marks mean.
 */
export class PejlProductionMix extends FigureElement<MixModel> {
  static override styles = styles;

  /** First and last year; those that the source has when absent. */
  @property({ type: Number }) from: number | undefined = undefined;
  @property({ type: Number }) to: number | undefined = undefined;

  /** The answer itself, for a page that fetches on its own; wins over the source. */
  @property({ attribute: false }) data: ProductionMix | undefined = undefined;

  /** What the reader has written in the field for the number of cases. */
  @state() private cases: string | undefined = undefined;

  readonly #chart = new ChartController(this, () => {
    this.performUpdate();
  });
  readonly #table = new TableController(this, (message) => {
    this.say(message);
  });
  readonly #words = new TextController<Texts>(this, {
    da: { texts: sharedDa, mix: mixDa },
    en: async () => {
      const [{ sharedEn }, { mixEn }] = await Promise.all([
        import('../../shared/texts.en.js'),
        import('./texts.en.js'),
      ]);
      return { texts: sharedEn, mix: mixEn };
    },
  });

  protected readonly answer = new AnswerTask(this, {
    operation: 'getProductionMix',
    contract: production.getProductionMix,
    wish: () => {
      if (this.data !== undefined) return { kind: 'given', data: this.data };
      return { kind: 'ask', args: mixQuestion(this.from, this.to) };
    },
    audience: () => this.ownAudience,
    model: toMix,
  });

  protected get shared() {
    return { texts: this.#words.texts.texts, format: this.#words.format };
  }

  protected emptyText(model: MixModel): StateText | undefined {
    return isEmptyMix(model) ? this.#words.texts.mix.empty : undefined;
  }

  protected notFoundState(): ErrorState {
    return { kind: 'error', text: this.#words.texts.mix.notFound };
  }

  protected override readonly still = async () => (await import('./still.js')).productionMix;

  protected override get chosen() {
    return { ...super.chosen, ...(this.cases !== undefined && { cases: this.cases }) };
  }

  protected draw(model: MixModel): Drawn {
    const { format } = this.#words;
    const { texts, mix } = this.#words.texts;
    const words: MixWords = { texts, mix, format, unit: this.unitOr(model.unit) };
    const parts = mixParts(model, this.heading, words);
    const { heading, table } = parts;
    const cases: CasesOptions = {
      written: this.cases,
      onCases: (written) => (this.cases = written),
      unitOr: (fitting) => this.unitOr(fitting),
    };
    return {
      ...parts,
      tools: [this.#chart.tool(texts)],
      body: this.#chart.isTable
        ? mixTableView(
            this.#table.view(table, { texts, language: format.language, detailsLabel: '' }),
            model,
            cases,
            words,
          )
        : mixView(
            model,
            table,
            {
              heading,
              width: this.#chart.width,
              place: this.#chart.place,
              highlight: this.#chart.highlight,
              cases,
              onKey: (event) => {
                this.#chart.onKey(event, extentOf(table, this.#chart.highlighted));
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
    'pejl-production-mix': PejlProductionMix;
  }
}
