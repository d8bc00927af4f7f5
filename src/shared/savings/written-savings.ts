import { isValue } from '../../figures/cell.js';
import type { MoneyUnit } from '../../figures/money.js';
import type { SavingsFigure } from '../../models/savings-figure.js';
import type { Measure, SavingsModel, SavingsRow } from '../../models/savings-plan.js';
import type { Format } from '../format.js';
import type { WrittenCell, WrittenColumn, WrittenRow, WrittenTable } from '../table/written-table.js';
import type { SharedTexts } from '../texts.js';
import { writerFor } from '../write-cell.js';
import { effectCell, withDeviationBars } from './cell-drawings.js';
import { footnoteSigns } from './notes.js';
import type { SavingsTexts } from './texts.js';

/** The words and forms that a view of savings is written with. */
export interface SavingsWords {
  readonly texts: SharedTexts;
  readonly savings: SavingsTexts;
  readonly format: Format;
  readonly unit: MoneyUnit;
}

interface PlacedColumn extends WrittenColumn {
  readonly measure: Measure;
  /** Position of its period. */
  readonly index: number;
}

/** The table of a plan: areas down, periods and measures across. `shown` are the measures wanted, in their order. */
export function writtenSavings(model: SavingsModel, shown: readonly Measure[], words: SavingsWords): WrittenTable {
  const columns = columnsOf(model, shown, words);
  const drawsEffect = model.periods.length > 1 && shown.length === 1 && shown[0] === 'expected';
  const lineOf = (id: string, name: string, figures: readonly SavingsFigure[], row?: SavingsRow): WrittenRow => ({
    id,
    name,
    signs: row ? footnoteSigns(row.footnotes, model.footnotes.length) : [],
    cells: [
      ...columns.map(({ measure, index }) => writtenCell(model, measure, index, figures, row, words)),
      ...(drawsEffect ? [effectCell(model, figures, words.texts)] : []),
    ],
    details: row ? explanationOf(row.explanation, words) : [],
  });
  const { total } = model;
  const isPartial = total.some(({ target, realised, expected }) =>
    [target, realised, expected].some((cell) => cell.state === 'value' && cell.partial),
  );
  const table: WrittenTable = {
    caption: captionOf(model, shown, words),
    rowHeading: words.savings.area,
    columns: [
      ...columns.map(({ index: _index, ...column }) => column),
      ...(drawsEffect ? [{ id: 'effect', heading: words.savings.effect, kind: 'drawing' } as const] : []),
    ],
    rows: model.rows.map((row) => lineOf(row.id, row.name, row.figures, row)),
    total: lineOf('', isPartial ? words.texts.partialTotal : words.texts.total, total),
  };
  // With several periods the figures need the room.
  if (model.periods.length > 1) return table;
  const deviations = columns.flatMap(({ measure }, position) => (measure === 'deviation' ? [position] : []));
  return deviations.reduce((drawn, position) => withDeviationBars(drawn, position, model.direction), table);
}

/** The measures asked for that the plan has, else all it has. What is not a measure is passed over. */
export function measuresFrom(asked: string, model: SavingsModel): readonly Measure[] {
  const chosen = asked.split(/\s+/).flatMap((word) => model.measures.filter((measure) => measure === word));
  return chosen.length > 0 ? [...new Set(chosen)] : model.measures;
}

/** Cause, remedy, who answers for it and when: what there is. */
export function explanationOf(
  explanation: SavingsModel['explanation'],
  { savings, format }: Pick<SavingsWords, 'savings' | 'format'>,
): readonly (readonly [string, string])[] {
  const { cause, remedy, responsible, due } = explanation ?? {};
  return [
    ...(cause ? [[savings.cause, cause] as const] : []),
    ...(remedy ? [[savings.remedy, remedy] as const] : []),
    ...(responsible ? [[savings.responsible, responsible] as const] : []),
    ...(due ? [[savings.due, format.day(due)] as const] : []),
  ];
}

function columnsOf(model: SavingsModel, shown: readonly Measure[], { savings, format }: SavingsWords): PlacedColumn[] {
  const { periods, about, comparison } = model;
  const since = comparison?.asOf;
  const isSingle = shown.length === 1;
  return periods.flatMap((period, index) => {
    const group = periods.length > 1 && !isSingle ? format.period(period.name) : undefined;
    const inHead = periods.length > 1 ? undefined : period.name;
    return shown.map((measure) => ({
      id: `${measure} ${period.id}`,
      measure,
      period: { from: period.from, ...(period.to !== undefined && { to: period.to }) },
      index,
      kind: measure === 'status' ? ('text' as const) : ('number' as const),
      heading:
        isSingle && periods.length > 1
          ? format.period(period.name)
          : savings.measure(measure, { period: inHead, asOf: about.asOf, since }, format),
      ...(group !== undefined && { group }),
      ...(!isSingle && { label: savings.shortMeasure(measure) }),
    }));
  });
}

function captionOf(model: SavingsModel, shown: readonly Measure[], { savings, format, unit }: SavingsWords): string {
  const [only, ...others] = shown;
  const context = { period: undefined, asOf: model.about.asOf, since: model.comparison?.asOf };
  let name = '';
  if (others.length === 0 && only === 'expected') name = savings.expectedOnly(model.kind);
  else if (others.length === 0 && only) name = savings.measure(only, context, format);
  // Neither a share nor a judgement is in kroner.
  const unitName = shown.every((measure) => measure === 'fulfilment' || measure === 'status')
    ? ''
    : format.unitName(unit);
  const [first] = model.periods;
  const period = first && model.periods.length === 1 ? `, ${format.period(first.name)}` : '';
  const title = `${model.title}${period}`;
  const sentence = name && unitName ? `${name}, ${unitName}` : name || unitName;
  return sentence ? `${sentence.charAt(0).toUpperCase()}${sentence.slice(1).replace(/\.$/, '')}. ${title}` : title;
}

function writtenCell(
  model: SavingsModel,
  measure: Measure,
  index: number,
  figures: readonly SavingsFigure[],
  row: SavingsRow | undefined,
  { texts, savings, format, unit }: SavingsWords,
): WrittenCell {
  const write = writerFor(unit, texts, format);
  const figure = figures[index];
  const period = model.periods[index];
  if (!figure || !period) return write.amount({ state: 'missing' });
  const { moved } = model.comparison ?? {};
  const movement = (row ? moved?.areas.get(row.id) : moved?.total)?.[index];
  switch (measure) {
    case 'deviation':
      return write.amount(figure.deviation, 'change');
    case 'fulfilment':
      return write.percent(figure.fulfilment);
    case 'status': {
      const { status } = figure;
      const text = savings.status(status, period.name, format);
      return { text, status, ...(status !== 'notJudged' && { sort: statusOrder.indexOf(status) }) };
    }
    case 'realisedMoved':
      return write.amount(movement?.realised ?? { state: 'missing' }, 'change');
    case 'expectedMoved':
      return write.amount(movement?.expected ?? { state: 'missing' }, 'change');
    case 'target':
      return write.amount(figure.target);
    case 'realised':
    case 'expected': {
      const oneOff = measure === 'realised' ? figure.oneOffRealised : figure.oneOffExpected;
      // Of the whole the notes say it; where all of it is one-off and meets the target the status does.
      const isSaid = !row || figure.status === 'onTargetOneOff' || !oneOff || (isValue(oneOff) && oneOff.value === 0);
      const cell = write.amount(figure[measure]);
      if (isSaid || cell.empty) return cell;
      const part = savings.ofWhichOneOff(write.amount(oneOff).text, format.period(period.name));
      return { ...cell, remark: cell.remark ? `${cell.remark}, ${part}` : part };
    }
  }
}

/** Worst first when sorted upwards; what is not judged stays last both ways. */
const statusOrder = ['below', 'belowSmall', 'near', 'onTargetOneOff', 'onTarget'] as const;
