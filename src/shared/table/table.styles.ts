import { css } from 'lit';

/** The native table. */
export const tableStyles = css`
  table {
    border-collapse: collapse;
    font-size: var(--_body);
    line-height: calc(20 / 14);
  }
  table[part='table'] {
    width: 100%;
  }
  .scroll {
    overflow-x: auto;
  }
  caption {
    padding-bottom: var(--_space-2);
    color: var(--_muted);
    font-size: var(--_small);
    line-height: calc(18 / 13);
    text-align: start;
  }
  th,
  td {
    padding: 7px var(--_space-3);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  th[scope='row'] {
    min-width: 120px;
    overflow-wrap: anywhere;
  }
  thead :is(th, td) {
    background: var(--_surface-2);
    font-size: var(--_small);
    font-weight: 600;
    line-height: calc(18 / 13);
    vertical-align: bottom;
  }
  thead th[scope='colgroup'] {
    border-bottom: 1px solid var(--_rule);
    text-align: start;
  }
  thead tr:last-child :is(th, td) {
    border-bottom: 1px solid var(--_rule);
  }
  tbody :is(th, td) {
    border-bottom: 1px solid var(--_grid);
  }
  .bar {
    margin-inline-start: 10px;
    vertical-align: -5px;
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  thead .number {
    white-space: normal;
  }
  .total > * {
    border-bottom: 0;
    border-top: 2px solid var(--_text);
    font-weight: 600;
  }
  .total-first .total > * {
    border-bottom: 2px solid var(--_text);
    border-top: 0;
  }
  tbody tr.area:hover > * {
    background: var(--_hover);
  }
  .details > td {
    padding-top: 0;
    color: var(--_muted);
  }
  dl {
    margin: 0;
    max-width: 820px;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
  }
  dt {
    flex: none;
    min-width: 84px;
    font-weight: 600;
  }
  dd {
    flex: 1 1 240px;
    margin: 0;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .figure[data-blank]::after {
    content: attr(data-blank) / '';
    visibility: hidden;
  }
  .is-missing .figure {
    color: var(--_muted);
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }
  .is-suppressed .figure {
    border: 1px solid var(--_rule);
    padding: 1px 6px;
    color: var(--_muted);
    font-size: var(--_small);
  }
  :is(.is-notApplicable, .is-noAccess, .is-notYet) .figure {
    color: var(--_muted);
  }
  .figure svg {
    margin-inline-end: var(--_space-1);
  }
  .figure .stroke {
    fill: none;
    stroke: currentColor;
  }
  .remark {
    display: block;
    color: var(--_muted);
    font-size: var(--_min);
    font-weight: 400;
    line-height: calc(16 / 12);
    white-space: normal;
  }
  sup {
    font-size: 11px;
    line-height: 1;
    vertical-align: 4px;
  }

  .status {
    display: inline-flex;
    align-items: baseline;
    gap: 6px;
    white-space: nowrap;
  }
  .sign {
    flex: none;
    overflow: visible;
  }
  .status .sign {
    align-self: start;
    margin-top: 4px;
  }
  .sign .good {
    fill: var(--_good);
  }
  .sign .bad {
    fill: var(--_bad);
  }
  .sign .plain {
    fill: var(--_text);
  }
  .sign .open {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .status.onTarget {
    color: var(--_good-text);
  }
  .status.below {
    color: var(--_bad);
  }

  .sorter {
    display: none;
  }
  .sort,
  .fold {
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    margin: -7px -6px;
    padding: 7px 6px;
    min-height: 32px;
    text-align: inherit;
  }
  .sort svg {
    flex: none;
    fill: currentColor;
  }
  .sort .faint {
    fill: var(--_axis);
  }
  .fold {
    display: block;
    padding: 3px 0;
    min-height: 24px;
    color: var(--_link);
    font-size: var(--_small);
    text-decoration: underline;
    text-underline-offset: 2px;
  }

  @container (width < 940px) {
    th,
    td {
      padding-inline: var(--_space-2);
    }
    .number .bar {
      display: none;
    }
    .status {
      white-space: normal;
    }
    td.text {
      min-width: 104px;
    }
  }
  @container (width < 780px) {
    th,
    td {
      padding-inline: var(--_space-1);
    }
    th[scope='row'] {
      min-width: 108px;
    }
    thead :is(th, td),
    .sort {
      font-size: var(--_min);
    }
    .sort {
      gap: 2px;
      margin-inline: -2px;
      padding-inline: 2px;
    }
    td.text {
      min-width: 82px;
    }
  }
  @media print {
    tr[hidden] {
      display: table-row;
    }
    .fold,
    .sort svg {
      display: none;
    }
    tr,
    caption {
      break-inside: avoid;
    }
    caption,
    tr:has(+ .details) {
      break-after: avoid;
    }
    th,
    td {
      padding: 4px 6px;
    }
    .wide :is(th, td, .remark) {
      padding: 3px 2px;
      min-width: 0;
      font-size: 10.5px;
      overflow-wrap: normal;
      hyphens: auto;
    }
    /* As a footer it would stand on every page that the table runs over. */
    tfoot {
      display: table-row-group;
    }
    .scroll {
      overflow: visible;
    }
  }
  @media (forced-colors: active) {
    tbody :is(th, td) {
      border-bottom-style: dotted;
    }
  }
`;
