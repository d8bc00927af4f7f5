import { css } from 'lit';
import { chartStyles } from '../../chart/chart.styles.js';
import { figureStyles } from '../../shared/figure/figure.styles.js';
import { panelStyles } from '../../shared/figure/panel.styles.js';
import { rowStyles } from '../../shared/figure/rows.styles.js';
import { cardStyles } from '../../shared/table/cards.styles.js';
import { tableStyles } from '../../shared/table/table.styles.js';
import { tokens } from '../../shared/tokens.styles.js';

const own = css`
  tr.total.part > * {
    border-top-width: 1px;
  }
  .places .said {
    color: var(--_muted);
    font-size: var(--_min);
    line-height: calc(16 / 12);
    font-weight: 400;
  }
  .rows :is(svg + .said, .soon) {
    display: block;
  }
  .places .of-5 {
    grid-template-columns: minmax(150px, 1fr) max-content auto auto minmax(190px, 1.2fr);
  }
  .places .of-2 {
    grid-template-columns: minmax(150px, 1fr) max-content;
  }
  .places .line:not(.part, .whole, .heads) > .name {
    font-weight: 600;
  }
  .over-time .value {
    text-anchor: middle;
    font-size: var(--_body);
  }
  .series-name {
    margin: var(--_space-3) 0 0;
    font-size: var(--_body);
    font-weight: 600;
  }
  .over-time .main {
    display: block;
    max-width: 100%;
    touch-action: pan-y;
  }
  .places .basis {
    font-weight: 400;
  }
  .places .rows:not(.narrow) .whole + .line > div {
    padding-top: var(--_space-3);
  }
  .places svg .sum {
    font-weight: 600;
  }
`;

/** Everything that the element is drawn in, alive and fixed. */
export const styles = [tokens, ...figureStyles, tableStyles, cardStyles, chartStyles, panelStyles, rowStyles, own];
