import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { gridMark, stepLabels } from '../../chart/axis.js';
import { keyBox, type KeyItem } from '../../chart/key.view.js';
import { spreadOut } from '../../chart/labels.js';
import { linePath } from '../../chart/line.js';
import { unknownMark } from '../../chart/marks.js';
import { px } from '../../chart/scale.js';
import type { Place } from '../../chart/walk.js';
import { type Cell, isValue } from '../../figures/cell.js';
import { overTimeOf, type WaitingModel, type WaitingOverTime } from '../../models/waiting-list.js';
import { drawingView, walkView } from '../../shared/figure/drawing.view.js';
import { allSeries } from '../../shared/figure/readout.js';
import { partsOfTable } from '../../shared/table/table-parts.js';
import { wholeTable } from '../../shared/table/whole-table.view.js';
import type { WrittenTable } from '../../shared/table/written-table.js';
import { timeLayout, type TimePanel } from './time.layout.js';
import type { WaitingWords } from './written-list.js';
import { readTime, type TimeSeries, timeSeriesOf, writtenTime } from './written-time.js';

export interface TimeOptions {
  readonly heading: string;
  /** Whole figure, in pixels. */
  readonly width: number;
  readonly place: Place | undefined;
  readonly onKey?: ((event: KeyboardEvent) => void) | undefined;
  readonly onPlace?: ((place: Place | undefined) => void) | undefined;
}

const kinds = ['all', 'withoutPlace'] as const;

/** The table of the days, for the model. */
export const timeTable = (model: WaitingModel, heading: string, words: WaitingWords): WrittenTable =>
  writtenTime(model, overTimeOf(model), heading, words);

/** What the arrow keys go through: a drawing of all and one of each group, day by day. */
export const timeExtent = ({ columns, rows }: WrittenTable) =>
  ({ rows: columns.length / 2, columns: rows.length, along: 'columns' }) as const;

/** Who has waited, drawn day by day: all of them, and each group beneath on the same scale. */
export function timeView(
  model: WaitingModel,
  table: WrittenTable,
  options: TimeOptions,
  words: WaitingWords,
): TemplateResult {
  const { heading, width, place } = options;
  const { texts, waiting } = words;
  const overTime = overTimeOf(model);
  const layout = timeLayout(overTime, Math.min(1000, width));
  const [whole, ...groups] = timeSeriesOf(overTime, words);
  const panel = (series: TimeSeries, row: number, at: TimePanel) =>
    panelView(series, row, at, overTime, options, words);
  return html`<div class="list">
    ${walkView(
      {
        ...options,
        name: waiting.walk(heading),
        key: keyOf(overTime, words),
        texts,
        said: readTime(table, place, words),
      },
      html`<div class="over-time">
        ${whole ? panel(whole, 0, layout.whole) : nothing}
        <div class="panels">${groups.map((series, index) => panel(series, index + 1, layout.group))}</div>
      </div>`,
    )}
    ${partsOfTable(table).map((part) => wholeTable({ table: part, isWhole: true }, words))}
  </div>`;
}

function panelView(
  series: TimeSeries,
  row: number,
  panel: TimePanel,
  { days }: WaitingOverTime,
  { place, onPlace }: TimeOptions,
  words: WaitingWords,
): TemplateResult {
  const isHere = place?.row === row;
  const reading = {
    place: isHere ? { row: allSeries, column: place.column } : undefined,
    onPlace:
      onPlace &&
      ((to: Place | undefined) => {
        onPlace(to && { row, column: to.column });
      }),
  };
  const { width, height, at } = panel;
  return html`<div class=${isHere ? 'panel-here' : nothing}>
    <p class="part-name"><strong>${series.name}</strong></p>
    ${drawingView({ width, height, steps: { at, count: days.length } }, reading, (column) =>
      marksOf(series, panel, days, column, words),
    )}
  </div>`;
}

function marksOf(
  series: TimeSeries,
  panel: TimePanel,
  days: readonly string[],
  at: number | undefined,
  words: WaitingWords,
): SVGTemplateResult {
  const { format } = words;
  const { ticks, y, x, width, bottom, names, height } = panel;
  const isTouched = (index: number) => at !== undefined && !names.has(at) && Math.abs(x(index) - x(at)) < 72;
  const labels = days.map((day, index) =>
    index === at || (names.has(index) && !isTouched(index)) ? { text: format.day(day) } : undefined,
  );
  return svg`${gridMark({ ticks, scale: y, start: 0, end: width, textOf: format.count })}${kinds.map((kind) =>
    lineOf(series[kind], kind, panel),
  )}${stepLabels(labels, (index) => Math.min(width - 34, Math.max(34, x(index))), bottom + 16)}${endsOf(series, panel, words)}${
    at === undefined ? nothing : svg`<path class="here" d="M${px(x(at) - 6)} ${height - 2}H${px(x(at) + 6)}"></path>`
  }`;
}

/** A line, a dot for each day, and a broken frame where a count is hidden: how high it is nobody sees. */
function lineOf(cells: readonly Cell[], kind: (typeof kinds)[number], { x, y, bottom, step }: TimePanel) {
  const points = cells.map((cell, index) => ({ x: x(index), y: isValue(cell) ? y(cell.value) : undefined }));
  return svg`<path class="line ${kind}" d=${linePath(points)}></path>${points.map((point) =>
    point.y === undefined
      ? nothing
      : svg`<circle class="dot ${kind}" cx=${px(point.x)} cy=${px(point.y)} r="3"></circle>`,
  )}${cells.map((cell, index) =>
    cell.state === 'suppressed'
      ? unknownMark({ x: x(index) - step / 2, y: bottom - 14, width: step, height: 14 })
      : nothing,
  )}`;
}

/** The last count of each line at its end, and what the line is where there is room for that. */
function endsOf(series: TimeSeries, { x, y, bottom, hasNames }: TimePanel, { waiting, format }: WaitingWords) {
  const names = { all: waiting.overTime.all, withoutPlace: waiting.overTime.withoutPlace };
  const last = series.all.length - 1;
  const ends = kinds.flatMap((kind) => {
    const cell = series[kind][last];
    return cell && isValue(cell) ? [{ kind, count: cell.value }] : [];
  });
  const places = spreadOut(
    ends.map(({ count }) => y(count)),
    15,
    [8, bottom],
  );
  return ends.map(
    ({ kind, count }, index) =>
      svg`<text class="count ${kind}" x=${px(x(last) + 9)} y=${px((places[index] ?? 0) + 5)}>${format.count(count)}${hasNames ? ` ${names[kind]}` : ''}</text>`,
  );
}

/** Only the marks in use. */
function keyOf({ whole, groups }: WaitingOverTime, { waiting, texts }: WaitingWords): readonly KeyItem[] {
  const mark = (kind: (typeof kinds)[number]) =>
    svg`<path class="line ${kind}" d="M1 6H21"></path><circle class="dot ${kind}" cx="11" cy="6" r="3"></circle>`;
  const isHidden = [whole, ...groups].some((series) =>
    kinds.some((kind) => series[kind].some(({ state }) => state === 'suppressed')),
  );
  const items: KeyItem[] = [
    { mark: mark('all'), word: waiting.overTime.everyone },
    { mark: mark('withoutPlace'), word: waiting.withoutPlace },
  ];
  if (isHidden) items.push({ mark: unknownMark({ ...keyBox, x: 4, width: 14 }), word: texts.noValueSpoken.suppressed });
  return items;
}
