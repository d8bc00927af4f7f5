import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { gridMark } from '../../chart/axis.js';
import { seriesMark } from '../../chart/highlight.js';
import type { Point } from '../../chart/line.js';
import { lineMark, pointMark } from '../../chart/line-marks.js';
import { boxBetween, frameMark, hatchedMark, solidMark } from '../../chart/marks.js';
import type { Box } from '../../chart/patterns.js';
import { px } from '../../chart/scale.js';
import type { Place } from '../../chart/walk.js';
import type { HistoryModel } from '../../models/citizen-history.js';
import { firstDayOf, lastDayOf } from '../../figures/calendar/months.js';
import { edgesOf, type Layout, type StackKind, stackOf, type Tier } from './layout.js';

/** What is written in the drawing; all of it stands in the table too. */
export interface CostWords {
  readonly cost: { readonly name: string; readonly about: string };
  readonly sum: { readonly name: string; readonly about: string };
  /** Of each period. */
  readonly values: readonly string[];
  readonly names: readonly string[];
  readonly tick: (ore: number, isTop: boolean) => string;
  readonly asOf: string;
  /** The sums so far at the last that is paid, and at the end of the last month that they go to. */
  readonly paid: (ore: number) => string;
  readonly end: (ore: number, month: string) => readonly [amount: string, when: string];
}

export interface CostOptions {
  readonly place: Place | undefined;
  /** The measure that stands out. */
  readonly highlighted: string | undefined;
  /** Told where a pointer or a finger is, and that it has left. */
  readonly onPeriod?: ((period: number | undefined) => void) | undefined;
}

const marks = { paid: solidMark, unpaid: frameMark, expected: hatchedMark } satisfies Record<StackKind, unknown>;

/** What all services cost together, step by step and in all, under the same time as they are. */
export function costsView(model: HistoryModel, layout: Layout, words: CostWords, options: CostOptions): TemplateResult {
  const { width, height, left, today } = layout;
  const { place, highlighted, onPeriod } = options;
  const onMove = (event: PointerEvent) => {
    const x = event.clientX - (event.currentTarget as Element).getBoundingClientRect().left - left;
    const found = model.periods.findIndex((period) => edgesOf(period, layout).end >= x);
    onPeriod?.(x < 0 || found < 0 ? undefined : found);
  };
  const here = place && model.periods[place.column];
  return html`<svg
    class="main costs"
    width=${px(width)}
    height=${px(height)}
    viewBox="0 0 ${px(width)} ${px(height)}"
    aria-hidden="true"
    @pointermove=${onPeriod ? onMove : nothing}
    @pointerdown=${onPeriod ? onMove : nothing}
    @pointerleave=${onPeriod ? () => onPeriod(undefined) : nothing}
  >
    ${here ? band(edgesOf(here, layout), layout) : nothing}${grid(layout)}${
      today === undefined ? nothing : todayMark(left + today, layout, words.asOf)
    }${columns(model, layout, words, highlighted)}${model.step === 'month' && layout.isNarrow ? yearNames(layout) : nothing}${sums(model, layout, words)}
  </svg>`;
}

const band = ({ start, end }: { readonly start: number; readonly end: number }, { left, cost, height }: Layout) =>
  svg`<rect class="here" x=${px(left + start)} y=${px(cost.top - 20)} width=${px(end - start)} height=${px(height - cost.top + 20)}></rect>`;

const grid = ({ years, left, height, cost }: Layout): SVGTemplateResult =>
  svg`${years.slice(1).map(({ from }) => svg`<path class="grid" d="M${px(left + from)} ${px(cost.top - 18)}V${px(height)}"></path>`)}`;

/** The day of the status through all that is drawn, and its date on a plate. */
function todayMark(x: number, { width, height, isNarrow }: Layout, text: string): SVGTemplateResult {
  const room = text.length * 6.6 + 8;
  const middle = Math.max(room / 2, Math.min(width - room / 2, x));
  return svg`<path class="divide" d="M${px(x)} 0V${px(height)}"></path
    ><rect class="plate" x=${px(middle - room / 2)} y=${isNarrow ? 2 : 4} width=${px(room)} height="18"></rect
    ><text class="at-day" x=${px(middle)} y=${isNarrow ? 15 : 17}>${text}</text>`;
}

function tierHead({ head, top }: Tier, { name, about }: CostWords['cost'], { isNarrow }: Layout): SVGTemplateResult {
  return isNarrow
    ? svg`<text class="named" x="0" y=${px(head - 2)}>${name}<tspan class="aside">, ${about}</tspan></text>`
    : svg`<text class="named" x="0" y=${px(top - 6)}>${name}</text
        ><text class="aside" x="0" y=${px(top + 11)}>${about}</text>`;
}

function columns(
  model: HistoryModel,
  layout: Layout,
  words: CostWords,
  highlighted: string | undefined,
): SVGTemplateResult {
  const { cost, left, columns: widths, values, names } = layout;
  const end = left + widths.time;
  const zero = cost.y(0);
  return svg`${tierHead(cost, words.cost, layout)}${
    cost.ticks.length > 0
      ? gridMark({ ticks: cost.ticks, scale: cost.y, start: left - 44, end, textOf: words.tick })
      : svg`<path class="axis" d="M${px(left)} ${px(zero)}H${px(end)}"></path>`
  }${model.periods.map((period, index) => {
    const { start, end: stop } = edgesOf(period, layout);
    const wide = (stop - start) * (stop - start > 60 ? 0.62 : 0.7);
    const x = left + (start + stop) / 2;
    const stack = stackOf(model.amounts[index] ?? model.total);
    const top = stack.parts.reduce((most, { to }) => Math.max(most, to), 0);
    const value = words.values[index] ?? '';
    return svg`${stack.parts.map(({ kind, from, to }) => seriesMark(kind, highlighted, marks[kind](apart(boxBetween(x - wide / 2, x + wide / 2, 0, 0), cost.y(from), cost.y(to)))))}${
      values.has(index) && value
        ? svg`<text class="value" x=${px(x)} y=${px(cost.y(top) - 5)}>${value}</text>`
        : nothing
    }${names.has(index) ? svg`<text class="step-text" x=${px(x)} y=${px(cost.bottom + 16)}>${words.names[index] ?? ''}</text>` : nothing}`;
  })}`;
}

/** A card has no head with the years in it. */
const yearNames = ({ years, left, cost }: Layout): SVGTemplateResult =>
  svg`${years
    .filter(({ from, to }) => to - from >= 34)
    .map(
      ({ name, from, to }) =>
        svg`<text class="step-text year" x=${px(left + (from + to) / 2)} y=${px(cost.bottom + 32)}>${name}</text>`,
    )}`;

/** A part of a column between two heights, 1 px from the next. */
const apart = (box: Box, from: number, to: number): Box => ({
  ...box,
  y: Math.min(from, to),
  height: Math.max(0, Math.abs(to - from) - 1),
});

/** The sums so far: drawn through as far as all of it is paid, dashed from there. */
function sums(model: HistoryModel, layout: Layout, words: CostWords): SVGTemplateResult {
  const { sum, left, columns: widths, isNarrow } = layout;
  if (!sum) return svg``;
  const { paid, ahead, paidSum, endSum } = sumLines(model, layout, sum);
  const [from, last] = [paid.at(-1), ahead.at(-1) ?? paid.at(-1)];
  const end = model.areSumsWhole ? model.stretch.to : model.sums.at(-1)?.month;
  const [amount, when] = endSum === undefined || end === undefined ? ['', ''] : words.end(endSum, end);
  const isRoom = from && last && ahead.length > 0 && last.x - from.x > 60 && from.x - left > 40;
  return svg`${tierHead(sum, words.sum, layout)}<path class="axis" d="M${px(left)} ${px(sum.y(0))}H${px(left + widths.time)}"></path>
    ${lineMark(paid, 'actual')}${ahead.length > 0 ? lineMark(ahead, 'forecast') : nothing}
    ${
      isRoom && paidSum !== undefined
        ? svg`${pointMark(from.x, from.y, 'actual')}<text class="value end" x=${px(from.x - 7)} y=${px(from.y - 6)}>${words.paid(paidSum)}</text>`
        : nothing
    }${
      last === undefined
        ? nothing
        : isNarrow
          ? svg`<text class="named end" x=${px(Math.max(last.x, 72))} y=${px(last.y - 6)}>${amount}</text>`
          : svg`<text class="named forecast" x=${px(last.x + 8)} y=${px(last.y + 4)}>${amount}</text
              ><text class="aside" x=${px(last.x + 8)} y=${px(last.y + 20)}>${when}</text>`
    }`;
}

interface SumPoint extends Point {
  readonly y: number;
}

/** Month by month, level where nothing is paid or planned. */
function sumLines(
  { sums: all, areSumsWhole }: HistoryModel,
  { left, startOf, endOf, columns: widths }: Layout,
  { y }: Tier,
) {
  const paid: SumPoint[] = [{ x: left, y: y(0) }];
  const ahead: SumPoint[] = [];
  let [before, paidSum, endSum] = [0, undefined as number | undefined, undefined as number | undefined];
  for (const { month, sum, isPaid } of all) {
    const line = isPaid && ahead.length === 0 ? paid : ahead;
    line.push({ x: left + startOf(firstDayOf(month)), y: y(before) }, { x: left + endOf(lastDayOf(month)), y: y(sum) });
    if (line === paid) paidSum = sum;
    [before, endSum] = [sum, sum];
  }
  if (areSumsWhole) (ahead.length > 0 ? ahead : paid).push({ x: left + widths.time, y: y(before) });
  return { paid, ahead, paidSum, endSum };
}
