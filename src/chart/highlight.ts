import { nothing, svg, type SVGTemplateResult } from 'lit';

/** Which series of a drawing stands out, and who is told which one shall. */
export interface Highlight {
  /** As its column of the table is named; undefined while all are drawn alike. */
  readonly series: string | undefined;
  /** Told the series that a reader chose, and undefined when none shall stand out. */
  readonly onSeries: (series: string | undefined) => void;
}

type Mark = SVGTemplateResult | typeof nothing;

/** The mark of a series. Beside one that stands out it recedes to an outline or a thin line: not by its colour alone. */
export const seriesMark = (series: string, highlighted: string | undefined, mark: Mark): Mark =>
  highlighted === undefined || mark === nothing
    ? mark
    : svg`<g class=${series === highlighted ? 'lit' : 'receded'}>${mark}</g>`;
