import { css } from 'lit';
import { chartStyles } from '../../chart/chart.styles.js';
import { figureStyles } from '../../shared/figure/figure.styles.js';
import { panelStyles } from '../../shared/figure/panel.styles.js';
import { cardStyles } from '../../shared/table/cards.styles.js';
import { tableStyles } from '../../shared/table/table.styles.js';
import { tokens } from '../../shared/tokens.styles.js';
import { linesStyles } from './lines.styles.js';

const own = css`
  /* What a pointer reads may take two lines. */
  .readout {
    min-height: 40px;
  }
  /* The room of the drawing, while what draws it is fetched. */
  .awaited {
    min-height: 420px;
  }
  .way {
    margin-top: var(--_space-1);
  }
  .back {
    margin-bottom: var(--_space-2);
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
  svg :is(.value.ahead, .value.out) {
    fill: var(--_text);
  }
  svg .value.out {
    font-weight: 400;
  }
  svg :is(.named, .haloed) {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
  }
  svg .named {
    font-size: var(--_small);
    font-weight: 600;
  }
  svg .line-name {
    font-size: var(--_small);
  }
  svg .line-name.ahead {
    fill: var(--_link);
    font-weight: 600;
  }
  svg .here {
    stroke: var(--_text);
    stroke-width: 3;
  }
  dl.panel > .bad {
    color: var(--_bad);
    font-weight: 600;
  }
  .panel .sign {
    margin-inline-end: var(--_space-2);
    fill: currentColor;
  }
  .multiples {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4) 24px;
  }
  .multiples > div {
    max-inline-size: 100%;
    break-inside: avoid;
  }
  /* As wide as the drawing below it, however long the name. */
  .part-name {
    inline-size: 0;
    min-inline-size: 100%;
    margin: 0 0 var(--_space-1);
    font-size: var(--_body);
    line-height: calc(20 / 14);
    overflow-wrap: anywhere;
  }
  .explained-head {
    margin: var(--_space-4) 0 0;
    font-size: var(--_small);
    font-weight: 600;
  }
  .explained .panel > .drawn {
    flex-wrap: wrap;
    row-gap: 2px;
  }
  .explained .panel > .drawn > .step {
    flex: 0 0 100%;
    max-width: none;
  }
  .explained .step svg {
    display: block;
  }
  /* What is one bridge has no lines across it. */
  .explained .panel > .drawn + .drawn {
    border-top: 0;
    padding-top: 0;
  }
  .explained .scale {
    margin: var(--_space-1) 0 0;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: calc(18 / 13);
  }
  @media print {
    .way,
    .back {
      display: none;
    }
  }
`;

/** Everything that the element is drawn in, alive and fixed. */
export const styles = [tokens, ...figureStyles, tableStyles, cardStyles, chartStyles, panelStyles, own, linesStyles];
