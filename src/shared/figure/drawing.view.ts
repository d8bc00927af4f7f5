import { html, nothing, type TemplateResult } from 'lit';
import type { Highlight } from '../../chart/highlight.js';
import { type KeyItem, keyView } from '../../chart/key.view.js';
import type { Steps } from '../../chart/steps.js';
import type { Place } from '../../chart/walk.js';
import type { SharedTexts } from '../texts.js';
import { allSeries } from './readout.js';

/** What a drawing over time stands on: its size in pixels, and where each step is. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly steps: Pick<Steps, 'at' | 'count'>;
}

export interface Reading {
  readonly place: Place | undefined;
  /** Told where a pointer or a finger is, and that it has left; none where nobody reads, as in a picture. */
  readonly onPlace?: ((place: Place | undefined) => void) | undefined;
}

/** A drawing over time that follows a pointer or a finger. `marks` is told the step that is read. */
export function drawingView(
  { width, height, steps }: Sheet,
  { place, onPlace }: Reading,
  marks: (at: number | undefined) => TemplateResult,
): TemplateResult {
  const onMove = (event: PointerEvent) => {
    const { left } = (event.currentTarget as Element).getBoundingClientRect();
    onPlace?.({ row: allSeries, column: steps.at(event.clientX - left) });
  };
  const onLeave = () => {
    // Where the keys have gone stays.
    if (place?.row === allSeries) onPlace?.(undefined);
  };
  return html`<svg
    class="main"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    aria-hidden="true"
    @pointermove=${onPlace ? onMove : nothing}
    @pointerdown=${onPlace ? onMove : nothing}
    @pointerleave=${onPlace ? onLeave : nothing}
  >
    ${marks(place && place.column < steps.count ? place.column : undefined)}
  </svg>`;
}

export interface Walk {
  /** Name of the drawing, for whoever walks it. */
  readonly name: string;
  readonly key: readonly KeyItem[];
  readonly texts: Pick<SharedTexts, 'highlight'>;
  /** What is read at the place where the reader is. */
  readonly said: string;
  readonly highlight?: Highlight | undefined;
  /** A button for what stands out. */
  readonly way?: TemplateResult | undefined;
  readonly onKey?: ((event: KeyboardEvent) => void) | undefined;
}

/** A drawing that the keys walk as one stop, with what is read above it, and above that its key, whose buttons are no part of the walk. */
export const walkView = (
  { name, key, texts, said, highlight, way, onKey }: Walk,
  drawing: TemplateResult,
): TemplateResult =>
  html`<div class="walk">
    ${keyView(key, highlight, texts.highlight)}${way ?? nothing}
    <div class="drawing" part="chart" role="group" tabindex="0" aria-label=${name} @keydown=${onKey ?? nothing}>
      <p class="readout" role="status">${said}</p>
      ${drawing}
    </div>
  </div>`;
