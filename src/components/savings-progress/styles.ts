import { css } from 'lit';
import { chartStyles } from '../../chart/chart.styles.js';
import { figureStyles } from '../../shared/figure/figure.styles.js';
import { cardStyles } from '../../shared/table/cards.styles.js';
import { tableStyles } from '../../shared/table/table.styles.js';
import { tokens } from '../../shared/tokens.styles.js';

const own = css`
  .drawing {
    margin-top: var(--_space-1);
  }
  .whole {
    display: block;
    margin-bottom: var(--_space-4);
    max-width: 100%;
  }
  svg .big {
    font-size: var(--_key);
    font-weight: 600;
  }
  svg .share,
  svg .label {
    fill: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }
  svg .share {
    font-size: var(--_body);
  }
  svg .small {
    font-size: var(--_body);
  }
  svg .middle {
    font-weight: 600;
    text-anchor: middle;
  }
  svg .bad-text {
    fill: var(--_bad);
  }
  .guide {
    stroke: var(--_axis);
    stroke-dasharray: 2 3;
  }

  .areas {
    table-layout: fixed;
  }
  .areas + .areas {
    margin-top: var(--_space-5);
  }
  .areas .sign {
    margin-top: 0;
    align-self: center;
  }
  .areas :is(th, td) {
    padding: 4px 12px 4px 0;
    vertical-align: middle;
  }
  .areas thead th {
    border-bottom: 1px solid var(--_axis);
    background: none;
    vertical-align: bottom;
  }
  .areas .bars {
    white-space: nowrap;
  }
  .areas thead .bars {
    white-space: normal;
  }
  .areas .bars svg {
    vertical-align: middle;
  }
  .areas .of {
    color: var(--_muted);
  }
  .areas .share,
  .areas .number {
    padding-inline-end: 0;
    text-align: end;
  }
  .areas .share .status {
    gap: 8px;
    color: inherit;
  }
  .areas .word {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  .areas .bridge {
    position: relative;
    padding: 0;
  }
  .areas .bridge .head {
    display: block;
    padding: 4px 0 4px 32px;
  }
  .areas tbody .bridge {
    border-color: transparent;
  }
  .over {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .over .shown {
    overflow: visible;
  }
  .total .over text {
    font-weight: 600;
  }
  .areas .walked > :is(th, td) {
    background: var(--_select);
  }
  .areas .walked > th {
    box-shadow: inset 3px 0 var(--_focus);
    padding-inline-start: 8px;
  }

  @container (width < 600px) {
    .areas {
      width: 100%;
    }
    .areas :is(tr.area, tr.total) {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 2px var(--_space-3);
    }
    .areas :is(tr.area, tr.total) > * {
      padding: 0;
      font-size: var(--_body);
    }
    .areas :is(tr.area, tr.total) > th {
      grid-column: 1;
      font-size: var(--_lead);
    }
    .areas .share {
      grid-column: 2;
      grid-row: 1;
      text-align: end;
    }
    .areas .percent::after {
      content: '\\00a0%';
    }
    .areas .word {
      position: static;
      clip-path: none;
      width: auto;
      height: auto;
      padding-inline-start: 6px;
    }
    .areas :is(.bars, .bridge) {
      grid-column: 1 / -1;
    }
    .areas .bars {
      white-space: normal;
    }
    .areas .bars svg {
      display: block;
    }
    .areas td.bridge {
      min-height: 24px;
    }
  }
  @media print {
    .areas,
    .areas thead th {
      font-size: 12px;
    }
    .areas :is(th, td) {
      padding: 3px 8px 3px 0;
    }
    svg text:not(.big) {
      font-size: 12px;
    }
    .whole {
      break-after: avoid;
    }
    .areas {
      break-inside: avoid;
    }
  }
`;

/** Everything that the element is drawn in, alive and fixed. */
export const styles = [tokens, ...figureStyles, tableStyles, cardStyles, chartStyles, own];
