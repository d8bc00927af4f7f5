import { css } from 'lit';

export const styles = css`
  /* What a month comes to may need two lines. */
  .readout {
    min-height: 40px;
  }
  .rows {
    max-width: 100%;
  }
  .rows.drawn {
    table-layout: fixed;
  }
  .rows :is(th, td) {
    padding: 4px 12px 4px 0;
    vertical-align: middle;
  }
  .rows thead th {
    border-bottom: 1px solid var(--_axis);
    background: none;
    vertical-align: bottom;
  }
  .rows.drawn .time {
    position: relative;
    padding: 0;
  }
  .rows .number {
    padding-inline-end: 0;
    white-space: normal;
  }
  .rows .about {
    display: block;
    color: var(--_muted);
    font-size: var(--_min);
    line-height: calc(16 / 12);
  }
  .rows .line {
    display: block;
  }
  .goals {
    margin-top: var(--_space-3);
  }
  .goals :is(.about, .remark) {
    display: block;
  }
  .goals.drawn tr.service > .time {
    height: 52px;
  }
  .goals .latest {
    padding-inline: var(--_space-3) 0;
    overflow-wrap: anywhere;
  }
  .goals th .figure {
    overflow-wrap: anywhere;
  }
  .goals .word {
    stroke: var(--_surface);
    stroke-width: 3px;
    paint-order: stroke;
  }
  .rows tbody .walked > * {
    background: var(--_select);
  }
  .rows tbody .walked > th {
    box-shadow: inset 3px 0 var(--_focus);
    padding-inline-start: 8px;
  }
  .rows.written {
    margin-bottom: var(--_space-5);
    width: 100%;
  }
  .beneath {
    margin-top: var(--_space-4);
  }
  .years {
    display: block;
  }
  .over {
    position: absolute;
    inset: 0;
    height: 100%;
  }
  .over .shown {
    overflow: visible;
  }
  .over .in-row,
  .costs .here {
    fill: var(--_select);
  }
  .costs {
    display: block;
    max-width: 100%;
    touch-action: pan-y;
  }
  /* The line of the day goes through them. */
  .costs text {
    stroke: var(--_surface);
    stroke-width: 3px;
    paint-order: stroke;
  }
  svg .value {
    font-size: var(--_min);
    font-weight: 600;
    text-anchor: middle;
  }
  svg .value.end {
    text-anchor: end;
  }
  svg .at-day {
    font-size: var(--_min);
    font-weight: 600;
    text-anchor: middle;
  }
  svg .named {
    font-size: var(--_small);
    font-weight: 600;
  }
  svg .named.forecast {
    fill: var(--_link);
  }
  svg .aside {
    fill: var(--_muted);
    font-size: var(--_min);
    font-weight: 400;
  }
  @container (width < 600px) {
    .rows {
      width: 100%;
    }
    .rows tr.service {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 2px var(--_space-3);
      border-top: 1px solid var(--_grid);
      padding: var(--_space-2) 0;
    }
    .rows tr.service > * {
      display: block;
      border: 0;
      padding: 0;
    }
    .rows tr.service > .time {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .rows.drawn tr.service > .time {
      height: 28px;
    }
    .rows tr.service > .number {
      max-width: 140px;
      text-align: end;
    }
    /* A word stands above each dot. */
    .goals.drawn tr.service > .time {
      height: 48px;
    }
    .goals tr.service > .latest {
      max-width: 140px;
    }
  }
  @media print {
    .rows,
    .rows thead th {
      font-size: 12px;
    }
    .rows :is(th, td) {
      padding: 3px 8px 3px 0;
    }
    .costs {
      break-inside: avoid;
    }
  }
`;
