import { css } from 'lit';

/** What the marks look like. Geometry stands in attributes, looks here. */
export const chartStyles = css`
  svg .actual {
    fill: var(--_actual);
  }
  svg .plate {
    fill: var(--_surface);
  }
  svg .dots {
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
  svg .axis {
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
  svg text {
    fill: var(--_text);
    font-size: var(--_body);
  }
  svg {
    forced-color-adjust: none;
    overflow: visible;
    print-color-adjust: exact;
  }
`;
