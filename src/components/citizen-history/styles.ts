import { css } from 'lit';

export const styles = css`
  /* What a month comes to may need two lines. */
  .readout {
    min-height: 40px;
  }
  .services {
    max-width: 100%;
  }
  .services.drawn {
    table-layout: fixed;
  }
  .services :is(th, td) {
    padding: 4px 12px 4px 0;
    vertical-align: middle;
  }
  .services thead th {
    border-bottom: 1px solid var(--_axis);
    background: none;
    vertical-align: bottom;
  }
  .services.drawn .time {
    position: relative;
    padding: 0;
  }
  .services .number {
    padding-inline-end: 0;
    white-space: normal;
  }
  .services .about {
    display: block;
    color: var(--_muted);
    font-size: var(--_min);
    line-height: calc(16 / 12);
  }
  .services .line {
    display: block;
  }
  .services tbody .walked > * {
    background: var(--_select);
  }
  .services tbody .walked > th {
    box-shadow: inset 3px 0 var(--_focus);
    padding-inline-start: 8px;
  }
  .services.written {
    margin-bottom: var(--_space-5);
    width: 100%;
  }
  .payers {
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
    .services {
      width: 100%;
    }
    .services tr.service {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 2px var(--_space-3);
      border-top: 1px solid var(--_grid);
      padding: var(--_space-2) 0;
    }
    .services tr.service > * {
      display: block;
      border: 0;
      padding: 0;
    }
    .services tr.service > .time {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .services.drawn tr.service > .time {
      height: 28px;
    }
    .services tr.service > .number {
      max-width: 140px;
      text-align: end;
    }
  }
  @media print {
    .services,
    .services thead th {
      font-size: 12px;
    }
    .services :is(th, td) {
      padding: 3px 8px 3px 0;
    }
    .drawing {
      break-inside: avoid;
    }
  }
`;
