import { css } from 'lit';

/** What the marks look like. Geometry stands in attributes, looks here. */
export const chartStyles = css`
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-5);
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: var(--_small);
    line-height: calc(18 / 13);
  }
  .key :is(li, button) {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .key button {
    box-sizing: border-box;
    margin-inline: calc(-1 * var(--_space-1));
    border: 0;
    border-block: 3px solid transparent;
    padding: 0 var(--_space-1);
    min-height: 32px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .key button:hover {
    background: var(--_hover);
  }
  .key button[aria-pressed='true'] {
    border-block-end-color: var(--_text);
    background: var(--_select);
  }
  @media (pointer: coarse) {
    .key button {
      min-height: 40px;
    }
  }
  .readout {
    margin: var(--_space-1) 0 0;
    min-height: 20px;
    font-size: var(--_body);
    line-height: calc(20 / 14);
  }
  svg text {
    fill: var(--_text);
    font-size: var(--_body);
  }
  svg .actual {
    fill: var(--_actual);
  }
  svg .previous {
    fill: var(--_previous);
  }
  svg .levels {
    display: none;
  }
  svg :is(.plate, .dots) {
    fill: var(--_surface);
  }
  svg .hatch {
    fill: none;
    stroke: var(--_actual);
    stroke-width: 2;
  }
  svg .outline {
    fill: none;
    stroke: var(--_actual);
  }
  svg :is(.hatch, .outline).good {
    stroke: var(--_good);
  }
  svg :is(.hatch, .outline).bad {
    stroke: var(--_bad);
  }
  svg :is(.hatch, .outline).neutral {
    stroke: var(--_axis);
  }
  svg .frame {
    fill: none;
    stroke: var(--_plan);
    stroke-width: 1.5;
  }
  svg .good {
    fill: var(--_good);
  }
  svg .bad {
    fill: var(--_bad);
  }
  svg .neutral {
    fill: var(--_axis);
  }
  svg :is(.hatch, .outline) {
    fill: none;
  }
  svg .unknown {
    stroke: var(--_axis);
    stroke-dasharray: 3 2;
  }
  svg .thin {
    stroke-width: 1;
  }
  svg :is(.axis, .join) {
    stroke: var(--_axis);
  }
  svg .casing {
    stroke: var(--_surface);
    stroke-width: 5.5;
  }
  svg .tick {
    stroke: var(--_plan);
    stroke-width: 2.5;
  }
  svg .line {
    fill: none;
    stroke-linejoin: round;
    stroke-linecap: round;
    stroke-width: 2.5;
  }
  svg .line.actual {
    stroke: var(--_actual);
  }
  svg .line.forecast {
    stroke: var(--_actual);
    stroke-dasharray: 6 4;
    stroke-linecap: butt;
  }
  svg .line.previous {
    stroke: var(--_previous);
    stroke-width: 1.75;
  }
  svg .line.earlier {
    stroke: var(--_previous);
    stroke-dasharray: 2 3;
    stroke-linecap: butt;
    stroke-width: 1.75;
  }
  svg .line.plan {
    stroke: var(--_plan);
    stroke-linecap: butt;
    stroke-linejoin: miter;
    stroke-width: 1.5;
  }
  svg .line.casing {
    stroke: var(--_surface);
    stroke-linecap: butt;
    stroke-width: 4.5;
  }
  svg .point.forecast {
    fill: var(--_surface);
    stroke: var(--_actual);
    stroke-width: 1.75;
  }
  svg .pin {
    fill: none;
    stroke-width: 2;
  }
  svg :is(.pin, .open).good {
    stroke: var(--_good);
  }
  svg :is(.pin, .open).bad {
    stroke: var(--_bad);
  }
  svg :is(.pin, .open).neutral {
    stroke: var(--_axis);
  }
  svg .open {
    fill: var(--_surface);
    stroke-width: 1.75;
  }
  svg .band {
    fill: var(--_band);
    stroke: var(--_previous);
  }
  svg .bandline {
    fill: none;
    stroke: var(--_bandline);
    stroke-width: 1.2;
  }
  svg .second {
    fill: var(--_series-2);
  }
  svg .third {
    fill: var(--_series-3);
  }
  svg :is(.stripes, .veil) {
    fill: none;
    stroke: var(--_surface);
  }
  svg .fourth {
    fill: var(--_series-4);
  }
  svg .rest {
    fill: var(--_grid);
    stroke: var(--_axis);
  }
  svg .of-rest {
    stroke: var(--_axis);
  }
  svg .receded :is(rect:not(.frame), circle, .boxes) {
    fill: var(--_surface);
    stroke: var(--_axis);
    stroke-width: 1;
  }
  svg .receded :is(.hatch, .line:not(.casing), .frame, .tick) {
    stroke: var(--_axis);
    stroke-width: 1;
  }
  svg .receded .casing {
    stroke-width: 3;
  }
  svg .receded :is(.dots, .stripes) {
    display: none;
  }
  svg .receded text {
    fill: var(--_muted);
    font-weight: 400;
  }
  svg .lit :is(.line:not(.casing), .frame) {
    stroke-width: 3;
  }
  svg .grid {
    stroke: var(--_grid);
  }
  svg .divide {
    stroke: var(--_text);
  }
  svg :is(.tick-text, .step-text, .divide-text) {
    fill: var(--_muted);
    font-size: var(--_min);
  }
  svg .step-text {
    fill: var(--_text);
    text-anchor: middle;
  }
  svg .step-text.ahead {
    fill: var(--_muted);
  }
  svg .end {
    text-anchor: end;
  }
  svg {
    forced-color-adjust: none;
    overflow: visible;
    print-color-adjust: exact;
  }
  @media print {
    .key,
    .readout {
      break-inside: avoid;
      break-after: avoid;
    }
    /* A drawing that is one stands on one sheet with its key; one of many lines goes on from line to line. */
    .walk:has(.main) {
      break-inside: avoid;
    }
  }
  /* Plain fills are one colour there: the fourth has another of the system's, and the rest is empty with a broken edge. */
  @media (forced-colors: active) {
    .key button {
      border-block-color: Canvas;
    }
    .key button[aria-pressed='true'] {
      border-block-end-color: Highlight;
    }
    svg :is(.fourth, .rest) {
      fill: GrayText;
      stroke: CanvasText;
    }
    svg .rest {
      fill: Canvas;
      stroke-dasharray: 2 2;
    }
    svg rect.previous {
      fill: Canvas;
      stroke: CanvasText;
    }
    svg .levels {
      display: inline;
      stroke: CanvasText;
      stroke-dasharray: 1.2 2.8;
    }
    svg .receded .levels {
      display: none;
    }
    svg .line.previous {
      stroke-dasharray: 9 2 2 2;
      stroke-linecap: butt;
    }
    svg .grid {
      stroke-dasharray: 1 5;
    }
  }
`;
