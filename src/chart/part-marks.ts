import { nothing, svg, type SVGTemplateResult } from 'lit';
import { keyBox, type KeyItem } from './key.view.js';
import { type Box, boxPath, dotsPath, hatchPath, stripesPath } from './patterns.js';
import { px } from './scale.js';

/** At most four kinds stand apart in a stack; what is beyond them is one, always the last. */
export const mostParts = 4;

const classes = ['actual', 'second', 'third', 'fourth'] as const;

/**
 * A part of a whole by its place among the parts, each with its own colour; those that never lie side by side are told
 * apart by their texture too. Without a place it is the rest. What is expected of it keeps both, under a hatching.
 */
export function partMark(
  box: Box,
  position: number | undefined,
  isExpected = false,
): SVGTemplateResult | typeof nothing {
  const { x, y, width, height } = box;
  if (width <= 0 || height <= 0) return nothing;
  const className = position === undefined ? undefined : classes[position];
  if (className === undefined) {
    const [across, down] = [Math.max(0, width - 1), Math.max(0, height - 1)];
    return svg`<rect class="rest" x=${px(x + 0.5)} y=${px(y + 0.5)} width=${px(across)} height=${px(down)}></rect>${veil(isExpected ? [box] : [], 'of-rest')}`;
  }
  return svg`<rect class=${className} x=${px(x)} y=${px(y)} width=${px(width)} height=${px(height)}></rect>${
    className === 'second' ? svg`<path class="dots" d=${dotsPath(box)}></path>` : nothing
  }${className === 'third' ? svg`<path class="stripes" d=${stripesPath(box)}></path>` : nothing}${veil(isExpected ? [box] : [])}`;
}

/** The hatching over what is expected. It leaves an edge of the fill, so that the box stays one; a thin one is cut through. */
function veil(boxes: readonly Box[], className = ''): SVGTemplateResult | typeof nothing {
  const lines = boxes.map((box) => hatchPath(Math.min(box.width, box.height) < 5 ? box : insideOf(box, 1.5))).join('');
  return lines ? svg`<path class="hatch veil ${className}" d=${lines}></path>` : nothing;
}

/**
 * The same for the boxes of a part in all steps of a drawing, as one path: each node of a drawing takes its time. None of
 * them lies over another. What is expected are boxes within them.
 */
export function partMarks(
  boxes: readonly Box[],
  expected: readonly Box[],
  position: number,
): SVGTemplateResult | typeof nothing {
  const seen = boxes.filter(({ width, height }) => width > 0 && height > 0);
  if (seen.length === 0) return nothing;
  const path = (className: string, pathOf: (box: Box) => string) =>
    svg`<path class=${className} d=${seen.map((box) => pathOf(box)).join('')}></path>`;
  const className = classes[position];
  if (!className) return svg`${path('boxes rest', (box) => boxPath(insideOf(box)))}${veil(expected, 'of-rest')}`;
  return svg`${path(`boxes ${className}`, boxPath)}${
    className === 'second' ? path('dots', dotsPath) : nothing
  }${className === 'third' ? path('stripes', stripesPath) : nothing}${veil(expected)}`;
}

/** Within its own outline. */
const insideOf = ({ x, y, width, height }: Box, by = 0.5): Box => ({
  x: x + by,
  y: y + by,
  width: Math.max(0, width - 2 * by),
  height: Math.max(0, height - 2 * by),
});

interface Part {
  readonly id: string;
  readonly name: string;
}

/** The series of a part, as its column of the table is named; those of the rest are one, named by the first of them. */
export const partSeries = (parts: readonly Part[], position: number): string =>
  `part ${parts[Math.min(position, mostParts)]?.id ?? ''}`;

/** The parts in the key, and what the rest of them is called. */
export const partKey = (parts: readonly Part[], rest: string): readonly KeyItem[] =>
  parts.slice(0, mostParts + 1).map(({ name }, position) => ({
    mark: partMark(keyBox, position),
    word: position < mostParts ? name : rest,
    series: partSeries(parts, position),
  }));
