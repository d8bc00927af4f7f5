import { html, type nothing, type SVGTemplateResult, type TemplateResult } from 'lit';

/** A mark and the word for it. */
export interface KeyItem {
  /** Drawn in a box of 22 × 12 px. */
  readonly mark: SVGTemplateResult | typeof nothing;
  readonly word: string;
}

/** What the marks in use mean. */
export const keyView = (items: readonly KeyItem[]): TemplateResult =>
  html`<ul part="legend" class="key">
    ${items.map(
      ({ mark, word }) =>
        html`<li><svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">${mark}</svg>${word}</li>`,
    )}
  </ul>`;

/** The box that a mark in the key is drawn in. */
export const keyBox = { x: 0, y: 0, width: 22, height: 12 };
