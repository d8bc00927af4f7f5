import type { SavingsFigures } from '../client/port.js';
import { type Cell, missing, type RatioCell } from '../figures/cell.js';
import { deviationOf, fulfilmentOf, type Status, statusOf, type StatusRule } from '../figures/variance.js';

/** One area, or the total, in one period. Amounts in øre. */
export interface SavingsFigure {
  readonly target: Cell;
  readonly realised: Cell;
  readonly expected: Cell;
  /** The parts that hold in this period only; undefined when nothing is said of it. */
  readonly oneOffRealised: Cell | undefined;
  readonly oneOffExpected: Cell | undefined;
  /** Expected − target. */
  readonly deviation: Cell;
  /** Expected ÷ target. */
  readonly fulfilment: RatioCell;
  readonly status: Status;
}

/** The figures of one period as the contract has them. */
export type Given = Omit<SavingsFigures, 'period'>;

export function toFigure(given: Given | undefined, rule: StatusRule, direction: 1 | -1): SavingsFigure {
  const target = given?.targetOre ?? missing;
  const expected = given?.expectedOre ?? missing;
  return {
    target,
    realised: given?.realisedOre ?? missing,
    expected,
    oneOffRealised: given?.oneOffRealisedOre,
    oneOffExpected: given?.oneOffExpectedOre,
    deviation: deviationOf(expected, target),
    fulfilment: fulfilmentOf(expected, target),
    status: statusOf({ target, expected, oneOff: given?.oneOffExpectedOre, direction }, rule),
  };
}
