import { html, nothing, type TemplateResult } from 'lit';
import { keyBox, type KeyItem, keyView } from '../../chart/key.view.js';
import { dottedMark, frameMark, hatchedMark, solidMark, tickMark } from '../../chart/marks.js';
import type { Place } from '../../chart/walk.js';
import { type Cell, differenceOf, isValue, type ShareCell } from '../../figures/cell.js';
import { realisedShare } from '../../models/savings-lead.js';
import type { SavingsFigure, SavingsModel, SavingsPeriod, SavingsRow } from '../../models/savings-plan.js';
import { effectOf } from '../../shared/savings/cell-drawings.js';
import { footnoteSigns } from '../../shared/savings/notes.js';
import type { SavingsWords } from '../../shared/savings/written-savings.js';
import { writerFor } from '../../shared/write-cell.js';
import { type AreaLine, areasView, type AreaWords } from './areas.view.js';
import { bridgeOf, layoutOf, type Line, linesOf } from './layout.js';
import type { ProgressTexts } from './texts.js';
import { wholeView, type WholeWords } from './whole.view.js';

export interface ProgressOptions {
  readonly heading: string;
  /** Position of the period that is drawn. */
  readonly index: number;
  readonly width: number;
  readonly isPrinting: boolean;
  readonly view: 'both' | 'bars' | 'bridge';
  readonly place: Place | undefined;
  readonly onKey?: ((event: KeyboardEvent) => void) | undefined;
}

/** The words of an element that draws savings. */
export interface ProgressWords extends SavingsWords {
  readonly progress: ProgressTexts;
}

/** What the keyboard walk reads out: the lines in order, each as its figures in words. */
export interface Walk {
  readonly rows: readonly { readonly name: string; readonly stops: readonly string[] }[];
}

/** The plan drawn: key, the bar of the whole, a bar for each area, and the bridge of the shortfall. */
export function progressView(model: SavingsModel, options: ProgressOptions, words: ProgressWords): TemplateResult {
  const { index, view, place, onKey, heading } = options;
  const { progress, texts } = words;
  const { areas, total } = linesOf(model, index);
  const hasTarget = model.measures.includes('target');
  const hasBridge = hasTarget && model.measures.includes('expected') && view !== 'bars';
  const rows = areaWordsOf(model, index, words);
  const layout = layoutOf(hasTarget ? areas : [...areas, total], total, roomOf(rows, options, hasBridge));
  const steps = bridgeOf(areas, total);
  const nowhere = { from: 0, to: 0 };
  const lines: readonly AreaLine[] = rows.map((row, position) => ({
    words: row,
    line: areas[position] ?? total,
    step: steps[position] ?? nowhere,
    isTotal: position === areas.length,
  }));
  const period = model.periods[index];
  const table = (show: { bars: boolean; bridge: boolean }) =>
    areasView(lines, {
      caption: `${heading}, ${words.format.unitName(words.unit)}`,
      heads: {
        area: words.savings.area,
        bars: hasTarget ? progress.bars : progress.expected,
        share: hasTarget ? headOf('fulfilment', model, words) : undefined,
        deviation: hasBridge ? headOf('deviation', model, words) : undefined,
        footnote: texts.footnote,
      },
      total,
      layout,
      place,
      // The lines are turned in the direction of a saving already.
      effect: (deviation) => effectOf(deviation, 1),
      show,
    });
  const isBeneath = hasBridge && (layout.shape === 'stacked' || view === 'bridge');
  return html`<div
    class="drawing"
    part="chart"
    role="group"
    tabindex="0"
    aria-label=${progress.walk(heading)}
    @keydown=${onKey ?? nothing}
  >
    ${keyView(keyOf(model, total, areas, hasBridge, period, words))}
    <p class="readout" role="status">${readoutOf(walkOf(model, index, words), place)}</p>
    ${hasTarget && view !== 'bridge' ? wholeView(total, wholeWordsOf(model, index, words), layout) : nothing}
    ${view === 'bridge' ? nothing : table({ bars: true, bridge: true })}
    ${isBeneath ? table({ bars: false, bridge: true }) : nothing}
  </div>`;
}

/** What the drawing adds to the notes: how its scale is to be read, and that it shows one period of several. */
export function drawingNotes(model: SavingsModel, options: ProgressOptions, words: ProgressWords): readonly string[] {
  const { areas, total } = linesOf(model, options.index);
  const { largest, shape } = layoutOf(areas, total, roomOf([], options, false));
  const { progress, format, unit } = words;
  const period = model.periods[options.index];
  const spansPeriods = !model.measures.includes('target');
  return [
    progress.sameScale(format.unitName(unit)),
    ...(shape === 'narrow' && !spansPeriods ? [progress.fullWidth(format.money(largest, unit))] : []),
    ...(model.periods.length > 1 && period && !spansPeriods ? [progress.onlyPeriod(format.period(period.name))] : []),
  ];
}

/** Each line's figures as sentences, for the arrow keys. */
export function walkOf(model: SavingsModel, index: number, words: ProgressWords): Walk {
  const { savings, texts, format, unit } = words;
  const write = writerFor(unit, texts, format);
  const period = model.periods[index];
  const shown = model.measures.filter((measure) => measure !== 'realisedMoved' && measure !== 'expectedMoved');
  const stopsOf = (figures: readonly SavingsFigure[]): string[] => {
    const figure = figures[index];
    if (!figure || !period) return [];
    return shown.map((measure) => {
      const context = { period: period.name, asOf: model.about.asOf, since: undefined };
      const head = savings.measure(measure, context, format);
      if (measure === 'status') return `${head}: ${savings.status(figure.status, period.name, format)}`;
      const cell =
        measure === 'fulfilment' ? write.percent(figure.fulfilment) : write.amount(figure[measure], styleOf(measure));
      return `${head}: ${cell.spoken ?? cell.text}${measure === 'fulfilment' ? '' : ` ${format.unitName(unit)}`}`;
    });
  };
  return {
    rows: [
      ...model.rows.map(({ name, figures }) => ({ name, stops: stopsOf(figures) })),
      { name: texts.total, stops: stopsOf(model.total) },
    ],
  };
}

const styleOf = (measure: string) => (measure === 'deviation' ? 'change' : 'amount');

export function readoutOf({ rows }: Walk, place: Place | undefined): string {
  const row = place && rows[place.row];
  return row ? `${row.name}. ${row.stops[place.column] ?? ''}` : '';
}

const headOf = (measure: 'fulfilment' | 'deviation', model: SavingsModel, { savings, format }: ProgressWords) =>
  savings.measure(measure, { period: undefined, asOf: model.about.asOf, since: undefined }, format);

function areaWordsOf(model: SavingsModel, index: number, words: ProgressWords): readonly AreaWords[] {
  const { savings, texts, format, unit, progress } = words;
  const write = writerFor(unit, texts, format);
  const period = model.periods[index];
  const spansPeriods = !model.measures.includes('target') && model.periods.length > 1;
  const walk = walkOf(model, index, words);
  const lineOf = (row: SavingsRow | undefined, figures: readonly SavingsFigure[], position: number): AreaWords => {
    const figure = figures[index];
    const first = spansPeriods ? figures[0]?.expected : figure?.realised;
    const [from, to, target] = [first, figure?.expected, figure?.target].map((cell) =>
      cell && !isLeftOut(cell, model) ? write.amount(cell).text : undefined,
    );
    const status = figure?.status;
    return {
      id: row?.id ?? '',
      name: row?.name ?? texts.total,
      signs: row ? footnoteSigns(row.footnotes, model.footnotes.length) : [],
      reached: from === to || from === undefined ? (to ?? from ?? '') : to === undefined ? from : `${from} → ${to}`,
      of: model.measures.includes('target') && target !== undefined ? ` ${progress.of} ${target}` : '',
      spoken: walk.rows[position]?.stops.filter((_, stop) => stop < 3).join(', ') ?? '',
      share: figure ? write.percent(figure.fulfilment).text : '',
      status: status === 'notJudged' ? undefined : status,
      statusWord: status && period ? savings.status(status, period.name, format) : '',
      deviation: figure ? write.amount(figure.deviation, 'change').text : '',
    };
  };
  return [
    ...model.rows.map((row, position) => lineOf(row, row.figures, position)),
    lineOf(undefined, model.total, model.rows.length),
  ];
}

/** A measure that the whole plan lacks has no words, where one that this area lacks is said to be missing. */
const isLeftOut = (cell: Cell, { total, measures }: SavingsModel): boolean =>
  !isValue(cell) && !measures.includes('realised') && total.every(({ realised }) => realised === cell);

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
    labelRoom: isPrinting ? 44 : 56,
    nameWidth: Math.min(260, longest(names) * letters.name + gap),
    wordWidth: Math.min(160, longest(names.flatMap((name) => name.split(/[\s-]+/))) * letters.name),
    amountsWidth: Math.ceil(longest(areas.map(({ reached, of }) => reached + of)) * letters.figure) + gap,
    shareWidth: isPrinting ? 74 : 112,
    hasBridge,
  };
}

function wholeWordsOf(model: SavingsModel, index: number, words: ProgressWords): WholeWords {
  const { savings, format, unit, progress } = words;
  const figure = model.total[index];
  const period = model.periods[index];
  const nothingSaid = {
    realised: undefined,
    expected: undefined,
    target: undefined,
    distance: undefined,
    lasting: undefined,
    oneOff: undefined,
  };
  if (!figure || !period) return nothingSaid;
  const { realised, expected, target, deviation, oneOffRealised, fulfilment } = figure;
  const context = { period: period.name, asOf: model.about.asOf, since: undefined };
  const shareText = (share: ShareCell) => (share.state === 'value' ? format.percentSign(share) : '');
  const value = (cell: Cell) => (isValue(cell) ? cell.value : undefined);
  const name = (measure: 'realised' | 'expected' | 'target') => savings.measure(measure, context, format);
  const [had, hoped, goal, off] = [realised, expected, target, deviation].map(value);
  const lasting = oneOffRealised && differenceOf(realised, oneOffRealised);
  const distance = off === undefined ? undefined : format.plain(Math.abs(off), unit);
  const periodName = format.period(period.name);
  // The unit stands with the first key figure; the others share it.
  return {
    realised:
      had === undefined
        ? undefined
        : { label: name('realised'), amount: format.money(had, unit), share: shareText(realisedShare(figure)) },
    expected:
      hoped === undefined
        ? undefined
        : {
            label: name('expected'),
            amount: had === undefined ? format.money(hoped, unit) : format.plain(hoped, unit),
            share: shareText(fulfilment),
          },
    target: goal === undefined ? undefined : { label: progress.target, amount: format.plain(goal, unit) },
    distance:
      off === undefined || distance === undefined
        ? undefined
        : {
            sentence: progress.shortBy(distance),
            amount: format.change(off, unit),
            isShort: off * model.direction < 0,
          },
    lasting: lasting && isValue(lasting) ? progress.withoutReservation(format.plain(lasting.value, unit)) : undefined,
    oneOff:
      oneOffRealised && isValue(oneOffRealised) && oneOffRealised.value !== 0
        ? progress.onlyIn(format.plain(oneOffRealised.value, unit), periodName)
        : undefined,
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
  const item = (is: boolean, mark: KeyItem['mark'], word: string): KeyItem[] => (is ? [{ mark, word }] : []);
  const spansPeriods = total.first !== undefined;
  const hasRealised = lines.some(({ realised }) => realised !== undefined);
  return [
    ...item(hasRealised, solidMark(keyBox), progress.realised),
    ...item(
      lines.some(({ oneOff }) => oneOff !== 0),
      dottedMark(keyBox),
      progress.oneOff(name),
    ),
    ...item(
      lines.some(({ expected, realised }) => expected !== undefined && expected !== (realised ?? 0)),
      hatchedMark(keyBox),
      spansPeriods ? progress.fullEffect(name) : hasRealised ? progress.expectedRest : progress.expected,
    ),
    ...item(spansPeriods, tickMark(11, keyBox), progress.firstEffect(first ? format.period(first.name) : '')),
    ...item(
      lines.some(({ target }) => target !== undefined),
      frameMark(keyBox),
      progress.target,
    ),
    ...item(hasBridge && areas.some(({ deviation = 0 }) => deviation < 0), hatchedMark(keyBox, 'bad'), progress.short),
    ...item(
      hasBridge && areas.some(({ deviation = 0 }) => deviation > 0),
      hatchedMark(keyBox, 'good'),
      progress.surplus,
    ),
  ];
}
