import type { CostMonth, CostTrajectory, OreCell } from '../client/port.js';
import { differenceOf, sumOf } from '../figures/arithmetic.js';
import { addMonths } from '../figures/calendar/months.js';
import { type Cell, isValue, isWhole, strongestReason } from '../figures/cell.js';
import { inFixedPrices, type MonthlyIndex } from '../figures/costs/fixed-prices.js';

/** An answer as its source would have given it in other prices, with the refund off or on, or of fewer months. */

const costCells = ['actualOre', 'expectedOre', 'budgetOre', 'previousOre'] as const;
type CostCellName = (typeof costCells)[number];

const refundOf = {
  actualOre: 'refundOre',
  expectedOre: 'refundOre',
  budgetOre: 'budgetRefundOre',
  previousOre: 'previousRefundOre',
} as const satisfies Record<CostCellName, keyof CostMonth>;

/** Whether the reader can have the amounts with the refund off as well as on. */
export const hasRefund = ({ refund, months }: CostTrajectory): boolean =>
  refund !== undefined && months.some(({ refundOre }) => refundOre !== undefined);

/**
 * The amounts with the refund taken off (`net`) or put back (`gross`), month by month, since a refund cannot be worked out
 * from a sum. What has an unknown refund is unknown. Where the source gives no refund of the budget, of the year before or
 * of the parts, those are left out.
 */
export function withRefund(answer: CostTrajectory, wanted: 'gross' | 'net'): CostTrajectory {
  if (answer.refund === wanted || !hasRefund(answer)) return answer;
  const isNet = wanted === 'net';
  const given = (['refundOre', 'budgetRefundOre', 'previousRefundOre'] as const).filter((name) =>
    answer.months.some((month) => month[name] !== undefined),
  );
  const turned = (month: CostMonth): CostMonth =>
    eachCell(month, (cell, name) => {
      const refund = refundOf[name];
      return given.includes(refund) ? turnedBy(cell, month[refund] ?? { state: 'missing' }, isNet) : undefined;
    });
  const { by, parts, ...whole } = withoutSums(answer);
  const isSplit = parts?.some(({ months }) => months.some(({ refundOre }) => refundOre !== undefined));
  return {
    ...whole,
    refund: wanted,
    months: answer.months.map(turned),
    ...(isSplit && { by, parts: parts?.map((part) => ({ ...part, months: part.months.map(turned) })) }),
  } as CostTrajectory;
}

function turnedBy(cell: OreCell, refund: OreCell, isNet: boolean): Cell {
  if (!isValue(cell)) return cell;
  if (!isWhole(cell) || !isWhole(refund)) return strongestReason([cell, refund]);
  const turnedOf = (a: Cell, b: Cell) => (isNet ? differenceOf(a, b) : sumOf([a, b]));
  const now = turnedOf(cell, refund);
  const corrections = [cell, refund].flatMap(({ corrected }) => corrected ?? []);
  const on = corrections
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  const before = ({ corrected, ...known }: typeof cell): Cell => ({ ...known, value: corrected?.was ?? known.value });
  const was = turnedOf(before(cell), before(refund));
  return on !== undefined && isValue(now) && isValue(was) ? { ...now, corrected: { on, was: was.value } } : now;
}

/** The index of the answer, where its amounts are in running prices and the index has the year that they would be shown in. */
export function indexOf({ about, priceIndex }: CostTrajectory): MonthlyIndex | undefined {
  if (about.priceLevel?.basis !== 'current' || !priceIndex) return undefined;
  const numbers = new Map(priceIndex.numbers.map(({ period, thousandths }) => [period, thousandths] as const));
  return numbers.has(String(priceIndex.year)) ? { year: priceIndex.year, numbers } : undefined;
}

/** The amounts in the prices of the index's year, month by month; those that the index has no number for are missing. */
export function inIndexPrices(answer: CostTrajectory): CostTrajectory {
  const index = indexOf(answer);
  if (!index) return answer;
  const inPrices = (month: CostMonth): CostMonth =>
    eachCell(month, (cell, name) =>
      inFixedPrices(cell, name === 'previousOre' ? addMonths(month.month, -12) : month.month, index),
    );
  const { about, months, parts, ...rest } = withoutSums(answer);
  return {
    ...rest,
    about: { ...about, priceLevel: { basis: 'fixed', year: index.year } },
    months: months.map(inPrices),
    ...(parts && { parts: parts.map((part) => ({ ...part, months: part.months.map(inPrices) })) }),
  };
}

/** The years of the answer's own amounts that its index has no number for. */
export function yearsWithoutNumber({ from, to, priceIndex }: CostTrajectory): readonly string[] {
  const known = new Set(priceIndex?.numbers.map(({ period }) => period.slice(0, 4)));
  const [first, last] = [from, to].map((month) => Number(month.slice(0, 4)));
  const years = Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, index) => String((first ?? 0) + index));
  return years.filter((year) => !known.has(year));
}

/** The months from one to another. Sums of all the months say nothing of fewer. */
export function within(answer: CostTrajectory, from: string, to: string): CostTrajectory {
  if (from <= answer.from && to >= answer.to) return answer;
  const isIn = (month: string) => from <= month && month <= to;
  const inMonths = (months: readonly CostMonth[]) => months.filter(({ month }) => isIn(month));
  const { priceVolume } = answer;
  const { months, parts, ...rest } = withoutSums(answer);
  return {
    ...rest,
    from,
    to,
    months: inMonths(months),
    ...(parts && { parts: parts.map((part) => ({ ...part, months: inMonths(part.months) })) }),
    ...(priceVolume && isIn(priceVolume.from) && isIn(priceVolume.to) && { priceVolume }),
  };
}

/** What the source states of all its months holds neither for others nor for other amounts. */
function withoutSums(answer: CostTrajectory): CostTrajectory {
  const {
    originalBudgetOre: _original,
    adjustedBudgetOre: _adjusted,
    expectedOre: _expected,
    previousOre: _previous,
    previousEstimate: _estimate,
    priceVolume: _volume,
    ...rest
  } = answer;
  return rest;
}

/** A month with each of its amounts made anew. A price level belongs to the answer, and to no cell of it. */
function eachCell(month: CostMonth, made: (cell: OreCell, name: CostCellName) => Cell | undefined): CostMonth {
  const cells = costCells.flatMap((name) => {
    const cell = month[name] && made(month[name], name);
    if (!cell) return [];
    const { level: _, ...own } = { level: undefined, ...cell };
    return [[name, own] as const];
  });
  return { month: month.month, ...Object.fromEntries(cells) };
}
