import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { gridMark, stepLabels } from '../../chart/axis.js';
import { labelled } from '../../chart/labels.js';
import { type Box, boxPath, hatchPath } from '../../chart/patterns.js';
import { linearScale, px, type Scale } from '../../chart/scale.js';
import { type Steps, stepsOf } from '../../chart/steps.js';
import { roundedOut, ticksOf } from '../../chart/ticks.js';
import type { Place } from '../../chart/walk.js';
import { type Cell, isPartial, isValue, isWhole } from '../../figures/cell.js';
import type { CostModel, CostPart } from '../../models/cost-trajectory.js';
import { drawingView, type Reading } from '../../shared/figure/drawing.view.js';
import { allSeries } from '../../shared/figure/readout.js';
import { farEnd } from './drawing.view.js';
import type { DrawingWords } from './drawing.words.js';
import { valuesIn } from './layout.js';

export interface MultiplesOptions extends Reading {
  /** Of all of them together, in pixels. */
  readonly width: number;
  /** The smallest step that the unit writes, in øre. */
  readonly smallest: number;
  /** What the table has of each part in all, in words. */
  readonly totals: readonly string[];
  /** The row of the walk that the first part is. */
  readonly firstRow: number;
}

const narrowest = 230;
/** As in the styles, which wrap drawings of this width. */
const gap = 24;
const top = 18;
const bottom = 106;
const height = 128;

interface Sheet {
  readonly steps: Steps;
  readonly y: Scale;
  readonly ticks: readonly number[];
  readonly names: ReadonlySet<number>;
  readonly nameWidth: number;
  readonly width: number;
}

/** Each part drawn for itself, in the order of the source, all of them on one scale. */
export function multiplesView(model: CostModel, options: MultiplesOptions, words: DrawingWords): TemplateResult {
  const { width, smallest, totals, firstRow, place, onPlace } = options;
  const { parts, periods } = model;
  const most = Math.max(1, Math.floor((width + gap) / (narrowest + gap)));
  // As many rows as that takes, and the rows as even as can be: four are two and two rather than three and one.
  const columns = Math.ceil(parts.length / Math.ceil(parts.length / most));
  const own = Math.floor((width - gap * (columns - 1)) / columns);
  const steps = stepsOf(periods.length, [36, own]);
  const levels = parts.flatMap(({ cost }) => valuesIn(cost));
  const stretch = roundedOut([Math.min(0, ...levels), Math.max(0, ...levels)], 3, smallest);
  const nameWidth = Math.max(0, ...words.names.map((name) => name.length)) * 6.5 + 8;
  const sheet: Sheet = {
    steps,
    y: linearScale(stretch[0] === stretch[1] ? [0, 1] : stretch, [bottom, top]),
    ticks: ticksOf(stretch, 3, smallest),
    names: labelled(steps.count, steps.width, nameWidth, []),
    nameWidth,
    width: own,
  };
  return html`<div class="multiples">
    ${parts.map((part, position) => {
      const row = firstRow + position;
      // A pointer in one of them is in its series.
      const reading: Reading = {
        place: place?.row === row ? { row: allSeries, column: place.column } : undefined,
        onPlace:
          onPlace &&
          ((to: Place | undefined) => {
            onPlace(to && { row, column: to.column });
          }),
      };
      return html`<div>
        <p class="part-name"><strong>${part.name}</strong> ${totals[position]}</p>
        ${drawingView({ width: own, height, steps }, reading, (at) => partView(part, model, sheet, words, at))}
      </div>`;
    })}
  </div>`;
}

/** Few nodes: what looks alike is one path. What is expected is hatched; what is not known has a broken frame, which is no column. */
function partView(
  { cost, ahead: shares }: CostPart,
  { periods }: CostModel,
  { steps, y, ticks, names, nameWidth, width }: Sheet,
  words: DrawingWords,
  at: number | undefined,
): SVGTemplateResult {
  const boxOf = (index: number, value: number): Box => {
    const across = steps.width * 0.68;
    const [from, to] = [y(0), y(value)];
    return { x: steps.middle(index) - across / 2, width: across, y: Math.min(from, to), height: Math.abs(to - from) };
  };
  /** That share of a column that stands at zero, or at its far end. */
  const piece = (cell: Cell, index: number, share: number, of: (box: Box, share: number, value: number) => Box) =>
    isValue(cell) && share > 0 ? [of(boxOf(index, cell.value), share, cell.value)] : [];
  const isAhead = (index: number) => periods[index]?.isAhead === true;
  const booked = cost.flatMap((cell, index) =>
    piece(cell, index, 1 - (shares[index] ?? 0), (box, share, of) => farEnd(box, share, -of)),
  );
  const ahead = cost.flatMap((cell, index) => piece(cell, index, shares[index] ?? 0, farEnd));
  const lacking = cost.flatMap((cell, index) =>
    cell.state !== 'notApplicable' && (!isWhole(cell) || isPartial(cell))
      ? [boxOf(index, isValue(cell) ? cell.value : 0)]
      : [],
  );
  // The name of the place where the reader is stands whole, and those that it would touch give way.
  const isTouched = (index: number) =>
    at !== undefined && !names.has(at) && Math.abs(index - at) * steps.width < nameWidth;
  const labels = words.names.map((text, index) =>
    index === at || (names.has(index) && !isTouched(index)) ? { text, isAhead: isAhead(index) } : undefined,
  );
  return svg`${gridMark({ ticks, scale: y, start: 0, end: width, textOf: words.tick })}${path(
    'actual',
    booked.map(boxPath),
  )}${path(
    'plate',
    ahead.map((box) => boxPath(box)),
  )}${path(
    'hatch actual',
    ahead.filter((box) => box.width >= 4).map((box) => hatchPath(box)),
  )}${path(
    'outline actual',
    ahead.map((box) => boxPath(inset(box))),
  )}${path(
    'frame unknown',
    lacking.map((box) => boxPath(inset({ ...box, y: box.y - 22, height: 22 }))),
  )}${stepLabels(labels, steps.middle, bottom + 16)}${
    at === undefined
      ? nothing
      : svg`<path class="here" d="M${px(steps.edge(at) + 1)} ${height - 3}H${px(steps.edge(at + 1) - 1)}"></path>`
  }`;
}

const path = (className: string, pieces: readonly string[]) =>
  pieces.length > 0 ? svg`<path class=${className} d=${pieces.join('')}></path>` : nothing;

const inset = ({ x, y, width, height: high }: Box): Box => ({
  x: x + 0.5,
  y: y + 0.5,
  width: Math.max(0, width - 1),
  height: Math.max(0, high - 1),
});
