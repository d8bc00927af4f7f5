import type { Cell, RatioCell } from '../../figures/cell.js';
import { periodName } from '../../figures/calendar/periods.js';
import { offeredBy } from '../../models/cost-choices.js';
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
  /** Whether the amounts have been converted by the index of the answer. */
  readonly isConverted?: boolean;
  /** What else tells these amounts from others of the same answer: "2026-priser", "efter refusion". */
  readonly kinds?: readonly string[];
}

/** "mio. kr.", or "kr. pr. modtager, 2026-priser". */
export const unitNameOf = ({ format, unit, per, kinds = [] }: CostWords): string =>
  [per ? `${format.unitName(unit)} ${per}` : format.unitName(unit), ...kinds].join(', ');

/** How amounts that a reader can have in other ways are told from those: wherever their unit stands. */
export function wordsOf(given: CostModel, model: CostModel, words: CostWords): CostWords {
  const { costs } = words;
  const { per, about, refund } = model;
  const isConverted = given.about.priceLevel?.basis === 'current' && about.priceLevel?.basis === 'fixed';
  const offered = offeredBy(given.answer);
  const kinds = [
    isConverted && about.priceLevel?.year !== undefined ? costs.choices.fixed(about.priceLevel.year) : '',
    !isConverted && offered.prices && about.priceLevel ? costs.choices.running : '',
    offered.refund && refund ? costs.choices.refunds[refund] : '',
  ].filter(Boolean);
  return { ...words, per: per && costs.choices.each(per.name), isConverted, kinds };
}

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
  if (measure === 'deviationShare') return write.percent(cell as RatioCell, 'change');
  return write.amount(cell as Cell, measure === 'deviation' ? 'change' : 'amount');
}
