/** What services of a citizen come to in some months, reckoned out of the raw answer. */
import type { CitizenService, OreCell } from '../../src/client/port.js';
import { figureOf, isAmount, none, type Sum, sum } from './reckoned.js';

export const measures = ['paid', 'unpaid', 'expected', 'cost', 'granted'] as const;
export type Amounts = Readonly<Record<(typeof measures)[number], Sum>>;

export const heads: Amounts extends Record<infer Name, Sum> ? Record<Name, string> : never = {
  paid: 'Betalt',
  unpaid: 'Bevilget, ikke betalt endnu',
  expected: 'Forventet, ikke bevilget',
  cost: 'I alt',
  granted: 'Bevilget, betalt eller ej',
};

const nothing = none('notApplicable');
export const isThere = (figure: Sum): boolean => isAmount(figure) || figure.reason !== 'notApplicable';

/** A figure alone is itself, with its note; more of them are a sum. */
function known(figures: readonly Sum[]): Sum {
  const [first, ...more] = figures.filter(isThere);
  return first ? (more.length > 0 ? sum([first, ...more]) : first) : nothing;
}

export const given = (cell: OreCell | undefined): Sum => (cell ? figureOf(cell) : nothing);

/** What is paid for counts as paid, and so does what the reader may not know; else what is granted stands. */
export function monthly({ paidOre, grantedOre, expectedOre }: CitizenService['months'][number]): Amounts {
  const [paid, granted, expected] = [given(paidOre), given(grantedOre), given(expectedOre)];
  const isSettled = isAmount(paid) || paid.reason === 'noAccess' || paid.reason === 'suppressed';
  const unpaid = isSettled ? nothing : granted;
  return { paid, unpaid, expected, granted, cost: known([isThere(unpaid) ? unpaid : paid, expected]) };
}

export function together(all: readonly Amounts[]): Amounts {
  const of = (name: keyof Amounts) => all.map((each) => each[name]).filter(isThere);
  const paid = of('paid').filter((figure) => isAmount(figure) || figure.reason !== 'notYet');
  return {
    paid: known(paid.length > 0 ? paid : of('paid')),
    unpaid: known(of('unpaid')),
    expected: known(of('expected')),
    cost: known(of('cost')),
    granted: known(of('granted')),
  };
}
