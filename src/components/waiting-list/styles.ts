import { css } from 'lit';
import { chartStyles } from '../../chart/chart.styles.js';
import { figureStyles } from '../../shared/figure/figure.styles.js';
import { panelStyles } from '../../shared/figure/panel.styles.js';
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
  .rows {
    display: grid;
    align-items: stretch;
    max-width: 1000px;
    margin-top: var(--_space-2);
    font-size: var(--_body);
    line-height: calc(20 / 14);
  }
  .rows + .rows {
    margin-top: var(--_space-5);
  }
  .of-2 {
    grid-template-columns: minmax(150px, 1fr) auto;
  }
  .of-3 {
    grid-template-columns: minmax(150px, 1fr) repeat(2, auto);
  }
  .of-4 {
    grid-template-columns: minmax(150px, 1fr) repeat(3, auto);
  }
  .of-5 {
    grid-template-columns: minmax(190px, 1fr) repeat(4, auto);
  }
  .of-6 {
    grid-template-columns: minmax(190px, 1fr) repeat(5, auto);
  }
  .line {
    display: contents;
  }
  .line > div {
    box-sizing: border-box;
    padding: 2px 0 2px 24px;
    border-bottom: 1px solid var(--_grid);
    overflow-wrap: break-word;
  }
  .line > div:first-child {
    padding-inline-start: 0;
  }
  .line > :not(.name) {
    align-content: center;
  }
  .name {
    align-content: center;
  }
  .basis {
    display: block;
    color: var(--_muted);
    font-size: var(--_min);
    line-height: calc(16 / 12);
  }
  .heads > div {
    border-bottom-color: var(--_axis);
    font-size: var(--_small);
    font-weight: 600;
    align-content: end;
  }
  .line.whole > div {
    border-top: 2px solid var(--_text);
    border-bottom: 0;
    font-weight: 600;
  }
  .line.walked > div {
    background: var(--_select);
  }
  .line.walked > .name {
    box-shadow: inset 3px 0 var(--_focus);
    padding-inline-start: 8px;
  }
  /* Of two tables the first says where the reader is. */
  .rows + .rows .walked > .name {
    box-shadow: none;
    padding-inline-start: 0;
  }
  .rows svg {
    display: block;
    max-width: 100%;
  }
  .narrow {
    display: block;
  }
  .narrow .line {
    display: block;
    padding: var(--_space-2) 0;
    border-bottom: 1px solid var(--_grid);
  }
  .narrow .line > div {
    padding: 2px 0;
    border: 0;
  }
  .narrow .line.whole {
    border-top: 2px solid var(--_text);
    border-bottom: 0;
  }
  .narrow .name {
    font-size: var(--_lead);
  }
  .narrow .head {
    display: block;
    color: var(--_muted);
    font-size: var(--_min);
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
export const styles = [tokens, ...figureStyles, tableStyles, cardStyles, chartStyles, panelStyles, tileStyles, own];
