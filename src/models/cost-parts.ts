import type { CostPart as Given } from '../client/port.js';
import { sumOf } from '../figures/arithmetic.js';
import { type Cell, suppressed } from '../figures/cell.js';
import { type MonthCells, totalOf } from './cost-period.js';

/** A part of the cost, period by period. Amounts in øre. */
export interface CostPart {
  readonly id: string;
  readonly name: string;
  /** What the part's own cost is asked for by, where the source answers that. */
  readonly subject: string | undefined;
  readonly cost: readonly Cell[];
  readonly total: Cell;
}

export interface PartOptions {
  readonly cellsOf: (part: Given) => readonly MonthCells[];
  /** How many months each step has. */
  readonly groups: readonly number[];
}

/**
 * The parts by steps. Where one of them alone is hidden in a month, or the whole is, the others would give it away by
 * subtraction: then none of that month is shown, whatever the source has hidden.
 */
export function toParts(
  parts: readonly Given[],
  whole: readonly MonthCells[],
  { cellsOf, groups }: PartOptions,
): readonly CostPart[] {
  const cells = parts.map((part) => cellsOf(part).map(({ cost }) => cost));
  const isHidden = whole.map(({ cost }, month) => {
    const hidden = cells.filter((own) => own[month]?.state === 'suppressed').length;
    return hidden === 1 || cost.state === 'suppressed';
  });
  return parts.map(({ id, name, subject }, position) => {
    const months = (cells[position] ?? []).map((cell, month) => (isHidden[month] ? suppressed : cell));
    let first = 0;
    const cost = groups.map((count) => totalOf(months.slice(first, (first += count))));
    return { id, name, subject, cost, total: sumOf(months) };
  });
}
