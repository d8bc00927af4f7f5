import { differenceOf } from '../../figures/arithmetic.js';
import { isValue } from '../../figures/cell.js';
import { type KindOfPlaces, mostFree, type PlacesModel } from '../../models/places.js';
import type { Format } from '../../shared/format.js';
import { plain, strong } from '../../shared/sentence.js';
import type { Part } from '../../shared/texts.js';
import type { PlacesTexts } from './texts.js';

/** The English of places. */
export const placesEn: PlacesTexts = {
  heading: ({ title }) => `Places: ${title}`,
  lead: (model, format) => [...model.kinds.flatMap((kind) => kindEn(kind, format)), ...mostEn(model, format)],
  timeHeading: ({ title }) => `Occupancy over time: ${title}`,
  timeLead: (series, days, format) =>
    series.flatMap(({ name, counts }) => {
      const [then, now] = [counts[0]?.occupancy, counts.at(-1)?.occupancy];
      if (now?.state !== 'value') return [];
      const before =
        counts.length > 1 && then?.state === 'value'
          ? `, against ${format.percentSign(then)} on ${format.day(days[0] ?? '')}`
          : '';
      return [plain(`${name}: occupancy is `), strong(format.percentSign(now)), plain(`${before}. `)];
    }),
  day: 'Day',
  measureOf: (series, measure) => `${series}: ${measure.toLowerCase()}`,
  percent: (written) => `${written}%`,
  rowHeading: 'Offer',
  total: { home: 'All residential offers', day: 'All day services' },
  offerOf: (offer, type) => `${offer}, ${type}`,
  groups: { places: 'Places', by: 'Occupied by', free: 'Free places', used: 'Places of own citizens' },
  places: 'Places',
  occupied: 'Occupied',
  reserved: 'Reserved',
  free: 'Free',
  occupancy: 'Occupancy,\u00a0%',
  ownCitizens: 'Own citizens',
  outOfTown: 'Out-of-town citizens',
  why: {
    ready: 'Ready',
    refurbishing: 'Being refurbished',
    targetGroup: 'For another target group',
    unknown: 'Reason not stated',
  },
  soon: 'Expected free',
  soonFrom: (places, day) => `${places} from ${day}`,
  noneSoon: 'none',
  supplier: { otherMunicipality: 'Other municipalities', region: 'The region', private: 'Private' },
  ownOffers: 'Own offers',
  used: 'Total',
  ofPlaces: (occupied, places) => `${occupied} of ${places}`,
  reservedMark: 'Reserved (planned temporary vacancy)',
  frameMark: 'All places; what is empty is free',
  unknownMark: 'Split cannot be shown',
  usedHeading: 'Places that own citizens use',
  kindsNote: 'Residential places and day services are not added together: a citizen may have a place in both.',
  occupancyNote: 'Occupancy is occupied places as a share of all places; reserved ones are not occupied.',
  usedNote: "The total of own citizens' places is those in the municipality's own offers and those bought from others.",
  reservedNote:
    "Reserved is planned temporary vacancy: the place is kept empty for one of the municipality's own citizens.",
  hiddenNote: 'Suppressed: so few citizens that the number is not shown, or a number that would reveal one of those.',
  coverage: (got, of) => `Data from ${got} of ${of} offers`,
  walk: (heading) => `${heading}. Walk through the figures with the arrow keys.`,
  empty: { title: 'No places', cause: 'The source has answered: it has no such offers.' },
  notFound: { title: 'The places were not found', cause: 'The source has no count of places for that day.' },
};

const kinds = { home: 'residential offers', day: 'day services' };

/** Of all of a kind, or of the one type of it. */
function kindEn({ kind, types, total }: KindOfPlaces, format: Format): readonly Part[] {
  const line = total ?? types[0];
  if (!line) return [];
  const name = total ? kinds[kind] : `“${types[0]?.name ?? ''}”`;
  const { places, free, reserved, occupancy, used, ownCitizens } = line;
  const bought = differenceOf(used.all, ownCitizens);
  const count = (value: number) => format.count(value);
  return [
    ...(isValue(places) && isValue(free)
      ? [
          strong(`${count(free.value)} of ${count(places.value)} places in ${name} are free`),
          plain(isValue(reserved) ? `, and ${count(reserved.value)} are reserved` : ''),
        ]
      : []),
    ...(isValue(places) && isValue(free) && occupancy.state === 'value'
      ? [plain('; occupancy is '), strong(format.percentSign(occupancy))]
      : []),
    ...(isValue(places) && isValue(free) ? [plain('. ')] : []),
    ...(isValue(used.all) && isValue(bought)
      ? [plain(`Own citizens use ${count(used.all.value)}, of which ${count(bought.value)} are bought from others. `)]
      : []),
  ];
}

function mostEn(model: PlacesModel, format: Format): readonly Part[] {
  const most = mostFree(model, 3);
  if (most.length < 2) return [];
  const named = most.map(({ name, free }) => `${name} (${format.count(free)})`);
  return [plain(`Most free places: ${format.list(named)}.`)];
}
