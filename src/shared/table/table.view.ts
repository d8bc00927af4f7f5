import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Status } from '../../figures/variance.js';
import type { SharedTexts } from '../texts.js';
import { sorterView } from './sorter.view.js';
import { statusSign } from './status-sign.js';
import {
  nextSort,
  type Sort,
  sortedRows,
  type WrittenCell,
  type WrittenColumn,
  type WrittenRow,
  type WrittenTable,
} from './written-table.js';

export interface TableOptions {
  readonly texts: SharedTexts;
  /** What it is beside the element's table: its part; `table` when absent. */
  readonly part?: string;
  readonly language: string;
  readonly sort: Sort | undefined;
  /** Where the total stands. */
  readonly totalFirst: boolean;
  /** Ids of the rows whose details are unfolded. */
  readonly open: ReadonlySet<string>;
  /** Word on the button that unfolds a row. */
  readonly detailsLabel: string;
  /** Called with the order that the reader wants, undefined for the source's; a table that cannot be sorted has no buttons. */
  readonly onSort?: (sort: Sort | undefined) => void;
  readonly onToggle?: (row: string) => void;
}

/** Columns that have room on a sheet of paper in letters of the usual size. */
const fitting = 8;

/**
 * A native table. On a narrow page the styles lay each row out as a card; the roles are written out because browsers drop
 * a table's own when its display changes.
 */
export function tableView(table: WrittenTable, options: TableOptions): TemplateResult {
  const total = table.total && rowView(table.total, table, options, 'total');
  const rows = sortedRows(table, options.sort, options.language);
  return html`${options.onSort ? sorterView(table, options.sort, options.onSort, options.texts) : nothing}
    <div class="scroll">
      <table part=${options.part ?? 'table'} class=${table.columns.length > fitting ? 'wide' : ''} role="table">
        <caption>
          ${table.caption}
        </caption>
        ${headView(table, options)}
        ${
          total && options.totalFirst
            ? html`<tbody class="total-first" role="rowgroup">
                ${total}
              </tbody>`
            : nothing
        }
        <tbody role="rowgroup">
          ${rows.map((row) =>
            // Most drawings of an element change no figure: a line that is the same is not looked through again.
            guard([row, options.texts, options.open.has(row.id), options.onToggle === undefined], () =>
              rowView(row, table, options, row.sum ? `total ${row.sum}` : 'area'),
            ),
          )}
        </tbody>
        ${
          total && !options.totalFirst
            ? html`<tfoot role="rowgroup">
                ${total}
              </tfoot>`
            : nothing
        }
      </table>
    </div>`;
}

function headView({ columns, rowHeading }: WrittenTable, options: TableOptions): TemplateResult {
  const groups = groupsOf(columns);
  return html`<thead role="rowgroup">
    ${
      groups.length > 0
        ? html`<tr role="row">
            <td role="cell"></td>
            ${groups.map(
              ({ name, width }) => html`<th scope="colgroup" role="columnheader" colspan=${width}>${name}</th>`,
            )}
          </tr>`
        : nothing
    }
    <tr role="row">
      ${columnHead('', rowHeading, 'text', options)}
      ${columns.map(({ id, heading, kind }) => columnHead(id, heading, kind, options))}
    </tr>
  </thead>`;
}

/** Neighbours with the same group stand under one head. */
function groupsOf(columns: readonly WrittenColumn[]): { name: string; width: number }[] {
  const groups: { name: string; width: number }[] = [];
  for (const { group } of columns) {
    if (group === undefined) continue;
    const last = groups.at(-1);
    if (last?.name === group) last.width += 1;
    else groups.push({ name: group, width: 1 });
  }
  return groups;
}

function columnHead(id: string, heading: string, kind: WrittenColumn['kind'], { sort, onSort }: TableOptions) {
  const canSort = onSort && kind !== 'drawing';
  const order = sort?.column === id ? (sort.descending ? 'descending' : 'ascending') : 'none';
  return html`<th
    scope="col"
    role="columnheader"
    class=${kind}
    aria-sort=${canSort ? order : nothing}
    aria-hidden=${kind === 'drawing' ? 'true' : nothing}
  >
    ${
      canSort
        ? html`<button
            type="button"
            class="sort"
            @click=${() => {
              onSort(nextSort(sort, id));
            }}
          >
            <span>${heading}</span>${sortSign(order)}
          </button>`
        : heading
    }
  </th>`;
}

const sortSign = (order: 'ascending' | 'descending' | 'none') =>
  html`<svg class=${order === 'none' ? 'faint' : nothing} width="8" height="12" viewBox="0 0 8 12" aria-hidden="true">
    ${order === 'descending' ? nothing : svg`<path d="M0.5 5H7.5L4 0.5Z"></path>`}
    ${order === 'ascending' ? nothing : svg`<path d="M0.5 7H7.5L4 11.5Z"></path>`}
  </svg>`;

function rowView(row: WrittenRow, { columns }: WrittenTable, options: TableOptions, className: string) {
  const { open, onToggle, texts, detailsLabel } = options;
  const isOpen = open.has(row.id);
  const isBadged = columns.some(({ kind, group }) => kind === 'text' && group === undefined);
  return html`<tr role="row" class="${className} ${isBadged ? 'badged' : ''}">
      <th scope="row" role="rowheader">
        ${row.name}${row.signs.map((sign) => html`<sup><span class="spoken">, ${texts.footnote} </span>${sign}</sup>`)}
        ${
          row.details.length > 0 && onToggle
            ? html`<button
                type="button"
                class="fold"
                aria-expanded=${isOpen ? 'true' : 'false'}
                @click=${() => {
                  onToggle(row.id);
                }}
              >
                ${detailsLabel}<span class="spoken"> ${row.name}</span>
              </button>`
            : nothing
        }
      </th>
      ${row.cells.map((cell, index) => cellView(cell, columns[index], texts))}
    </tr>
    ${
      row.details.length > 0
        ? html`<tr role="row" class="details" ?hidden=${!isOpen}>
            <td role="cell" colspan=${columns.length + 1}>
              <dl>
                ${row.details.map(
                  ([term, text]) =>
                    html`<div>
                      <dt>${term}</dt>
                      <dd>${text}</dd>
                    </div>`,
                )}
              </dl>
            </td>
          </tr>`
        : nothing
    }`;
}

function cellView(cell: WrittenCell, column: WrittenColumn | undefined, texts: SharedTexts): TemplateResult {
  const label = column ? [column.label ?? column.heading, column.group].filter(Boolean).join(', ') : '';
  // One judgement of a row stands beside its name on a card; with several periods each stands with its own.
  const isBadge = column?.kind === 'text' && column.group === undefined;
  if (column?.kind === 'drawing')
    return html`<td role="cell" class="drawing" aria-hidden="true">${cell.drawing ?? cell.text}</td>`;
  return html`<td
    role="cell"
    class="${column?.kind ?? 'text'} is-${cell.empty ?? 'value'}${isBadge ? ' badge' : ''}"
    data-label=${label}
  >
    ${cell.status ? statusView(cell.status, cell.text) : figureText(cell, texts)}${cell.drawing ?? nothing}${
      cell.remark ? html`<span class="remark">${cell.remark}</span>` : nothing
    }
  </td>`;
}

/** The sign of a judgement, which never stands without its word. */
export function statusIcon(status: Status): TemplateResult | typeof nothing {
  const sign = statusSign(status);
  if (!sign) return nothing;
  return html`<svg class="sign" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">${sign}</svg>`;
}

/** The sign and the word of a judgement. */
export const statusView = (status: Status, word: string): TemplateResult =>
  html`<span class="status ${status}">${statusIcon(status)}<span>${word}</span></span>`;

/** A figure and its sign, in one box. */
function figureText(cell: WrittenCell, texts: SharedTexts): TemplateResult {
  const { text, empty, spoken, preliminary, blank } = cell;
  const figure = spoken ? html`<span aria-hidden="true">${text}</span><span class="spoken">${spoken}</span>` : text;
  return html`<span class="figure" data-blank=${blank ?? nothing}
    >${empty === 'noAccess' ? padlock : nothing}${figure}${
      preliminary
        ? html`<sup>${texts.preliminarySign}<span class="spoken"> (${texts.preliminary})</span></sup>`
        : nothing
    }</span
  >`;
}

const padlock = html`<svg width="10" height="12" viewBox="0 0 10 12" aria-hidden="true">
  <path class="stroke" d="M1 5.5h8v5.8H1zM2.8 5.5V3.2a2.2 2.2 0 0 1 4.4 0v2.3"></path>
</svg>`;
