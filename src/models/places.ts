import type { About, CountCell, PlaceCounts, PlaceFigures, PlaceKind, Places, PlacesUsed } from '../client/port.js';
import { shareOf } from '../figures/arithmetic.js';
import { type Cell, isValue, type RatioCell } from '../figures/cell.js';
import { cellOfCount } from './counts.js';

/** Why places are free, in the order in which it is told. */
export const whyFree = ['ready', 'refurbishing', 'targetGroup', 'unknown'] as const;

export type Why = (typeof whyFree)[number];

/** Whose places are bought, in the order in which it is told. */
export const suppliers = ['otherMunicipality', 'region', 'private'] as const;

export type Supplier = (typeof suppliers)[number];

/** The places of one day: taken, held and free ones are all of them. */
export interface Counts {
  readonly places: Cell;
  readonly occupied: Cell;
  /** Empty, and held for a citizen of the municipality's own. */
  readonly reserved: Cell;
  readonly free: Cell;
  /** Occupied ÷ places. */
  readonly occupancy: RatioCell;
}

export interface PlaceLine extends Counts {
  readonly ownCitizens: Cell;
  readonly outOfTown: Cell;
  readonly why: Readonly<Record<Why, Cell>>;
}

/** Places that own citizens use: bought ones, by whom they belong to, and with own ones in all. */
export type Used = Readonly<Record<Supplier | 'all', Cell>>;

/** Places that are expected to become free from a day. */
export interface Soon {
  /** "YYYY-MM-DD" */
  readonly from: string;
  readonly places: Cell;
}

export interface OfferRow extends PlaceLine {
  readonly id: string;
  readonly name: string;
  /** Undefined where nobody has said. */
  readonly soon: readonly Soon[] | undefined;
}

export interface TypeRow extends PlaceLine {
  readonly id: string;
  readonly name: string;
  readonly legalBasis: string | undefined;
  readonly used: Used;
  /** One for each of the model's days. */
  readonly overTime: readonly Counts[];
  readonly offers: readonly OfferRow[];
}

/** Homes, or places by day: the two are never added together. */
export interface KindOfPlaces {
  readonly kind: PlaceKind;
  readonly types: readonly TypeRow[];
  /** Undefined where the types are not all of the kind. */
  readonly total: (PlaceLine & Pick<TypeRow, 'used' | 'overTime'>) | undefined;
}

/** Own places and those used elsewhere, as they are drawn, written and spoken. */
export interface PlacesModel {
  readonly about: About;
  readonly title: string;
  /** "YYYY-MM-DD" */
  readonly asOf: string;
  readonly days: readonly string[];
  readonly kinds: readonly KindOfPlaces[];
  /** The reasons that the answer tells of. */
  readonly whys: readonly Why[];
  readonly hasSoon: boolean;
  readonly notes: readonly string[];
}

/** Turns the contract's answer into what is shown. */
export function toPlaces({ about, title, days, types, totals, notes = [] }: Places): PlacesModel {
  const offers = types.flatMap((type) => type.offers);
  const figures = [...types, ...totals, ...offers].map((one) => one.figures);
  return {
    about,
    title,
    asOf: about.asOf ?? '',
    days,
    kinds: totals.map(({ kind, ...total }) => ({
      kind,
      types: types
        .filter((type) => type.kind === kind)
        .map((type) => ({
          id: type.id,
          name: type.name,
          legalBasis: type.legalBasis,
          ...toGroup(type),
          offers: type.offers.map(({ id, name, figures: own, expectedFree }) => ({
            id,
            name,
            ...toLine(own),
            soon: expectedFree?.map(({ from, places }) => ({ from, places: cellOfCount(places) })),
          })),
        })),
      total: toGroup(total),
    })),
    whys: whyFree.filter((why) => figures.some((each) => each.whyFree?.[why])),
    hasSoon: offers.some(({ expectedFree }) => expectedFree),
    notes,
  };
}

/** The same of one type alone, which is no whole of its kind; without a type that there is, of none. */
export function ofType(model: PlacesModel, type: string): PlacesModel {
  const kinds = model.kinds.map(({ kind, types }) => ({
    kind,
    types: types.filter(({ id }) => id === type),
    total: undefined,
  }));
  return { ...model, kinds: kinds.filter(({ types }) => types.length > 0) };
}

interface Group {
  readonly figures: PlaceFigures;
  readonly used: PlacesUsed;
  readonly overTime: readonly PlaceCounts[];
}

const toGroup = ({ figures, used, overTime }: Group) => ({
  ...toLine(figures),
  used: {
    otherMunicipality: cellOfCount(used.otherMunicipality),
    region: cellOfCount(used.region),
    private: cellOfCount(used.private),
    all: cellOfCount(used.all),
  },
  overTime: overTime.map(toCounts),
});

function toLine(figures: PlaceFigures): PlaceLine {
  const why = (name: Why): CountCell | undefined => figures.whyFree?.[name];
  return {
    ...toCounts(figures),
    ownCitizens: cellOfCount(figures.ownCitizens),
    outOfTown: cellOfCount(figures.outOfTown),
    why: Object.fromEntries(whyFree.map((name) => [name, cellOfCount(why(name))])) as PlaceLine['why'],
  };
}

function toCounts(counts: PlaceCounts): Counts {
  const [places, occupied] = [cellOfCount(counts.places), cellOfCount(counts.occupied)];
  return {
    places,
    occupied,
    reserved: cellOfCount(counts.reserved),
    free: cellOfCount(counts.free),
    occupancy: shareOf(occupied, places),
  };
}

/** A line counts where all that is told of its places is there. */
export const isTold = ({ places, occupied, reserved, free }: Counts): boolean =>
  [places, occupied, reserved, free].every(isValue);

/**
 * The offers with most free places, at most so many; none where a figure of them is hidden or not there: their order would
 * tell of it.
 */
export function mostFree(
  model: PlacesModel,
  most: number,
): readonly { readonly name: string; readonly free: number }[] {
  const offers = model.kinds.flatMap(({ types }) => types.flatMap((type) => type.offers));
  const known = offers.flatMap(({ name, free }) => (isValue(free) ? [{ name, free: free.value }] : []));
  if (known.length < offers.length) return [];
  return known
    .filter(({ free }) => free > 0)
    .toSorted((a, b) => b.free - a.free)
    .slice(0, most);
}
