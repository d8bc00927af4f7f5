import { mostParts } from '../../chart/part-marks.js';
import { sumOf } from '../../figures/arithmetic.js';
import { isValue, isWhole } from '../../figures/cell.js';
import { roundingShows } from '../../figures/money.js';
import { yearsWithoutNumber } from '../../models/cost-seen.js';
import type { notHadOf } from '../../models/cost-choices.js';
import type { CostModel } from '../../models/cost-trajectory.js';
import type { NoteLine } from '../../shared/note.js';
import type { Part } from '../../shared/texts.js';
import { type CostWords, unitNameOf } from './written-costs.js';

/** A figure of a column with its unit: percent where it is a share, else what amounts are written in. */
export const inUnitOf =
  ({ format, unit, per = '' }: CostWords) =>
  (written: string, column: string): string =>
    column === 'deviationShare' ? `${written}\u00a0%` : `${format.inUnit(written, unit)} ${per}`.trimEnd();

/** What must not be missed: sums of the source that contradict it, and what it does not have of what was wished for. */
export function noticesOf(
  { totals }: CostModel,
  notHad: ReturnType<typeof notHadOf>,
  isUnsplit: boolean,
  { costs, unit, format }: CostWords,
): readonly (readonly Part[])[] {
  return [
    ...totals.contradictions.map((contradiction) => costs.contradiction(contradiction, unit, format)),
    ...(isUnsplit ? [[{ text: costs.notSplit }]] : []),
    ...(['per', 'prices', 'refund'] as const).flatMap((way) => (notHad[way] ? [[{ text: costs.notHad[way] }]] : [])),
  ];
}

/** What must be known to read the figures, in the order of its weight. */
export function notesOf(model: CostModel, words: CostWords, view: string): readonly NoteLine[] {
  const { costs, texts, format } = words;
  const { measures, refund, parts, periods, notes, step, bookedTo } = model;
  const { priceIndex, refundBands } = model.answer;
  const months = periods.flatMap((period) => period.months);
  const firstAhead = months.find((month) => bookedTo === undefined || month > bookedTo);
  const sentences = [
    `${costs.amountsIn(unitNameOf(words))}.`.replace('..', '.'),
    model.per ? costs.per.rule(model.per.name) : '',
    model.per?.text ?? '',
    measures.includes('deviation') || isValue(model.totals.deviation) ? costs.signRule : '',
    measures.includes('deviation') && step === 'month' ? costs.timing : '',
    words.isConverted && priceIndex ? costs.converted(priceIndex, format.list(yearsWithoutNumber(model.answer))) : '',
    refund ? costs.refund[refund] : '',
    parts.length > 0 && view === 'multiples' ? costs.oneScale : '',
    parts.length > mostParts && view === 'columns' ? costs.folded(parts.length - mostParts) : '',
    refundBands && refundBands.bands.length > 0 ? costs.refundBands(refundBands, format) : '',
    parts.length > 0 && firstAhead !== undefined ? costs.partsAhead(format.monthOrDay(firstAhead)) : '',
    // Divided and rounded, they need not add up.
    ...missedBy(model.per?.of ?? model, words),
    ...notes,
    hasPreliminary(model) ? texts.preliminaryNote : '',
    missesTotal(model, words) ? texts.rounding : '',
  ];
  const text = sentences.filter(Boolean).join(' ');
  return text ? [[{ text }]] : [];
}

/** Where the parts of a step do not make the whole of it. */
function missedBy({ parts, periods }: CostModel, { costs, format }: CostWords): readonly string[] {
  if (parts.length === 0) return [];
  const missed = periods.filter(({ cost }, index) => {
    const cells = parts.flatMap((part) => part.cost[index] ?? []);
    const sum = sumOf(cells);
    return isWhole(cost) && isWhole(sum) && sum.value !== cost.value;
  });
  return missed.length > 0 ? [costs.partsMiss(format.list(missed.map(({ name }) => format.period(name))))] : [];
}

const hasPreliminary = ({ periods }: CostModel): boolean =>
  periods.some(({ cost, budget, previous }) =>
    [cost, budget, previous].some((cell) => isValue(cell) && cell.preliminary),
  );

/** Whether printed figures miss a printed sum or difference of them, down a column or across a line, by rounding alone. */
function missesTotal(model: CostModel, { unit }: CostWords): boolean {
  const { periods, totals, parts, per } = model;
  if (per) return missesWhole(model, per.of);
  const down = [
    [periods.map(({ budget }) => budget), totals.adjustedBudget],
    [periods.map(({ actual }) => actual), totals.spent],
    [periods.map(({ expected }) => expected), totals.rest],
    [periods.map(({ deviation }) => deviation), totals.deviation],
    [periods.map(({ previous }) => previous), totals.previous],
    ...parts.map((part) => [part.cost, part.total] as const),
  ] as const;
  // Budget and deviation make the cost.
  const across = [
    ...periods.map(({ budget, deviation, cost }) => [[budget, deviation], cost] as const),
    [[totals.adjustedBudget, totals.deviation], totals.accounts] as const,
    [[totals.spent, totals.rest], totals.accounts] as const,
    ...(parts.length > 0
      ? periods.map(({ cost }, index) => [parts.flatMap((part) => part.cost[index] ?? []), cost] as const)
      : []),
  ];
  return [...down, ...across].some(([cells, total]) => {
    const values = cells.filter(isValue).map(({ value }) => value);
    return isValue(total) && roundingShows(values, total.value, unit);
  });
}

/** Divided amounts are rounded already; only those of parts are there to add up. */
const missesWhole = (divided: CostModel, { parts, periods }: CostModel): boolean =>
  divided.parts.length > 0 &&
  divided.periods.some(({ cost }, index) => {
    const sumIn = (own: CostModel['parts']) => sumOf(own.flatMap((part) => part.cost[index] ?? []));
    const [shown, exact, whole] = [sumIn(divided.parts), sumIn(parts), periods[index]?.cost];
    if (!isWhole(shown) || !isWhole(exact) || !isWhole(cost) || !whole || !isWhole(whole)) return false;
    return exact.value === whole.value && shown.value !== cost.value;
  });
