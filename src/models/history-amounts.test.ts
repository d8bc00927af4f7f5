import { expect } from 'chai';
import { none, ore } from '../../test-support/savings-plan.js';
import type { ServiceMonth } from '../client/port.js';
import type { Cell } from '../figures/cell.js';
import { amountsOf, type HistoryAmounts, historyMeasures, together } from './history-amounts.js';

const of = (month: Omit<ServiceMonth, 'month'>) => amountsOf({ month: '2026-01', ...month }, undefined);
const told = (cell: Cell) => {
  if (cell.state !== 'value') return cell.state;
  return cell.partial ? `${cell.value} (${cell.partial.got}/${cell.partial.of})` : cell.value;
};
const all = (amounts: HistoryAmounts) => historyMeasures.map((name) => told(amounts[name]));
const [nothing, noAccess] = ['notApplicable', 'noAccess'];

describe('What a service costs in a month', () => {
  const cases: { name: string; month: Omit<ServiceMonth, 'month'>; is: readonly unknown[] }[] = [
    { name: 'nothing of it', month: {}, is: [nothing, nothing, nothing, nothing, nothing] },
    { name: 'a grant', month: { grantedOre: ore(100) }, is: [nothing, 100, nothing, 100, 100] },
    {
      name: 'a grant that is paid for, by another amount',
      month: { grantedOre: ore(100), paidOre: ore(97) },
      is: [97, nothing, nothing, 97, 100],
    },
    {
      name: 'a grant that nothing is paid for, which is a payment of zero',
      month: { grantedOre: ore(100), paidOre: ore(0) },
      is: [0, nothing, nothing, 0, 100],
    },
    {
      name: 'a grant whose bill has not come: it is not paid, and paid is not the grant',
      month: { grantedOre: ore(100), paidOre: none('missing') },
      is: ['missing', 100, nothing, 100, 100],
    },
    {
      name: 'a grant that is not paid yet',
      month: { grantedOre: ore(100), paidOre: none('notYet') },
      is: ['notYet', 100, nothing, 100, 100],
    },
    {
      name: 'a grant whose payment the reader may not see: nobody is told that it is not paid',
      month: { grantedOre: ore(100), paidOre: none('noAccess') },
      is: [noAccess, nothing, nothing, noAccess, 100],
    },
    {
      name: 'what is expected beyond a grant',
      month: { grantedOre: ore(100), expectedOre: ore(-20) },
      is: [nothing, 100, -20, 80, 100],
    },
    {
      name: 'what is expected beyond what is paid, where that is not known',
      month: { paidOre: none('missing'), expectedOre: ore(20) },
      is: ['missing', nothing, 20, '20 (1/2)', nothing],
    },
  ];
  for (const { name, month, is } of cases)
    it(`tells ${name}`, () => {
      expect(all(of(month))).to.deep.equal(is);
    });
});

describe('What services cost together', () => {
  it('adds each by itself, and says of how many amounts it is', () => {
    const months = [
      of({ grantedOre: ore(100), paidOre: ore(97) }),
      of({ grantedOre: ore(100), paidOre: none('missing') }),
      of({ expectedOre: ore(30) }),
      of({}),
    ];
    expect(all(together(months))).to.deep.equal(['97 (1/2)', 100, 30, 227, 200]);
  });

  it('lacks nothing of what is paid where the rest is only not paid yet', () => {
    const months = [of({ grantedOre: ore(5), paidOre: ore(5) }), of({ grantedOre: ore(5), paidOre: none('notYet') })];
    expect(all(together(months))[0]).to.equal(5);
    expect(all(together(months.slice(1)))[0]).to.equal('notYet');
  });

  it('keeps what is said of a figure that stands alone', () => {
    const month = of({ paidOre: none('missing', 'Regningen er ikke kommet') });
    expect(together([month, of({})]).paid).to.deep.equal(none('missing', 'Regningen er ikke kommet'));
  });
});
