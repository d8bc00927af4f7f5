import type { LitElement, TemplateResult } from 'lit';
import { nearestPointOf } from '../../chart/crowd.js';
import { smallestIn } from '../../chart/money-ticks.js';
import type { CostModel, CostStep } from '../../models/cost-trajectory.js';
import type { ChartController } from '../../shared/figure/chart-controller.js';
import { CrowdController } from '../../shared/figure/crowd-controller.js';
import type { WrittenTable } from '../../shared/table/written-table.js';
import { remembered } from '../../shared/remembered.js';
import { type Kept, toggled } from './kept.js';
import { isCrowded, type Lines, linesOf, walkedLines } from './lines.js';
import { type LinesTables, linesView } from './lines.view.js';
import { type CostWords, writtenCosts } from './written-costs.js';
import { linesOnPaper, writtenLines } from './written-lines.js';

/** The living page's side of the lines: the canvas under them, the nearest point, the walk. */
export class LinesController {
  readonly #host: LitElement;
  readonly #chart: ChartController;
  #crowd: CrowdController | undefined;
  /** Where a pointer has been is left with it; where the keys have gone stays. */
  #isPointed = false;
  /** The line that was read when a finger came down: a first tap reads a line, and a second one chooses it. */
  #pressed: number | undefined;
  #kept: Kept = new Map();
  readonly #placed = remembered(linesOf);
  readonly #nearest = remembered(({ crowd }: Lines) => nearestPointOf(crowd));

  constructor(host: LitElement, chart: ChartController) {
    this.#host = host;
    this.#chart = chart;
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
        kept: this.#kept,
        isFixed: chart.isPrinting,
        // A canvas watches the colours of the page, which takes longer than to draw few lines.
        under: hasCanvas ? (this.#crowd ??= new CrowdController(this.#host)).under(lines.crowd, lines) : undefined,
        onKey: (event) => {
          this.#isPointed = false;
          if (this.#isChosenBy(event, model)) return;
          chart.onKey(event, (place, key) => walkedLines(lines, place, key));
        },
        onPointer: (event) => {
          const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
          this.#isPointed = true;
          if (event.type === 'pointerdown') this.#pressed = chart.place?.row;
          chart.goTo(this.#nearest(lines)(event.clientX - left, event.clientY - top));
        },
        onClick: () => {
          if (chart.place && chart.place.row === this.#pressed) this.#toggle(model, chart.place.row);
        },
        onLetGo: (row) => {
          this.#toggle(model, row);
          // Its button is gone, and the reader would be nowhere.
          this.#host.renderRoot.querySelector<HTMLElement>('.drawing')?.focus();
        },
        onLeave: () => {
          if (this.#isPointed) chart.goTo(undefined);
        },
      },
      words,
    );
  }

  /** Enter chooses the line that is read; Escape in no place lets all of them go. Any other key is of the walk. */
  #isChosenBy(event: KeyboardEvent, model: CostModel): boolean {
    const { place } = this.#chart;
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    if (event.key === 'Enter' && place) this.#toggle(model, place.row);
    else if (event.key === 'Escape' && !place && this.#kept.size > 0) this.#keep(new Map());
    else return false;
    event.preventDefault();
    return true;
  }

  #toggle({ parts }: CostModel, row: number): void {
    const { id } = parts[row] ?? {};
    if (id !== undefined) this.#keep(toggled(this.#kept, id));
  }

  #keep(kept: Kept): void {
    this.#kept = kept;
    this.#host.requestUpdate();
  }
}
