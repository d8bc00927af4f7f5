import { css } from 'lit';

/** The cards that a table's rows become where the element is narrower than 600 px. */
export const cardStyles = css`
  @container (width < 600px) {
    table,
    tbody,
    tfoot,
    tr,
    caption {
      display: block;
    }
    /* Its sort buttons come into view when the keyboard gets to them. */
    thead:not(:focus-within) {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
    }
    thead:focus-within :is(tr, th, td) {
      display: inline-block;
      border: 0;
    }
    .sorter {
      display: flex;
      align-items: center;
      gap: var(--_space-2);
      padding-bottom: var(--_space-2);
      color: var(--_muted);
      font-size: var(--_small);
    }
    .sorter select {
      min-width: 0;
      min-height: 32px;
      border: 1px solid var(--_axis);
      border-radius: 4px;
      background: var(--_surface);
      color: var(--_text);
      font: inherit;
    }
    tr[hidden] {
      display: none;
    }
    tr.area,
    tr.total {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2) var(--_space-3);
      border-top: 1px solid var(--_rule);
      padding: var(--_space-3) 0;
    }
    tr.total {
      border-top: 2px solid var(--_text);
    }
    :is(tr.area, tr.total) > * {
      display: block;
      border: 0;
      padding: 0;
      font-size: var(--_lead);
      line-height: 1.25;
      text-align: start;
      white-space: normal;
    }
    :is(tr.area, tr.total) > th {
      flex: 1 0 100%;
      box-sizing: border-box;
      font-weight: 600;
      line-height: 1.5;
    }
    :is(tr.area, tr.total) > td {
      align-self: end;
      min-width: 54px;
    }
    :is(tr.area, tr.total) > td.drawing {
      flex: 1 0 100%;
    }
    .badged > th {
      padding-inline-end: 184px;
    }
    :is(tr.area, tr.total) > td.badge {
      position: absolute;
      inset: var(--_space-3) 0 auto auto;
      font-size: var(--_body);
      line-height: 24px;
    }
    td[data-label]:not(.badge)::before {
      content: attr(data-label) / '';
      display: block;
      color: var(--_muted);
      font-size: var(--_min);
      font-weight: 400;
      line-height: calc(16 / 12);
    }
    .details > td {
      display: block;
      border: 0;
      padding: 0 0 var(--_space-3);
    }
    .figure[data-blank]::after {
      content: none;
    }
    tbody tr.area:hover > * {
      background: none;
    }
  }
  @media print {
    .sorter {
      display: none;
    }
  }
`;
