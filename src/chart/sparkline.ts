import { nothing, svg, type SVGTemplateResult } from 'lit';
import { linePath } from './line.js';
import { unknownMark } from './marks.js';
import { linearScale, px } from './scale.js';

/** A point of a small line: where it is along it, and its value; why there is none, where there is none. */
export interface SparkPoint {
  readonly at: number;
  readonly value: number | undefined;
  /** Whether the value is there and may not be seen. */
  readonly isHidden?: boolean;
}

/**
 * A line without words, for a figure that stands beside it in words: from zero, broken where a value is missing, a broken
 * frame where one is hidden, and a dot at the last. Nothing is drawn of a single value.
 */
export function sparkline(
  points: readonly SparkPoint[],
  { width, height }: { readonly width: number; readonly height: number },
): SVGTemplateResult | typeof nothing {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return nothing;
  const values = points.flatMap(({ value }) => value ?? []);
  const x = linearScale([first.at, last.at], [4, width - 5]);
  const y = linearScale([Math.min(0, ...values), Math.max(1, ...values)], [height - 2, 5]);
  const placed = points.map((point) => ({
    ...point,
    x: x(point.at),
    y: point.value === undefined ? undefined : y(point.value),
  }));
  const end = placed.at(-1);
  return svg`<svg class="spark" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMinYMax meet" aria-hidden="true"
    ><path class="axis" d="M0 ${px(y(0))}H${width}"></path><path class="line actual" d=${linePath(placed)}></path>${placed.map(
      (point) => (point.isHidden ? unknownMark({ x: point.x - 3, y: y(0) - 12, width: 6, height: 12 }) : nothing),
    )}${end?.y === undefined ? nothing : svg`<circle class="actual" cx=${px(end.x)} cy=${px(end.y)} r="4"></circle>`}</svg>`;
}
