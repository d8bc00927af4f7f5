import { nothing, svg, type SVGTemplateResult } from 'lit';
import { divideMark, gridMark, stepLabels } from '../../chart/axis.js';
import { seriesMark } from '../../chart/highlight.js';
import { dottedMark, frameMark, hatchedMark, unknownMark } from '../../chart/marks.js';
import { mostParts, partMark, partSeries } from '../../chart/part-marks.js';
import type { Box } from '../../chart/patterns.js';
import { px, type Scale } from '../../chart/scale.js';
import { isValue, isWhole } from '../../figures/cell.js';
import type { MixModel, MixPart } from '../../models/production-mix.js';
import type { DrawingWords } from './drawing.words.js';
import { type Layout, reach } from './layout.js';

/** A box that stands on a level, or hangs from it, between two values. */
function between(y: Scale, from: number, to: number, { x, width }: Pick<Box, 'x' | 'width'>): Box {
  const [start, end] = [y(from), y(to)];
  return { x, y: Math.min(start, end), width, height: Math.abs(end - start) };
}

const columnAt = ({ steps, column }: Layout, index: number) => ({
  x: steps.middle(index) - column / 2,
  width: column,
});

/** Columns of own and bought production, own first, with their sum above them and the goal as a frame. */
export function columnsView(
  model: MixModel,
  layout: Layout,
  words: DrawingWords,
  highlighted: string | undefined,
): SVGTemplateResult {
  const { main, width } = layout;
  return svg`${gridMark({ ticks: main.ticks, scale: main.y, start: 0, end: width, textOf: words.tick })}
    ${model.years.map((_, index) => svg`${columnOf(model, index, layout, highlighted)}${goalOf(model, index, layout)}`)}
    ${model.years.map((_, index) => amountsOf(model, index, layout, words, highlighted))}`;
}

/** What is expected is hatched; kinds keep their marks beneath that. */
function columnOf(model: MixModel, index: number, layout: Layout, highlighted: string | undefined) {
  const { parts, years, hasBought } = model;
  const { main } = layout;
  const column = columnAt(layout, index);
  const isHatched = parts.length === 1 && years[index]?.isExpected;
  const stack = isHatched
    ? hatchedMark(between(main.y, 0, reach(parts, index)[1] + reach(parts, index)[0], column))
    : stackOf(model, index, main.y, column, highlighted);
  const isLacking = hasBought && lacks(parts, index);
  // Of what is not known nobody can say how high it is.
  const top = main.y(reach(parts, index)[1]);
  return svg`${stack}${isLacking ? unknownMark({ ...column, y: top - 14, height: 13 }) : nothing}`;
}

export const lacks = (parts: readonly MixPart[], index: number): boolean =>
  parts.some(({ cells }) => {
    const cell = cells[index];
    return cell !== undefined && !isWhole(cell) && cell.state !== 'notApplicable';
  }) && parts.some(({ cells }) => cells[index]?.state === 'value');

/** The parts one upon another, those above zero upwards and those below it downwards, 1 px apart. */
function stackOf(
  { parts, years }: MixModel,
  index: number,
  y: Scale,
  column: Pick<Box, 'x' | 'width'>,
  highlighted: string | undefined,
) {
  let [up, down] = [0, 0];
  return parts.map(({ cells }, position) => {
    const cell = cells[index];
    if (!cell || !isValue(cell)) return nothing;
    const { value } = cell;
    const from = value > 0 ? up : down;
    const to = reach(parts.slice(0, position + 1), index)[value > 0 ? 1 : 0];
    if (value > 0) up = to;
    else down = to;
    const { height, ...box } = between(y, from, to, column);
    const mark = partMark(
      { ...box, height: Math.max(0, height - 1) },
      position < mostParts ? position : undefined,
      years[index]?.isExpected,
    );
    return seriesMark(partSeries(parts, position), highlighted, mark);
  });
}

/** The goal is a frame around the column of its year, up to the amount that own production is to reach. */
function goalOf({ goal, years }: MixModel, index: number, layout: Layout) {
  if (!goal || goal.year !== years[index]?.year || !isValue(goal.amount)) return nothing;
  const { x, width } = columnAt(layout, index);
  const box = between(layout.main.y, 0, goal.amount.value, { x: x - 5, width: width + 10 });
  const { y } = box;
  // Over the fills that it crosses its edge has a casing.
  return svg`<path class="casing" d="M${px(x - 5)} ${px(y + 0.75)}H${px(x + width + 5)}"></path>${frameMark(box)}`;
}

/** Own production at the foot of its part, and the sum above the column. */
function amountsOf(
  model: MixModel,
  index: number,
  layout: Layout,
  words: DrawingWords,
  highlighted: string | undefined,
) {
  const { main, steps, values } = layout;
  const year = model.years[index];
  if (!year || !values.has(index)) return nothing;
  const x = steps.middle(index);
  const [, up] = reach(model.parts, index);
  const inside = words.own[index] ?? '';
  const own = model.parts.findIndex(({ kind }) => kind === 'own');
  const hasRoom =
    own >= 0 &&
    own === model.parts.findLastIndex(({ kind }) => kind === 'own') &&
    isValue(year.own) &&
    main.bottom - main.y(year.own.value) >= 22 &&
    inside.length * 6.8 + 2 <= layout.column;
  const isHatched = year.isExpected;
  const plate = inside.length * 6.6 + 6;
  const foot = main.y(0) - 7;
  const text = svg`<text class="value ${isHatched ? 'ahead' : ''}" x=${px(x)} y=${px(foot)}>${inside}</text>`;
  return svg`${
    hasRoom && isHatched
      ? svg`<rect class="plate" x=${px(x - plate / 2)} y=${px(foot - 12)} width=${px(plate)} height="16"></rect>`
      : nothing
  }${hasRoom ? seriesMark(partSeries(model.parts, own), highlighted, text) : nothing}${
    isWhole(year.total)
      ? svg`<text class="value out" x=${px(x)} y=${px(Math.min(main.y(up), topOfGoal(model, index, layout)) - 6)}>${words.totals[index] ?? ''}</text>`
      : nothing
  }`;
}

/** A sum stands above the frame of the goal too. */
const topOfGoal = ({ goal, years }: MixModel, index: number, { main }: Layout): number =>
  goal?.year === years[index]?.year && goal && isValue(goal.amount) ? main.y(goal.amount.value) : Infinity;

/** Beneath each year its own share, as a line of numbers. */
export function shareView({ years }: MixModel, { shareAt, steps, shares }: Layout, words: DrawingWords) {
  if (shareAt === undefined) return nothing;
  return svg`<text class="named" x="0" y=${px(shareAt - 20)}>${words.shareRow}</text>${years.map((_, index) =>
    shares.has(index)
      ? svg`<text class="value share" x=${px(steps.middle(index))} y=${px(shareAt)}>${words.shares[index] ?? ''}</text>`
      : nothing,
  )}`;
}

/** What is sold stands apart: others pay it. */
export function soldView(model: MixModel, layout: Layout, words: DrawingWords) {
  const { sold: tier, width, steps, values } = layout;
  if (!tier) return nothing;
  const { sold, years } = model;
  return svg`<text class="named" x="0" y=${px(tier.top - 24)}>${words.soldTier}</text>${years.map((year, index) => {
    const [down, up] = reach(sold, index);
    const column = columnAt(layout, index);
    const mark = year.isExpected ? hatchedMark : dottedMark;
    const above = between(tier.y, 0, up, column);
    return svg`${mark(above)}${mark(between(tier.y, down, 0, column))}${
      values.has(index) && words.sold[index] !== ''
        ? svg`<text class="value out sold" x=${px(steps.middle(index))} y=${px(above.y - 6)}>${words.sold[index] ?? ''}</text>`
        : nothing
    }`;
  })}<path class="axis" d="M0 ${px(tier.y(0))}H${px(width)}"></path>`;
}

/** The names of the years, what lies between two that do not follow each other, where what is known ends, and the reader. */
export function framework({ years }: MixModel, layout: Layout, words: DrawingWords, place: number | undefined) {
  const { main, steps, names, height, width } = layout;
  const ahead = years.findIndex(({ isExpected }) => isExpected);
  const labels = years.map(({ year, isExpected }, index) =>
    names.has(index) ? { text: String(year), isAhead: isExpected } : undefined,
  );
  return svg`${stepLabels(labels, steps.middle, main.bottom + 18)}${years.map(({ year }, index) =>
    index > 0 && year - (years[index - 1]?.year ?? year) > 1
      ? svg`<text class="step-text ahead" x=${px(steps.edge(index) - (index === ahead ? 12 : 0))} y=${px(main.bottom + 18)}>…</text>`
      : nothing,
  )}${ahead > 0 ? divideMark(steps.edge(ahead), { y: 4, height: height - 8, end: width }, words.divide) : nothing}${
    place === undefined
      ? nothing
      : svg`<path class="here" d="M${px(steps.edge(place) + 4)} ${px(main.bottom + 25)}H${px(steps.edge(place + 1) - 4)}"></path>`
  }`;
}
