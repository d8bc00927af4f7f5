import type { CostPart as Given } from '../client/port.js';
import { quotientOf, shareOf, sumOf } from '../figures/arithmetic.js';
import { type Cell, isValue, suppressed } from '../figures/cell.js';
import { type MonthCells, totalOf } from './cost-period.js';

/** A part of the cost, period by period. Amounts in øre. */
export interface CostPart {
  readonly id: string;
  readonly name: string;
  /** What the part's own cost is asked for by, where the source answers that. */
  readonly subject: string | undefined;
  readonly cost: readonly Cell[];
  /** How much of each step's cost is expected rather than booked, from 0 to 1. */
  readonly ahead: readonly number[];
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
    const steps = groups.map((count) => [first, (first += count)] as const);
    const cost = steps.map(([from, to]) => totalOf(months.slice(from, to)));
    const ahead = steps.map(([from, to]) => shareAhead(months.slice(from, to), whole.slice(from, to)));
    return { id, name, subject, cost, ahead, total: sumOf(months) };
  });
}

/** Where what is expected is of another sign than what is booked, all of the step is an estimate. */
function shareAhead(months: readonly Cell[], whole: readonly MonthCells[]): number {
  const known = months.filter(isValue);
  const expected = months.filter((cell, at) => isValue(cell) && whole[at]?.isBooked === false);
  if (expected.length === 0) return 0;
  const share = shareOf(sumOf(expected), sumOf(known));
  const of = share.state === 'value' ? quotientOf(share) : 1;
  return of >= 0 && of < 1 ? of : 1;
}
