import { nothing, svg, type SVGTemplateResult } from 'lit';
import { linePath, type Point, reduced } from './line.js';
import { nearest } from './nearest.js';
import type { Place } from './walk.js';

/** Many lines over the same places, in pixels. A row is a line, a column a place; without a height there is a gap. */
export interface Crowd {
  readonly xs: readonly number[];
  /** The first column that is expected; none below zero. */
  readonly ahead?: number;
  readonly lines: readonly (readonly (number | undefined)[])[];
}

export const pointsOf = ({ xs, lines }: Crowd, row: number): readonly Point[] =>
  xs.map((x, column) => ({ x, y: lines[row]?.[column] }));

/** All lines as one path, for paper and files: on screen a browser takes far longer to show them than a canvas does. */
export function crowdMark(crowd: Crowd): SVGTemplateResult {
  const path = (className: string, [from, to]: Stretch) => {
    const d = crowd.lines.map((_, row) => linePath(reduced(pointsOf(crowd, row).slice(from, to)))).join('');
    return d === '' ? nothing : svg`<path class=${className} d=${d}></path>`;
  };
  const [booked, expected] = stretchesOf(crowd);
  return svg`${path('crowd', booked)}${path('crowd ahead', expected)}`;
}

type Stretch = readonly [from: number, to: number];

/** The columns that are known, and those that are expected together with the way to them. */
function stretchesOf({ xs, ahead = -1 }: Crowd): readonly [Stretch, Stretch] {
  const parted = ahead < 0 ? xs.length : ahead;
  return [
    [0, parted],
    [ahead < 0 ? parted : Math.max(0, parted - 1), xs.length],
  ];
}

/** The same lines on a canvas, 1 px wide and on whole pixels, which is what makes them quick. */
export function drawCrowd(context: CanvasRenderingContext2D, crowd: Crowd): void {
  const [booked, expected] = stretchesOf(crowd);
  context.lineWidth = 1;
  context.lineCap = 'square';
  drawStretch(context, crowd, booked);
  if (expected[0] === expected[1]) return;
  context.lineCap = 'butt';
  context.setLineDash([6, 4]);
  drawStretch(context, crowd, expected);
}

function drawStretch(context: CanvasRenderingContext2D, { xs, lines }: Crowd, [from, to]: Stretch): void {
  const places = xs.map((x) => Math.floor(x) + 0.5);
  for (const line of lines) {
    context.beginPath();
    let isOpen = false;
    line.forEach((height, column) => {
      if (column < from || column >= to) return;
      const x = places[column] ?? 0;
      const y = height === undefined ? undefined : Math.floor(height) + 0.5;
      // A canvas leaves out a line of no length, as a point between two gaps would be.
      if (y !== undefined && !isOpen) context.moveTo(x - 0.1, y);
      if (y !== undefined) context.lineTo(x, y);
      isOpen = y !== undefined;
    });
    context.stroke();
  }
}

/** Finds the point of a crowd that is nearest to a place. A column's heights are put in order when it is first looked in. */
export function nearestPointOf({ xs, lines }: Crowd): (x: number, y: number) => Place | undefined {
  const columns = new Map<number, { readonly rows: readonly number[]; readonly heights: readonly number[] }>();
  const columnAt = (column: number) => {
    const known = columns.get(column);
    if (known) return known;
    const heightOf = (row: number) => lines[row]?.[column];
    const rows = lines.flatMap((line, row) => (line[column] === undefined ? [] : [row]));
    rows.sort((a, b) => (heightOf(a) ?? 0) - (heightOf(b) ?? 0));
    // Of lines that meet in a point the first is found; the arrow keys go through all of them.
    const apart = rows.filter((row, index) => heightOf(row) !== heightOf(rows[index - 1] ?? -1));
    const made = { rows: apart, heights: apart.map((row) => heightOf(row) ?? 0) };
    columns.set(column, made);
    return made;
  };
  return (x, y) => {
    let best: Place | undefined;
    let least = Infinity;
    const lookIn = (column: number) => {
      const { rows, heights } = columnAt(column);
      const at = nearest(heights, y);
      const distance = Math.hypot((xs[column] ?? 0) - x, (heights[at] ?? Infinity) - y);
      if (distance < least) [best, least] = [{ row: rows[at] ?? 0, column }, distance];
    };
    const start = nearest(xs, x);
    // Outwards on both sides, until the column itself is farther away than the best point.
    for (const step of [1, -1])
      for (let column = start; Math.abs((xs[column] ?? Infinity) - x) < least; column += step) lookIn(column);
    return best;
  };
}

/** The lines of one column from the top down; those without a height there come last, in their own order. */
export function fromTop({ lines }: Crowd, column: number): readonly number[] {
  const height = (row: number) => lines[row]?.[column] ?? Infinity;
  return lines.map((_, row) => row).sort((a, b) => (height(a) === height(b) ? a - b : height(a) - height(b)));
}
