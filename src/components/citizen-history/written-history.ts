import { type Cell, isValue } from '../../figures/cell.js';
import type { MoneyUnit } from '../../figures/money.js';
import { type Period, periodName } from '../../figures/calendar/periods.js';
import type { HistoryModel, HistoryPeriod, HistoryService } from '../../models/citizen-history.js';
import { type HistoryAmounts, historyMeasures } from '../../models/history-amounts.js';
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
  const columns: WrittenColumn[] = historyMeasures.map((measure) => ({
    id: measure,
    heading: history.measure(measure),
    kind: 'number',
  }));
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
    columns,
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
  const { id, name, legalBasis, provider, spans, paid, unseen, priced } = service;
  const named = (stretches: readonly Required<Period>[]) => stretches.map((each) => format.period(periodName(each)));
  return {
    id,
    name,
    about: [legalBasis ?? '', provider ? history.provider(provider.kind, provider.name) : ''].filter(Boolean),
    when: [
      ...spans.map((span) => history.span(span, format)),
      ...(paid.length > 0 ? [history.paidIn(named(paid), format)] : []),
      ...(unseen.length > 0 ? [history.unseenIn(named(unseen), format)] : []),
    ],
    price: written(priced?.price ?? { state: 'missing' }, words),
    priceRemark: priced ? history.priceRemark(priced, model.about.asOf, format) : '',
  };
}
