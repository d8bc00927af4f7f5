import { css } from 'lit';

export const styles = css`
  .trajectory.beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 300px;
    gap: 0 56px;
    align-items: start;
  }
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
  .panel {
    margin: 0;
    font-size: var(--_body);
    line-height: calc(20 / 14);
  }
  dl.panel > div {
    display: flex;
    flex-wrap: nowrap;
    gap: var(--_space-3);
    padding: 6px 0;
    border-top: 1px solid var(--_grid);
  }
  dl.panel > div:first-child {
    border-top: 0;
  }
  dl.panel > .sum {
    border-top: 1px solid var(--_text);
    border-bottom: 1px solid var(--_text);
    font-weight: 600;
  }
  dl.panel > .sum + div {
    border-top: 0;
  }
  dl.panel > .bad {
    color: var(--_bad);
    font-weight: 600;
  }
  dl.panel > .muted {
    color: var(--_muted);
  }
  .panel .sign {
    margin-inline-end: var(--_space-2);
    fill: currentColor;
  }
  .panel > div > dt {
    flex: 1;
    min-width: 0;
    color: inherit;
    font-size: inherit;
    font-weight: inherit;
  }
  .panel > div > dd {
    flex: none;
    text-align: end;
    white-space: nowrap;
  }
  .explained-head {
    margin: var(--_space-4) 0 0;
    font-size: var(--_small);
    font-weight: 600;
  }
  .figures {
    margin-top: var(--_space-4);
    max-width: 480px;
  }
  .beside .figures {
    margin-top: 0;
  }
  /* Read aloud with the drawing, and printed beneath it. */
  .whole-table {
    grid-column: 1 / -1;
  }
  @media screen {
    .whole-table {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
    }
    /* Nothing in it is to be scrolled to. */
    .whole-table .scroll {
      overflow: visible;
    }
  }
  @media print {
    .whole-table {
      margin-top: var(--_space-4);
    }
  }
`;
