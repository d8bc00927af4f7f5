import { nothing, svg, type SVGTemplateResult } from 'lit';
import { seriesMark } from '../../chart/highlight.js';
import { boxBetween, dottedMark, frameMark, hatchedMark, solidMark, tickMark, unknownMark } from '../../chart/marks.js';
import type { Box } from '../../chart/patterns.js';
import type { Scale } from '../../chart/scale.js';
import { expectationOf, type Line } from './layout.js';
import type { ProgressSeries } from './savings-progress.words.js';

/**
 * Where we meant to be is a frame, where we are fills it: the realised solid, what of it holds this once dotted, what is
 * still expected hatched, the rest empty. Where less is expected than there is, a stroke stands at the less. With several periods and no target: the last one hatched, a stroke at the first.
 */
export function progressBar(
  line: Line,
  place: Scale,
  { y, height }: Pick<Box, 'y' | 'height'>,
  highlighted: string | undefined,
): SVGTemplateResult {
  const { target, realised, expected, oneOff, first, isPartial } = line;
  const box = (from: number, to: number) => boxBetween(place(from), place(to), y, height);
  const isUnknown = isPartial || (realised === undefined && expected === undefined);
  const reached = realised ?? 0;
  const lasting = reached - oneOff;
  const expectation = expectationOf(line);
  const mark = (series: ProgressSeries, drawn: Parameters<typeof seriesMark>[2]) =>
    seriesMark(series, highlighted, drawn);
  // What holds once is a part of what is realised, and stands out with it.
  const once = highlighted === 'realised' ? 'realised' : 'oneOff';
  return svg`${mark('realised', solidMark(box(0, oneOff === 0 ? reached : lasting)))}
    ${oneOff === 0 ? nothing : mark(once, dottedMark(box(lasting, reached)))}
    ${expectation === 'ahead' ? mark('expected', hatchedMark(box(reached, expected ?? 0))) : nothing}
    ${target === undefined ? nothing : mark('target', isUnknown ? unknownMark(box(0, target)) : frameMark(box(0, target)))}
    ${expectation === 'behind' ? mark('expectedLess', tickMark(place(expected ?? 0), { y, height })) : nothing}
    ${first === undefined ? nothing : mark('firstEffect', tickMark(place(first), { y, height }))}`;
}
