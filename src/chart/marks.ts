import { nothing, svg, type SVGTemplateResult } from 'lit';
import { type Box, dotsPath, hatchPath } from './patterns.js';
import { px } from './scale.js';

/** How a mark is judged: its colour, which sign and word always go with. */
export type Effect = 'good' | 'bad' | 'neutral';

/** Nothing is drawn where there is nothing. */
const isEmpty = ({ width, height }: Box): boolean => width <= 0 || height <= 0;

const rect = (className: string, { x, y, width, height }: Box) =>
  svg`<rect class=${className} x=${px(x)} y=${px(y)} width=${px(width)} height=${px(height)}></rect>`;

/** A box between two places on a scale, whichever of them is first. */
export const boxBetween = (from: number, to: number, y: number, height: number): Box => ({
  x: Math.min(from, to),
  y,
  width: Math.abs(to - from),
  height,
});

/** What is: a solid bar or column. */
export const solidMark = (box: Box): SVGTemplateResult | typeof nothing =>
  isEmpty(box) ? nothing : rect('actual', box);

/**
 * What was, a year before: lighter, and behind. Where there is one colour only it is in level stripes: the dashes of a
 * line as wide as the box, since a path of them all would weigh on every page that never shows them.
 */
export const previousMark = (box: Box): SVGTemplateResult | typeof nothing =>
  isEmpty(box)
    ? nothing
    : svg`${rect('previous', box)}<path class="levels" d="M${px(box.x + box.width / 2)} ${px(box.y)}v${px(box.height)}" stroke-width=${px(box.width)}></path>`;

/** How far off something is, in the colour of its judgement. */
export const deviationMark = (box: Box, effect: Effect): SVGTemplateResult | typeof nothing =>
  isEmpty(box) ? nothing : rect(effect, box);

/** What is, with a reservation, or a second kind: the solid bar under dots. */
export const dottedMark = (box: Box): SVGTemplateResult | typeof nothing =>
  isEmpty(box) ? nothing : svg`${rect('actual', box)}<path class="dots" d=${dotsPath(box)}></path>`;

/** What is expected: hatched, with an outline. */
export const hatchedMark = (box: Box, effect?: Effect): SVGTemplateResult | typeof nothing => {
  if (isEmpty(box)) return nothing;
  const className = effect ?? 'actual';
  const thickness = Math.min(box.width, box.height);
  // Too narrow for a line of the hatching. A deviation keeps its colour; what is expected must not look like what is.
  if (thickness < 4) return effect ? rect(className, box) : rect(`outline ${className} thin`, inset(box, 0.5));
  return svg`${rect('plate', box)}<path class="hatch ${className}" d=${hatchPath(box)}></path>${rect(
    `outline ${className}`,
    inset(box, 0.5),
  )}`;
};

/** What fills this frame is not known, or not all of it: its stroke is broken, so that the rest does not look like zero. */
export const unknownMark = (box: Box): SVGTemplateResult | typeof nothing =>
  isEmpty(box) ? nothing : rect('frame unknown', inset(atLeast(box, 5), 0.75));

/** Where we meant to be: a frame, its stroke inside. A tiny one is at least 5 px wide and thinner, so that it stays a frame. */
export const frameMark = (box: Box): SVGTemplateResult | typeof nothing => {
  if (isEmpty(box)) return nothing;
  const tiny = box.width < 8;
  const stroke = tiny ? 1 : 1.5;
  return rect(tiny ? 'frame thin' : 'frame', inset(atLeast(box, 5), stroke / 2));
};

/** A place on the way: an upright stroke across a bar, with a casing so that it shows on a pattern. */
export const tickMark = (x: number, { y, height }: Pick<Box, 'y' | 'height'>): SVGTemplateResult => svg`
  <path class="casing" d="M${px(x)} ${px(y - 2)}V${px(y + height + 2)}"></path>
  <path class="tick" d="M${px(x)} ${px(y - 2)}V${px(y + height + 2)}"></path>`;

/** The zero line of a column of bars. */
export const zeroMark = (x: number, { y, height }: Pick<Box, 'y' | 'height'>): SVGTemplateResult =>
  svg`<path class="axis" d="M${px(x)} ${px(y)}V${px(y + height)}"></path>`;

const atLeast = (box: Box, width: number): Box => ({ ...box, width: Math.max(box.width, width) });

const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: Math.max(0, width - 2 * by),
  height: Math.max(0, height - 2 * by),
});
