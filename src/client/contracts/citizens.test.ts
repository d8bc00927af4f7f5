import { expect } from 'chai';
import { type BrokenAnswer, refusalOf } from '../../../test-support/broken-answer.js';
import { citizenHistory, service } from '../../../test-support/citizen-history.js';
import { about, none, ore } from '../../../test-support/savings-plan.js';
import type { CaseRefund, CitizenService, Goal, ServiceSpan } from '../port.js';
import { checkAnswer } from './check-answer.js';

const withService = (overrides: Partial<CitizenService>) => citizenHistory({ services: [service(overrides)] });
const withGoal = (goal: Partial<Goal>) =>
  citizenHistory({ goals: [{ id: 'bolig', text: { state: 'value', text: 'Egen bolig' }, ...goal }] });
const refunds = (...all: Partial<CaseRefund>[]) =>
  citizenHistory({
    refunds: all.map((more) => ({ year: 2025, basis: 'stated', costOre: ore(100), refundOre: ore(9), ...more })),
  });
const spans = (...spans: ServiceSpan[]) => withService({ spans });
const granted = (from: string, to?: string): ServiceSpan => ({
  stage: 'granted',
  from,
  ...(to !== undefined && { to }),
});

const broken: BrokenAnswer[] = [
  {
    name: 'a history made for anybody but a case worker',
    data: citizenHistory({ about: about({ audience: 'management' }) }),
    pointer: '/about/audience',
    expected: 'casework',
  },
  {
    name: 'months that end before they begin',
    data: citizenHistory({ from: '2026-02', to: '2026-01', services: [] }),
    pointer: '/to',
    expected: 'no month before from',
  },
  {
    name: 'two services of one id',
    data: citizenHistory({ services: [service(), service()] }),
    pointer: '/services/1/id',
    expected: 'an id that no other has',
  },
  {
    name: 'a grant that ends before it begins',
    data: spans(granted('2025-02-01', '2025-01-31')),
    pointer: '/services/0/spans/0/to',
    expected: 'no day before from',
  },
  {
    name: 'a day that is granted twice',
    data: spans(granted('2025-02-01', '2025-03-01'), granted('2025-03-01')),
    pointer: '/services/0/spans/1/from',
    expected: 'no day of another span of its stage',
  },
  {
    name: 'a grant within one that has no end',
    data: spans(granted('2025-02-01'), granted('2026-02-01', '2026-03-01')),
    pointer: '/services/0/spans/1/from',
    expected: 'no day of another span of its stage',
  },
  {
    name: 'a month outside those of the answer',
    data: withService({ months: [{ month: '2024-12', paidOre: ore(5) }] }),
    pointer: '/services/0/months/0/month',
    expected: 'a month of the answer',
  },
  {
    name: 'one month twice',
    data: withService({ months: [{ month: '2025-03' }, { month: '2025-03' }] }),
    pointer: '/services/0/months/1/month',
    expected: 'each month once',
  },
  {
    name: 'a payment above its own highest',
    data: withService({ months: [{ month: '2025-03', paidOre: ore(5, { high: 4 }) }] }),
    pointer: '/services/0/months/0/paidOre/high',
    expected: 'at least value',
  },
  {
    name: 'two refunds of a year',
    data: refunds({}, {}),
    pointer: '/refunds/1/year',
    expected: 'each year once',
  },
  {
    name: 'a refund of more than the cost',
    data: refunds({ refundOre: ore(101) }),
    pointer: '/refunds/0/refundOre/value',
    expected: 'from nothing to the cost',
  },
  {
    name: 'a refund of an income',
    data: refunds({ costOre: ore(-5), refundOre: ore(1) }),
    pointer: '/refunds/0/refundOre/value',
    expected: 'from nothing to the cost',
  },
  {
    name: 'a refund below nothing',
    data: refunds({ costOre: none('missing'), refundOre: ore(-1) }),
    pointer: '/refunds/0/refundOre/value',
    expected: 'from nothing to the cost',
  },
  {
    name: 'an estimate without its bands',
    data: refunds({ basis: 'estimated' }),
    pointer: '/refunds/0',
    expected: 'the bands of an estimate',
  },
  {
    name: 'bands of another year',
    data: refunds({ bands: { year: 2024, bands: [] } }),
    pointer: '/refunds/0/bands/year',
    expected: 'the year of the refund',
  },
  {
    name: 'bands of a case that fall',
    data: refunds({ bands: { year: 2025, bands: [{ aboveOre: -1, percent: 25 }] } }),
    pointer: '/refunds/0/bands/bands/0/aboveOre',
    expected: 'zero or more, and above the one before',
  },
  {
    name: 'a refund of a service that is not there',
    data: refunds({ services: ['nowhere'] }),
    pointer: '/refunds/0/services/0',
    expected: 'the id of a service',
  },
  {
    name: 'a cost of siblings above its own highest',
    data: refunds({ siblingsOre: ore(5, { high: 4 }) }),
    pointer: '/refunds/0/siblingsOre/high',
    expected: 'at least value',
  },
  {
    name: 'a month that two pay for',
    data: withService({ payers: [{ from: '2025-01', to: '2025-03' }, { from: '2025-03' }] }),
    pointer: '/services/0/payers/1/from',
    expected: 'no month of another payer',
  },
  {
    name: 'a payer within one that has no end',
    data: withService({ payers: [{ from: '2025-01' }, { from: '2025-03', to: '2025-04' }] }),
    pointer: '/services/0/payers/1/from',
    expected: 'no month of another payer',
  },
  {
    name: 'a payer that ends before it begins',
    data: withService({ payers: [{ from: '2025-03', to: '2025-02' }] }),
    pointer: '/services/0/payers/0/to',
    expected: 'no month before from',
  },
  {
    name: 'what a goal is about that the caller may not see',
    data: withGoal({ text: { state: 'noAccess' }, topic: 'Egen bolig' }),
    pointer: '/goals/0/topic',
    expected: 'nothing of a goal that the caller may not see',
  },
  {
    name: 'a goal of a service that is not there',
    data: withGoal({ services: ['andet'] }),
    pointer: '/goals/0/services/0',
    expected: 'the id of a service',
  },
  {
    name: 'a goal that ends before it is agreed',
    data: withGoal({ since: '2025-02-01', to: '2025-01-31' }),
    pointer: '/goals/0/to',
    expected: 'no day before since',
  },
  {
    name: 'two follow-ups of a goal on one day',
    data: withGoal({ followUps: [1, 2].map(() => ({ on: '2025-02-01', outcome: { state: 'missing' } })) }),
    pointer: '/goals/0/followUps/1/on',
    expected: 'each day once',
  },
  {
    name: 'a step that its scale does not have',
    data: withGoal({ followUps: [{ on: '2025-02-01', outcome: { state: 'missing' }, step: '4' }] }),
    pointer: '/goals/0/followUps/0/step',
    expected: 'the id of a step of its scale',
  },
  {
    name: 'a frame of two names',
    data: citizenHistory({
      services: [
        service({ payers: [{ from: '2025-01', frame: { id: 'social', name: 'Socialudvalgets ramme' } }] }),
        service({ id: 'two', payers: [{ from: '2025-01', frame: { id: 'social', name: 'Sundhedsudvalgets ramme' } }] }),
      ],
    }),
    pointer: '/services/1/payers/0/frame/name',
    expected: 'the name that its id has',
  },
];

describe("The history of a citizen's services", () => {
  for (const { name, data, pointer, expected } of broken) {
    it(`is refused with ${name}, by its place`, () => {
      expect(refusalOf('getCitizenHistory', data)).to.include({ kind: 'contract', pointer, expected });
    });
  }

  it('may have an expected span over a granted one, grants one after another, and no service at all', () => {
    const after = spans(granted('2025-03-01'), granted('2025-02-01', '2025-02-28'));
    for (const history of [citizenHistory(), after, citizenHistory({ services: [] })])
      expect(checkAnswer('getCitizenHistory', history)).to.equal(history);
  });

  it('is of the months that were asked for', () => {
    const asked = { caseRef: 'sag-1', audience: 'casework' } as const;
    const history = citizenHistory({ from: '2025-01', to: '2026-12' });
    for (const question of [asked, { ...asked, from: '2025-01' }, { ...asked, from: '2025-01', to: '2026-12' }])
      expect(checkAnswer('getCitizenHistory', history, { question })).to.equal(history);
    const expected = 'the month that was asked for';
    const ask = (months: object) => refusalOf('getCitizenHistory', history, { ...asked, ...months });
    expect(ask({ from: '2025-02' })).to.include({ pointer: '/from', expected });
    expect(ask({ to: '2026-11' })).to.include({ pointer: '/to', expected });
  });

  it('is of the case that was asked for, and of no other', () => {
    const question = { caseRef: 'sag-2', audience: 'casework' } as const;
    const expected = 'the case that was asked for';
    expect(refusalOf('getCitizenHistory', citizenHistory(), question)).to.include({ pointer: '/caseRef', expected });
  });
});
