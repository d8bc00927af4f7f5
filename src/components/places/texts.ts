import type { PlaceKind } from '../../client/port.js';
import type { Counts, PlacesModel, Supplier, Why } from '../../models/places.js';
import type { Format } from '../../shared/format.js';
import type { Part, StateText } from '../../shared/texts.js';

/** The words of places. */
export interface PlacesTexts {
  readonly heading: (model: PlacesModel) => string;
  readonly lead: (model: PlacesModel, format: Format) => readonly Part[];
  /** Of places over time. */
  readonly timeHeading: (model: PlacesModel) => string;
  readonly timeLead: (
    series: readonly { readonly name: string; readonly counts: readonly Counts[] }[],
    days: readonly string[],
    format: Format,
  ) => readonly Part[];
  readonly day: string;
  /** What is measured of a series, in the head of a column. */
  readonly measureOf: (series: string, measure: string) => string;
  readonly percent: (written: string) => string;
  readonly rowHeading: string;
  readonly total: Record<PlaceKind, string>;
  /** An offer where its type does not stand above it. */
  readonly offerOf: (offer: string, type: string) => string;
  readonly groups: { readonly places: string; readonly by: string; readonly free: string; readonly used: string };
  readonly places: string;
  readonly occupied: string;
  readonly reserved: string;
  readonly free: string;
  readonly occupancy: string;
  readonly ownCitizens: string;
  readonly outOfTown: string;
  readonly why: Record<Why, string>;
  readonly soon: string;
  readonly soonFrom: (places: string, day: string) => string;
  readonly noneSoon: string;
  readonly supplier: Record<Supplier, string>;
  /** Where own citizens use a place of the municipality's own. */
  readonly ownOffers: string;
  readonly used: string;
  readonly ofPlaces: (occupied: string, places: string) => string;
  readonly reservedMark: string;
  readonly frameMark: string;
  /** Beside a bar of which not all is known. */
  readonly unknownMark: string;
  readonly usedHeading: string;
  readonly kindsNote: string;
  readonly occupancyNote: string;
  readonly usedNote: string;
  readonly reservedNote: string;
  readonly hiddenNote: string;
  readonly coverage: (got: number, of: number) => string;
  readonly walk: (heading: string) => string;
  readonly empty: StateText;
  readonly notFound: StateText;
}
