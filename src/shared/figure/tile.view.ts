import { html, nothing, type TemplateResult } from 'lit';
import type { WrittenCell } from '../table/written-table.js';
import type { SharedTexts } from '../texts.js';
import { headingView } from './figure.view.js';

/** A figure as a tile for a front page: the one number, what it was, and when it is of. */
export interface Tile {
  readonly heading: string;
  readonly level: number;
  readonly figure: WrittenCell;
  /** What the number is of. */
  readonly of: string;
  /** A line or two beneath it: what it has changed by, a part of it. */
  readonly lines: readonly (readonly [term: string, figure: WrittenCell])[];
  readonly spark: unknown;
  readonly asOf: string;
  /** The values of the small line, for whoever does not see it. */
  readonly table: TemplateResult;
}

/** A tile of at most 320 × 200 px. What must not be missed of it makes it higher. */
export const tileView = (
  { heading, level, figure, of, lines, spark, asOf, table }: Tile,
  notices: readonly TemplateResult[],
  texts: Pick<SharedTexts, 'preliminary' | 'preliminarySign'>,
): TemplateResult =>
  html`<figure part="figure" class="tile" aria-labelledby="heading">
    <figcaption>${headingView(heading, level)}</figcaption>
    ${notices}
    <p class="key-number"><strong>${cellView(figure, texts)}</strong> ${of}</p>
    ${lines.map(([term, cell]) => html`<p class="small-line">${term}: ${cellView(cell, texts)}</p>`)}
    <div class="spark-room">${spark}</div>
    <p class="as-of">${asOf}</p>
    ${table}
  </figure>`;

const cellView = (
  { text, spoken, preliminary, remark }: WrittenCell,
  texts: Pick<SharedTexts, 'preliminary' | 'preliminarySign'>,
) =>
  html`${
    spoken === undefined ? text : html`<span aria-hidden="true">${text}</span><span class="spoken">${spoken}</span>`
  }${
    preliminary ? html`<sup>${texts.preliminarySign}<span class="spoken"> (${texts.preliminary})</span></sup>` : nothing
  }${remark ? html` <span class="remark">${remark}</span>` : nothing}`;
