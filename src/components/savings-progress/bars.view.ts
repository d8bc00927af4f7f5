import { nothing, svg, type SVGTemplateResult } from 'lit';
import { boxBetween, dottedMark, frameMark, hatchedMark, solidMark, tickMark, unknownMark } from '../../chart/marks.js';
import type { Scale } from '../../chart/scale.js';
import type { Line } from './layout.js';

/**
 * Where we meant to be is a frame, where we are fills it: the realised solid, what of it holds this once dotted, what is
 * still expected hatched, the rest empty. With several periods and no target: the last one hatched, a stroke at the first.
 */
export function progressBar(line: Line, place: Scale, y: number, height: number): SVGTemplateResult {
  const { target, realised, expected, oneOff, first, isPartial } = line;
  const box = (from: number, to: number) => boxBetween(place(from), place(to), y, height);
  const isUnknown = isPartial || (realised === undefined && expected === undefined);
  const reached = realised ?? 0;
  const lasting = reached - oneOff;
  const isAhead = expected !== undefined && (expected - reached) * Math.sign(expected || 1) > 0;
  return svg`${solidMark(box(0, oneOff === 0 ? reached : lasting))}
    ${oneOff === 0 ? nothing : dottedMark(box(lasting, reached))}
    ${isAhead ? hatchedMark(box(reached, expected)) : nothing}
    ${target === undefined ? nothing : isUnknown ? unknownMark(box(0, target)) : frameMark(box(0, target))}
    ${first === undefined ? nothing : tickMark(place(first), { y, height })}`;
}
