import type { CaseRefund, CitizenHistory, OreCell, RefundBands } from '../client/port.js';
import { differenceOf } from '../figures/arithmetic.js';
import { type Cell, notApplicable } from '../figures/cell.js';
import { givenCell } from './given.js';

/** What the state refunds of the case in a year. */
export interface HistoryRefund {
  readonly year: number;
  /** Worked out by the bands, and not what the state has paid. */
  readonly isEstimate: boolean;
  /** What the refund is given for, before it. */
  readonly cost: Cell;
  /** The same of siblings, which counts too; not applicable where there are none. */
  readonly siblings: Cell;
  /** What is refunded of `cost`, and what is left of it. */
  readonly refund: Cell;
  readonly net: Cell;
  /** The services that it is given for, by name. */
  readonly services: readonly string[];
  readonly bands: RefundBands | undefined;
}

/** The amounts of a refund, in the order that they are read. */
export const refundMeasures = ['cost', 'siblings', 'refund', 'net'] as const;
export type RefundMeasure = (typeof refundMeasures)[number];

/** Year by year. Each is in the prices of its own year, so that none is added to another. */
export const refundsOf = ({ refunds = [], services }: CitizenHistory): readonly HistoryRefund[] =>
  refunds
    .toSorted((a, b) => a.year - b.year)
    .map((refund) => toRefund(refund, (id) => services.find((service) => service.id === id)?.name ?? id));

function toRefund(given: CaseRefund, nameOf: (id: string) => string): HistoryRefund {
  const { year, basis, costOre, siblingsOre, refundOre, services = [], bands } = given;
  const cellOf = (cell: OreCell) => givenCell(cell, { basis: 'current', year });
  const [cost, refund] = [cellOf(costOre), cellOf(refundOre)];
  return {
    year,
    isEstimate: basis === 'estimated',
    cost,
    siblings: siblingsOre ? cellOf(siblingsOre) : notApplicable,
    refund,
    net: differenceOf(cost, refund),
    services: services.map(nameOf),
    bands,
  };
}
