import { html, nothing, type TemplateResult } from 'lit';
import type { Highlight } from '../../chart/highlight.js';
import { highlightedIn, keyBox, type KeyItem } from '../../chart/key.view.js';
import { lineMark, pointMark } from '../../chart/line-marks.js';
import { frameMark, hatchedMark, solidMark, tickMark, unknownMark } from '../../chart/marks.js';
import type { Place } from '../../chart/walk.js';
import { smallestIn } from '../../chart/money-ticks.js';
import type { HistoryModel } from '../../models/citizen-history.js';
import type { HistoryMeasure } from '../../models/history-amounts.js';
import { walkView } from '../../shared/figure/drawing.view.js';
import { allSeries } from '../../shared/figure/readout.js';
import { tableView } from '../../shared/table/table.view.js';
import { wholeTable } from '../../shared/table/whole-table.view.js';
import type { WrittenTable } from '../../shared/table/written-table.js';
import { costWordsOf, goalAt, readoutOf, serviceAt } from './citizen-history.words.js';
import { costsView } from './costs.view.js';
import { goalsView } from './goals.view.js';
import { layoutOf } from './layout.js';
import { servicesView } from './services.view.js';
import { type HistoryWords, serviceWords, writtenPayers, writtenRefunds } from './written-history.js';

export interface HistoryOptions {
  readonly heading: string;
  /** Whole figure, in pixels. */
  readonly width: number;
  readonly isPrinting: boolean;
  readonly place: Place | undefined;
  /** What stands out; none where nobody can choose it, as on paper. */
  readonly highlight?: Highlight | undefined;
  readonly onKey?: ((event: KeyboardEvent) => void) | undefined;
  /** Told where a pointer or a finger is, and that it has left. */
  readonly onPlace?: ((place: Place | undefined) => void) | undefined;
}

/** The history drawn: key, readout, the services over time, what they cost beneath, and the table for whoever does not see it. */
export function historyView(
  model: HistoryModel,
  table: WrittenTable,
  options: HistoryOptions,
  words: HistoryWords,
): TemplateResult {
  const { heading, width, isPrinting, place, highlight, onPlace } = options;
  const { history, texts, unit } = words;
  const costs = costWordsOf(model, words);
  const longest = (written: readonly string[]) => Math.max(0, ...written.map((text) => text.length));
  const layout = layoutOf(model, {
    width,
    isPrinting,
    longest: { value: longest(costs.values), name: longest(costs.names) },
    smallest: smallestIn(unit),
  });
  const services = model.services.map((service) => serviceWords(service, model, words));
  const onPeriod = (period: number | undefined) => {
    if (period !== undefined) onPlace?.({ row: allSeries, column: period });
    else if (place?.row === allSeries) onPlace?.(undefined);
  };
  const key = keyOf(model, words);
  const highlighted = highlightedIn(key, highlight);
  const said = readoutOf(model, place, words, highlighted);
  const here = { layout, period: place?.column, highlighted };
  return html`${walkView(
    { ...options, name: history.walk(heading), key, texts, said },
    html`${servicesView(model, services, { ...here, caption: heading, service: serviceAt(place) }, words)}
    ${goalsView(model, { layout, goal: goalAt(place, model), period: place?.column }, words)}
    ${costsView(model, layout, costs, { place, highlighted, onPeriod: onPlace && onPeriod })}`,
  )}
  ${beneathViews(model, words)} ${wholeTable({ table, isWhole: true }, words, history.details)}`;
}

/** What each payer pays, as a sum that can be reckoned again, and what the state refunds; nothing where nobody has told. */
const beneathViews = (model: HistoryModel, words: HistoryWords): TemplateResult =>
  html`${model.payers.length > 0 ? beneathView('payers', writtenPayers(model, words), words) : nothing}
  ${model.refunds.length > 0 ? beneathView('refunds', writtenRefunds(model, words), words) : nothing}`;

function beneathView(part: string, table: WrittenTable, { texts, format, history }: HistoryWords): TemplateResult {
  return html`<div class="beneath">
    ${tableView(table, {
      texts,
      part,
      language: format.language,
      sort: undefined,
      totalFirst: false,
      open: new Set(),
      detailsLabel: history.details,
    })}
  </div>`;
}

/** The services in words, who pays and what is refunded, above the whole table that stands in the drawing's place. */
export const writtenServices = (model: HistoryModel, caption: string, words: HistoryWords): TemplateResult =>
  html`${servicesView(
    model,
    model.services.map((service) => serviceWords(service, model, words)),
    { caption, layout: undefined, service: undefined, period: undefined, highlighted: undefined },
    words,
  )}${goalsView(model, { layout: undefined, goal: undefined, period: undefined }, words)}${beneathViews(model, words)}`;

/** Only the marks in use, in reading order. */
function keyOf({ services, goals, payerChanges, total }: HistoryModel, { history }: HistoryWords): readonly KeyItem[] {
  const has = (stage: 'granted' | 'expected') =>
    services.some(({ spans }) => spans.some((span) => span.stage === stage));
  const item = (is: boolean, mark: KeyItem['mark'], word: string): KeyItem[] => (is ? [{ mark, word }] : []);
  const series = (is: boolean, mark: KeyItem['mark'], measure: HistoryMeasure): KeyItem[] =>
    is ? [{ mark, word: history.measure(measure), series: measure }] : [];
  return [
    ...series(total.paid.state === 'value', solidMark(keyBox), 'paid'),
    ...series(has('granted') || total.unpaid.state === 'value', frameMark(keyBox), 'unpaid'),
    ...item(
      services.some(({ unseen }) => unseen.length > 0),
      unknownMark(keyBox),
      history.unseen,
    ),
    ...series(has('expected') || total.expected.state === 'value', hatchedMark(keyBox), 'expected'),
    ...item(payerChanges.length > 0, tickMark(keyBox.width / 2, keyBox), history.newPayer),
    ...item(
      goals.some(({ since }) => since !== undefined),
      lineMark(
        [
          { x: 0, y: 6 },
          { x: 22, y: 6 },
        ],
        'plan',
      ),
      history.goals.mark.holds,
    ),
    ...item(hasPoint(goals, true), pointMark(11, 6, 'actual'), history.goals.mark.followedUp),
    ...item(hasPoint(goals, false), unknownMark({ x: 6, y: 1, width: 10, height: 10 }), history.goals.mark.untold),
    ...item(
      goals.some(({ next }) => next !== undefined),
      pointMark(11, 6, 'forecast'),
      history.goals.mark.ahead,
    ),
  ];
}

const hasPoint = (goals: HistoryModel['goals'], isTold: boolean): boolean =>
  goals.some(({ points }) => points.some(({ outcome }) => (outcome.state === 'value') === isTold));
