import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Highlight } from './highlight.js';

/** A mark and the word for it. */
export interface KeyItem {
  /** Drawn in a box of 22 × 12 px. */
  readonly mark: SVGTemplateResult | typeof nothing;
  readonly word: string;
  /** The series that it stands for, as its column of the table is named; none where it is a sign and no series. */
  readonly series?: string;
}

/** What the marks in use mean. Where a reader can choose what stands out, each series is a button that is named by `label`. */
export function keyView(items: readonly KeyItem[], highlight?: Highlight, label = ''): TemplateResult {
  // One series alone has none to stand out from.
  const chosen = items.filter(({ series }) => series !== undefined).length > 1 ? highlight : undefined;
  const current = highlightedIn(items, chosen);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || current === undefined) return;
    event.preventDefault();
    chosen?.onSeries(undefined);
  };
  return html`<ul part="legend" class="key" aria-label=${chosen ? label : nothing} @keydown=${chosen ? onKey : nothing}>
    ${items.map(({ mark, word, series }) => {
      const said = html`<svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">${mark}</svg>${word}`;
      if (!chosen || series === undefined) return html`<li>${said}</li>`;
      const isPressed = series === current;
      return html`<li>
        <button
          type="button"
          aria-pressed=${isPressed ? 'true' : 'false'}
          @click=${() => {
            chosen.onSeries(isPressed ? undefined : series);
          }}
        >
          ${said}
        </button>
      </li>`;
    })}
  </ul>`;
}

/** The series that stands out, as long as it is among those of the key. */
export const highlightedIn = (items: readonly KeyItem[], highlight: Highlight | undefined): string | undefined =>
  items.find(({ series }) => series !== undefined && series === highlight?.series)?.series;

/** The box that a mark in the key is drawn in. */
export const keyBox = { x: 0, y: 0, width: 22, height: 12 };
