import { html, type TemplateResult } from 'lit';
import type { Format } from '../format.js';
import type { SharedTexts } from '../texts.js';
import type { TableSoFar } from './late-table.js';
import { tableView } from './table.view.js';

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
    ${tableView(table, {
      texts,
      language: format.language,
      sort: undefined,
      totalFirst: false,
      open: detailsLabel ? new Set(table.rows.map(({ id }) => id)) : nothingOpen,
      detailsLabel,
    })}
  </div>`;

const nothingOpen: ReadonlySet<string> = new Set();
