import type { CostModel, CostStep } from '../../models/cost-trajectory.js';
import { lateRow, type WrittenTable } from '../../shared/table/written-table.js';
import { writerFor } from '../../shared/write-cell.js';
import { type CostWords, nameOf } from './written-costs.js';

/** Many parts as a table: a line for each of them, a column for each step. */
export function writtenLines(model: CostModel, heading: string, words: CostWords): WrittenTable {
  const { parts, periods, totals, stretch } = model;
  const { costs, texts, format, unit } = words;
  const { amount } = writerFor(unit, texts, format);
  const whole = [...periods.map(({ cost }) => cost), totals.accounts];
  return {
    caption: `${heading}, ${format.unitName(unit)}`,
    rowHeading: costs.part,
    columns: [
      ...periods.map((period) => ({
        id: period.id,
        measure: 'cost',
        period: { from: period.months[0] ?? stretch.from, to: period.months.at(-1) ?? stretch.to },
        heading: nameOf(period, model, words),
        kind: 'number' as const,
      })),
      { id: 'total', measure: 'cost', period: stretch, heading: costs.total, kind: 'number' },
    ],
    rows: parts.map(({ id, name, cost, total }) =>
      lateRow({ id, name, signs: [] }, () => [...cost, total].map((cell) => amount(cell))),
    ),
    total: { id: 'total', name: costs.total, signs: [], cells: whole.map((cell) => amount(cell)), details: [] },
  };
}

/** Columns that have room across a sheet. */
const mostOnPaper = 12;

/** The same for paper: by longer steps where its columns have no room. The drawing above it keeps its own. */
export function linesOnPaper(
  model: CostModel,
  inSteps: (step: CostStep) => CostModel,
  heading: string,
  words: CostWords,
  isFixed = false,
): WrittenTable {
  const lengths = ['month', 'quarter', 'year'] as const;
  const longer =
    lengths
      .slice(lengths.indexOf(model.step))
      .map((step) => (step === model.step ? model : inSteps(step)))
      .find(({ periods }) => periods.length <= mostOnPaper) ?? inSteps('year');
  const table = writtenLines(longer, heading, words);
  const { costs } = words;
  return longer === model
    ? table
    : { ...table, caption: `${table.caption} (${costs.onPaper(costs.step[longer.step], isFixed)})` };
}
