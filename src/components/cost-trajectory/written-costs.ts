import type { Cell, RatioCell } from '../../figures/cell.js';
import { periodName } from '../../figures/calendar/periods.js';
import type { MoneyUnit } from '../../figures/money.js';
import type { CostMeasure, CostModel, CostPeriod } from '../../models/cost-trajectory.js';
import type { Format } from '../../shared/format.js';
import {
  lateRow,
  type WrittenCell,
  type WrittenColumn,
  type WrittenRow,
  type WrittenTable,
} from '../../shared/table/written-table.js';
import type { SharedTexts } from '../../shared/texts.js';
import { writerFor } from '../../shared/write-cell.js';
import type { CostTexts } from './texts.js';

/** What a cost over time is written with. */
export interface CostWords {
  readonly texts: SharedTexts;
  readonly costs: CostTexts;
  readonly format: Format;
  readonly unit: MoneyUnit;
  /** "pr. modtager" where the amounts are divided. */
  readonly per?: string | undefined;
}

/** "mio. kr.", or "kr. pr. modtager". */
export const unitNameOf = ({ format, unit, per }: Pick<CostWords, 'format' | 'unit' | 'per'>): string =>
  per ? `${format.unitName(unit)} ${per}` : format.unitName(unit);

/** The year that the months are, and the one before it; '' where they are not one whole year. */
export function yearsOf({ stretch: { from, to } }: CostModel): readonly [year: string, before: string] {
  const name = periodName({ from, to });
  return name.kind === 'year' ? [String(name.year), String(name.year - 1)] : ['', ''];
}

/** "januar 2026", "1. kvartal 2026" or "2026"; the months of it that are there where not all are. */
export function nameOf({ id, name, months }: CostPeriod, { step }: CostModel, { costs, format }: CostWords): string {
  return step === 'quarter' && months.length === 3 ? costs.quarter(id) : format.period(name);
}

export const measureHead = (measure: CostMeasure, model: CostModel, { costs }: CostWords): string =>
  costs.measure(measure, ...yearsOf(model));

/** All figures as a table: a line for each step, a column for each measure and each part. */
export function writtenCosts(model: CostModel, heading: string, words: CostWords): WrittenTable {
  const { measures, parts, periods, step, stretch, totals } = model;
  const { costs } = words;
  const columns: WrittenColumn[] = [
    ...measures.map((measure) => ({
      id: measure,
      heading: measureHead(measure, model, words),
      kind: 'number' as const,
    })),
    ...parts.map(({ id, name }) => ({ id: `part ${id}`, heading: name, kind: 'number' as const })),
  ];
  const rows: WrittenRow[] = periods.map((period, index) =>
    lateRow(
      {
        id: period.id,
        period: { from: period.months[0] ?? stretch.from, to: period.months.at(-1) ?? stretch.to },
        name: nameOf(period, model, words),
        signs: [],
        details: [],
      },
      () => [
        ...measures.map((measure) => written(measure, period[measure], words)),
        ...parts.map(({ cost }) => written('actual', cost[index] ?? { state: 'missing' }, words)),
      ],
    ),
  );
  const sums: Record<CostMeasure, Cell | RatioCell> = {
    actual: totals.spent,
    expected: totals.rest,
    budget: totals.adjustedBudget,
    deviation: totals.deviation,
    deviationShare: totals.deviationShare,
    previous: totals.previous,
  };
  return {
    caption: `${heading}, ${unitNameOf(words)}`,
    rowHeading: costs.step[step],
    columns,
    rows,
    total: {
      id: 'total',
      period: stretch,
      name: model.per ? costs.per.total : costs.total,
      signs: [],
      cells: [
        ...measures.map((measure) => written(measure, sums[measure], words)),
        ...parts.map(({ total }) => written('actual', total, words)),
      ],
      details: [],
    },
  };
}

function written(measure: CostMeasure, cell: Cell | RatioCell, { texts, format, unit }: CostWords): WrittenCell {
  const write = writerFor(unit, texts, format);
  if (measure === 'deviationShare') return write.percent(cell as RatioCell);
  return write.amount(cell as Cell, measure === 'deviation' ? 'change' : 'amount');
}
