import { type Cell, cellOf } from './cells.js';
import { type CostMeasure, costMeasures, type RefundMeasure, refundMeasures } from './cost-relations.js';
import type { PlacedFigure } from './cost-table.js';
import { given } from './given.js';
import { addMonths, type CostMonth } from './pejl.js';
import type { Values } from './rows.js';

/** One amount of one month, of a subject or of a part of it. */
export interface CostFigure extends PlacedFigure {
  /** The month that it stands beside. The `period` is the one that it is of: that of `previous` lies a year before. */
  readonly month: string;
  readonly measure: CostMeasure | RefundMeasure;
  readonly cell: Cell;
}

/** The amounts of a row. Where citizens are counted, an amount without a count has nobody's word that it is of many. */
export const costFiguresOf =
  (areCounted: boolean) =>
  (row: Values): readonly CostFigure[] => {
    const [part, month] = [row.text('part'), row.filled('month')];
    const place = { subject: row.filled('subject'), split: row.text('split'), part, area: part, month, largest: 0 };
    return [...costMeasures, ...refundMeasures].flatMap((measure) => {
      const ore = row.ore(measure);
      const cell = cellOf(row, measure, ore, `${measure}_`);
      if (!cell) return [];
      const before = measure.startsWith('previous') ? 'previous_' : '';
      const of = measure.endsWith('refund') ? 'refund_recipients' : 'recipients';
      return {
        ...place,
        measure,
        cell,
        period: before ? addMonths(month, -12) : month,
        amount: cell.state === 'value' || cell.state === 'suppressed' ? ore : undefined,
        persons: areCounted ? row.count(before + of) : Infinity,
      };
    });
  };

/** The months of a stretch that have anything, as the contract writes them. */
export function monthsOf(figures: readonly CostFigure[], isIn: (month: string) => boolean): CostMonth[] {
  const months = new Map<string, Partial<Record<CostFigure['measure'], Cell>>>();
  for (const { month, measure, cell } of figures)
    if (isIn(month)) months.set(month, { ...months.get(month), [measure]: cell });
  return [...months].map(([month, { actual, expected, budget, previous, refund, budget_refund, previous_refund }]) =>
    given({
      month,
      actualOre: actual,
      expectedOre: expected,
      budgetOre: budget,
      previousOre: previous,
      refundOre: refund,
      budgetRefundOre: budget_refund,
      previousRefundOre: previous_refund,
    }),
  );
}
