import { property } from 'lit/decorators.js';
import { focusOf, type SavingsModel } from '../../models/savings-plan.js';
import { ChartController } from '../../shared/figure/chart-controller.js';
import type { Drawn } from '../../shared/figure/figure-element.js';
import { SavingsElement } from '../../shared/savings/savings-element.js';
import { writtenSavings } from '../../shared/savings/written-savings.js';
import { TextController } from '../../shared/text-controller.js';
import { drawingNotes, type ProgressOptions, progressView } from './savings-progress.view.js';
import { type ProgressWords, stopAt, walkOf } from './savings-progress.words.js';
import { styles } from './styles.js';
import { progressDa } from './texts.da.js';
import type { ProgressTexts } from './texts.js';

/**
 * @summary Draws a savings plan: how far the whole and each area are, and the bridge from what is expected to the target.
 * @tag pejl-savings-progress
 * @csspart chart - The drawing.
 * @csspart legend - What its marks mean.
 */
export class PejlSavingsProgress extends SavingsElement {
  static override styles = styles;

  /** What is drawn: "bars", "bridge" or "both". */
  @property() view: 'both' | 'bars' | 'bridge' = 'both';

  readonly #chart = new ChartController(
    this,
    () => {
      this.performUpdate();
    },
    'rows',
  );
  readonly #own = new TextController<ProgressTexts>(this, {
    da: progressDa,
    en: async () => (await import('./texts.en.js')).progressEn,
  });

  protected override readonly still = async () => (await import('./still.js')).savingsProgress;

  protected draw(model: SavingsModel): Drawn {
    const { words, ...parts } = this.partsOf(model, model.measures);
    const progressWords: ProgressWords = { ...words, progress: this.#own.texts };
    const { texts } = words;
    const table = writtenSavings(model, model.measures, words);
    const options: ProgressOptions = {
      heading: parts.heading,
      index: focusOf(model),
      width: this.#chart.width,
      isPrinting: this.#chart.isPrinting,
      view: this.view === 'bars' || this.view === 'bridge' ? this.view : 'both',
      place: this.#chart.place,
      highlight: this.#chart.highlight,
      onKey: (event) => {
        const { rows } = walkOf(model, progressWords);
        const first = stopAt(this.#chart.highlighted, rows[0]?.stops, model, options.index);
        this.#chart.onKey(event, { rows: rows.length, columns: rows[0]?.stops.length ?? 0, first });
      },
    };
    const added = this.#chart.isTable ? [] : drawingNotes(model, options, progressWords);
    // Where the bar of the whole is not drawn, none of its figures is told.
    const hasWhole = options.view !== 'bridge';
    const keys = async () => (await import('./keys.js')).wholeKeys(model, options.index, progressWords);
    return {
      ...parts,
      table: { ...table, ...(hasWhole && { keys }) },
      notes: [...(added.length > 0 ? [[{ text: added.join(' ') }]] : []), ...parts.notes],
      tools: [this.#chart.tool(texts)],
      body: this.#chart.isTable ? this.tableBody(table, false, words) : progressView(model, options, progressWords),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pejl-savings-progress': PejlSavingsProgress;
  }
}
