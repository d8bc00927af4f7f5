import { css } from 'lit';
import { chartStyles } from '../../chart/chart.styles.js';
import { figureStyles } from '../../shared/figure/figure.styles.js';
import { panelStyles } from '../../shared/figure/panel.styles.js';
import { rowStyles } from '../../shared/figure/rows.styles.js';
import { cardStyles } from '../../shared/table/cards.styles.js';
import { tileStyles } from '../../shared/figure/tile.styles.js';
import { tableStyles } from '../../shared/table/table.styles.js';
import { tokens } from '../../shared/tokens.styles.js';

const own = css`
  .equation {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space-1) var(--_space-3);
    margin: 0 0 var(--_space-3);
    font-size: var(--_body);
  }
  .term {
    display: inline-flex;
    align-items: baseline;
    gap: var(--_space-2);
  }
  .term strong {
    font-size: var(--_key);
    font-weight: 600;
  }
  .sign {
    color: var(--_muted);
  }
  /* The room of the drawing, while what draws it is fetched. */
  .awaited {
    min-height: 420px;
  }
  .over-time {
    display: grid;
    gap: var(--_space-4);
    max-width: 1000px;
    margin-top: var(--_space-2);
  }
  .panels {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4) 24px;
  }
  .panels > div {
    max-inline-size: 100%;
    break-inside: avoid;
  }
  .part-name {
    margin: 0;
    font-size: var(--_small);
  }
  .panel-here .part-name {
    box-shadow: inset 3px 0 var(--_focus);
    padding-inline-start: 8px;
  }
  .main {
    display: block;
    max-width: 100%;
    touch-action: pan-y;
  }
  /* A line of the list is none of the drawing. */
  svg .line {
    display: inline;
  }
  svg .line.withoutPlace {
    stroke: var(--_actual);
  }
  svg .line.all {
    stroke: var(--_text);
    stroke-width: 1.25;
  }
  svg .dot.all {
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 1.25;
  }
  svg .dot.withoutPlace {
    fill: var(--_actual);
  }
  svg .count {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
  }
  svg .count.withoutPlace {
    font-weight: 600;
  }
  svg .here {
    stroke: var(--_text);
    stroke-width: 3;
  }
  svg :is(.sum, .median) {
    font-weight: 600;
  }
  svg :is(.median, .longest) {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
  }
  svg .inside {
    fill: var(--_on-actual);
    font-weight: 600;
  }
  svg .median {
    font-size: var(--_min);
    text-anchor: middle;
  }
  svg :is(.longest, .none, .above) {
    fill: var(--_muted);
    font-size: var(--_min);
  }
  svg .reach {
    fill: none;
    stroke: var(--_axis);
    stroke-width: 1.5;
  }
  svg .limit {
    fill: none;
    stroke: var(--_text);
    stroke-dasharray: 3 2;
  }
  @media print {
    .rows {
      break-inside: avoid;
    }
  }
`;

/** Everything that the element is drawn in, alive and fixed. */
export const styles = [
  tokens,
  ...figureStyles,
  tableStyles,
  cardStyles,
  chartStyles,
  panelStyles,
  rowStyles,
  tileStyles,
  own,
];
