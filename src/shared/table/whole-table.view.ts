import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Format } from '../format.js';
import type { SharedTexts } from '../texts.js';
import type { TableSoFar } from './late-table.js';
import { tableView } from './table.view.js';
import type { WrittenTable } from './written-table.js';

/**
 * The table that stands beside a drawing for whoever does not see it, and on paper. Until it is whole it is for nobody.
 * Where rows have details, which are named by `detailsLabel`, all of them are unfolded.
 */
export const wholeTable = (
  { table, isWhole }: TableSoFar,
  { texts, format }: { readonly texts: SharedTexts; readonly format: Format },
  detailsLabel = '',
): TemplateResult =>
  html`<div class="whole-table" ?hidden=${!isWhole}>
    ${guard([table, texts, format, detailsLabel], () => table && stillTable(table, { texts, format }, detailsLabel))}
  </div>`;

/** A table with everything unfolded that nobody can sort. */
export const stillTable = (
  table: WrittenTable,
  { texts, format }: { readonly texts: SharedTexts; readonly format: Format },
  detailsLabel: string,
  totalFirst = false,
): TemplateResult =>
  tableView(table, {
    texts,
    language: format.language,
    sort: undefined,
    totalFirst,
    open: detailsLabel ? new Set(table.rows.map(({ id }) => id)) : nothingOpen,
    detailsLabel,
  });

const nothingOpen: ReadonlySet<string> = new Set();
