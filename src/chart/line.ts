import { px } from './scale.js';

/** A point of a line; without a height there is a gap, never a way across it. */
export interface Point {
  readonly x: number;
  readonly y: number | undefined;
}

/** A line through the points, broken where one is missing. A point between two gaps is a line of no length, which round caps show. */
export function linePath(points: readonly Point[]): string {
  let isOpen = false;
  let path = '';
  for (const { x, y } of points) {
    if (y !== undefined) path += `${isOpen ? 'L' : 'M'}${px(x)} ${px(y)}`;
    if (y !== undefined && !isOpen) path += 'h0';
    isOpen = y !== undefined;
  }
  return path;
}

/** A level that holds from one place to another. */
export interface Level {
  readonly from: number;
  readonly to: number;
  readonly y: number | undefined;
}

/** A line that goes in steps: level through each stretch, upright where two meet, broken where one is missing. */
export function steppedPath(levels: readonly Level[]): string {
  let end: number | undefined;
  let path = '';
  for (const { from, to, y } of levels) {
    if (y !== undefined) path += `${end === from ? 'V' : `M${px(from)} `}${px(y)}H${px(to)}`;
    end = y === undefined ? undefined : to;
  }
  return path;
}

/** A place on a band: what may be is between low and high. */
export interface BandPoint {
  readonly x: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** What lies between two lines, as one closed shape for each stretch where both are there. */
export function areaPath(points: readonly BandPoint[]): string {
  const shapes: string[] = [];
  let upper: string[] = [];
  let lower: string[] = [];
  const close = () => {
    if (upper.length > 1) shapes.push(`M${upper.join('L')}L${lower.toReversed().join('L')}Z`);
    [upper, lower] = [[], []];
  };
  for (const { x, low, high } of points) {
    if (low === undefined || high === undefined) close();
    else {
      upper.push(`${px(x)} ${px(high)}`);
      lower.push(`${px(x)} ${px(low)}`);
    }
  }
  close();
  return shapes.join('');
}

/**
 * No more points than a screen can show: of those in one column of pixels the first, the lowest, the highest and the last,
 * in their order. The line looks the same, its extremes stay exact, and a gap stays a gap.
 */
export function reduced(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  let column: Point[] = [];
  const flush = () => {
    kept.push(...extremesOf(column));
    column = [];
  };
  for (const point of points) {
    const isGap = point.y === undefined;
    const first = column[0];
    if (isGap || (first && Math.floor(first.x) !== Math.floor(point.x))) flush();
    if (!isGap) column.push(point);
    else if (kept.at(-1)?.y !== undefined) kept.push(point);
  }
  flush();
  return kept;
}

/** Of points that all have a height. */
function extremesOf(column: readonly Point[]): readonly Point[] {
  if (column.length <= 4) return column;
  const heights = column.map(({ y = 0 }) => y);
  const [lowest, highest] = [Math.min(...heights), Math.max(...heights)].map((height) => heights.indexOf(height));
  const places = new Set([0, lowest, highest, column.length - 1]);
  return column.filter((_, index) => places.has(index));
}
