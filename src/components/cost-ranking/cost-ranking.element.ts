import { property } from 'lit/decorators.js';
import { chartStyles } from '../../chart/chart.styles.js';
import { rankings } from '../../client/contracts/rankings.js';
import type { CostRanking, RankedUnitOf } from '../../client/port.js';
import { inTens } from '../../client/tens.js';
import type { MoneyUnit } from '../../figures/money.js';
import { type RankingModel, toRanking } from '../../models/cost-ranking.js';
import { AnswerTask } from '../../shared/answer-task.js';
import { ChartController } from '../../shared/figure/chart-controller.js';
import { type Drawn, FigureElement } from '../../shared/figure/figure-element.js';
import { figureStyles } from '../../shared/figure/figure.styles.js';
import { panelStyles } from '../../shared/figure/panel.styles.js';
import { extentOf } from '../../shared/figure/readout.js';
import type { ErrorState } from '../../shared/figure/states.view.js';
import type { Format } from '../../shared/format.js';
import { remembered } from '../../shared/remembered.js';
import { cardStyles } from '../../shared/table/cards.styles.js';
import { LateTable } from '../../shared/table/late-table.js';
import { TableController } from '../../shared/table/table-controller.js';
import { tableStyles } from '../../shared/table/table.styles.js';
import { TextController } from '../../shared/text-controller.js';
import { sharedDa } from '../../shared/texts.da.js';
import type { SharedTexts, StateText } from '../../shared/texts.js';
import { tokens } from '../../shared/tokens.styles.js';
import { curvesOf, rankingTableView, rankingView } from './cost-ranking.view.js';
import { coverageOf, notesOf } from './cost-ranking.words.js';
import { styles } from './styles.js';
import { rankingDa } from './texts.da.js';
import type { RankingTexts } from './texts.js';
import { type RankingWords, writtenRanking } from './written-ranking.js';

interface Texts {
  readonly texts: SharedTexts;
  readonly ranking: RankingTexts;
}

const units: readonly RankedUnitOf[] = ['citizens', 'couples', 'families'];

/** The years that a text lists, such as "2012 2013 2014"; none where it lists anything else. */
function yearsIn(text: string): readonly number[] {
  const years = text.split(/[\s,]+/).filter(Boolean);
  return years.every((year) => /^(19[7-9]\d|20\d\d|2100)$/.test(year))
    ? [...new Set(years.map(Number))].slice(0, 10)
    : [];
}

const isTop = (top: number | undefined): top is number =>
  top !== undefined && Number.isInteger(top) && top >= 1 && top <= 100;

/**
 * @summary Draws what the most expensive citizens, couples or families cost, a curve a year. Management sees pseudonyms, a committee tens; others nothing.
 * @tag pejl-cost-ranking
 * @csspart chart - The drawing.
 * @csspart legend - What its lines mean.
 */
export class PejlCostRanking extends FigureElement<RankingModel> {
  static override styles = [tokens, figureStyles, tableStyles, cardStyles, chartStyles, panelStyles, styles];

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
  readonly #written = remembered((model: RankingModel, heading: string, words: RankingWords) => ({
    table: writtenRanking(model, heading, words),
    lead: words.ranking.lead(model, words.unit, words.format),
    notes: notesOf(model, words),
  }));

  protected readonly answer = new AnswerTask(this, {
    operation: 'getCostRanking',
    contract: rankings.getCostRanking,
    needs: 'committee',
    wish: () => {
      if (this.data !== undefined) return { kind: 'given', data: this.data };
      const { top } = this;
      const years = yearsIn(this.years);
      const unitOf = units.find((unit) => unit === this.unitOf) ?? 'citizens';
      return { kind: 'ask', args: { unitOf, ...(years.length > 0 && { years }), ...(isTop(top) && { top }) } };
    },
    audience: () => this.ownAudience,
    // Where a source sends a committee more than it may see, no single one of them is drawn.
    narrowed: (answer, audience) => (audience === 'committee' && answer.kind === 'units' ? inTens(answer) : undefined),
    model: toRanking,
  });

  protected get shared() {
    return { texts: this.#words.texts.texts, format: this.#words.format };
  }

  protected emptyText({ places }: RankingModel): StateText | undefined {
    return places.length === 0 ? this.#words.texts.ranking.empty : undefined;
  }

  protected notFoundState(): ErrorState {
    return { kind: 'error', text: this.#words.texts.ranking.notFound };
  }

  protected draw(model: RankingModel): Drawn {
    const { about, years, places, size, unitOf, moves, isKept } = model;
    const { format } = this.#words;
    const { texts, ranking } = this.#words.texts;
    const words = this.#wordsIn(this.#words.texts, format, this.unitOr(model.unit));
    const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
    const heading = this.heading || ranking.heading(unitOf, places.length * size, first, last);
    const { table, lead, notes } = this.#written(model, heading, words);
    const { got, of } = coverageOf(model);
    const { width, place } = this.#chart;
    return {
      heading,
      lead,
      notices: [],
      explanation: moves ? ranking.moves(moves, unitOf, format) : [],
      notes,
      about,
      coverage: { got, of, said: ranking.coverage(got, of) },
      unit: words.unit,
      table,
      tools: [this.#chart.tool(texts)],
      isKept,
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
