import { type Cell, isPartial } from '../../figures/cell.js';
import type { SavingsFigure } from '../../models/savings-figure.js';
import type { GivenMeasure, SavingsModel, SavingsRow } from '../../models/savings-plan.js';
import type { Place } from '../../chart/walk.js';
import { allSeries } from '../../shared/figure/readout.js';
import { footnoteSigns } from '../../shared/savings/notes.js';
import { type SavingsWords, writtenSavings } from '../../shared/savings/written-savings.js';
import type { WrittenCell, WrittenColumn, WrittenRow } from '../../shared/table/written-table.js';
import { writerFor } from '../../shared/write-cell.js';
import type { AreaWords } from './areas.view.js';
import type { ProgressTexts } from './texts.js';

/** The words of an element that draws savings. */
export interface ProgressWords extends SavingsWords {
  readonly progress: ProgressTexts;
}

/** One figure as a sentence. */
export interface Stop {
  readonly measure: string;
  /** Id of its period. */
  readonly period: string;
  readonly text: string;
}

/** What the keyboard walk reads out: the lines in order, each as its figures in words. */
export interface Walk {
  readonly rows: readonly { readonly name: string; readonly stops: readonly Stop[] }[];
}

/** Each line's figures as sentences, for the arrow keys and for whoever does not see the bars: all that the table has. */
export function walkOf(model: SavingsModel, words: ProgressWords): Walk {
  const { texts, format, unit } = words;
  const { columns, rows, total } = writtenSavings(model, model.measures, words);
  const stopOf = ({ text, spoken, empty, preliminary, remark }: WrittenCell, column: WrittenColumn): Stop => {
    // The measure comes first and is one word; what follows is the period, whatever its id holds.
    const [measure = ''] = column.id.split(' ', 1);
    const period = column.id.slice(measure.length + 1);
    const hasUnit = column.kind === 'number' && measure !== 'fulfilment' && empty === undefined;
    const said = [hasUnit ? format.inUnit(text, unit) : (spoken ?? text), preliminary ? `(${texts.preliminary})` : ''];
    const head = column.group ? `${column.group}: ${column.heading}` : column.heading;
    const figure = said.filter(Boolean).join(' ');
    return { measure, period, text: `${head}: ${remark ? `${figure}, ${remark}` : figure}` };
  };
  const lineOf = ({ name, cells }: WrittenRow) => ({
    name,
    stops: columns.flatMap((column, position) => {
      const cell = cells[position];
      return cell && column.kind !== 'drawing' ? [stopOf(cell, column)] : [];
    }),
  });
  return { rows: [...rows, ...(total ? [total] : [])].map(lineOf) };
}

/** What the marks of the drawing are, each with a place in the key. */
export type ProgressSeries =
  'realised' | 'oneOff' | 'expected' | 'expectedLess' | 'firstEffect' | 'target' | 'short' | 'surplus';

/** The figure that a mark is drawn of. */
const measureOf: Record<ProgressSeries, GivenMeasure | 'deviation'> = {
  realised: 'realised',
  oneOff: 'realised',
  expected: 'expected',
  expectedLess: 'expected',
  firstEffect: 'expected',
  target: 'target',
  short: 'deviation',
  surplus: 'deviation',
};

/** Which of a line's figures is read of what stands out, in the period that is drawn; the first one where nothing does. */
export function stopAt(
  series: string | undefined,
  stops: readonly Stop[] = [],
  { periods }: Pick<SavingsModel, 'periods'>,
  index: number,
): number {
  const measure = series === undefined ? undefined : measureOf[series as ProgressSeries];
  const period = periods[series === ('firstEffect' satisfies ProgressSeries) ? 0 : index]?.id;
  return Math.max(
    0,
    stops.findIndex((stop) => stop.measure === measure && stop.period === period),
  );
}

/** What is read at a place; `series` is the figure of what stands out, where no other has been walked to. */
export function readoutOf({ rows }: Walk, place: Place | undefined, series: number): string {
  const row = place && rows[place.row];
  return row ? `${row.name}. ${row.stops[place.column === allSeries ? series : place.column]?.text ?? ''}` : '';
}

/** The lines of the drawing in words, the total last. */
export function areaWordsOf(model: SavingsModel, index: number, words: ProgressWords): readonly AreaWords[] {
  const { savings, texts, format, unit, progress } = words;
  const write = writerFor(unit, texts, format);
  const period = model.periods[index];
  const spansPeriods = !model.measures.includes('target') && model.periods.length > 1;
  const walk = walkOf(model, words);
  const lineOf = (row: SavingsRow | undefined, figures: readonly SavingsFigure[], position: number): AreaWords => {
    const figure = figures[index];
    const texted = (measure: GivenMeasure, cell: Cell | undefined) => {
      if (!cell || !model.measures.includes(measure)) return undefined;
      const { text, preliminary } = write.amount(cell);
      return preliminary ? text + texts.preliminarySign : text;
    };
    const from = spansPeriods ? texted('expected', figures[0]?.expected) : texted('realised', figure?.realised);
    const to = texted('expected', figure?.expected);
    const target = texted('target', figure?.target);
    const isPartialTotal = figure !== undefined && [figure.realised, figure.expected, figure.target].some(isPartial);
    const status = figure?.status;
    return {
      id: row?.id ?? '',
      name: row?.name ?? (isPartialTotal ? texts.partialTotal : texts.total),
      signs: row ? footnoteSigns(row.footnotes, model.footnotes.length) : [],
      reached: from === to || from === undefined ? (to ?? from ?? '') : to === undefined ? from : `${from} → ${to}`,
      of: target === undefined ? '' : ` ${progress.of} ${target}`,
      stops: walk.rows[position]?.stops ?? [],
      // Of some areas only it would be read as the share of the whole.
      share: figure && !isPartial(figure.fulfilment) ? write.percent(figure.fulfilment).text : '',
      status: status === 'notJudged' ? undefined : status,
      statusWord: status && period ? savings.status(status, period.name, format) : '',
      deviation: figure && !isPartial(figure.deviation) ? write.amount(figure.deviation, 'change').text : '',
    };
  };
  return [
    ...model.rows.map((row, position) => lineOf(row, row.figures, position)),
    lineOf(undefined, model.total, model.rows.length),
  ];
}
