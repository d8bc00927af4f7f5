import { nothing, svg, type SVGTemplateResult } from 'lit';
import { areaPath, type BandPoint, type Level, linePath, type Point, reduced, steppedPath } from './line.js';
import type { Effect } from './marks.js';
import { type Box, hatchPath } from './patterns.js';
import { px } from './scale.js';

/** What a line is of: its dash and width say it, and its colour. */
export type Scenario = 'actual' | 'previous' | 'plan' | 'forecast';

/** What a curve is of; `earlier` is the year before the previous one. */
export type Curve = Scenario | 'earlier';

/** A line through points, at most four of them in a column of pixels. */
export const lineMark = (points: readonly Point[], scenario: Curve): SVGTemplateResult =>
  svg`<path class="line ${scenario}" d=${linePath(reduced(points))}></path>`;

/** A level line on a casing, so that it shows on what it crosses. */
export const steppedMark = (levels: readonly Level[], scenario: Curve): SVGTemplateResult => {
  const path = steppedPath(levels);
  return svg`<path class="line casing" d=${path}></path><path class="line ${scenario}" d=${path}></path>`;
};

/** A single value of a line: solid where it is known, open where it is expected. */
export const pointMark = (x: number, y: number, scenario: Curve): SVGTemplateResult =>
  svg`<circle class="point ${scenario}" cx=${px(x)} cy=${px(y)} r="3.5"></circle>`;

/** A deviation in percent: a pin from zero, its head open where it is expected. */
export function pinMark(
  x: number,
  { zero, y }: { readonly zero: number; readonly y: number },
  effect: Effect,
  isExpected: boolean,
): SVGTemplateResult {
  const radius = 4.5;
  const end = y + Math.sign(zero - y) * radius;
  return svg`<path class="pin ${effect}" d="M${px(x)} ${px(zero)}V${px(Math.abs(zero - y) < radius ? zero : end)}"></path
    ><circle class="head ${effect} ${isExpected ? 'open' : ''}" cx=${px(x)} cy=${px(y)} r=${isExpected ? radius - 0.9 : radius}></circle>`;
}

/** What lies between a low and a high, with lines across it: how sure something is. */
export function bandMark(points: readonly BandPoint[]): SVGTemplateResult | typeof nothing {
  const shape = areaPath(points);
  if (shape === '') return nothing;
  const xs = points.map(({ x }) => x);
  const x = Math.min(...xs);
  const lines = clippedHatch(points, { x, width: Math.max(...xs) - x });
  return svg`<path class="band" d=${shape}></path><path class="bandline" d=${lines}></path>`;
}

/** The hatching of a band, cut to it column by column, since a clip path needs an id that a page's base breaks. */
function clippedHatch(points: readonly BandPoint[], { x: left, width }: Pick<Box, 'x' | 'width'>): string {
  const slices = Math.max(1, Math.round(width / 4));
  const paths: string[] = [];
  for (let index = 0; index < slices; index += 1) {
    const x = left + (index * width) / slices;
    const edges = edgesAt(points, x + width / slices / 2);
    if (edges) paths.push(hatchPath({ x, y: edges.high, width: width / slices, height: edges.low - edges.high }, 7));
  }
  return paths.join('');
}

function edgesAt(points: readonly BandPoint[], x: number): { low: number; high: number } | undefined {
  const after = points.findIndex((point) => point.x >= x);
  const [a, b] = [points[after - 1], points[after]];
  if (a?.low === undefined || a.high === undefined || b?.low === undefined || b.high === undefined) return undefined;
  const part = (x - a.x) / (b.x - a.x || 1);
  return { low: a.low + (b.low - a.low) * part, high: a.high + (b.high - a.high) * part };
}
