/** The states that an element showing places can be in, for the suites. */
import { places as pladser } from '../demo/data/pladser-2026.js';
import { ApiError } from '../src/client/api-error.js';
import type { CountCell, NoValue, Places } from '../src/client/port.js';
import type { State, States } from './accessibility/subject.js';
import { until, wordsOf } from './mount.js';
import { countsOf, figures, figuresAs, offer, places, placesOfOne, totalOf, typeOf, usedAs } from './places.js';
import { reportingSource } from './reporting-source.js';
import { about, none } from './savings-plan.js';
import { count } from './waiting-list.js';

const failing = () => Promise.reject(new ApiError('server'));
const sourceOf = (getPlaces: () => Promise<Places>) => ({ source: reportingSource({ getPlaces }) });
const state = (name: NoValue['state'], note?: string) => none(name, note) as NoValue;

/** As a demo page shows it; what is not public is for its own page alone. */
const open = { ...pladser, about: { ...pladser.about, audience: 'public' } } satisfies Places;

const missing = figuresAs(state('missing'));
const unknown = typeOf('all', missing, {
  used: usedAs(state('noAccess')),
  offers: [
    offer('a', figures(9, 1, 2, { places: count(9, { preliminary: true }) })),
    offer('b', figuresAs(state('notYet', 'Åbner i 2027')), {
      expectedFree: [{ from: '2027-03-01', places: state('missing', 'Ikke opgjort') }],
    }),
    { ...offer('c', missing), figures: { ...figures(5, 0, 0), whyFree: undefined as never } },
  ].map(({ expectedFree, figures: { whyFree, ...own }, ...rest }, index) => ({
    ...rest,
    figures: { ...own, ...(whyFree && { whyFree }) },
    ...(index !== 2 && expectedFree && { expectedFree }),
  })),
});
const everyCell = places({ types: [unknown], totals: [totalOf(unknown)] });

/** Of four who have a place nobody may be told, so what is free is hidden with them, and the other offer's. */
const hidden: CountCell = state('suppressed');
const hiddenFew = {
  occupied: hidden,
  free: hidden,
  ownCitizens: hidden,
  outOfTown: hidden,
  whyFree: undefined as never,
};
const few = ({ whyFree: _, ...own }: ReturnType<typeof figures>) => own;
const aHiddenFigure = placesOfOne(figures(17, 1, 3), {
  offers: [
    { id: 'a', name: 'Engen', figures: few(figures(12, 1, 1, hiddenFew)) },
    { id: 'b', name: 'Broen', figures: few(figures(5, 0, 2, hiddenFew)) },
  ],
});

export const placesStates: States = {
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
  empty: { figure: { data: places({ types: [], totals: [] }) } },
  refused: { figure: { data: places({ about: about({ asOf: '2026-11-01', audience: 'management' }) }) } },
  incomplete: {},
  english: {
    attributes: 'locale="en"',
    figure: { data: open },
    then: (figure) => until(figure, () => wordsOf(figure).includes('Data from')),
  },
  'a broken contract': { figure: { data: { ...places(), title: 7 } } },
  'no access': { source: sourceOf(() => Promise.reject(new ApiError('forbidden'))) },
  'a hidden figure': { figure: { data: aHiddenFigure } },
  'every kind of cell': { figure: { data: everyCell } },
  'over time': { attributes: 'view="time"', figure: { data: open } },
  'one type': { attributes: 'offer-type="midlertidigt"', figure: { data: open } },
  'no offers of its own': {
    figure: {
      data: placesOfOne(figuresAs(count(0)), { offers: [], overTime: [0, 1].map(() => countsOf(figuresAs(count(0)))) }),
    },
  },
};

/** The answer that a state shows. */
export const answerOf = ({ figure }: State): Places => (figure as { data: Places }).data;
