import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { divideMark, gridMark, stepLabels } from '../../chart/axis.js';
import { type Crowd, crowdMark, pointsOf } from '../../chart/crowd.js';
import { keyBox, type KeyItem, keyView } from '../../chart/key.view.js';
import { spreadOut } from '../../chart/labels.js';
import { linePath, type Point, reduced } from '../../chart/line.js';
import { px } from '../../chart/scale.js';
import type { Place } from '../../chart/walk.js';
import type { CostModel } from '../../models/cost-trajectory.js';
import { readoutOf } from '../../shared/figure/readout.js';
import type { WrittenTable } from '../../shared/table/written-table.js';
import { inUnitOf } from './cost-trajectory.words.js';
import { type DrawingWords, drawingWordsOf } from './drawing.words.js';
import type { Kept } from './kept.js';
import type { Lines } from './lines.js';
import { keyFigures, panelView } from './panel.view.js';
import { type CostWords, measureHead } from './written-costs.js';

export interface LinesTables {
  readonly written: WrittenTable;
  /** The same as it stands beside the drawing. */
  readonly beside: TemplateResult;
}

export interface LinesOptions {
  readonly heading: string;
  /** The part that the reader is at, and the step. */
  readonly place: Place | undefined;
  /** The parts that the reader has chosen. */
  readonly kept?: Kept | undefined;
  /** On paper, where nobody can let go of a line. */
  readonly isFixed?: boolean;
  /** What draws the crowd beneath the drawing; without it the drawing does. */
  readonly under?: TemplateResult | undefined;
  readonly onKey?: ((event: KeyboardEvent) => void) | undefined;
  readonly onPointer?: ((event: PointerEvent) => void) | undefined;
  readonly onLeave?: (() => void) | undefined;
  readonly onClick?: (() => void) | undefined;
  /** Told the position of a part that is no longer to be chosen. */
  readonly onLetGo?: ((row: number) => void) | undefined;
}

/** The parts as lines on one scale: key, readout, drawing, key figures of the whole, and the table. */
export function linesView(
  model: CostModel,
  lines: Lines,
  { written, beside }: LinesTables,
  options: LinesOptions,
  words: CostWords,
): TemplateResult {
  const { heading, place, under, kept = noneKept, onKey, onPointer, onLeave, onClick } = options;
  const { width, height } = lines;
  const follow = onPointer ?? nothing;
  return html`<div class="trajectory">
    <div
      class="drawing"
      part="chart"
      role="group"
      tabindex="0"
      aria-label=${words.costs.walkLines(heading)}
      @keydown=${onKey ?? nothing}
    >
      ${guard([model, lines, words], () => keyView(keyOf(model, lines, words)))}
      <p class="readout" role="status">
        ${readOut(written, place, model, lines, words)}${isKeptAt(place, model, kept) ? `, ${words.costs.isKept}` : ''}
      </p>
      <div class="sheet">
        ${under ?? nothing}<svg
          class="main"
          width=${width}
          height=${height}
          viewBox="0 0 ${width} ${height}"
          aria-hidden="true"
          @pointermove=${follow}
          @pointerdown=${follow}
          @pointerleave=${onLeave ?? nothing}
          @click=${onClick ?? nothing}
        >
          ${guard([model, lines, words, kept, under === undefined], () => still(model, lines, drawingWordsOf(model, words), kept, under === undefined))}
          ${marked(model, lines, place, isKeptAt(place, model, kept))}
        </svg>
      </div>
    </div>
    ${keptView(model, kept, options, words)}
    <div class="figures">${guard([model, words], () => panelView(keyFigures(model, words), words))}</div>
    ${beside}
  </div>`;
}

const noneKept: Kept = new Map();

const isKeptAt = (place: Place | undefined, { parts }: CostModel, kept: Kept): boolean =>
  place !== undefined && kept.has(parts[place.row]?.id ?? '');

/** The chosen parts that this answer has, in the order of the answer, and the look of each. */
const keptIn = ({ parts }: CostModel, kept: Kept) =>
  parts.flatMap(({ id, name }, row) => {
    const look = kept.get(id);
    return look === undefined ? [] : [{ row, name, look }];
  });

/** The chosen lines as buttons that let them go; beneath the drawing, so that it stays where it is. */
function keptView(model: CostModel, kept: Kept, { onLetGo, isFixed }: LinesOptions, { costs }: CostWords) {
  const chosen = keptIn(model, kept);
  if (chosen.length === 0) return nothing;
  const level = `M0 ${keyBox.height / 2}H${keyBox.width}`;
  return html`<ul class="key kept" aria-label=${costs.keptLines}>
    ${chosen.map(({ row, name, look }) => {
      const said = html`<svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
          <path class="line ${keptKind(look)}" d=${level}></path></svg
        >${name}`;
      return html`<li>
        ${isFixed || !onLetGo ? said : html`<button type="button" aria-pressed="true" @click=${() => onLetGo(row)}>${said}</button>`}
      </li>`;
    })}
  </ul>`;
}

function readOut(
  { columns, rows }: WrittenTable,
  place: Place | undefined,
  { parts }: CostModel,
  { isCrowd }: Lines,
  words: CostWords,
): string {
  if (!place || !parts[place.row]) return '';
  const { row, column } = place;
  const at = isCrowd ? { row: column, column: row } : { row: columns.length - parts.length + row, column };
  return readoutOf({ columns, rows }, at, { texts: words.texts, inUnit: inUnitOf(words) });
}

/** Colour and dash of a line of few, so that no two are alike in both. */
const kindOf = (row: number): string => `own own-${(row % 4) + 1} dash-${(row % 3) + 1}`;

const keptKind = (look: number): string => `own own-${look + 1} dash-${look + 1}`;

const path = (className: string, d: string) => (d === '' ? nothing : svg`<path class=${className} d=${d}></path>`);

/** Solid as far as it is booked; from there on dashed, with open points, whatever dash it is told from others by. */
function lineOf({ crowd, ahead, steps }: Lines, row: number, className: string): SVGTemplateResult {
  const points = pointsOf(crowd, row);
  const parted = ahead < 0 ? points.length : ahead;
  const expected = ahead < 0 ? [] : points.slice(Math.max(0, ahead - 1));
  return svg`${path(`line ${className}`, linePath(reduced(points.slice(0, parted))))}${path(
    `line ${className} ahead`,
    linePath(reduced(expected)),
  )}${path(`line points ${className} ahead`, pointsPath(points.slice(parted), Math.min(3, steps.width / 3)))}`;
}

const casingOf = (crowd: Crowd, row: number) => path('line casing', linePath(reduced(pointsOf(crowd, row))));

const pointsPath = (points: readonly Point[], radius: number): string =>
  points
    .map(({ x, y }) =>
      y === undefined
        ? ''
        : `M${px(x - radius)} ${px(y)}a${px(radius)} ${px(radius)} 0 1 0 ${px(radius * 2)} 0a${px(radius)} ${px(radius)} 0 1 0 ${px(-radius * 2)} 0`,
    )
    .join('');

/** What stays as it is while a pointer moves. */
function still(model: CostModel, lines: Lines, words: DrawingWords, kept: Kept, hasCrowd: boolean): SVGTemplateResult {
  const { crowd, isCrowd, named, main, steps, width, height, ahead } = lines;
  const chosen = keptIn(model, kept);
  return svg`${gridMark({ ticks: main.ticks, scale: main.y, start: 0, end: steps.end, textOf: words.tick })}
    ${isCrowd && hasCrowd ? crowdMark(crowd) : nothing}
    ${named.map((row) => lineOf(lines, row, isCrowd ? 'outer' : kindOf(row)))}${chosen.map(
      ({ row, look }) =>
        svg`${casingOf(crowd, row)}${lineOf(lines, row, `kept ${isCrowd ? keptKind(look) : kindOf(row)}`)}`,
    )}${namesOf([...new Set([...named, ...chosen.map(({ row }) => row)])], model, lines, '')}
    ${stepLabels(stepNames(model, lines, words), steps.middle, main.bottom + 18)}
    ${ahead > 0 ? divideMark(steps.edge(ahead), { y: 4, height: height - 28, end: width }, words.divide) : nothing}`;
}

/** Each name, or the years alone where the steps are many. */
function stepNames(model: CostModel, { steps }: Lines, { names }: DrawingWords) {
  const { periods, step } = model;
  const isDense = step !== 'year' && steps.width < 20 && periods.length > 24;
  const longest = isDense ? 4 : Math.max(0, ...names.map(({ length }) => length));
  const stride = isDense ? { month: 12, quarter: 4, year: 1 }[step] : 1;
  const every = stride * Math.max(1, Math.ceil((longest * 6.5 + 8) / ((steps.width || 1) * stride)));
  const first = isDense
    ? Math.max(
        0,
        periods.findIndex(({ id }) => /-(01|Q1)$/.test(id)),
      )
    : 0;
  return periods.map(({ id, isAhead }, index) =>
    index >= first && (index - first) % every === 0
      ? { text: isDense ? id.slice(0, 4) : (names[index] ?? ''), isAhead }
      : undefined,
  );
}

/** Names at the ends of their lines, moved apart; one too long for its room ends in dots, and stands whole in the readout. */
function namesOf(
  rows: readonly number[],
  { parts }: CostModel,
  { crowd, main, letters, isCrowd }: Lines,
  className: string,
) {
  const ends = rows.flatMap((row) => {
    const last = pointsOf(crowd, row).findLast(({ y }) => y !== undefined);
    return last?.y === undefined ? [] : [{ row, x: last.x, y: last.y }];
  });
  const places = spreadOut(
    ends.map(({ y }) => y),
    15,
    [main.top, main.bottom],
  );
  return ends.map(({ row, x }, index) => {
    const { name = '' } = parts[row] ?? {};
    const text = letters === 0 ? numberOf(row, isCrowd) : shortened(name, letters);
    return svg`<text class="line-name ${className}" x=${px(x + 8)} y=${px((places[index] ?? 0) + 4)}>${text}</text>`;
  });
}

/** In a crowd without room the readout alone says which line it is. */
const numberOf = (row: number, isCrowd: boolean): string => (isCrowd ? '' : String(row + 1));

const shortened = (name: string, letters: number): string =>
  name.length > letters ? `${name.slice(0, letters - 1).trimEnd()}…` : name;

/** The line that is read, above all others, with the point where the reader is. */
function marked(model: CostModel, lines: Lines, place: Place | undefined, isKept: boolean) {
  const { crowd, main, steps, isCrowd } = lines;
  if (!place || !model.parts[place.row] || place.column >= steps.count) return nothing;
  const { row, column } = place;
  const [x, y] = [crowd.xs[column] ?? 0, crowd.lines[row]?.[column]];
  const kind = isCrowd ? 'actual' : kindOf(row);
  return svg`${casingOf(crowd, row)}${lineOf(lines, row, `read ${kind}`)}
    <path class="at" d="M${px(x)} ${px(main.top)}V${px(main.bottom)}"></path>
    ${y === undefined ? nothing : svg`<circle class="spot" cx=${px(x)} cy=${px(y)} r="4"></circle>`}
    ${isCrowd && !isKept ? namesOf([row], model, lines, 'read') : nothing}`;
}

/** The names of few lines, by number where they have no room at the ends; that there are gaps, and why. */
function keyOf(model: CostModel, { isCrowd, lacks, letters, ahead }: Lines, words: CostWords): readonly KeyItem[] {
  const { parts } = model;
  const { costs } = words;
  const level = `M0 ${keyBox.height / 2}H${keyBox.width}`;
  return [
    ...(isCrowd || letters > 0
      ? []
      : parts.map(({ name }, row) => ({
          mark: svg`<path class="line ${kindOf(row)}" d=${level}></path>`,
          word: `${row + 1} ${name}`,
        }))),
    ...(isCrowd ? [{ mark: svg`<path class="crowd" d=${level}></path>`, word: costs.crowd(parts.length) }] : []),
    ...(ahead >= 0
      ? [
          {
            mark: svg`${path('line outer ahead', level)}${path('line points outer ahead', pointsPath([{ x: 11, y: 6 }], 3))}`,
            word: measureHead('expected', model, words),
          },
        ]
      : []),
    ...(lacks ? [{ mark: svg`<path class="crowd" d="M0 6H7M15 6H22"></path>`, word: costs.noFigure }] : []),
  ];
}
