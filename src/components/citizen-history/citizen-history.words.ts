import type { Place } from '../../chart/walk.js';
import { lastDayOf } from '../../figures/calendar/months.js';
import { isPartial, isValue } from '../../figures/cell.js';
import { exactUnit, fittingUnit, roundingShows } from '../../figures/money.js';
import type { HistoryModel } from '../../models/citizen-history.js';
import type { HistoryRefund } from '../../models/history-refunds.js';
import { type HistoryAmounts, historyMeasures } from '../../models/history-amounts.js';
import { allSeries } from '../../shared/figure/readout.js';
import type { NoteLine } from '../../shared/note.js';
import type { CostWords } from './costs.view.js';
import { goalReadout } from './goals.words.js';
import { type HistoryWords, nameOf, saidCell, saidOf, sentenceUnit } from './written-history.js';

/**
 * What the arrow keys go through: a row for each measure, then for each service and each goal, a column for each step of
 * time. The walk begins with the measure that stands out.
 */
export const extentOf = ({ services, goals, periods }: HistoryModel, highlighted?: string) =>
  ({
    first: Math.max(
      0,
      historyMeasures.findIndex((measure) => measure === highlighted),
    ),
    rows: historyMeasures.length + services.length + goals.length,
    columns: periods.length,
    along: 'columns',
  }) as const;

/** The service that the reader is at. */
export const serviceAt = (place: Place | undefined): number | undefined =>
  place && place.row >= historyMeasures.length ? place.row - historyMeasures.length : undefined;

/** The goal that the reader is at. */
export const goalAt = (place: Place | undefined, { services }: HistoryModel): number | undefined =>
  place && place.row >= historyMeasures.length + services.length
    ? place.row - historyMeasures.length - services.length
    : undefined;

/** What the readout says of a place; where a pointer is, of all measures or the one that stands out. */
export function readoutOf(
  model: HistoryModel,
  place: Place | undefined,
  words: HistoryWords,
  highlighted?: string,
): string {
  const period = place && model.periods[place.column];
  if (!period) return '';
  const { history, texts } = words;
  const amounts = model.amounts[place.column];
  const name = nameOf(period, words);
  const said = (measure: keyof HistoryAmounts) =>
    amounts ? `${history.measure(measure)}: ${saidCell(amounts[measure], words)}` : '';
  if (place.row === allSeries) {
    const there = historyMeasures.filter((measure) =>
      highlighted === undefined ? amounts && amounts[measure].state !== 'notApplicable' : measure === highlighted,
    );
    return `${name}. ${there.map(said).join('; ')}`;
  }
  const measure = historyMeasures[place.row];
  if (measure) return `${name}. ${said(measure)}`;
  const service = model.services[place.row - historyMeasures.length];
  const goal = model.goals[goalAt(place, model) ?? -1];
  if (goal) return `${name}. ${goalReadout(goal, period, words)}`;
  if (!service) return '';
  const own = saidOf(service.amounts[place.column], words);
  return `${name}. ${service.name}: ${own || texts.noValueSpoken.notApplicable}`;
}

/** What is written in the drawing of the cost. */
export function costWordsOf(model: HistoryModel, words: HistoryWords): CostWords {
  const { history, format, unit, texts } = words;
  const { step, periods, amounts, stretch, refund, about } = model;
  const inUnit = `${format.unitName(unit)}, ${history.refundWord[refund]}`;
  // Sums of years are larger than the amounts of one.
  const sumUnit = unit === 'tkr' ? fittingUnit(model.sums.map(({ sum }) => sum)) : unit;
  const labelOf = (id: string) => (step === 'year' ? id : format.shortMonth(id));
  return {
    cost: { name: history.costTier(step), about: inUnit },
    sum: {
      name: history.sumTier(format.monthOrDay(stretch.from)),
      about: `${format.unitName(sumUnit)}, ${history.refundWord[refund]}`,
    },
    values: amounts.map(({ cost }) =>
      isValue(cost)
        ? format.amount(cost.value, unit) + (cost.preliminary ? texts.preliminarySign : '')
        : step === 'year' && cost.state !== 'notApplicable'
          ? texts.noValue[cost.state]
          : '',
    ),
    names: periods.map(({ id }) => labelOf(id)),
    tick: (ore, isTop) => (isTop ? format.money(ore, exactUnit(ore, unit)) : format.plain(ore, unit)),
    asOf: about.asOf === undefined ? '' : history.asOf(format.day(about.asOf)),
    paid: (ore) => format.plain(ore, sumUnit),
    end: (ore, month) => [format.money(ore, sumUnit), history.sumAt(format.day(lastDayOf(month)))],
  };
}

/** Places that are named one by one; more of them are counted. */
const mostNamed = 6;

/** What must be known to read the figures, in the order of its weight. */
export function notesOf(model: HistoryModel, words: HistoryWords): readonly NoteLine[] {
  const { history, texts, format, unit } = words;
  const { changes, payerChanges, refund, unbilled, periods, amounts } = model;
  const listed = (items: readonly string[]): string => {
    const more = items.length - mostNamed;
    return format.list(more > 0 ? [...items.slice(0, mostNamed), history.more(more)] : items);
  };
  const lacks = (own: HistoryAmounts | undefined) => own && historyMeasures.some((name) => isPartial(own[name]));
  const partial = periods.filter((_, index) => lacks(amounts[index]));
  const sentences = [
    history.amountsIn(format.unitName(unit)),
    history.refund[refund],
    history.priceNote,
    unbilled.length > 0
      ? history.unbilled(listed(unbilled.map(({ service, month }) => `${service} (${format.monthOrDay(month)})`)))
      : '',
    partial.length > 0 ? history.partial(listed(partial.map((period) => nameOf(period, words)))) : '',
    hasPreliminary(model) ? texts.preliminaryNote : '',
    missesTotal(model, words) ? texts.rounding : '',
  ];
  return [
    history.assessment,
    ...changes.map((change) => history.change(change, sentenceUnit(unit), format)),
    ...payerChanges.map(({ name, month, from, to }) =>
      history.payerChange(
        { service: name, from: history.payer(from), to: history.payer(to) },
        format.monthOrDay(month),
      ),
    ),
    ...model.refunds.map((refund) => refundNote(refund, words)).filter(Boolean),
    sentences.filter(Boolean).join(' '),
  ].map((text) => [{ text }]);
}

/** What a refund comes to, and the rule that it follows. */
function refundNote(refund: HistoryRefund, { history, format, unit }: HistoryWords): string {
  const { year, isEstimate, cost, siblings, net, services, bands } = refund;
  const { refunds } = history;
  const amounts = [cost, refund.refund, net].flatMap((cell) =>
    isValue(cell) ? [format.money(cell.value, sentenceUnit(unit))] : [],
  );
  const [gross, given, left] = amounts;
  const sentences = [
    gross !== undefined && given !== undefined && left !== undefined ? refunds.amounts(refund, gross, given, left) : '',
    isEstimate ? refunds.estimated : '',
    services.length > 0 ? refunds.services(year, format.list(services)) : '',
    siblings.state === 'notApplicable' ? '' : refunds.siblings,
    bands && bands.bands.length > 0 ? refunds.bands(bands, format) : '',
    bands?.text ?? '',
  ];
  return sentences.filter(Boolean).join(' ');
}

const hasPreliminary = ({ amounts, services }: HistoryModel): boolean =>
  [
    ...amounts.flatMap((own) => historyMeasures.map((name) => own[name])),
    ...services.flatMap(({ priced }) => priced?.price ?? []),
  ].some((cell) => isValue(cell) && cell.preliminary);

/** Whether printed parts add up to something else than their printed sum, by rounding alone: along a line or down a column. */
function missesTotal({ amounts, payers, refunds, total }: HistoryModel, { unit }: HistoryWords): boolean {
  const values = (cells: readonly HistoryAmounts['cost'][]) =>
    cells.flatMap((cell) => (isValue(cell) ? [cell.value] : []));
  const rows = [...amounts, ...payers.map((payer) => payer.amounts), total].map(
    ({ paid, unpaid, expected, cost }) => [[paid, unpaid, expected], cost] as const,
  );
  const lists = [amounts, ...(payers.length > 0 ? [payers.map((payer) => payer.amounts)] : [])];
  const columns = lists.flatMap((list) =>
    historyMeasures.map((name) => [list.map((own) => own[name]), total[name]] as const),
  );
  // What is left after the refund, and the refund, are the cost.
  const refunded = refunds.map(({ cost, refund, net }) => [[refund, net], cost] as const);
  return [...rows, ...columns, ...refunded].some(
    ([parts, sum]) => isValue(sum) && roundingShows(values(parts), sum.value, unit),
  );
}
