import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { type Step, stepBox } from '../../chart/bridge.js';
import { seriesMark } from '../../chart/highlight.js';
import { type Effect, hatchedMark } from '../../chart/marks.js';
import { px } from '../../chart/scale.js';
import type { Place } from '../../chart/walk.js';
import type { Status } from '../../figures/variance.js';
import { statusIcon } from '../../shared/table/table.view.js';
import { progressBar } from './bars.view.js';
import type { Layout, Line } from './layout.js';
import type { ProgressSeries, Stop } from './savings-progress.words.js';

/** One line of the drawing in words. */
export interface AreaWords {
  readonly id: string;
  readonly name: string;
  readonly signs: readonly string[];
  /** 0,8 → 1,1, and what it is out of. */
  readonly reached: string;
  readonly of: string;
  /** Every figure of the line as a sentence. */
  readonly stops: readonly Stop[];
  readonly share: string;
  readonly status: Status | undefined;
  readonly statusWord: string;
  readonly deviation: string;
}

export interface AreaHeads {
  readonly area: string;
  readonly bars: string;
  readonly share: string | undefined;
  readonly deviation: string | undefined;
  /** The same for a narrow page. */
  readonly shortDeviation: string | undefined;
  readonly footnote: string;
}

export interface AreaLine {
  readonly words: AreaWords;
  /** Read aloud: the figures that no cell of the line has in words. */
  readonly spoken: string;
  readonly line: Line;
  readonly step: Step;
  readonly isTotal: boolean;
}

export interface AreasOptions {
  readonly caption: string;
  readonly heads: AreaHeads;
  readonly total: Line;
  readonly layout: Layout;
  readonly place: Place | undefined;
  /** What stands out of the marks. */
  readonly highlighted: string | undefined;
  readonly effect: (deviation: number) => Effect;
  readonly show: { readonly bars: boolean; readonly bridge: boolean };
}

const barHeight = 14;
const cellHeight = 20;

/** The areas as a native table whose cells hold the drawing: every figure in it is text too. */
export function areasView(lines: readonly AreaLine[], options: AreasOptions): TemplateResult {
  const { layout, heads, caption, show } = options;
  const { columns, bridge, shape } = layout;
  const isNarrow = shape === 'narrow';
  const hasShare = heads.share !== undefined;
  const hasBridge = heads.deviation !== undefined && show.bridge && (shape === 'aligned' || !show.bars);
  const widths = [
    columns.name,
    ...(show.bars ? [columns.bar + columns.amounts, ...(hasShare ? [columns.share] : [])] : []),
    ...(hasBridge ? [bridge.width] : []),
  ];
  return html`<table class="areas" role="table" width=${isNarrow ? nothing : sumOf(widths)}>
    <caption class="spoken">
      ${caption}
    </caption>
    <colgroup>
      ${widths.map((width) => html`<col width=${px(width)} />`)}
    </colgroup>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${heads.area}</th>
        ${show.bars ? html`<th scope="col" role="columnheader">${heads.bars}</th>` : nothing}
        ${show.bars && hasShare ? html`<th scope="col" role="columnheader" class="number">${heads.share}</th>` : nothing}
        ${
          hasBridge
            ? html`<th scope="col" role="columnheader" class="bridge">
                <span class="head">${heads.deviation}</span>${overView(guides(options), options)}
              </th>`
            : nothing
        }
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${lines.map((line, index) => areaRow(line, index, hasShare, hasBridge, options))}
    </tbody>
  </table>`;
}

const sumOf = (widths: readonly number[]): string => px(widths.reduce((sum, width) => sum + width, 0));

function areaRow(
  { words, spoken, line, step, isTotal }: AreaLine,
  index: number,
  hasShare: boolean,
  hasBridge: boolean,
  options: AreasOptions,
): TemplateResult {
  const { layout, place, show, heads } = options;
  const isNarrow = layout.shape === 'narrow' && show.bridge;
  // The whole has its bar above, on the same scale; only where it has none is it drawn as one more line.
  const hasOwnBar = !isTotal || line.first !== undefined;
  return html`<tr role="row" class="${isTotal ? 'total' : 'area'} ${place?.row === index ? 'walked' : ''}">
    <th scope="row" role="rowheader">
      ${words.name}${words.signs.map((sign) => html`<sup><span class="spoken">, ${heads.footnote} </span>${sign}</sup>`)}
    </th>
    ${
      show.bars
        ? html`<td role="cell" class="bars">
            ${hasOwnBar ? barView(line, options) : nothing}<span aria-hidden="true"
              >${words.reached}<span class="of">${words.of}${isNarrow ? narrowDeviation(words, heads) : ''}</span></span
            >
            <span class="spoken">${spoken}</span>
          </td>`
        : nothing
    }
    ${
      show.bars && hasShare
        ? html`<td role="cell" class="share">
            <span class="status ${words.status ?? ''}"
              ><span class="percent">${words.share}</span>${words.status ? statusIcon(words.status) : nothing}</span
            ><span class="word">${words.statusWord}</span>
          </td>`
        : nothing
    }
    ${
      hasBridge
        ? html`<td role="cell" class="bridge">
            <span class="spoken">${words.deviation} ${show.bars ? nothing : spoken}</span>${overView(
              [
                guides(options),
                isTotal
                  ? bridgeTotal(words.deviation, line, options)
                  : bridgeStep(words.deviation, line, step, index === 0, options),
              ],
              options,
            )}
          </td>`
        : nothing
    }
  </tr>`;
}

/** Where there is no room for the bridge its figure stands in words. */
const narrowDeviation = ({ deviation }: AreaWords, { shortDeviation }: AreaHeads): string =>
  shortDeviation === undefined || deviation === '' ? '' : ` · ${shortDeviation} ${deviation}`;

const barView = (line: Line, { layout: { bar, columns }, highlighted }: AreasOptions): TemplateResult =>
  html`<svg
    width=${px(columns.bar)}
    height=${cellHeight}
    viewBox="0 0 ${px(columns.bar)} ${cellHeight}"
    aria-hidden="true"
  >
    ${progressBar(line, bar, { y: (cellHeight - barHeight) / 2, height: barHeight }, highlighted)}
  </svg>`;

/** A drawing over the whole of its cell, however high that is; without styles it is a line of its own in it. */
const overView = (marks: unknown, { layout: { bridge } }: AreasOptions): TemplateResult =>
  html`<svg class="over" width=${px(bridge.width)} height=${cellHeight} aria-hidden="true">${marks}</svg>`;

/** The two places that the bridge spans, through every line of it. */
function guides({ total, layout: { bridge, shape }, show }: AreasOptions): readonly SVGTemplateResult[] {
  if (shape !== 'aligned' || !show.bars) return [];
  const places = [total.expected, total.target].flatMap((value) =>
    value === undefined ? [] : [px(bridge.place(value))],
  );
  return places.map((x) => svg`<line class="guide" x1=${x} x2=${x} y1="0" y2="100%"></line>`);
}

/** A step of the bridge, joined to the one above and the one below; lines stand at percents, since rows differ in height. */
function bridgeStep(text: string, { deviation }: Line, { from, to }: Step, isFirst: boolean, options: AreasOptions) {
  const { place } = options.layout.bridge;
  const [start, end] = [place(from), place(to)];
  return svg`${isFirst ? nothing : svg`<line class="join" x1=${px(start)} x2=${px(start)} y1="0" y2="50%"></line>`}
    <line class="join" x1=${px(end)} x2=${px(end)} y1="50%" y2="100%"></line>
    ${deviation === undefined ? nothing : stepMark(start, end, deviation, options)}${stepLabel(text, start, end, isFirst, options)}`;
}

function bridgeTotal(text: string, { expected, target, deviation }: Line, options: AreasOptions) {
  if (expected === undefined || target === undefined || deviation === undefined) return nothing;
  const { place } = options.layout.bridge;
  const [start, end] = [place(expected), place(target)];
  return svg`${stepMark(start, end, deviation, options)}${stepLabel(text, start, end, true, options)}`;
}

function stepMark(start: number, end: number, deviation: number, { effect, highlighted }: AreasOptions) {
  if (deviation === 0) return nothing;
  const box = stepBox(start, end, -barHeight / 2, barHeight);
  const series: ProgressSeries = deviation < 0 ? 'short' : 'surplus';
  return svg`<svg y="50%" class="shown">${seriesMark(series, highlighted, hatchedMark(box, effect(deviation)))}</svg>`;
}

/** Left of its bar where there is room, so that the eye follows the steps down; else right of it. */
function stepLabel(
  text: string,
  start: number,
  end: number,
  isRight: boolean,
  { layout }: AreasOptions,
): SVGTemplateResult {
  const [left, right] = [Math.min(start, end), Math.max(start, end)];
  const goesRight = isRight || left < layout.bridge.labelRoom;
  const x = goesRight ? right + 7 : left - 7;
  return svg`<text class=${goesRight ? '' : 'end'} x=${px(x)} y="50%" dy="0.35em">${text}</text>`;
}
