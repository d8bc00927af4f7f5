import { html, nothing, svg, type TemplateResult } from 'lit';
import { keyBox, type KeyItem, keyView } from '../../chart/key.view.js';
import { lineMark, type Scenario } from '../../chart/line-marks.js';
import { smallestIn } from '../../chart/money-ticks.js';
import { hatchedMark, previousMark, solidMark, unknownMark } from '../../chart/marks.js';
import { mostParts, partMark } from '../../chart/part-marks.js';
import type { Place } from '../../chart/walk.js';
import { isWhole } from '../../figures/cell.js';
import type { CostModel, CostPeriod } from '../../models/cost-trajectory.js';
import { drawingView } from '../../shared/figure/drawing.view.js';
import { readoutOf } from '../../shared/figure/readout.js';
import { tableView } from '../../shared/table/table.view.js';
import type { WrittenTable } from '../../shared/table/written-table.js';
import { inUnitOf } from './cost-trajectory.words.js';
import { cumulativeView, nameRoom, type Sums, sumsOf } from './cumulative.view.js';
import { columnsView, deviationView, framework, shareView } from './drawing.view.js';
import { type DrawingWords, drawingWordsOf } from './drawing.words.js';
import { type Layout, layoutOf, valuesIn } from './layout.js';
import { explainedView, keyFigures, panelView } from './panel.view.js';
import { type CostWords, measureHead, yearsOf } from './written-costs.js';

export interface TrajectoryOptions {
  readonly heading: string;
  /** Whole figure, in pixels. */
  readonly width: number;
  readonly isCumulative: boolean;
  /** Whether deviations are shown in percent of the budget too. */
  readonly isRelative: boolean;
  readonly place: Place | undefined;
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
  const { heading, place, onKey, isCumulative } = options;
  const { costs, texts, format } = words;
  const drawing = drawingWordsOf(model, words);
  const lines = isCumulative ? sumsOf(model, lineNames(model, words)) : [];
  const layout = layoutFor(model, options, lines, drawing, words);
  return html`<div class="trajectory ${layout.isBeside ? 'beside' : ''}">
    <div
      class="drawing"
      part="chart"
      role="group"
      tabindex="0"
      aria-label=${costs.walk(heading)}
      @keydown=${onKey ?? nothing}
    >
      ${keyView(isCumulative ? keyOfLines(lines) : keyOf(model, words))}
      <p class="readout" role="status">${readoutOf(table, place, { texts, inUnit: inUnitOf(words) })}</p>
      ${drawingView(
        layout,
        options,
        (at) =>
          svg`${isCumulative ? cumulativeView(lines, layout, drawing) : columnsView(model, layout, drawing)}
            ${deviationView(model, layout, drawing)}${shareView(model, layout, drawing)}
            ${framework(model, layout, drawing, at)}`,
      )}
    </div>
    <div class="figures">
      ${panelView(keyFigures(model, words), words)}${model.explained ? explainedView(model.explained, words) : nothing}
    </div>
    <div class="whole-table">
      ${tableView(table, { texts, language: format.language, sort: undefined, totalFirst: false, open: new Set(), detailsLabel: '' })}
    </div>
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
    : valuesIn(periods.flatMap(({ cost, budget, previous }) => [cost, budget, previous]));
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
  lines.toReversed().map(({ scenario, name }) => ({ mark: lineKey(scenario), word: name }));

const lineKey = (scenario: Scenario) =>
  lineMark(
    [
      { x: 0, y: 6 },
      { x: 22, y: 6 },
    ],
    scenario,
  );

const hasNoFigure = ({ cost }: CostPeriod): boolean => cost.state !== 'notApplicable' && !isWhole(cost);

/** Only the marks in use, in reading order. */
function keyOf(model: CostModel, words: CostWords): readonly KeyItem[] {
  const { measures, parts, periods, totals } = model;
  const item = (is: boolean, mark: KeyItem['mark'], word: string): KeyItem[] => (is ? [{ mark, word }] : []);
  const head = (measure: 'actual' | 'expected' | 'budget' | 'previous') => measureHead(measure, model, words);
  const isSplit = parts.length > 0;
  return [
    ...item(
      measures.includes('actual') && !isSplit && totals.spent.state !== 'notYet',
      solidMark(keyBox),
      head('actual'),
    ),
    ...parts
      .slice(0, mostParts)
      .map(({ name }, position): KeyItem => ({ mark: partMark(keyBox, position), word: name })),
    ...item(parts.length > mostParts, partMark(keyBox, undefined), words.costs.rest),
    ...item(measures.includes('previous'), previousMark(keyBox), head('previous')),
    ...item(measures.includes('budget'), svg`<path class="line plan" d="M0 9H11V3H22"></path>`, head('budget')),
    ...item(measures.includes('expected') && !isSplit, hatchedMark(keyBox), head('expected')),
    ...item(!isSplit && periods.some(hasNoFigure), unknownMark(keyBox), words.costs.noFigure),
  ];
}
