import { nothing, svg, type SVGTemplateResult } from 'lit';
import { px, type Scale } from './scale.js';

export interface GridOptions {
  /** Values with a line each, from low to high. */
  readonly ticks: readonly number[];
  readonly scale: Scale;
  readonly start: number;
  readonly end: number;
  /** What is written above a line; the topmost also tells the unit. */
  readonly textOf: (value: number, isTop: boolean) => string;
}

/** Level lines with their values above them at the left edge: no axis line, no ticks. Zero is the line that bars stand on. */
export function gridMark({ ticks, scale, start, end, textOf }: GridOptions): SVGTemplateResult {
  return svg`${ticks.map((value, index) => {
    const y = px(scale(value));
    return svg`<path class=${value === 0 ? 'axis' : 'grid'} d="M${px(start)} ${y}H${px(end)}"></path
      ><text class="tick-text" x=${px(start)} y=${px(scale(value) - 4)}>${textOf(value, index === ticks.length - 1)}</text>`;
  })}`;
}

export interface StepLabel {
  readonly text: string;
  /** Whether it is of what has not been yet, and is written more faintly. */
  readonly isAhead?: boolean;
}

/** The names of the steps beneath them, in the middle; what has no room is left out, and stands in the table. */
export const stepLabels = (
  labels: readonly (StepLabel | undefined)[],
  middle: (index: number) => number,
  y: number,
): SVGTemplateResult =>
  svg`${labels.map((label, index) =>
    label
      ? svg`<text class="step-text ${label.isAhead ? 'ahead' : ''}" x=${px(middle(index))} y=${px(y)}>${label.text}</text>`
      : nothing,
  )}`;

/**
 * An upright line through the whole drawing with a word on each side: today, or where what is known ends. A word without
 * room is left out; the key says it.
 */
export const divideMark = (
  x: number,
  { y, height, end }: { readonly y: number; readonly height: number; readonly end: number },
  [before, after]: readonly [string, string],
): SVGTemplateResult =>
  svg`<path class="divide" d="M${px(x)} ${px(y)}V${px(y + height)}"></path>${
    hasRoom(before, x) ? svg`<text class="divide-text end" x=${px(x - 6)} y=${px(y + 9)}>${before}</text>` : nothing
  }${hasRoom(after, end - x) ? svg`<text class="divide-text" x=${px(x + 6)} y=${px(y + 9)}>${after}</text>` : nothing}`;

/** Letters of 12 px, a little generously. */
const hasRoom = (word: string, room: number): boolean => word.length * 6.5 + 6 <= room;
