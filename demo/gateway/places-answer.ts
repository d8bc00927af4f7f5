import { aboutOf, definitionsOf } from './about.js';
import { some } from './answers.js';
import { given } from './given.js';
import type {
  Audience,
  CountCell,
  PlaceCounts,
  PlaceFigures,
  PlaceKind,
  PlaceOffer,
  Places,
  PlacesUsed,
  PlaceTotal,
} from './pejl.js';
import type { Counts, DayOfPlaces } from './places-counts.js';
import { whys } from './places-counts.js';
import { type Spot, spotKey } from './places-disclosure.js';
import { placeKinds } from './places-relations.js';
import type { Values } from './rows.js';

export interface PlacesParts {
  readonly row: Values;
  /** In their order; the last is the one that is asked for. */
  readonly days: readonly DayOfPlaces[];
  readonly types: readonly Values[];
  readonly offers: readonly Values[];
  /** Undefined where nobody has said. */
  readonly soon: readonly Values[] | undefined;
  readonly definitions: readonly Values[];
  readonly notes: readonly Values[];
  readonly audience: Audience;
  /** What may not be told; undefined where all may. */
  readonly hidden: ReadonlySet<string> | undefined;
}

/** The contract's answer, without what is hidden. */
export function placesOf(parts: PlacesParts): Places {
  const { row, days, audience } = parts;
  const day = days.at(-1);
  return given({
    about: { ...aboutOf(row, audience, definitionsOf(parts.definitions)) },
    title: row.filled('title'),
    days: days.map(({ asOf }) => asOf),
    types: parts.types.map((type) => {
      const id = type.filled('id');
      const ofDay = (one: DayOfPlaces | undefined) => one?.types.find((counted) => counted.id === id);
      return given({
        id,
        name: type.filled('name'),
        kind: type.word('kind', placeKinds) ?? 'home',
        legalBasis: type.text('legal_basis'),
        ...groupOf(parts, { type: id }, (one) => ofDay(one)?.counts),
        offers: offersOf(parts, id, ofDay(day)?.offers ?? new Map<string, Counts>()),
      });
    }),
    totals: [...(day?.totals.keys() ?? [])].map((kind): PlaceTotal => ({
      kind: kind as PlaceKind,
      ...groupOf(parts, { kind }, (one) => one.totals.get(kind)),
    })),
    notes: some(parts.notes.map((note) => note.filled('text'))),
  });
}

/** An offer is told of on the days that it is counted on. */
function offersOf(parts: PlacesParts, type: string, counted: ReadonlyMap<string, Counts>): PlaceOffer[] {
  return parts.offers
    .filter((row) => row.filled('type') === type)
    .flatMap((row) => {
      const id = row.filled('id');
      const counts = counted.get(id);
      if (!counts) return [];
      const expectedFree = parts.soon
        ?.filter((one) => one.filled('type') === type && one.filled('offer') === id)
        .map((one) => ({ from: one.filled('from_day'), places: value(one.count('places') ?? 0) }))
        .sort((a, b) => (a.from < b.from ? -1 : 1));
      const figures = figuresOf(parts, { type, offer: id }, counts);
      // Single places that become free are single persons who move.
      return [given({ id, name: row.filled('name'), figures, expectedFree: parts.hidden ? undefined : expectedFree })];
    });
}

type At = Omit<Spot, 'name'>;

const value = (count: number): CountCell => ({ state: 'value', value: count });

function cellOf({ hidden }: PlacesParts, at: At, counts: Counts | undefined, name: string): CountCell {
  return hidden?.has(spotKey({ ...at, name })) ? { state: 'suppressed' } : value(counts?.get(name) ?? 0);
}

function groupOf(parts: PlacesParts, at: At, ofDay: (day: DayOfPlaces) => Counts | undefined) {
  const last = parts.days.at(-1);
  const counts = last && ofDay(last);
  const used = (name: string) => cellOf(parts, at, counts, name);
  return {
    figures: figuresOf(parts, at, counts),
    used: {
      otherMunicipality: used('otherMunicipality'),
      region: used('region'),
      private: used('private'),
      all: used('used'),
    } satisfies PlacesUsed,
    overTime: parts.days.map((day) => countsIn(parts, at, ofDay(day))),
  };
}

const countsIn = (parts: PlacesParts, at: At, counts: Counts | undefined): PlaceCounts => ({
  places: cellOf(parts, at, counts, 'places'),
  occupied: cellOf(parts, at, counts, 'occupied'),
  reserved: cellOf(parts, at, counts, 'reserved'),
  free: cellOf(parts, at, counts, 'free'),
});

function figuresOf(parts: PlacesParts, at: At, counts: Counts | undefined): PlaceFigures {
  const cell = (name: string) => cellOf(parts, at, counts, name);
  const told = Object.fromEntries(whys.map((name) => [name, cell(name)])) as NonNullable<PlaceFigures['whyFree']>;
  return given({
    ...countsIn(parts, at, counts),
    ownCitizens: cell('ownCitizens'),
    outOfTown: cell('outOfTown'),
    whyFree: counts?.has('ready') ? told : undefined,
  });
}
