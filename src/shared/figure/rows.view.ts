import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../chart/walk.js';

/** A line of the drawing: its name, what stands beneath that, and its cells. */
export interface DrawnRow {
  readonly name: string;
  readonly more: string | undefined;
  readonly cells: readonly unknown[];
  readonly isTotal: boolean;
  /** Whether it is a part of the line above it that is none. */
  readonly isPart?: boolean;
  /** Its line in the table that the keys walk; its place among the lines when absent. */
  readonly line?: number;
}

/** Lines of drawings under their heads, for the eye: what they show stands in the table beside them. */
export function rowsView(
  heads: readonly string[],
  rows: readonly DrawnRow[],
  { place, isNarrow }: { readonly place: Place | undefined; readonly isNarrow: boolean },
): TemplateResult {
  const [first, ...others] = heads;
  return html`<div class="rows ${isNarrow ? 'narrow' : `of-${heads.length}`}" aria-hidden="true">
    ${isNarrow ? nothing : html`<div class="line heads">${[first, ...others].map((head) => html`<div>${head}</div>`)}</div>`}
    ${rows.map(
      ({ name, more, cells, isTotal, isPart, line }, index) =>
        html`<div
          class="line ${isTotal ? 'whole' : ''} ${isPart ? 'part' : ''} ${place?.row === (line ?? index) ? 'walked' : ''}"
        >
          <div class="name">${name}${more === undefined ? nothing : html`<span class="basis">${more}</span>`}</div>
          ${cells.map(
            (cell, position) =>
              html`<div>${isNarrow ? html`<span class="head">${others[position]}</span>` : nothing}${cell}</div>`,
          )}
        </div>`,
    )}
  </div>`;
}
