import type { LitElement, ReactiveController } from 'lit';

/** What a drawing is wide where nothing has measured it: in a file, in Node, before the first layout. */
export const unmeasured = 720;
/** A4 between margins of 15 mm. */
export const paper = 680;

/**
 * How many pixels an element has for its drawing; one unit of the drawing is one of them, so that text keeps its size.
 * Paper has its own width, set before the page is printed, because nothing is measured there. A page may be shown as on paper
 * without being printed, too.
 */
export class WidthController implements ReactiveController {
  readonly #host: LitElement;
  readonly #drawNow: () => void;
  readonly #observer: ResizeObserver | undefined;
  #measured = unmeasured;
  #isPrinting = false;
  #paper: MediaQueryList | undefined;
  #frame = 0;

  /** `drawNow` draws without waiting for the next turn, as the host's own `performUpdate` does. */
  constructor(host: LitElement, drawNow: () => void) {
    this.#host = host;
    this.#drawNow = drawNow;
    if (typeof ResizeObserver !== 'undefined')
      this.#observer = new ResizeObserver((entries) => this.#onResize(entries));
    host.addController(this);
  }

  get width(): number {
    return this.#isPrinting ? paper : this.#measured;
  }

  get isPrinting(): boolean {
    return this.#isPrinting;
  }

  hostConnected(): void {
    // Known before the first drawing, so that there is no second one for the width alone.
    const width = Math.floor(this.#host.getBoundingClientRect().width);
    if (width > 0 && width !== this.#measured) {
      this.#measured = width;
      this.#host.requestUpdate();
    }
    this.#observer?.observe(this.#host);
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
    this.#paper = matchMedia('print');
    this.#paper.addEventListener('change', this.#onMedium);
    if (this.#paper.matches) this.#print(true);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
    this.#paper?.removeEventListener('change', this.#onMedium);
  }

  /** The browser lays the page out as soon as the listeners have run, so the drawing is made at once. */
  readonly #onPrint = ({ type }: Event): void => {
    this.#print(type === 'beforeprint');
    this.#drawNow();
  };

  readonly #onMedium = ({ matches }: MediaQueryListEvent): void => {
    this.#print(matches);
  };

  #print(is: boolean): void {
    if (is === this.#isPrinting) return;
    this.#isPrinting = is;
    this.#host.requestUpdate();
  }

  #onResize(entries: readonly ResizeObserverEntry[]): void {
    const width = Math.floor(entries.at(-1)?.contentRect.width ?? 0);
    // Hidden, as in a closed tab: the last width is the best guess until it is shown.
    if (width === 0 || width === this.#measured) return;
    this.#measured = width;
    this.#host.requestUpdate();
    // The new drawing has another height. An observer that saw it in this same turn would report a loop to the page.
    this.#observer?.disconnect();
    this.#frame = requestAnimationFrame(() => this.#observer?.observe(this.#host));
  }
}
