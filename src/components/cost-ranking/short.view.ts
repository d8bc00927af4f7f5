import { html, type TemplateResult } from 'lit';
import type { RankingModel } from '../../models/cost-ranking.js';
import type { WrittenRow, WrittenTable } from '../../shared/table/written-table.js';
import { drawnYears } from './layout.js';

/** Ranks that all have room beside the drawing. */
const fewRanks = 7;

/**
 * Some of the ranks, for the eye: the first, every tenth and the last, and all of them together. The whole table says the
 * same and more to whoever hears it.
 */
export function shortView(model: RankingModel, { rows, total, rowHeading }: WrittenTable): TemplateResult {
  const { years, places } = model;
  const from = years.length - drawnYears(model).length;
  const cellsOf = ({ cells }: WrittenRow) => cells.slice(from, years.length);
  const isShown = (index: number) =>
    places.length <= fewRanks || index === 0 || index === places.length - 1 || (index + 1) % 10 === 0;
  const lineOf = (row: WrittenRow, className = '') =>
    html`<div class=${className}>
      <span>${row.name}</span>${cellsOf(row).map(({ text }) => html` <span>${text}</span>`)}
    </div>`;
  return html`<div class="short" aria-hidden="true">
    <div class="heads">
      <span>${rowHeading}</span>${years.slice(from).map(({ year }) => html` <span>${year}</span>`)}
    </div>
    ${rows.filter((_, index) => isShown(index)).map((row) => lineOf(row))} ${total ? lineOf(total, 'sum') : ''}
  </div>`;
}
