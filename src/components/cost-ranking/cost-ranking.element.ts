import { property } from 'lit/decorators.js';
import { rankings } from '../../client/contracts/rankings.js';
import type { CostRanking, RankedUnitOf } from '../../client/port.js';
import type { MoneyUnit } from '../../figures/money.js';
import { type RankingModel, toRanking } from '../../models/cost-ranking.js';
import { AnswerTask } from '../../shared/answer-task.js';
import { ChartController } from '../../shared/figure/chart-controller.js';
import { type Drawn, FigureElement } from '../../shared/figure/figure-element.js';
import { extentOf } from '../../shared/figure/readout.js';
import type { ErrorState } from '../../shared/figure/states.view.js';
import type { Format } from '../../shared/format.js';
import { remembered } from '../../shared/remembered.js';
import { LateTable } from '../../shared/table/late-table.js';
import { TableController } from '../../shared/table/table-controller.js';
import { TextController } from '../../shared/text-controller.js';
import { sharedDa } from '../../shared/texts.da.js';
import type { SharedTexts, StateText } from '../../shared/texts.js';
import { curvesOf, rankingTableView, rankingView } from './cost-ranking.view.js';
import { isEmptyRanking, narrowedRanking, rankingParts, rankingQuestion } from './parts.js';
import { styles } from './styles.js';
import { rankingDa } from './texts.da.js';
import type { RankingTexts } from './texts.js';

interface Texts {
  readonly texts: SharedTexts;
  readonly ranking: RankingTexts;
}

/**
 * @summary Draws what the most expensive citizens, couples or families cost, a curve a year. Management sees pseudonyms, a committee tens; others nothing.
 * @tag pejl-cost-ranking
 * @csspart chart - The drawing.
 * @csspart legend - What its lines mean.
 */
export class PejlCostRanking extends FigureElement<RankingModel> {
  static override styles = styles;

  /** Whose costs are ranked: "citizens", "couples" or "families"; citizens when absent. */
  @property({ attribute: 'unit-of' }) unitOf: RankedUnitOf | '' = '';

  /** The years, such as "2012 2013 2014"; the newest three that the source has when absent. */
  @property() years = '';

  /** How many of them, 1 to 100; as many as the source ranks when absent. A committee sees whole tens. */
  @property({ type: Number }) top: number | undefined = undefined;

  /** The answer itself, for a page that fetches on its own; wins over the source. */
  @property({ attribute: false }) data: CostRanking | undefined = undefined;

  readonly #chart = new ChartController(this, () => {
    this.performUpdate();
  });
  readonly #table = new TableController(this, (message) => {
    this.say(message);
  });
  readonly #words = new TextController<Texts>(this, {
    da: { texts: sharedDa, ranking: rankingDa },
    en: async () => {
      const [{ sharedEn }, { rankingEn }] = await Promise.all([
        import('../../shared/texts.en.js'),
        import('./texts.en.js'),
      ]);
      return { texts: sharedEn, ranking: rankingEn };
    },
  });

  readonly #late = new LateTable(this);
  readonly #wordsIn = remembered((texts: Texts, format: Format, unit: MoneyUnit) => ({ ...texts, format, unit }));
  /** Moving a pointer changes no figure and no note. */
  readonly #parts = remembered(rankingParts);

  protected readonly answer = new AnswerTask(this, {
    operation: 'getCostRanking',
    contract: rankings.getCostRanking,
    needs: 'committee',
    wish: () => {
      if (this.data !== undefined) return { kind: 'given', data: this.data };
      const { unitOf, years, top } = this;
      return { kind: 'ask', args: rankingQuestion({ unitOf, years, top }) };
    },
    audience: () => this.ownAudience,
    narrowed: narrowedRanking,
    model: toRanking,
  });

  protected get shared() {
    return { texts: this.#words.texts.texts, format: this.#words.format };
  }

  protected emptyText(model: RankingModel): StateText | undefined {
    return isEmptyRanking(model) ? this.#words.texts.ranking.empty : undefined;
  }

  protected notFoundState(): ErrorState {
    return { kind: 'error', text: this.#words.texts.ranking.notFound };
  }

  protected override readonly still = async () => (await import('./still.js')).costRanking;

  protected draw(model: RankingModel): Drawn {
    const { format } = this.#words;
    const { texts, ranking } = this.#words.texts;
    const words = this.#wordsIn(this.#words.texts, format, this.unitOr(model.unit));
    const parts = this.#parts(model, this.heading, words);
    const { heading, table } = parts;
    const { width, place } = this.#chart;
    return {
      ...parts,
      tools: [this.#chart.tool(texts)],
      body: this.#chart.isTable
        ? rankingTableView(
            this.#table.view(table, { texts, language: format.language, detailsLabel: ranking.details }),
            model,
            width,
            words,
          )
        : rankingView(
            model,
            table,
            {
              heading,
              width,
              place,
              highlight: this.#chart.highlight,
              soFar: this.#late.soFar(table, this.#chart.isPrinting),
              onKey: (event) => {
                this.#chart.onKey(event, extentOf(curvesOf(model, table), this.#chart.highlighted));
              },
              onPlace: (to) => {
                this.#chart.goTo(to);
              },
            },
            words,
          ),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pejl-cost-ranking': PejlCostRanking;
  }
}
