import type { LitElement, TemplateResult } from 'lit';
import { nearestPointOf } from '../../chart/crowd.js';
import { smallestIn } from '../../chart/money-ticks.js';
import type { CostModel, CostStep } from '../../models/cost-trajectory.js';
import type { ChartController } from '../../shared/figure/chart-controller.js';
import { CrowdController } from '../../shared/figure/crowd-controller.js';
import type { WrittenTable } from '../../shared/table/written-table.js';
import { remembered } from '../../shared/remembered.js';
import { isCrowded, type Lines, linesOf, walkedLines } from './lines.js';
import { type LinesTables, linesView } from './lines.view.js';
import { type CostWords, writtenCosts } from './written-costs.js';
import { linesOnPaper, writtenLines } from './written-lines.js';

/** The living page's side of the lines: the canvas under them, the nearest point, the walk. */
export class LinesController {
  readonly #chart: ChartController;
  readonly #crowd: CrowdController;
  /** Where a pointer has been is left with it; where the keys have gone stays. */
  #isPointed = false;
  readonly #placed = remembered(linesOf);
  readonly #nearest = remembered(({ crowd }: Lines) => nearestPointOf(crowd));

  constructor(host: LitElement, chart: ChartController) {
    this.#chart = chart;
    this.#crowd = new CrowdController(host);
  }

  /** Few parts are columns of the table of all measures, many are its lines. */
  readonly tableOf = (model: CostModel, heading: string, words: CostWords): WrittenTable =>
    (isCrowded(model) ? writtenLines : writtenCosts)(model, heading, words);

  /** The table for paper, where that is another. */
  onPaper(
    model: CostModel,
    inSteps: (step: CostStep) => CostModel,
    heading: string,
    words: CostWords,
  ): WrittenTable | undefined {
    return isCrowded(model) ? linesOnPaper(model, inSteps, heading, words) : undefined;
  }

  view(model: CostModel, tables: LinesTables, heading: string, words: CostWords): TemplateResult {
    const chart = this.#chart;
    const lines = this.#placed(model, chart.width, smallestIn(words.unit));
    const hasCanvas = lines.isCrowd && !chart.isPrinting;
    return linesView(
      model,
      lines,
      tables,
      {
        heading,
        place: chart.place,
        under: hasCanvas ? this.#crowd.under(lines.crowd, lines) : undefined,
        onKey: (event) => {
          this.#isPointed = false;
          chart.onKey(event, (place, key) => walkedLines(lines, place, key));
        },
        onPointer: (event) => {
          const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
          this.#isPointed = true;
          chart.goTo(this.#nearest(lines)(event.clientX - left, event.clientY - top));
        },
        onLeave: () => {
          if (this.#isPointed) chart.goTo(undefined);
        },
      },
      words,
    );
  }
}
