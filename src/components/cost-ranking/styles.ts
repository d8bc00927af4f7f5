import { css } from 'lit';
import { chartStyles } from '../../chart/chart.styles.js';
import { figureStyles } from '../../shared/figure/figure.styles.js';
import { panelStyles } from '../../shared/figure/panel.styles.js';
import { cardStyles } from '../../shared/table/cards.styles.js';
import { tableStyles } from '../../shared/table/table.styles.js';
import { tokens } from '../../shared/tokens.styles.js';

const own = css`
  /* What a pointer reads may take two lines. */
  .readout {
    min-height: 40px;
  }
  .main,
  .division {
    display: block;
    max-width: 100%;
  }
  .main {
    touch-action: pan-y;
  }
  .whole-width {
    grid-column: 1 / -1;
  }
  svg .at-end {
    fill: var(--_actual);
    font-size: var(--_small);
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
  }
  svg .here {
    stroke: var(--_axis);
  }
  .short {
    display: table;
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_body);
    line-height: calc(20 / 14);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .short > div {
    display: table-row;
  }
  .short span {
    display: table-cell;
    border-bottom: 1px solid var(--_grid);
    padding: 7px 9px;
    text-align: end;
    overflow-wrap: anywhere;
  }
  .short span:first-child {
    text-align: start;
  }
  .short .heads span {
    border-bottom: 1px solid var(--_rule);
    background: var(--_surface-2);
    font-size: var(--_small);
    font-weight: 600;
  }
  .short .sum span {
    border-top: 2px solid var(--_text);
    border-bottom: 0;
    font-weight: 600;
  }
  .services {
    margin-top: var(--_space-5);
    font-size: var(--_body);
    line-height: calc(20 / 14);
  }
  .services .services-head {
    margin: 0 0 var(--_space-2);
    font-weight: 600;
  }
  .services dl {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-5);
    margin: var(--_space-2) 0 0;
    max-width: none;
  }
  .services dt {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    color: inherit;
    font-weight: 400;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .services dl > div {
    display: block;
    flex: none;
    max-width: 100%;
    min-width: 0;
  }
  .services dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .services strong {
    font-weight: 600;
  }
  .services .share {
    color: var(--_muted);
  }
  .course {
    display: block;
    margin-inline-start: auto;
  }
  svg .course .line {
    stroke-width: 1.75;
  }
  @container (width < 600px) {
    .short span {
      padding-inline: 4px;
    }
  }
  /* The whole table stands beneath on paper. */
  @media print {
    .short {
      display: none;
    }
  }
`;

/** Everything that the element is drawn in, alive and fixed. */
export const styles = [tokens, ...figureStyles, tableStyles, cardStyles, chartStyles, panelStyles, own];
