import type { Provider, ServiceMonth } from '../../../src/client/client.js';
import { type Cell, differenceOf, missing, monthOf, sumOf, valueOf } from '../../../src/figures/figures.js';
import { oreOf } from './amounts.js';
import type { Given } from './given.js';

const recipients = ['INTERNAL', 'COMPANY', 'PERSON'] as const;

/** What an activity costs on one day, and what has been paid of it. */
export interface Payment {
  readonly date: string;
  readonly recipient: (typeof recipients)[number];
  readonly plannedOre: Cell;
  /** Absent until it is paid. */
  readonly paidOre?: Cell | undefined;
}

const kroner = 'kroner with two decimals, such as "1234.50"';

/** A payment that counts; undefined for a fictive one, which only shows what something would cost. */
export function paymentOf(given: Given, plan: number): Payment | undefined {
  given.field('payment_schedule').idOf(plan, 'payment plan');
  if (given.field('payment_schedule__fictive').flag()) return undefined;
  const amount = given.field('paid_amount').orNull((paid) => paid.ore(oreOf, kroner));
  // Paid, but nobody has noted how much: what was planned is another figure, and does not stand in for it.
  const paidOre = amount === undefined ? missing : valueOf(amount);
  return {
    date: given.field('date').day(),
    recipient: given.field('recipient_type').word(recipients),
    plannedOre: valueOf(given.field('amount').ore(oreOf, kroner)),
    ...(given.field('paid').flag() && { paidOre }),
  };
}

/** The payments of one activity, and from when another activity holds in its place. */
export interface Planned {
  readonly status: 'EXPECTED' | 'GRANTED';
  readonly payments: readonly Payment[];
  readonly replacedFrom?: string | undefined;
  /** From when another one is expected to come in the place of this grant. */
  readonly changedFrom?: string | undefined;
}

/**
 * What is granted, expected and paid, month by month, each of its own payments. What was planned for a day when another
 * activity has taken over is not planned any longer; what was paid has been paid all the same. What is expected is beyond
 * the grants: where it comes instead of one, the grant that would end is taken off it, so that no day counts twice.
 */
export function monthsOf(planned: readonly Planned[]): ServiceMonth[] {
  const months = new Map<string, Record<'GRANTED' | 'EXPECTED' | 'paid', Cell[]>>();
  for (const { status, payments, replacedFrom, changedFrom } of planned) {
    for (const { date, plannedOre, paidOre } of payments) {
      const cells = months.get(monthOf(date)) ?? { GRANTED: [], EXPECTED: [], paid: [] };
      months.set(monthOf(date), cells);
      const isPlanned = replacedFrom === undefined || date < replacedFrom;
      if (isPlanned) cells[status].push(plannedOre);
      if (isPlanned && changedFrom !== undefined && date >= changedFrom)
        cells.EXPECTED.push(differenceOf(valueOf(0), plannedOre));
      if (paidOre) cells.paid.push(paidOre);
    }
  }
  return [...months].toSorted(byMonth).flatMap(([month, { GRANTED, EXPECTED, paid }]) => {
    const entry = {
      ...(GRANTED.length > 0 && { grantedOre: sumOf(GRANTED) }),
      ...(EXPECTED.length > 0 && { expectedOre: sumOf(EXPECTED) }),
      ...(paid.length > 0 && { paidOre: sumOf(paid) }),
    };
    return Object.keys(entry).length > 0 ? { month, ...entry } : [];
  });
}

const byMonth = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

const kinds = { INTERNAL: 'own', COMPANY: 'private', PERSON: 'person' } as const;

/** Who is paid; nobody where there are no payments. */
export function providerOf(planned: readonly Planned[]): Provider | undefined {
  const [kind, other] = new Set(planned.flatMap(({ payments }) => payments.map(({ recipient }) => kinds[recipient])));
  return kind && { kind: other ? 'unknown' : kind };
}
