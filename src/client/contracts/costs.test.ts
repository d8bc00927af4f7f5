import { expect } from 'chai';
import { type BrokenAnswer, refusalOf } from '../../../test-support/broken-answer.js';
import { costTrajectory } from '../../../test-support/cost-trajectory.js';
import { mio, ore } from '../../../test-support/savings-plan.js';
import type { CostMonth } from '../port.js';
import { checkAnswer } from './check-answer.js';

const withMonth = (month: CostMonth) => costTrajectory({ months: [month] });
const part = { id: 'own', name: 'Egne tilbud', months: [] };
const side = { ore: mio(4), fullYearPersonsHundredths: 1200 };

const counted = (...periods: string[]) => ({
  id: 'recipients',
  name: 'modtager',
  counts: periods.map((period) => ({ period, persons: { state: 'value', value: 1 } as const })),
});

const broken: BrokenAnswer[] = [
  {
    name: 'months that end before they begin',
    data: costTrajectory({ from: '2026-05', months: [] }),
    pointer: '/to',
    expected: 'no month before from',
  },
  {
    name: 'more months than a page can show',
    data: costTrajectory({ from: '1986-04' }),
    pointer: '/to',
    expected: 'at most 480 months from from',
  },
  {
    name: 'a month outside those of the answer',
    data: withMonth({ month: '2026-05', budgetOre: mio(2) }),
    pointer: '/months/0/month',
    expected: 'a month of the answer',
  },
  {
    name: 'one month twice',
    data: costTrajectory({ months: [{ month: '2026-03' }, { month: '2026-03' }] }),
    pointer: '/months/1/month',
    expected: 'each month once',
  },
  {
    name: 'bookings after the last month that is booked',
    data: withMonth({ month: '2026-03', actualOre: mio(2) }),
    pointer: '/months/0/actualOre',
    expected: 'nothing booked after bookedTo',
  },
  {
    name: 'an expectation of what is booked, which would count twice',
    data: withMonth({ month: '2026-02', expectedOre: mio(2) }),
    pointer: '/months/0/expectedOre',
    expected: 'nothing expected up to bookedTo',
  },
  {
    name: 'a split that does not say of what',
    data: costTrajectory({ parts: [part] }),
    pointer: '/parts',
    expected: 'by and parts, or neither',
  },
  {
    name: 'two parts of one id',
    data: costTrajectory({ by: 'providerKind', parts: [part, part] }),
    pointer: '/parts/1/id',
    expected: 'an id that no other has',
  },
  {
    name: 'volumes of other months',
    data: costTrajectory({ priceVolume: { from: '2025-12', to: '2026-01', planned: side, actual: side } }),
    pointer: '/priceVolume/from',
    expected: 'a month of the answer',
  },
  {
    name: 'persons of one id twice',
    data: costTrajectory({ persons: [counted(), counted()] }),
    pointer: '/persons/1/id',
    expected: 'an id that no other has',
  },
  {
    name: 'one period counted twice',
    data: costTrajectory({ persons: [counted('2026-01', '2026', '2026-01')] }),
    pointer: '/persons/0/counts/2/period',
    expected: 'each period once',
  },
  {
    name: 'a year that no calendar has',
    data: costTrajectory({ persons: [counted('0000')] }),
    pointer: '/persons/0/counts/0/period',
    expected: 'a month of the calendar',
  },
  {
    name: 'two numbers of one year',
    data: costTrajectory({
      priceIndex: {
        name: 'P/L',
        year: 2026,
        numbers: [
          { period: '2026', thousandths: 1 },
          { period: '2026', thousandths: 2 },
        ],
      },
    }),
    pointer: '/priceIndex/numbers/1/period',
    expected: 'each period once',
  },
  {
    name: 'bands that fall',
    data: costTrajectory({
      refundBands: {
        year: 2022,
        bands: [
          { aboveOre: 5, percent: 25 },
          { aboveOre: 5, percent: 50 },
        ],
      },
    }),
    pointer: '/refundBands/bands/1/aboveOre',
    expected: 'zero or more, and above the one before',
  },
  {
    name: 'a refund above its own highest',
    data: withMonth({ month: '2026-03', refundOre: ore(5, { high: 4 }) }),
    pointer: '/months/0/refundOre/high',
    expected: 'at least value',
  },
  {
    name: 'a budget above its own highest',
    data: costTrajectory({ adjustedBudgetOre: ore(5, { high: 4 }) }),
    pointer: '/adjustedBudgetOre/high',
    expected: 'at least value',
  },
];

describe('A cost over time', () => {
  for (const { name, data, pointer, expected } of broken) {
    it(`is refused with ${name}, by its place`, () => {
      expect(refusalOf('getCostTrajectory', data)).to.include({ kind: 'contract', pointer, expected });
    });
  }

  it('may be a plan alone, be split, and have nothing in it', () => {
    const { bookedTo: _, ...unbooked } = costTrajectory({ months: [{ month: '2026-01', budgetOre: mio(2) }] });
    const split = costTrajectory({ by: 'providerKind', parts: [part] });
    for (const answer of [costTrajectory(), unbooked, split, costTrajectory({ months: [] })])
      expect(checkAnswer('getCostTrajectory', answer)).to.equal(answer);
  });

  it('is of the subject, the months and the split that were asked for', () => {
    const answer = costTrajectory({ by: 'providerKind', parts: [part] });
    const asked = { subject: answer.subject, by: 'providerKind', audience: 'public' } as const;
    for (const question of [asked, { ...asked, from: '2026-01', to: '2026-04' }])
      expect(checkAnswer('getCostTrajectory', answer, { question })).to.equal(answer);
    // A name that turns the direction ends what it began, as it stands in the answer.
    const turned = costTrajectory({ subject: '\u202eomvendt' });
    const question = { subject: turned.subject, audience: 'public' } as const;
    expect(checkAnswer('getCostTrajectory', turned, { question }).subject).to.equal('\u202eomvendt\u202c');
    const ask = (other: object) => refusalOf('getCostTrajectory', answer, { ...asked, ...other });
    expect(ask({ subject: 'area/andet' })).to.include({ pointer: '/subject' });
    expect(ask({ from: '2026-02' })).to.include({ pointer: '/from' });
    expect(ask({ to: '2026-05' })).to.include({ pointer: '/to' });
    expect(ask({ by: 'service' })).to.include({ pointer: '/by', expected: 'the split that was asked for' });
  });
});
