import type { LitElement } from 'lit';
import type { Highlight } from '../../chart/highlight.js';
import { type Extent, type Place, walked } from '../../chart/walk.js';
import type { SharedTexts } from '../texts.js';
import { WidthController } from '../width-controller.js';
import { allSeries } from './readout.js';
import type { Tool } from './toolbar.view.js';

/** How a reader has a drawing: how wide it is, where in it the reader is, what stands out, and whether the table stands in its place. */
export class ChartController {
  readonly #host: LitElement;
  readonly #size: WidthController;
  readonly #along: Extent['along'];
  #isTable = false;
  #place: Place | undefined;
  #highlighted: string | undefined;

  /**
   * `drawNow` draws without waiting for the next turn, as the host's own `performUpdate` does; `along` is what the walk goes
   * along, across the series.
   */
  constructor(host: LitElement, drawNow: () => void, along: Extent['along'] = 'columns') {
    this.#host = host;
    this.#along = along;
    this.#size = new WidthController(host, drawNow);
  }

  get width(): number {
    return this.#size.width;
  }

  get isPrinting(): boolean {
    return this.#size.isPrinting;
  }

  get isTable(): boolean {
    return this.#isTable;
  }

  get place(): Place | undefined {
    return this.#place;
  }

  /** The series that the reader has chosen in the key, whether the answer still has it or not. */
  get highlighted(): string | undefined {
    return this.#highlighted;
  }

  /** What the key shows of that and tells; undefined on paper, where nobody can choose and nothing recedes. */
  get highlight(): Highlight | undefined {
    return this.isPrinting ? undefined : { series: this.#highlighted, onSeries: this.#onSeries };
  }

  /** The button that puts the table in the drawing's place, and back. */
  tool({ showFigure, showTable }: Pick<SharedTexts, 'showFigure' | 'showTable'>): Tool {
    return {
      icon: this.#isTable ? 'figure' : 'table',
      label: this.#isTable ? showFigure : showTable,
      run: () => {
        this.#isTable = !this.#isTable;
        this.#host.requestUpdate();
      },
    };
  }

  /** A key of the walk; any other belongs to the page. */
  onKey(
    event: KeyboardEvent,
    walk: Extent | ((place: Place | undefined, key: string) => ReturnType<typeof walked>),
  ): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = typeof walk === 'function' ? walk(this.#place, event.key) : walked(this.#place, event.key, walk);
    // Escape without anything to leave is the page's.
    if (to === null || !(to ?? this.#place ?? this.#highlighted)) return;
    event.preventDefault();
    if (to ?? this.#place) this.goTo(to);
    else this.#onSeries(undefined);
  }

  /** Where a finger or a pointer is; undefined once it has left. */
  goTo(place: Place | undefined): void {
    if (place?.row === this.#place?.row && place?.column === this.#place?.column) return;
    this.#place = place;
    this.#host.requestUpdate();
  }

  /** Where the reader is stays, and is now in the series that stands out. */
  readonly #onSeries = (series: string | undefined): void => {
    this.#highlighted = series;
    if (this.#place) this.#place = { ...this.#place, [this.#along === 'rows' ? 'column' : 'row']: allSeries };
    this.#host.requestUpdate();
  };
}
