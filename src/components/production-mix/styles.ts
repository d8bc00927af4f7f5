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
  .main {
    display: block;
    max-width: 100%;
    touch-action: pan-y;
  }
  svg .value {
    fill: var(--_on-actual);
    font-size: var(--_min);
    font-weight: 600;
    text-anchor: middle;
  }
  svg :is(.value.ahead, .value.out, .value.share) {
    fill: var(--_text);
  }
  svg .value.share {
    font-size: var(--_body);
  }
  svg .value.sold {
    font-weight: 400;
  }
  svg :is(.named, .value.out, .value.share) {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
  }
  svg .named {
    font-size: var(--_small);
    font-weight: 600;
  }
  svg .here {
    stroke: var(--_text);
    stroke-width: 3;
  }
  .calculation {
    margin-top: var(--_space-5);
    font-size: var(--_body);
    line-height: calc(20 / 14);
  }
  .calculation p {
    margin: var(--_space-1) 0 0;
    overflow-wrap: anywhere;
  }
  .calculation .calculation-head {
    margin: 0;
    padding-bottom: 6px;
    border-bottom: 1px solid var(--_text);
    font-size: var(--_small);
    font-weight: 600;
  }
  .calculation .calculation-head + p {
    margin-top: 6px;
  }
  .calculation :is(.source-text, .own-view) {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: calc(18 / 13);
  }
  .calculation .panel {
    margin-top: var(--_space-2);
  }
  .calculation .cases {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
    padding: 4px 0;
    border-top: 1px solid var(--_grid);
  }
  .calculation .result {
    padding: 6px 0;
    border-top: 1px solid var(--_text);
    border-bottom: 1px solid var(--_text);
  }
  input {
    box-sizing: border-box;
    width: 6em;
    min-height: 32px;
    padding: 4px 8px;
    border: 1px solid var(--_axis);
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    text-align: end;
  }
  input:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
  }
  @media (pointer: coarse) {
    input {
      min-height: 40px;
    }
  }
  @media print {
    input {
      width: auto;
      min-height: 0;
      padding: 0;
      border: 0;
      appearance: textfield;
    }
  }
`;

/** Everything that the element is drawn in, alive and fixed. */
export const styles = [tokens, ...figureStyles, tableStyles, cardStyles, chartStyles, panelStyles, own];
