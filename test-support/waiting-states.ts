/** The states that an element showing a waiting list can be in, for the suites. */
import { list as venteliste } from '../demo/data/venteliste-2026.js';
import { ApiError } from '../src/client/api-error.js';
import type { CountCell, NoValue, WaitingList, WaitingOverTime } from '../src/client/port.js';
import type { State, States } from './accessibility/subject.js';
import { until, wordsOf } from './mount.js';
import { reportingSource } from './reporting-source.js';
import { about, none } from './savings-plan.js';
import { count, everyCellAs, groupOf, overTime, waiting, waitingList } from './waiting-list.js';

const failing = () => Promise.reject(new ApiError('server'));
const sourceOf = (getWaitingList: () => Promise<WaitingList>) => ({ source: reportingSource({ getWaitingList }) });
const state = (name: NoValue['state'], note?: string) => none(name, note) as NoValue;

/** As a demo page shows it; what is not public is for its own page alone. */
const open = { ...venteliste, about: { ...venteliste.about, audience: 'public' } } satisfies WaitingList;

const missing = everyCellAs(state('missing'));

const everyCell = waitingList({
  groups: [
    groupOf('a', {
      ...waiting(9, 2),
      temporary: state('noAccess'),
      days: { median: state('notYet'), p90: state('missing', 'Ikke opgjort'), longest: count(250) },
    }),
    groupOf('b', {
      ...waiting(5, 0),
      all: { courses: count(5, { preliminary: true }), citizens: count(5) },
      days: { median: state('notApplicable'), p90: state('suppressed'), longest: state('suppressed') },
    }),
    groupOf('c', missing),
  ],
  whole: missing,
});

/** Of four with a place among nine nobody may be told: the other half of the split is hidden with them. */
const hidden: CountCell = state('suppressed');
const hiddenSplit = {
  holders: { courses: hidden, citizens: hidden },
  withoutPlace: { courses: hidden, citizens: hidden },
};
const aHiddenFigure = waitingList({
  groups: [groupOf('homes', waiting(12, 4, hiddenSplit)), groupOf('days', waiting(8, 1, hiddenSplit))],
});

/** Of the first day no group is told. */
function hiddenOverTime(): WaitingOverTime {
  const told = overTime();
  return {
    ...told,
    groups: told.groups.map(({ courses, ...group }) => ({
      ...group,
      courses: { all: courses.all.with(0, hidden), withoutPlace: courses.withoutPlace.with(0, hidden) },
    })),
  };
}

export const waitingStates: States = {
  complete: { figure: { data: open } },
  loading: { source: sourceOf(() => new Promise(() => undefined)) },
  error: { source: sourceOf(failing) },
  stale: {
    get source() {
      let asked = 0;
      return sourceOf(() => (asked++ === 0 ? Promise.resolve(open) : failing()));
    },
    then: (figure) => figure.reload(),
  },
  empty: { figure: { data: waitingList({ groups: [], whole: everyCellAs(count(0)) }) } },
  refused: { figure: { data: waitingList({ about: about({ asOf: '2026-11-01', audience: 'management' }) }) } },
  incomplete: {},
  english: {
    attributes: 'locale="en" limit-days="180" duty-note',
    figure: { data: open },
    then: (figure) => until(figure, () => wordsOf(figure).includes('Data from')),
  },
  'a broken contract': { figure: { data: { ...waitingList(), title: 7 } } },
  'no access': { source: sourceOf(() => Promise.reject(new ApiError('forbidden'))) },
  'a hidden figure': { figure: { data: aHiddenFigure } },
  'every kind of cell': { figure: { data: everyCell } },
  'a limit': { attributes: 'limit-days="180" duty-note list-name="visitationsliste"', figure: { data: open } },
  'a limit that is not counted': { attributes: 'limit-days="200"', figure: { data: open } },
  'over time': { attributes: 'view="time"', figure: { data: open } },
  'hidden over time': {
    attributes: 'view="time"',
    figure: { data: waitingList({ overTime: hiddenOverTime() }) },
  },
  'a tile': { attributes: 'compact', figure: { data: open } },
  'counts alone': {
    figure: {
      data: waitingList({
        bands: [],
        groups: [groupOf('homes', bare(12, 4)), groupOf('days', bare(8, 1))],
        whole: bare(20, 5),
      }),
    },
  },
};

function bare(all: number, holders: number) {
  const { all: both, holders: some, withoutPlace } = waiting(all, holders);
  return { all: both, holders: some, withoutPlace };
}

/** The answer that a state shows. */
export const listOf = ({ figure }: State): WaitingList => (figure as { data: WaitingList }).data;
