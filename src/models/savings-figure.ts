import type { SavingsFigures } from '../client/port.js';
import { type Cell, missing, type RatioCell } from '../figures/cell.js';
import type { PriceLevel } from '../figures/price-level.js';
import { deviationOf, fulfilmentOf, type Status, statusOf, type StatusRule } from '../figures/variance.js';
import { givenCell } from './given.js';

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

/** What the source itself gives of an area in a period, by the contract's names without their unit. */
const amounts = ['target', 'realised', 'expected', 'oneOffRealised', 'oneOffExpected'] as const;
type Amount = (typeof amounts)[number];

/** The amounts that there are of one period. */
export type Given = Readonly<Partial<Record<Amount, Cell>>>;

/** The amounts that a rule finds, without those that it does not. */
export const givenBy = (cellOf: (amount: Amount) => Cell | undefined): Given =>
  Object.fromEntries(
    amounts.flatMap((amount) => {
      const cell = cellOf(amount);
      return cell ? [[amount, cell] as const] : [];
    }),
  );

/** What the contract has for one period, each amount in the price level that its status states. */
export function givenFor(figures: readonly SavingsFigures[], period: string, level: PriceLevel | undefined): Given {
  const found = figures.find((candidate) => candidate.period === period);
  return givenBy((amount) => {
    const cell = found?.[`${amount}Ore`];
    return cell && givenCell(cell, level);
  });
}

export function toFigure(given: Given, rule: StatusRule, direction: 1 | -1): SavingsFigure {
  const { target = missing, realised = missing, expected = missing, oneOffRealised, oneOffExpected } = given;
  return {
    target,
    realised,
    expected,
    oneOffRealised,
    oneOffExpected,
    deviation: deviationOf(expected, target),
    fulfilment: fulfilmentOf(expected, target),
    status: statusOf({ target, expected, oneOff: oneOffExpected, direction }, rule),
  };
}
