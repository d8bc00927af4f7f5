import { type Cell, isValue } from '../../figures/cell.js';
import type { MoneyUnit } from '../../figures/money.js';
import { type Period, periodName } from '../../figures/calendar/periods.js';
import type { HistoryModel, HistoryPeriod, HistoryService } from '../../models/citizen-history.js';
import { type HistoryRefund, refundMeasures } from '../../models/history-refunds.js';
import { type HistoryAmounts, type HistoryMeasure, historyMeasures } from '../../models/history-amounts.js';
import type { Format } from '../../shared/format.js';
import type { WrittenCell, WrittenColumn, WrittenRow, WrittenTable } from '../../shared/table/written-table.js';
import type { SharedTexts } from '../../shared/texts.js';
import { writerFor } from '../../shared/write-cell.js';
import type { HistoryTexts } from './texts.js';

/** What a citizen's history is written with. */
export interface HistoryWords {
  readonly texts: SharedTexts;
  readonly history: HistoryTexts;
  readonly format: Format;
  readonly unit: MoneyUnit;
}

/** Kroner in a sentence that is about one citizen, where the figures fit thousands. */
export const sentenceUnit = (unit: MoneyUnit): MoneyUnit => (unit === 'tkr' ? 'kr' : unit);

/** "januar 2026" or "2026"; of a year that is not all there, its months. */
export const nameOf = ({ name }: HistoryPeriod, { format }: HistoryWords): string => format.period(name);

/** All amounts as a table: a line for each month or year, and beneath each what its services make of it. */
export function writtenHistory(model: HistoryModel, heading: string, words: HistoryWords): WrittenTable {
  const { history, format, unit } = words;
  const cellsOf = (amounts: HistoryAmounts | undefined): readonly WrittenCell[] =>
    historyMeasures.map((measure) => written(amounts?.[measure] ?? { state: 'missing' }, words));
  const rows: WrittenRow[] = model.periods.map((period, index) => ({
    id: period.id,
    name: nameOf(period, words),
    signs: [],
    cells: cellsOf(model.amounts[index]),
    details: model.services.flatMap(({ name, amounts }) => {
      const said = saidOf(amounts[index], words);
      return said ? [[name, said] as const] : [];
    }),
  }));
  return {
    caption: `${heading}, ${format.unitName(unit)}, ${history.refundWord[model.refund]}`,
    rowHeading: history.step[model.step],
    columns: columnsOf(historyMeasures, history),
    rows,
    total: {
      id: 'total',
      name: history.total,
      signs: [],
      cells: cellsOf(model.total),
      details: model.services.flatMap(({ name, total }) => {
        const said = saidOf(total, words);
        return said ? [[name, said] as const] : [];
      }),
    },
  };
}

/** What each payer pays of the total, which stands beneath them. */
export function writtenPayers({ payers, total, refund }: HistoryModel, words: HistoryWords): WrittenTable {
  const { history, format, unit } = words;
  const cellsOf = (amounts: HistoryAmounts) => paidFor.map((measure) => written(amounts[measure], words));
  const line = (id: string, name: string, amounts: HistoryAmounts): WrittenRow => ({
    id,
    name,
    signs: [],
    cells: cellsOf(amounts),
    details: [],
  });
  return {
    caption: `${history.payers}, ${format.unitName(unit)}, ${history.refundWord[refund]}`,
    rowHeading: history.frame,
    columns: columnsOf(paidFor, history),
    rows: payers.map((payer, index) => line(String(index), history.payer(payer), payer.amounts)),
    total: line('total', history.total, total),
  };
}

/** What the state refunds of each year, beside what it is of; siblings where there are any. */
export function writtenRefunds({ refunds }: HistoryModel, words: HistoryWords): WrittenTable {
  const { heading, year, measure, ofYear } = words.history.refunds;
  const hasSiblings = refunds.some(({ siblings }) => siblings.state !== 'notApplicable');
  const measures = refundMeasures.filter((name) => name !== 'siblings' || hasSiblings);
  const line = (refund: HistoryRefund): WrittenRow => ({
    id: String(refund.year),
    name: ofYear(refund),
    signs: [],
    cells: measures.map((name) => written(refund[name], words)),
    details: [],
  });
  return {
    caption: `${heading}, ${words.format.unitName(words.unit)}`,
    rowHeading: year,
    columns: measures.map((name) => ({ id: name, heading: measure[name], kind: 'number' })),
    rows: refunds.map(line),
    total: undefined,
  };
}

/** What adds up to the cost of each payer. */
const paidFor = historyMeasures.filter((measure) => measure !== 'granted');

const columnsOf = (measures: readonly HistoryMeasure[], history: HistoryTexts): readonly WrittenColumn[] =>
  measures.map((measure) => ({ id: measure, heading: history.measure(measure), kind: 'number' }));

const written = (cell: Cell, { texts, format, unit }: HistoryWords): WrittenCell =>
  writerFor(unit, texts, format).amount(cell);

/** One figure in a sentence, with all that is said of it. */
export function saidCell(cell: Cell, words: HistoryWords): string {
  const { texts, format, unit } = words;
  const { text, empty, spoken, preliminary, remark } = written(cell, words);
  const figure = empty ? (spoken ?? text) : format.inUnit(text, unit);
  const remarks = [preliminary ? texts.preliminary : '', remark ?? ''].filter(Boolean).join(', ');
  return remarks ? `${figure} (${remarks})` : figure;
}

/** What a service costs in a stretch, in words and to the krone; '' where nothing is told of it. */
export function saidOf(amounts: HistoryAmounts | undefined, words: HistoryWords): string {
  if (!amounts) return '';
  const exact = { ...words, unit: sentenceUnit(words.unit) };
  const said = serviceMeasures.flatMap((measure) => {
    const cell = amounts[measure];
    // Where nothing of a grant is paid it is told already.
    const isTold = measure === 'granted' && isSame(cell, amounts.unpaid);
    return cell.state === 'notApplicable' || isTold
      ? []
      : [`${words.history.measureSaid(measure)} ${saidCell(cell, exact)}`];
  });
  return said.join('; ');
}

const isSame = (a: Cell, b: Cell): boolean => (isValue(a) && isValue(b) ? a.value === b.value : a.state === b.state);

const serviceMeasures = historyMeasures.filter((measure) => measure !== 'cost');

/** A service as it stands beside its drawing. */
export interface ServiceWords {
  readonly id: string;
  readonly name: string;
  /** Law and section, and provider. */
  readonly about: readonly string[];
  /** When it is granted, expected and paid. */
  readonly when: readonly string[];
  readonly price: WrittenCell;
  readonly priceRemark: string;
}

export function serviceWords(service: HistoryService, model: HistoryModel, words: HistoryWords): ServiceWords {
  const { history, format } = words;
  const { id, name, legalBasis, provider, spans, payers, paid, unseen, priced } = service;
  const named = (stretches: readonly Required<Period>[]) => stretches.map((each) => format.period(periodName(each)));
  return {
    id,
    name,
    about: [
      legalBasis ?? '',
      provider ? history.provider(provider.kind, provider.name) : '',
      history.payersInTurn(payers.map(history.payer)),
    ].filter(Boolean),
    when: [
      ...spans.map((span) => history.span(span, format)),
      ...(paid.length > 0 ? [history.paidIn(named(paid), format)] : []),
      ...(unseen.length > 0 ? [history.unseenIn(named(unseen), format)] : []),
      ...payers.map((payer) => history.paidBy(history.payer(payer), format.period(periodName(payer)))),
    ],
    price: written(priced?.price ?? { state: 'missing' }, words),
    priceRemark: priced ? history.priceRemark(priced, model.about.asOf, format) : '',
  };
}
