import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Highlight } from '../../chart/highlight.js';
import { highlightedIn, keyBox, type KeyItem } from '../../chart/key.view.js';
import { lineMark, type Scenario } from '../../chart/line-marks.js';
import { smallestIn } from '../../chart/money-ticks.js';
import { hatchedMark, previousMark, solidMark, unknownMark } from '../../chart/marks.js';
import { partKey } from '../../chart/part-marks.js';
import type { Place } from '../../chart/walk.js';
import { isWhole } from '../../figures/cell.js';
import type { CostModel, CostPeriod } from '../../models/cost-trajectory.js';
import { drawingView, walkView } from '../../shared/figure/drawing.view.js';
import { readoutOf } from '../../shared/figure/readout.js';
import { wholeTable } from '../../shared/table/whole-table.view.js';
import type { TableSoFar } from '../../shared/table/late-table.js';
import type { WrittenTable } from '../../shared/table/written-table.js';
import { inUnitOf } from './cost-trajectory.words.js';
import { cumulativeView, measureOf, nameRoom, type Sums, sumsOf } from './cumulative.view.js';
import { columnsView, deviationView, framework, shareView, stackEnds } from './drawing.view.js';
import { type DrawingWords, drawingWordsOf } from './drawing.words.js';
import { explainedView } from './explained.view.js';
import { type Layout, layoutOf, valuesIn } from './layout.js';
import { multiplesView } from './multiples.view.js';
import { keyFigures, panelView } from './panel.view.js';
import { type CostWords, measureHead, yearsOf } from './written-costs.js';

export interface TrajectoryOptions {
  readonly heading: string;
  /** Whole figure, in pixels. */
  readonly width: number;
  readonly isCumulative: boolean;
  /** Whether each part is drawn for itself. */
  readonly isMultiples: boolean;
  /** Whether deviations are shown in percent of the budget too. */
  readonly isRelative: boolean;
  readonly place: Place | undefined;
  /** What stands out; none where nobody can choose it, as on paper. */
  readonly highlight?: Highlight | undefined;
  /** The button that leads to the series that stands out by itself, where there is such a way. */
  readonly way?: ((series: string | undefined) => TemplateResult | undefined) | undefined;
  /** As much of a large table as there is already; all of it when absent. */
  readonly soFar?: TableSoFar | undefined;
  readonly onKey?: ((event: KeyboardEvent) => void) | undefined;
  /** Told where a pointer or a finger is, and that it has left. */
  readonly onPlace?: ((place: Place | undefined) => void) | undefined;
}

/** The cost drawn: key, readout, drawing with its key figures beside it, and the table for whoever does not see it. */
export function trajectoryView(
  model: CostModel,
  table: WrittenTable,
  options: TrajectoryOptions,
  words: CostWords,
): TemplateResult {
  const { heading, place, highlight, isCumulative, isMultiples, soFar, way } = options;
  const { costs, texts } = words;
  const drawing = drawingWordsOf(model, words);
  const lines = isCumulative ? sumsOf(model, lineNames(model, words)) : [];
  const layout = layoutFor(model, options, lines, drawing, words);
  const key = isCumulative ? keyOfLines(lines) : isMultiples ? keyOfMultiples(model, words) : keyOf(model, words);
  const highlighted = highlightedIn(key, highlight);
  const said = readoutOf(table, place, { texts, inUnit: inUnitOf(words) }, highlighted);
  return html`<div class="trajectory ${layout.isBeside ? 'beside' : ''}">
    ${walkView(
      {
        ...options,
        name: costs.walk(heading),
        key,
        texts,
        said,
        way: way?.(highlighted),
      },
      isMultiples
        ? multiplesView(
            model,
            {
              ...options,
              width: layout.width,
              smallest: smallestIn(words.unit),
              totals:
                table.total?.cells
                  .slice(model.measures.length)
                  .map(({ text, remark = '' }) => costs.inAll(`${text} ${remark}`)) ?? [],
              firstRow: model.measures.length,
            },
            drawing,
          )
        : drawingView(
            layout,
            options,
            (at) =>
              svg`${isCumulative ? cumulativeView(lines, layout, drawing, highlighted) : columnsView(model, layout, drawing, highlighted)}
            ${deviationView(model, layout, drawing)}${shareView(model, layout, drawing)}
            ${framework(model, layout, drawing, at)}`,
          ),
    )}
    <div class="figures">
      ${panelView(keyFigures(model, words), words)}${model.explained ? explainedView(model.explained, words) : nothing}
    </div>
    ${wholeTable(soFar ?? { table, isWhole: true }, words)}
  </div>`;
}

function layoutFor(
  model: CostModel,
  { width, isCumulative, isRelative }: TrajectoryOptions,
  lines: readonly Sums[],
  drawing: DrawingWords,
  { unit }: CostWords,
): Layout {
  const { periods, measures } = model;
  const levels = isCumulative
    ? lines.flatMap(({ values }) => values.filter((value) => value !== undefined))
    : [
        ...valuesIn(
          periods.flatMap(({ actual, expected, cost, budget, previous }) => [actual, expected, cost, budget, previous]),
        ),
        // A source's parts may come to more than its whole, and one that is negative makes the others stand higher.
        ...periods.flatMap((_, index) => stackEnds(model, index)),
      ];
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length));
  const hasDeviation = measures.includes('deviation') && !isCumulative;
  return layoutOf(model, {
    width,
    levels,
    smallest: smallestIn(unit),
    hasDeviation,
    hasShare: hasDeviation && isRelative,
    longest: { value: longest([...drawing.values, ...drawing.deviations]), name: longest(drawing.names) },
    tick: drawing.tick,
    namesAtEnd: isCumulative ? nameRoom : 0,
  });
}

function lineNames(model: CostModel, { costs }: CostWords): Record<Scenario, string> {
  const [year, before] = yearsOf(model);
  const { actual, expected, budget, previous } = costs.cumulated;
  return { actual: actual(year), forecast: expected(year), plan: budget(year), previous: previous(before) };
}

const keyOfLines = (lines: readonly Sums[]): readonly KeyItem[] =>
  lines
    .toReversed()
    .map(({ scenario, name }) => ({ mark: lineKey(scenario), word: name, series: measureOf[scenario] }));

const lineKey = (scenario: Scenario) =>
  lineMark(
    [
      { x: 0, y: 6 },
      { x: 22, y: 6 },
    ],
    scenario,
  );

const hasNoFigure = ({ cost }: CostPeriod): boolean => cost.state !== 'notApplicable' && !isWhole(cost);

const item = (is: boolean, mark: KeyItem['mark'], word: string): readonly KeyItem[] => (is ? [{ mark, word }] : []);

/** The parts are named where they are drawn. */
function keyOfMultiples(model: CostModel, words: CostWords): readonly KeyItem[] {
  const { periods, parts } = model;
  const isLacking = parts.some(({ cost }) => cost.some((cell) => cell.state !== 'notApplicable' && !isWhole(cell)));
  const ahead = periods.some(({ isAhead }) => isAhead);
  const booked = periods.some(({ isAhead }) => !isAhead);
  return [
    ...item(booked, solidMark(keyBox), measureHead('actual', model, words)),
    ...item(ahead, hatchedMark(keyBox), measureHead('expected', model, words)),
    ...item(isLacking, unknownMark(keyBox), words.costs.noFigure),
  ];
}

/** Only the marks in use, in reading order. */
function keyOf(model: CostModel, words: CostWords): readonly KeyItem[] {
  const { measures, parts, periods, totals } = model;
  const isSplit = parts.length > 0;
  type Measure = 'actual' | 'expected' | 'budget' | 'previous';
  const series = (measure: Measure, is: boolean, mark: KeyItem['mark']): readonly KeyItem[] =>
    is && measures.includes(measure) ? [{ mark, word: measureHead(measure, model, words), series: measure }] : [];
  return [
    ...series('actual', !isSplit && totals.spent.state !== 'notYet', solidMark(keyBox)),
    ...partKey(parts, words.costs.rest),
    ...series('previous', true, previousMark(keyBox)),
    ...series('budget', true, svg`<path class="line plan" d="M0 9H11V3H22"></path>`),
    ...series('expected', !isSplit, hatchedMark(keyBox)),
    // Of whichever part it is.
    ...item(
      isSplit && periods.some(({ isAhead }) => isAhead),
      hatchedMark(keyBox, 'neutral'),
      measureHead('expected', model, words),
    ),
    ...item(!isSplit && periods.some(hasNoFigure), unknownMark(keyBox), words.costs.noFigure),
  ];
}
