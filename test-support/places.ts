import type {
  About,
  CountCell,
  PlaceCounts,
  PlaceFigures,
  PlaceOffer,
  Places,
  PlacesUsed,
  PlaceTotal,
  PlaceType,
} from '../src/client/port.js';
import { about, none } from './savings-plan.js';
import { count } from './waiting-list.js';

/** Places of which some are reserved and some are free; of those taken two are of citizens of other municipalities. */
export const figures = (
  places: number,
  reserved: number,
  free: number,
  overrides: Partial<PlaceFigures> = {},
): PlaceFigures => {
  const occupied = places - reserved - free;
  return {
    places: count(places),
    occupied: count(occupied),
    reserved: count(reserved),
    free: count(free),
    ownCitizens: count(occupied - 2),
    outOfTown: count(2),
    whyFree: { ready: count(free), refurbishing: count(0), targetGroup: count(0) },
    ...overrides,
  };
};

export const countsOf = ({ places, occupied, reserved, free }: PlaceFigures): PlaceCounts => ({
  places,
  occupied,
  reserved,
  free,
});

export const offer = (id: string, own: PlaceFigures, more: Partial<PlaceOffer> = {}): PlaceOffer => ({
  id,
  name: `Tilbud ${id}`,
  figures: own,
  expectedFree: [],
  ...more,
});

/** Of its own citizens some use places in other municipalities, three those of a region, and none private ones. */
export const used = (own: number, others: number): PlacesUsed => ({
  otherMunicipality: count(others),
  region: count(3),
  private: count(0),
  all: count(own + others + 3),
});

const before = (places: number, free: number): PlaceCounts => countsOf(figures(places, 0, free));

/** One type with one offer, whose figures are those of the type. */
export const typeOf = (id: string, own: PlaceFigures, more: Partial<PlaceType> = {}): PlaceType => ({
  id,
  name: `Type ${id}`,
  kind: 'home',
  figures: own,
  used: used(own.ownCitizens.state === 'value' ? own.ownCitizens.value : 0, 5),
  overTime: [countsOf(own), countsOf(own)],
  offers: [offer(`${id}-1`, own)],
  ...more,
});

export const totalOf = ({ kind, figures: own, used: some, overTime }: PlaceType): PlaceTotal => ({
  kind,
  figures: own,
  used: some,
  overTime,
});

/** A type of homes with two offers, 30 places of which 2 are reserved and 3 free, and one of places by day. */
export const places = (overrides: Partial<Places> = {}): Places => {
  const outOfTown = count(4);
  const homes = typeOf('homes', figures(30, 2, 3, { ownCitizens: count(21), outOfTown }), {
    name: 'Længerevarende botilbud',
    legalBasis: 'SEL § 108',
    overTime: [before(28, 1), countsOf(figures(30, 2, 3))],
    offers: [
      offer('engen', figures(20, 1, 3), {
        name: 'Engen',
        expectedFree: [
          { from: '2026-12-01', places: count(1) },
          { from: '2027-01-01', places: count(2) },
        ],
      }),
      offer('broen', figures(10, 1, 0), { name: 'Broen' }),
    ],
  });
  const days = typeOf('days', figures(12, 0, 1), {
    name: 'Aktivitets- og samværstilbud',
    legalBasis: 'SEL § 104',
    kind: 'day',
    overTime: [before(12, 2), countsOf(figures(12, 0, 1))],
  });
  return {
    about: about({ asOf: '2026-11-01', source: 'Drift' }),
    title: 'Handicap og psykiatri',
    days: ['2025-11-01', '2026-11-01'],
    types: [homes, days],
    totals: [totalOf(homes), totalOf(days)],
    ...overrides,
  };
};

/** Places that are one type of one kind, with one offer. */
export const placesOfOne = (
  own: PlaceFigures,
  more: Partial<PlaceType> = {},
  overrides: Partial<Places> = {},
): Places => {
  const type = typeOf('homes', own, { name: 'Længerevarende botilbud', ...more });
  return places({ types: [type], totals: [totalOf(type)], ...overrides });
};

/** Every cell of a line in another state. */
export const figuresAs = (cell: CountCell): PlaceFigures => ({
  places: cell,
  occupied: cell,
  reserved: cell,
  free: cell,
  ownCitizens: cell,
  outOfTown: cell,
  whyFree: { ready: cell, refurbishing: cell, targetGroup: cell, unknown: cell },
});

export const usedAs = (cell: CountCell): PlacesUsed => ({
  otherMunicipality: cell,
  region: cell,
  private: cell,
  all: cell,
});

/** Answers that between them have every text of the contract. */
export function fullPlaces(said: About): readonly Places[] {
  const unknown = none('missing', 'Ikke indberettet');
  const nothing = figuresAs(unknown);
  const type = typeOf('homes', nothing, {
    legalBasis: 'SEL § 108',
    used: usedAs(unknown),
    offers: [offer('a', nothing, { expectedFree: [{ from: '2027-01-01', places: unknown }] })],
  });
  const at = { about: { ...said, asOf: '2026-11-01' } };
  return [places({ ...at, types: [type], totals: [totalOf(type)] }), places({ ...at, notes: ['En bemærkning'] })];
}
