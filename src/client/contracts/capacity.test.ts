import { expect } from 'chai';
import { none } from '../../../test-support/savings-plan.js';
import { count, groupOf, overTime, waiting, waitingList } from '../../../test-support/waiting-list.js';
import { ApiError } from '../api-error.js';
import type { CountCell, NoValue, WaitingFigures, WaitingList, WaitingListQuestion, WaitingOverTime } from '../port.js';
import { checkAnswer } from './check-answer.js';

const hidden = none('suppressed') as NoValue;

function refusalOf(list: WaitingList, question?: WaitingListQuestion): ApiError | undefined {
  try {
    checkAnswer('getWaitingList', list, { question });
    return undefined;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

const withHomes = (overrides: Partial<WaitingFigures>) => {
  const list = waitingList();
  const [homes, days] = list.groups;
  return { ...list, groups: [{ ...homes!, figures: { ...homes!.figures, ...overrides } }, days!] };
};
const both = (courses: CountCell, citizens: CountCell = courses) => ({ courses, citizens });

const cases: { name: string; list: WaitingList; pointer: string }[] = [
  {
    name: 'no day',
    list: waitingList({ about: { version: '1.0', audience: 'public', source: 'A' } }),
    pointer: '/about',
  },
  { name: 'a day from which that is later', list: waitingList({ from: '2026-11-01' }), pointer: '/from' },
  { name: 'bands with a gap', list: waitingList({ bands: [{ from: 0, to: 90 }, { from: 181 }] }), pointer: '/bands/1' },
  { name: 'a band without an end', list: waitingList({ bands: [{ from: 0 }, { from: 181 }] }), pointer: '/bands/0' },
  {
    name: 'a last band with an end',
    list: waitingList({
      bands: [
        { from: 0, to: 180 },
        { from: 181, to: 365 },
      ],
    }),
    pointer: '/bands/1',
  },
  {
    name: 'two groups of one id',
    list: waitingList({ groups: [groupOf('a', waiting(12, 4)), groupOf('a', waiting(8, 1))] }),
    pointer: '/groups/1/id',
  },
  { name: 'those who wait in no group', list: waitingList({ groups: [] }), pointer: '/groups' },
  { name: 'fewer counts than bands', list: withHomes({ byDays: [count(12)] }), pointer: '/groups/0/figures/byDays' },
  {
    name: 'more citizens than courses',
    list: withHomes({ all: both(count(12), count(13)) }),
    pointer: '/groups/0/figures/all/citizens',
  },
  {
    name: 'more with a temporary solution than wait',
    list: withHomes({ temporary: count(13) }),
    pointer: '/groups/0/figures/temporary',
  },
  {
    name: 'a median above nine of ten',
    list: withHomes({ days: { median: count(201), p90: count(200), longest: count(250) } }),
    pointer: '/groups/0/figures/days/p90',
  },
  {
    name: 'a median above the longest',
    list: withHomes({ days: { median: count(251), p90: hidden, longest: count(250) } }),
    pointer: '/groups/0/figures/days/longest',
  },
  {
    name: 'a split that is no split',
    list: withHomes({ holders: both(count(5)) }),
    pointer: '/groups/0/figures/all/courses',
  },
  {
    name: 'reasons of more than wait',
    list: withHomes({ reasons: { ...waiting(12, 4).reasons!, unknown: count(1) } }),
    pointer: '/groups/0/figures/all/courses',
  },
  {
    name: 'moves that do not lead from the one day to the other',
    list: withHomes({ moves: { before: count(11), entered: count(4), left: count(4) } }),
    pointer: '/groups/0/figures/all/courses',
  },
  {
    name: 'a hidden half of a split',
    list: withHomes({ holders: both(hidden) }),
    pointer: '/groups/0/figures/holders/courses',
  },
  {
    name: 'a hidden reason alone',
    list: withHomes({ reasons: { ...waiting(12, 4).reasons!, declined: hidden } }),
    pointer: '/groups/0/figures/reasons/declined',
  },
  {
    name: 'a hidden number of days before',
    list: withHomes({ moves: { before: hidden, entered: count(4), left: count(3) } }),
    pointer: '/groups/0/figures/moves/before',
  },
  {
    name: 'a split that is hidden in one group, and told by the others',
    list: withHomes({ holders: both(hidden), withoutPlace: both(hidden) }),
    pointer: '/groups/0/figures/holders/courses',
  },
  { name: 'groups that do not add up', list: withHomes({ temporary: count(1) }), pointer: '/whole/temporary' },
];

const overTimeCases: { name: string; change: (told: WaitingOverTime) => WaitingOverTime; pointer: string }[] = [
  {
    name: 'a day before the one before it',
    change: (told) => ({ ...told, days: [told.days[1]!, told.days[0]!, ...told.days.slice(2)] }),
    pointer: '/overTime/days/1',
  },
  {
    name: 'a last day that is not its own',
    change: (told) => ({ ...told, days: [...told.days.slice(0, 3), '2026-10-01'] }),
    pointer: '/overTime/days/3',
  },
  {
    name: 'a day without its count',
    change: (told) => ({ ...told, whole: { ...told.whole, all: told.whole.all.slice(1) } }),
    pointer: '/overTime/whole/all',
  },
  {
    name: 'groups that on one day do not come to the whole',
    change: (told) => ({ ...told, whole: { ...told.whole, all: told.whole.all.with(0, count(17)) } }),
    pointer: '/overTime/whole/all/0',
  },
  {
    name: 'more without a place than wait',
    change: (told) => ({ ...told, whole: { ...told.whole, withoutPlace: told.whole.withoutPlace.with(0, count(17)) } }),
    pointer: '/overTime/whole/withoutPlace/0',
  },
  {
    name: 'another count of its own day',
    change: (told) => ({
      ...told,
      groups: [],
      whole: { ...told.whole, all: told.whole.all.with(3, count(21)) },
    }),
    pointer: '/overTime/whole/all/3',
  },
  {
    name: 'a group that is left out over time',
    change: (told) => ({ ...told, groups: [] }),
    pointer: '/overTime/groups',
  },
  {
    name: 'a count told over time that the list hides',
    change: (told) => ({ ...told, whole: { ...told.whole, withoutPlace: told.whole.withoutPlace.with(3, hidden) } }),
    pointer: '/overTime/whole/withoutPlace/3',
  },
  {
    name: 'a hidden count that the other group and the whole tell',
    change: ({ groups: [homes, days], ...told }) => ({
      ...told,
      groups: [{ ...homes!, courses: { ...homes!.courses, all: homes!.courses.all.with(0, hidden) } }, days!],
    }),
    pointer: '/overTime/groups/0/courses/all/0',
  },
];

describe('A waiting list', () => {
  for (const { name, change, pointer } of overTimeCases)
    it(`is refused with ${name}`, () => {
      expect(refusalOf(waitingList({ overTime: change(overTime()) }))?.pointer).to.equal(pointer);
    });

  it('may have days on which nobody counted, and a group that nobody waits in any more', () => {
    expect(refusalOf(waitingList({ overTime: overTime() }))).to.equal(undefined);
    const { groups, ...told } = overTime();
    const none = {
      all: [0, 0, 0, 0].map((zero) => count(zero)),
      withoutPlace: [0, 0, 0, 0].map((zero) => count(zero)),
    };
    const more = { ...told, groups: [...groups, { id: 'gone', name: 'Ingen', courses: none }] };
    expect(refusalOf(waitingList({ overTime: more }))).to.equal(undefined);
  });

  for (const { name, list, pointer } of cases)
    it(`is refused with ${name}`, () => {
      expect(refusalOf(list)?.pointer).to.equal(pointer);
    });

  it('is one with hidden figures that hide each other, and with figures that nobody has', () => {
    const split = { holders: both(hidden), withoutPlace: both(hidden) };
    const groups = [groupOf('a', waiting(12, 4, split)), groupOf('b', waiting(8, 1, split))];
    expect(refusalOf(waitingList({ groups }))).to.equal(undefined);
    const missing = none('missing') as NoValue;
    expect(refusalOf(withHomes({ holders: both(missing), withoutPlace: both(missing) }))).to.equal(undefined);
  });

  it('is of the day, the groups and the type of offer that were asked for', () => {
    const ask = (question: Omit<WaitingListQuestion, 'audience'>) =>
      refusalOf(waitingList(), { ...question, audience: 'public' })?.pointer;
    expect(ask({ from: '2025-11-01', to: '2026-11-15', by: 'offerType' })).to.equal(undefined);
    expect(ask({ from: '2025-10-01' })).to.equal('/from');
    expect(ask({ to: '2026-10-31' })).to.equal('/about/asOf');
    expect(ask({ by: 'age' })).to.equal('/by');
    expect(ask({ offerType: 'homes' })).to.equal('/offerType');
  });
});
