import { expect } from 'chai';
import { countsOf, figures, offer, places, placesOfOne, totalOf, typeOf, used } from '../../../test-support/places.js';
import { none } from '../../../test-support/savings-plan.js';
import { count } from '../../../test-support/waiting-list.js';
import { placesFor } from '../file-answers.js';
import { ApiError } from '../api-error.js';
import type { NoValue, PlaceFigures, Places, PlacesQuestion } from '../port.js';
import { checkAnswer } from './check-answer.js';

const hidden = none('suppressed') as NoValue;

function refusalOf(answer: Places, question?: PlacesQuestion): ApiError | undefined {
  try {
    checkAnswer('getPlaces', answer, { question });
    return undefined;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

/** Places of one type with one offer, of which something is changed in the offer alone. */
const withOffer = (overrides: Partial<PlaceFigures>, more: object = {}) => {
  const own = figures(12, 1, 2);
  return placesOfOne(own, { offers: [offer('a', { ...own, ...overrides }, more)] });
};
const inOffer = '/types/0/offers/0';

const cases: { name: string; answer: Places; pointer: string }[] = [
  { name: 'days that do not rise', answer: places({ days: ['2026-11-01', '2026-11-01'] }), pointer: '/days/1' },
  { name: 'another day than the last', answer: places({ days: ['2025-11-01', '2026-10-01'] }), pointer: '/about' },
  {
    name: 'two types of one id',
    answer: places({ types: [typeOf('a', figures(9, 0, 1)), typeOf('a', figures(9, 0, 1))] }),
    pointer: '/types/1/id',
  },
  {
    name: 'two offers of one id',
    answer: placesOfOne(figures(9, 0, 1), { offers: [offer('a', figures(5, 0, 1)), offer('a', figures(4, 0, 0))] }),
    pointer: '/types/0/offers/1/id',
  },
  { name: 'a kind without a total', answer: { ...places(), totals: places().totals.slice(0, 1) }, pointer: '/totals' },
  {
    name: 'two totals of one kind',
    answer: { ...places(), totals: [places().totals[0]!, places().totals[0]!] },
    pointer: '/totals',
  },
  {
    name: 'a total of nothing',
    answer: { ...placesOfOne(figures(9, 0, 1)), totals: places().totals },
    pointer: '/totals/0/figures/places',
  },
  {
    name: 'more places than are taken, held or free',
    answer: withOffer({ reserved: count(0) }),
    pointer: `${inOffer}/figures/places`,
  },
  { name: 'citizens of nowhere', answer: withOffer({ outOfTown: count(3) }), pointer: `${inOffer}/figures/occupied` },
  {
    name: 'a place that is free for two reasons',
    answer: withOffer({ whyFree: { ready: count(2), refurbishing: count(1), targetGroup: count(0) } }),
    pointer: `${inOffer}/figures/free`,
  },
  {
    name: 'occupied places that all places and the free ones tell',
    answer: withOffer({ occupied: hidden, ownCitizens: hidden, outOfTown: hidden }),
    pointer: `${inOffer}/figures/occupied`,
  },
  {
    name: 'own citizens that those of others tell',
    answer: withOffer({ ownCitizens: hidden }),
    pointer: `${inOffer}/figures/ownCitizens`,
  },
  {
    name: 'hidden figures of an offer that its type tells',
    answer: withOffer({ ownCitizens: hidden, outOfTown: hidden }),
    pointer: `${inOffer}/figures/ownCitizens`,
  },
  {
    name: 'offers that do not come to their type',
    answer: placesOfOne(figures(12, 1, 2), { offers: [offer('a', figures(11, 1, 2))] }),
    pointer: '/types/0/figures/places',
  },
  {
    name: 'types that do not come to their total',
    answer: { ...placesOfOne(figures(12, 1, 2)), totals: [totalOf(typeOf('a', figures(13, 1, 2)))] },
    pointer: '/totals/0/figures/places',
  },
  {
    name: 'places used that are not those in own offers and those that are bought',
    answer: placesOfOne(figures(12, 1, 2), { used: { ...used(7, 5), all: count(14) } }),
    pointer: '/types/0/used/all',
  },
  {
    name: 'fewer counts over time than days',
    answer: placesOfOne(figures(12, 1, 2), { overTime: [countsOf(figures(12, 1, 2))] }),
    pointer: '/types/0/overTime',
  },
  {
    name: 'another count of the last day than that of its figures',
    answer: placesOfOne(figures(12, 1, 2), { overTime: [0, 1].map(() => countsOf(figures(12, 2, 2))) }),
    pointer: '/types/0/overTime/1/occupied',
  },
  {
    name: 'places that become free before the day of the figures',
    answer: withOffer({}, { expectedFree: [{ from: '2026-11-01', places: count(1) }] }),
    pointer: `${inOffer}/expectedFree/0/from`,
  },
  {
    name: 'more places that become free than there are',
    answer: withOffer({}, { expectedFree: [{ from: '2027-01-01', places: count(13) }] }),
    pointer: `${inOffer}/expectedFree/0/places`,
  },
  {
    name: 'places that become free beside occupied ones that are hidden',
    answer: withOffer(
      {
        occupied: hidden,
        free: hidden,
        ownCitizens: hidden,
        outOfTown: hidden,
        whyFree: { ready: hidden, refurbishing: hidden, targetGroup: hidden },
      },
      { expectedFree: [{ from: '2027-01-01', places: count(1) }] },
    ),
    pointer: `${inOffer}/expectedFree/0`,
  },
];

describe('Places', () => {
  for (const { name, answer, pointer } of cases)
    it(`are refused with ${name}`, () => {
      expect(refusalOf(answer)?.pointer).to.equal(pointer);
    });

  it('are ones with figures that nobody has, and of a type that is bought alone', () => {
    const missing = none('missing') as NoValue;
    expect(refusalOf(withOffer({ occupied: missing, ownCitizens: missing }))).to.equal(undefined);
    expect(refusalOf(placesOfOne(figures(2, 0, 0), { offers: [] }))).to.equal(undefined);
    expect(refusalOf(places())).to.equal(undefined);
  });

  it('are of the day and since the day that were asked for', () => {
    const ask = (question: Omit<PlacesQuestion, 'audience'>) =>
      refusalOf(places(), { ...question, audience: 'public' })?.pointer;
    expect(ask({ asOf: '2026-12-01', from: '2025-01-01' })).to.equal(undefined);
    expect(ask({ asOf: '2026-10-31' })).to.equal('/about/asOf');
    expect(ask({ from: '2025-12-01' })).to.equal('/days/0');
  });

  it('of a file are those of its own day, over the days that are asked for', () => {
    const ask = (question: Omit<PlacesQuestion, 'audience'>) =>
      placesFor(places(), { ...question, audience: 'public' });
    expect(ask({ asOf: '2027-01-01' })).to.deep.equal(places());
    const since = ask({ from: '2026-01-01' });
    expect(since.days).to.deep.equal(['2026-11-01']);
    expect([...since.types, ...since.totals].map(({ overTime }) => overTime.length)).to.deep.equal([1, 1, 1, 1]);
    expect(refusalOf(since)).to.equal(undefined);
    for (const other of [{ asOf: '2026-10-31' }, { from: '2026-11-02' }]) expect(() => ask(other)).to.throw(ApiError);
  });
});
