import { css } from 'lit';

/** Lines of parts. Few differ by colour and dash, and each has its name; of many those that are read stand out. */
export const linesStyles = css`
  .sheet {
    position: relative;
  }
  .sheet svg {
    position: relative;
  }
  .under {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    color: var(--_previous);
    pointer-events: none;
  }
  /* Nothing is seen to move: the end of it tells that the colour is another. */
  @media (prefers-reduced-motion: no-preference) {
    .under {
      transition: color 1ms step-end;
    }
  }
  svg .crowd {
    fill: none;
    stroke: var(--_previous);
    stroke-linecap: square;
  }
  svg .line.own {
    stroke-linecap: butt;
    stroke-width: 2;
  }
  svg .own-1 {
    stroke: var(--_actual);
  }
  svg .own-2 {
    stroke: var(--_series-2);
  }
  svg .own-3 {
    stroke: var(--_series-3);
  }
  svg .own-4 {
    stroke: var(--_series-4);
  }
  svg .dash-2 {
    stroke-dasharray: 8 3;
  }
  svg .dash-3 {
    stroke-dasharray: 2 3;
  }
  svg .dash-4 {
    stroke-dasharray: 12 3 2 3;
  }
  /* All of them are pressed: the stroke beneath says it, and leaves the marks their contrast. */
  .kept button[aria-pressed='true'] {
    background: none;
  }
  svg .line.kept {
    stroke-width: 3;
  }
  svg .line.outer {
    stroke: var(--_text);
    stroke-width: 1.25;
  }
  svg .line.read {
    stroke-width: 3;
  }
  svg .crowd.ahead,
  svg .line.ahead {
    stroke-dasharray: 6 4;
    stroke-linecap: butt;
  }
  svg .line.points {
    fill: var(--_surface);
    stroke-dasharray: none;
    stroke-width: 1.75;
  }
  svg .at {
    stroke: var(--_axis);
  }
  /* Beneath the lines that are read or chosen, which have the only other colour there is. */
  @media (forced-colors: active) {
    .under {
      color: GrayText;
    }
    svg .crowd {
      stroke: GrayText;
    }
  }
  svg .spot {
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 2;
  }
  svg .line-name.read {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
    font-weight: 600;
  }
`;
