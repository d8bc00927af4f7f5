import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { type Crowd, drawCrowd } from '../../chart/crowd.js';

interface Drawn {
  readonly crowd: Crowd;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws many lines on a canvas under a drawing. On screen it stands where paper and files have them as a path of the
 * drawing itself. It takes its colour from the styles, and draws again when that is another: in the dark, on another
 * theme of the page, at another zoom.
 */
export class CrowdController implements ReactiveController {
  readonly #host: LitElement;
  #schemes: readonly MediaQueryList[] = [];
  #wanted: Drawn | undefined;
  #drawn: { readonly of: Drawn; readonly canvas: HTMLCanvasElement; readonly ratio: number } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The place of the canvas, with what is to be drawn on it. */
  under(crowd: Crowd, { width, height }: Omit<Drawn, 'crowd'>): TemplateResult {
    const before = this.#wanted;
    if (before?.crowd !== crowd || before.width !== width || before.height !== height)
      this.#wanted = { crowd, width, height };
    return html`<canvas class="under" aria-hidden="true" @transitionend=${this.#onColour}></canvas>`;
  }

  hostConnected(): void {
    this.#schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
    for (const scheme of this.#schemes) scheme.addEventListener('change', this.#onColour);
    window.addEventListener('resize', this.#onZoom);
  }

  hostDisconnected(): void {
    for (const scheme of this.#schemes) scheme.removeEventListener('change', this.#onColour);
    window.removeEventListener('resize', this.#onZoom);
  }

  hostUpdated(): void {
    const canvas = this.#host.renderRoot.querySelector<HTMLCanvasElement>('canvas.under');
    const wanted = this.#wanted;
    if (!canvas || !wanted) {
      this.#drawn = undefined;
      return;
    }
    const ratio = window.devicePixelRatio;
    const { of, canvas: on, ratio: at } = this.#drawn ?? {};
    if (of === wanted && on === canvas && at === ratio) return;
    this.#drawn = { of: wanted, canvas, ratio };
    draw(canvas, wanted, ratio);
  }

  /** The styles let a change of colour pass through a transition too short to be seen, which tells of any cause; a reader who wants nothing to move has none. */
  readonly #onColour = (): void => {
    this.#again();
  };

  readonly #onZoom = (): void => {
    if (this.#drawn && this.#drawn.ratio !== window.devicePixelRatio) this.#again();
  };

  #again(): void {
    this.#drawn = undefined;
    this.hostUpdated();
  }
}

function draw(canvas: HTMLCanvasElement, { crowd, width, height }: Drawn, ratio: number): void {
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  // A canvas that is given a size is empty, even where the size is the same.
  [canvas.width, canvas.height] = [across, down];
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(ratio, ratio);
  context.strokeStyle = getComputedStyle(canvas).color;
  drawCrowd(context, crowd);
}
