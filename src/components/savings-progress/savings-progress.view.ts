import { html, nothing, type TemplateResult } from 'lit';
import type { Highlight } from '../../chart/highlight.js';
import { highlightedIn, keyBox, type KeyItem } from '../../chart/key.view.js';
import { dottedMark, frameMark, hatchedMark, solidMark, tickMark } from '../../chart/marks.js';
import type { Place } from '../../chart/walk.js';
import type { SavingsModel, SavingsPeriod } from '../../models/savings-plan.js';
import { walkView } from '../../shared/figure/drawing.view.js';
import { effectOf } from '../../shared/savings/cell-drawings.js';
import { type AreaLine, areasView, type AreaWords } from './areas.view.js';
import { bridgeOf, expectationOf, layoutOf, type Line, linesOf } from './layout.js';
import { areaWordsOf, type ProgressSeries, type ProgressWords, readoutOf, stopAt } from './savings-progress.words.js';
import { wholeView } from './whole.view.js';
import { wholeWordsOf } from './whole.words.js';

export interface ProgressOptions {
  readonly heading: string;
  /** Position of the period that is drawn. */
  readonly index: number;
  readonly width: number;
  readonly isPrinting: boolean;
  readonly view: 'both' | 'bars' | 'bridge';
  readonly place: Place | undefined;
  /** What stands out; none where nobody can choose it, as on paper. */
  readonly highlight?: Highlight | undefined;
  readonly onKey?: ((event: KeyboardEvent) => void) | undefined;
}

const headOf = (measure: 'fulfilment' | 'deviation', model: SavingsModel, { savings, format }: ProgressWords) =>
  savings.measure(measure, { period: undefined, asOf: model.about.asOf, since: undefined }, format);

/** The plan drawn: key, the bar of the whole, a bar for each area, and the bridge of the shortfall. */
export function progressView(model: SavingsModel, options: ProgressOptions, words: ProgressWords): TemplateResult {
  const { index, view, place, highlight, heading } = options;
  const { progress, texts } = words;
  const { areas, total } = linesOf(model, index);
  const hasTarget = model.measures.includes('target');
  const hasBridge = hasTarget && model.measures.includes('expected') && view !== 'bars';
  const rows = areaWordsOf(model, index, words);
  const layout = layoutOf(hasTarget ? areas : [...areas, total], total, roomOf(rows, options, hasBridge));
  const steps = bridgeOf(areas, total);
  const nowhere = { from: 0, to: 0 };
  const period = model.periods[index];
  const isBeneath = hasBridge && (layout.shape === 'stacked' || view === 'bridge');
  const isBridgeDrawn = isBeneath || (hasBridge && layout.shape === 'aligned');
  // A dash says nothing aloud.
  const isSaid = (text: string) => text !== '' && text !== texts.noValue.notApplicable;
  const isInCell = (measure: string, row: AreaWords): boolean => {
    if (measure === 'deviation') return isSaid(row.deviation) && isBridgeDrawn;
    return view !== 'bridge' && ((measure === 'fulfilment' && isSaid(row.share)) || measure === 'status');
  };
  const lines: readonly AreaLine[] = rows.map((row, position) => ({
    words: row,
    spoken: row.stops
      .filter((stop) => stop.period !== period?.id || !isInCell(stop.measure, row))
      .map(({ text }) => text)
      .join(', '),
    line: areas[position] ?? total,
    step: steps[position] ?? nowhere,
    isTotal: position === areas.length,
  }));
  const key = keyOf(model, total, areas, isBridgeDrawn, period, words);
  const highlighted = highlightedIn(key, highlight);
  const said = readoutOf({ rows }, place, stopAt(highlighted, rows[0]?.stops, model, index));
  // The columns of a sheet are narrow.
  const shareHead = options.isPrinting ? words.savings.shortMeasure('fulfilment') : headOf('fulfilment', model, words);
  const table = (show: { bars: boolean; bridge: boolean }, spokenLines = lines) =>
    areasView(spokenLines, {
      caption: `${heading}, ${words.format.unitName(words.unit)}`,
      heads: {
        area: words.savings.area,
        bars: hasTarget ? progress.bars : progress.expected,
        share: hasTarget ? shareHead : undefined,
        deviation: hasBridge ? headOf('deviation', model, words) : undefined,
        shortDeviation: hasBridge ? words.savings.shortMeasure('deviation').toLowerCase() : undefined,
        footnote: texts.footnote,
      },
      total,
      layout,
      place,
      highlighted,
      // The lines are turned in the direction of a saving already.
      effect: (deviation) => effectOf(deviation, 1),
      show,
    });
  const whole = wholeWordsOf(model, index, layout.shape === 'narrow', words);
  return walkView(
    { ...options, name: progress.walk(heading), key, texts, said },
    html`${hasTarget && view !== 'bridge' ? wholeView(total, whole, layout, highlighted) : nothing}
    ${view === 'bridge' ? nothing : table({ bars: true, bridge: true })}
    ${isBeneath ? table({ bars: false, bridge: true }, view === 'bridge' ? lines : lines.map((line) => ({ ...line, spoken: '' }))) : nothing}`,
  );
}

/** What the drawing adds to the notes: how its scale is to be read, and that it shows one period of several. */
export function drawingNotes(model: SavingsModel, options: ProgressOptions, words: ProgressWords): readonly string[] {
  const { areas, total } = linesOf(model, options.index);
  const { largest, shape } = layoutOf(areas, total, roomOf([], options, false));
  const { progress, format, unit } = words;
  const period = model.periods[options.index];
  const spansPeriods = !model.measures.includes('target');
  return [
    progress.amountsIn(format.unitName(unit)),
    shape === 'narrow' && !spansPeriods ? progress.fullWidth(format.money(largest, unit)) : progress.sameScale,
    ...(model.periods.length > 1 && period && !spansPeriods ? [progress.onlyPeriod(format.period(period.name))] : []),
  ];
}

/** Letters differ in width; these are what the widest of our texts need, a little generously. */
const letterWidths = { screen: { name: 7.4, figure: 6.5 }, paper: { name: 6.2, figure: 5.3 } };

function roomOf(rows: readonly AreaWords[], { width, isPrinting }: ProgressOptions, hasBridge: boolean) {
  const letters = isPrinting ? letterWidths.paper : letterWidths.screen;
  const gap = isPrinting ? 8 : 12;
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length));
  const names = rows.map(({ name, signs }) => name + signs.join(''));
  const areas = rows.slice(0, -1);
  return {
    width,
    gap,
    labelRoom: Math.max(44, Math.ceil(longest(rows.map(({ deviation }) => deviation)) * letters.figure) + 12),
    nameWidth: Math.min(260, longest(names) * letters.name + gap),
    wordWidth: Math.min(160, longest(names.flatMap((name) => name.split(/[\s-]+/))) * letters.name),
    amountsWidth: Math.ceil(longest(areas.map(({ reached, of }) => reached + of)) * letters.figure) + gap,
    shareWidth: isPrinting ? 74 : 112,
    hasBridge,
  };
}

/** Only the marks in use, in reading order. */
function keyOf(
  model: SavingsModel,
  total: Line,
  areas: readonly Line[],
  hasBridge: boolean,
  period: SavingsPeriod | undefined,
  { progress, format }: ProgressWords,
): readonly KeyItem[] {
  const lines = [...areas, total];
  const name = period ? format.period(period.name) : '';
  const [first] = model.periods;
  const item = (series: ProgressSeries, is: boolean, mark: KeyItem['mark'], word: string): KeyItem[] =>
    is ? [{ mark, word, series }] : [];
  const spansPeriods = total.first !== undefined;
  const hasRealised = lines.some(({ realised }) => realised !== undefined);
  const has = (is: (line: Line) => boolean) => lines.some(is);
  const bridge = (is: (deviation: number) => boolean) => hasBridge && areas.some(({ deviation = 0 }) => is(deviation));
  const ahead = spansPeriods ? progress.fullEffect(name) : hasRealised ? progress.expectedRest : progress.expected;
  return [
    ...item('realised', hasRealised, solidMark(keyBox), progress.realised),
    ...item(
      'oneOff',
      has(({ oneOff }) => oneOff !== 0),
      dottedMark(keyBox),
      progress.oneOff(name),
    ),
    ...item(
      'expected',
      has((line) => expectationOf(line) === 'ahead'),
      hatchedMark(keyBox),
      ahead,
    ),
    ...item(
      'expectedLess',
      has((line) => expectationOf(line) === 'behind'),
      tickMark(11, keyBox),
      progress.expectedLess,
    ),
    ...item(
      'firstEffect',
      spansPeriods,
      tickMark(11, keyBox),
      progress.firstEffect(first ? format.period(first.name) : ''),
    ),
    ...item(
      'target',
      has(({ target }) => target !== undefined),
      frameMark(keyBox),
      progress.target,
    ),
    ...item(
      'short',
      bridge((deviation) => deviation < 0),
      hatchedMark(keyBox, 'bad'),
      progress.short,
    ),
    ...item(
      'surplus',
      bridge((deviation) => deviation > 0),
      hatchedMark(keyBox, 'good'),
      progress.surplus,
    ),
  ];
}
