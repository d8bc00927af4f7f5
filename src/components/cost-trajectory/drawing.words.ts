import { exactUnit } from '../../figures/money.js';
import { type Cell, isValue, type ValueCell, type RatioCell } from '../../figures/cell.js';
import type { CostModel, CostPeriod } from '../../models/cost-trajectory.js';
import { type CostWords, measureHead } from './written-costs.js';

/** What is written in the drawing; all of it stands in the table too. */
export interface DrawingWords {
  readonly tick: (ore: number, isTop: boolean) => string;
  readonly names: readonly string[];
  readonly values: readonly string[];
  readonly deviations: readonly string[];
  readonly shares: readonly string[];
  readonly budget: string;
  readonly divide: readonly [booked: string, ahead: string];
  readonly amountTier: string;
  readonly shareTier: string;
}

export function drawingWordsOf(model: CostModel, words: CostWords): DrawingWords {
  const { costs, texts, format, unit } = words;
  const { periods, step, stretch } = model;
  const spansYears = stretch.from.slice(0, 4) !== stretch.to.slice(0, 4);
  const early = ({ preliminary }: ValueCell) => (preliminary ? texts.preliminarySign : '');
  const amount = (cell: Cell) => (isValue(cell) ? format.amount(cell.value, unit) + early(cell) : '');
  const change = (cell: Cell) => (isValue(cell) ? format.change(cell.value, unit) : '');
  const share = (cell: RatioCell) => (cell.state === 'value' ? format.percentChange(cell) : '');
  return {
    tick: (ore, isTop) => (isTop ? format.money(ore, exactUnit(ore, unit)) : format.plain(ore, unit)),
    names: periods.map(({ id, months, name }, index) => {
      const year = spansYears && isFirstOfYear(periods, index) ? ` ${id.slice(0, 4)}` : '';
      if (step === 'month') return format.shortMonth(id) + year;
      if (step === 'quarter' && months.length === 3) return costs.shortQuarter(id) + year;
      return format.period(name);
    }),
    values: periods.map(({ cost }) => amount(cost)),
    deviations: periods.map(({ deviation }) => change(deviation)),
    shares: periods.map(({ deviationShare }) => share(deviationShare)),
    budget: measureHead('budget', model, words),
    divide: costs.divide,
    amountTier: costs.tier.amount(format.unitName(unit)),
    shareTier: costs.tier.share,
  };
}

const isFirstOfYear = (periods: readonly CostPeriod[], index: number): boolean =>
  periods[index]?.id.slice(0, 4) !== periods[index - 1]?.id.slice(0, 4);
