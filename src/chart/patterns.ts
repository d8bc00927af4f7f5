import { px } from './scale.js';

/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box as part of a path: what looks alike is drawn as one, since each node of a drawing takes its time. */
export const boxPath = ({ x, y, width, height }: Box): string =>
  `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`;

/**
 * Hatching at 45°, rising to the right, as one path of segments cut to the box: no pattern elements, which a page's
 * `<base>` breaks. The lines lie on one grid for the whole drawing, so that neighbours join.
 */
export function hatchPath({ x, y, width, height }: Box, step = 5): string {
  // Upright lines of x + y = c, every `step` across the line's own direction.
  const pitch = step * Math.SQRT2;
  const [right, bottom] = [x + width, y + height];
  const segments: string[] = [];
  for (let c = Math.ceil((x + y) / pitch) * pitch; c < right + bottom; c += pitch) {
    const startX = Math.max(x, c - bottom);
    const endX = Math.min(right, c - y);
    if (endX > startX) segments.push(`M${px(startX)} ${px(c - startX)}L${px(endX)} ${px(c - endX)}`);
  }
  return segments.join('');
}

/** Dots on a 6 px grid, two to a cell, as one path; only whole dots are drawn. */
export function dotsPath({ x, y, width, height }: Box, radius = 1.1): string {
  const dots: string[] = [];
  for (let row = 0; y + row * 3 + radius <= y + height; row += 1) {
    const cy = y + row * 3 + radius + 0.4;
    if (cy + radius > y + height) break;
    for (let cx = x + radius + 0.4 + (row % 2) * 3; cx + radius <= x + width; cx += 6)
      dots.push(
        `M${px(cx - radius)} ${px(cy)}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0`,
      );
  }
  return dots.join('');
}

/** Upright stripes, one grid for the whole drawing, as one path cut to the box. */
export function stripesPath({ x, y, width, height }: Box, step = 5): string {
  const stripes: string[] = [];
  for (let at = Math.ceil((x + 0.5) / step) * step; at < x + width - 0.5; at += step)
    stripes.push(`M${px(at)} ${px(y)}V${px(y + height)}`);
  return stripes.join('');
}
