import { nothing, svg, type SVGTemplateResult } from 'lit';
import { divideMark, gridMark, stepLabels } from '../../chart/axis.js';
import { seriesMark } from '../../chart/highlight.js';
import type { Level } from '../../chart/line.js';
import { pinMark, steppedMark } from '../../chart/line-marks.js';
import { deviationMark, type Effect, hatchedMark, previousMark, solidMark, unknownMark } from '../../chart/marks.js';
import { mostParts, partMarks, partSeries } from '../../chart/part-marks.js';
import type { Box } from '../../chart/patterns.js';
import { px } from '../../chart/scale.js';
import { quotientOf } from '../../figures/arithmetic.js';
import { type Cell, isPartial, isValue, isWhole } from '../../figures/cell.js';
import type { CostMeasure, CostModel, CostPeriod } from '../../models/cost-trajectory.js';
import { type Layout, pinHead, type Tier } from './layout.js';
import type { DrawingWords } from './drawing.words.js';

/** A box that stands on a level, or hangs from it, between two values of a tier. */
function between({ y }: Tier, from: number, to: number, x: number, width: number): Box {
  const [start, end] = [y(from), y(to)];
  return { x, y: Math.min(start, end), width, height: Math.abs(end - start) };
}

/** Columns are two thirds of a step; last year stands a third as wide, left of them and behind. */
function columnsAt({ steps }: Layout, index: number) {
  const group = steps.width * 0.68;
  const start = steps.middle(index) - group / 2;
  const previous = group * 0.26;
  return { previous: { x: start, width: previous + 2 }, cost: { x: start + previous, width: group - previous } };
}

/** The middle of the column of the cost, which everything of a step stands over or under. */
const centreOf = (layout: Layout, index: number): number => {
  const { cost } = columnsAt(layout, index);
  return cost.x + cost.width / 2;
};

const value = (cell: Cell): number | undefined => (isValue(cell) ? cell.value : undefined);

/** Cost per step against the budget: columns, last year beside them, the budget as a level across. */
export function columnsView(
  model: CostModel,
  layout: Layout,
  words: DrawingWords,
  highlighted: string | undefined,
): SVGTemplateResult {
  const { main, steps } = layout;
  const isSplit = model.parts.length > 0;
  const levels: Level[] = model.periods.map(({ budget }, index) => {
    // Of some months only it is no level of the whole step.
    const of = isWhole(budget) ? value(budget) : undefined;
    return { from: steps.edge(index), to: steps.edge(index + 1), y: of === undefined ? undefined : main.y(of) };
  });
  const budget = svg`${steppedMark(levels, 'plan')}${isSplit ? nothing : budgetName(levels, layout, words)}`;
  return svg`${gridMark({ ticks: main.ticks, scale: main.y, start: 0, end: layout.width, textOf: words.tick })}
    ${model.periods.map((period, index) => columnOf(period, index, model, layout, highlighted))}
    ${isSplit ? stacksOf(model, layout, highlighted) : nothing}
    ${model.measures.includes('budget') ? seriesMark('budget', highlighted, budget) : nothing}
    ${model.periods.map((period, index) => {
      if (!layout.values.has(index)) return nothing;
      const text = valueText(words.values[index] ?? '', period, index, layout, isSplit);
      // That of a stack is of the whole.
      return isSplit ? text : seriesMark(period.isAhead ? 'expected' : 'actual', highlighted, text);
    })}`;
}

function columnOf(
  period: CostPeriod,
  index: number,
  model: CostModel,
  layout: Layout,
  highlighted: string | undefined,
) {
  const { main } = layout;
  const of = (measure: CostMeasure, mark: ReturnType<typeof solidMark>) => seriesMark(measure, highlighted, mark);
  const { previous, cost } = columnsAt(layout, index);
  const before = value(period.previous);
  const last = before === undefined ? nothing : previousMark(between(main, 0, before, previous.x, previous.width));
  const behind = of('previous', last);
  if (model.parts.length > 0) return behind;
  const [actual, expected] = [value(period.actual), value(period.expected)];
  if (actual === undefined && expected === undefined) return svg`${behind}${unknownAt(period, layout, cost)}`;
  // What is of another sign than what is booked starts from zero, or it would lie over it.
  const base = actual !== undefined && expected !== undefined && actual > 0 === expected > 0 ? actual : 0;
  const booked = actual === undefined ? nothing : solidMark(between(main, 0, actual, cost.x, cost.width));
  const ahead =
    expected === undefined ? nothing : hatchedMark(between(main, base, base + expected, cost.x, cost.width));
  return svg`${behind}${of('actual', booked)}${of('expected', ahead)}${isPartial(period.cost) ? lackingAt(period, layout, cost) : nothing}`;
}

/** A step that should have a figure, and has none that can be shown: an empty place would be read as zero. */
const unknownAt = ({ cost }: CostPeriod, { main }: Layout, { x, width }: Pick<Box, 'x' | 'width'>) =>
  cost.state === 'notApplicable' ? nothing : unknownMark({ x, y: main.y(0) - 24, width, height: 24 });

/** On a column that lacks some of its months: it is no column of the whole step. */
function lackingAt({ cost }: CostPeriod, { main }: Layout, { x, width }: Pick<Box, 'x' | 'width'>) {
  const of = value(cost) ?? 0;
  return unknownMark({ x, y: of < 0 ? main.y(of) : main.y(of) - 24, width, height: 24 });
}

/** How far the parts of a step reach up, and down. */
export function stackEnds({ parts }: CostModel, index: number): readonly [up: number, down: number] {
  const values = parts.map(({ cost }) => (cost[index] && value(cost[index])) ?? 0);
  return [values.reduce((sum, of) => sum + Math.max(0, of), 0), values.reduce((sum, of) => sum + Math.min(0, of), 0)];
}

/** As much of a box as a share of it, where it ends: upwards above zero, downwards below. */
export function farEnd(box: Box, share: number, value: number): Box {
  const height = box.height * share;
  return { ...box, height, y: value > 0 ? box.y : box.y + box.height - height };
}

/** The parts one upon another, those above zero upwards and those below it downwards, 1 px apart; each part drawn at once. */
function stacksOf({ parts, periods }: CostModel, layout: Layout, highlighted: string | undefined) {
  const [ups, downs] = [periods.map(() => 0), periods.map(() => 0)];
  const boxes: { whole: Box[]; expected: Box[] }[] = [];
  parts.forEach(({ cost, ahead }, position) => {
    const own = (boxes[Math.min(position, mostParts)] ??= { whole: [], expected: [] });
    cost.forEach((cell, index) => {
      const of = value(cell);
      if (!of) return;
      const ends = of > 0 ? ups : downs;
      const from = ends[index] ?? 0;
      ends[index] = from + of;
      const { x, width } = columnsAt(layout, index).cost;
      const box = between(layout.main, from, from + of, x, width);
      const whole = { ...box, height: Math.max(0, box.height - 1) };
      own.whole.push(whole);
      const share = ahead[index] ?? 0;
      if (share > 0) own.expected.push(farEnd(whole, share, of));
    });
  });
  return boxes.map(({ whole, expected }, position) =>
    seriesMark(partSeries(parts, position), highlighted, partMarks(whole, expected, position)),
  );
}

/**
 * On the column at its foot, where it is dark and has room enough; what is expected has a plate beneath its text. Of a
 * stack it stands above, since it is not of the lowest part alone.
 */
function valueText(text: string, { isAhead, cost: of }: CostPeriod, index: number, layout: Layout, isSplit: boolean) {
  const { cost } = columnsAt(layout, index);
  const needed = text.length * 6.6;
  if (needed > cost.width) return nothing;
  const x = centreOf(layout, index);
  if (isSplit)
    return svg`<text class="value out haloed" x=${px(x)} y=${px(layout.main.y(Math.max(0, value(of) ?? 0)) - 6)}>${text}</text>`;
  const y = layout.main.y(0) - 7;
  const plate = { x: x - needed / 2 - 2, width: needed + 4 };
  return svg`${isAhead ? svg`<rect class="plate" x=${px(plate.x)} y=${px(y - 12)} width=${px(plate.width)} height="16"></rect>` : nothing}
    <text class="value ${isAhead ? 'ahead' : ''}" x=${px(x)} y=${px(y)}>${text}</text>`;
}

/** The budget is named above the first level where there is one. */
function budgetName(levels: readonly Level[], { main }: Layout, { budget }: DrawingWords) {
  const first = levels.find(({ y }) => y !== undefined);
  if (!first?.y) return nothing;
  return svg`<text class="named" x=${px(first.from)} y=${px(Math.max(main.top - 6, first.y - 6))}>${budget}</text>`;
}

/** Absolute deviations: bars from zero. What is expected of them is hatched. */
export function deviationView(model: CostModel, layout: Layout, words: DrawingWords): SVGTemplateResult {
  const { deviation: tier, width } = layout;
  if (!tier) return svg``;
  return svg`${tierHead(words.amountTier, tier)}${zeroLine(tier, width)}${model.periods.map((period, index) => {
    const of = value(period.deviation);
    if (of === undefined) return nothing;
    const { cost } = columnsAt(layout, index);
    const box = between(tier, 0, of, cost.x, cost.width);
    const mark = period.isAhead ? hatchedMark(box, effectOf(of)) : deviationMark(box, effectOf(of));
    return svg`${mark}${layout.values.has(index) ? tierText(words.deviations[index] ?? '', centreOf(layout, index), tier.y(of), of) : nothing}`;
  })}`;
}

/** The same in percent of the budget: pins. */
export function shareView(model: CostModel, layout: Layout, words: DrawingWords): SVGTemplateResult {
  const { share: tier, width } = layout;
  if (!tier) return svg``;
  return svg`${tierHead(words.shareTier, tier)}${zeroLine(tier, width)}${model.periods.map((period, index) => {
    const { deviationShare: of } = period;
    if (of.state !== 'value') return nothing;
    const at = quotientOf(of);
    const place = { zero: tier.y(0), y: tier.y(at) };
    return svg`${pinMark(centreOf(layout, index), place, effectOf(value(period.deviation) ?? at), period.isAhead)}${
      layout.values.has(index)
        ? tierText(words.shares[index] ?? '', centreOf(layout, index), place.y + Math.sign(-at) * pinHead, at)
        : nothing
    }`;
  })}`;
}

/** More than the budget is bad; less is neither: it may be a need that was not met. */
export const effectOf = (deviation: number): Effect => (deviation > 0 ? 'bad' : 'neutral');

const zeroLine = ({ y }: Tier, width: number) => svg`<path class="axis" d="M0 ${px(y(0))}H${px(width)}"></path>`;

const tierHead = (text: string, { top }: Tier) => svg`<text class="named" x="0" y=${px(top - 20)}>${text}</text>`;

const tierText = (text: string, x: number, y: number, of: number) =>
  svg`<text class="value out" x=${px(x)} y=${px(of < 0 ? y + 14 : y - 6)}>${text}</text>`;

/** The names of the steps, the line where what is booked ends, and the place where the reader is. */
export function framework(model: CostModel, layout: Layout, words: DrawingWords, place: number | undefined) {
  const { main, steps, names, height } = layout;
  const ahead = model.periods.findIndex(({ isAhead }) => isAhead);
  const labels = model.periods.map(({ isAhead }, index) =>
    names.has(index) || index === place ? { text: words.names[index] ?? '', isAhead } : undefined,
  );
  const shown = labels.map((label, index) => (isHiddenBy(place, index, layout) ? undefined : label));
  return svg`${stepLabels(shown, (index) => centreOf(layout, index), main.bottom + 16)}${
    ahead > 0 ? divideMark(steps.edge(ahead), { y: 4, height: height - 8, end: layout.width }, words.divide) : nothing
  }${
    place === undefined
      ? nothing
      : svg`<path class="here" d="M${px(steps.edge(place) + 2)} ${px(main.bottom + 22)}H${px(steps.edge(place + 1) - 2)}"></path>`
  }`;
}

/** The name of the place where the reader is stands whole, and those that it would touch give way. */
const isHiddenBy = (place: number | undefined, index: number, { names, steps }: Layout): boolean =>
  place !== undefined && index !== place && !names.has(place) && Math.abs(index - place) * steps.width < 36;
