import { differenceOf } from '../../figures/arithmetic.js';
import { isValue } from '../../figures/cell.js';
import { type KindOfPlaces, mostFree, type PlacesModel } from '../../models/places.js';
import type { Format } from '../../shared/format.js';
import { plain, strong } from '../../shared/sentence.js';
import type { Part } from '../../shared/texts.js';
import type { PlacesTexts } from './texts.js';

/** The Danish of places. */
export const placesDa: PlacesTexts = {
  heading: ({ title }) => `Pladser: ${title}`,
  lead: (model, format) => [...model.kinds.flatMap((kind) => kindDa(kind, format)), ...mostDa(model, format)],
  timeHeading: ({ title }) => `Belægning over tid: ${title}`,
  timeLead: (series, days, format) =>
    series.flatMap(({ name, counts }) => {
      const [then, now] = [counts[0]?.occupancy, counts.at(-1)?.occupancy];
      if (now?.state !== 'value') return [];
      const before =
        counts.length > 1 && then?.state === 'value'
          ? ` mod ${format.percentSign(then)} den ${format.day(days[0] ?? '')}`
          : '';
      return [plain(`${name}: belægningen er `), strong(format.percentSign(now)), plain(`${before}. `)];
    }),
  day: 'Dag',
  measureOf: (series, measure) => `${series}: ${measure.toLowerCase()}`,
  percent: (written) => `${written}\u00a0%`,
  rowHeading: 'Tilbud',
  total: { home: 'Alle botilbud', day: 'Alle dagtilbud' },
  offerOf: (offer, type) => `${offer}, ${type}`,
  groups: { places: 'Pladser', by: 'Optaget af', free: 'Ledige pladser', used: 'Egne borgeres pladser' },
  places: 'Pladser',
  occupied: 'Optagne',
  reserved: 'Reserveret',
  free: 'Ledige',
  occupancy: 'Belægning,\u00a0%',
  ownCitizens: 'Egne borgere',
  outOfTown: 'Udenbys borgere',
  why: {
    ready: 'Klar',
    refurbishing: 'Under istandsættelse',
    targetGroup: 'Til en anden målgruppe',
    unknown: 'Årsag ikke oplyst',
  },
  soon: 'Forventes ledige',
  soonFrom: (places, day) => `${places} fra ${day}`,
  noneSoon: 'ingen',
  supplier: { otherMunicipality: 'Andre kommuner', region: 'Regionen', private: 'Private' },
  ownOffers: 'Egne tilbud',
  used: 'I alt',
  ofPlaces: (occupied, places) => `${occupied} af ${places}`,
  reservedMark: 'Reserveret (planlagt midlertidig tomgang)',
  frameMark: 'Pladser i alt; det tomme er ledigt',
  unknownMark: 'Fordeling kan ikke vises',
  usedHeading: 'Pladser, som egne borgere bruger',
  kindsNote: 'Botilbud og dagtilbud lægges ikke sammen: en borger kan have en plads i begge.',
  occupancyNote: 'Belægning er optagne pladser i forhold til alle pladser; reserverede er ikke optagne.',
  usedNote: 'Egne borgeres pladser i alt er dem i kommunens egne tilbud og dem, der er købt hos andre.',
  reservedNote: 'Reserveret er planlagt midlertidig tomgang: pladsen holdes tom til en af kommunens egne borgere.',
  hiddenNote: 'Skjult: så få borgere, at tallet ikke vises, eller et tal, der ville røbe et af dem.',
  coverage: (got, of) => `Data fra ${got} af ${of} tilbud`,
  walk: (heading) => `${heading}. Gå gennem tallene med piletasterne.`,
  empty: { title: 'Ingen pladser', cause: 'Kilden har svaret: den har ingen tilbud af den slags.' },
  notFound: { title: 'Pladserne findes ikke', cause: 'Kilden kender ikke en opgørelse af pladser for den dag.' },
};

const kinds = { home: 'botilbud', day: 'dagtilbud' };

/** Of all of a kind, or of the one type of it. */
function kindDa({ kind, types, total }: KindOfPlaces, format: Format): readonly Part[] {
  const line = total ?? types[0];
  if (!line) return [];
  const name = total ? kinds[kind] : `”${types[0]?.name ?? ''}”`;
  const { places, free, reserved, occupancy, used, ownCitizens } = line;
  const bought = differenceOf(used.all, ownCitizens);
  const count = (value: number) => format.count(value);
  return [
    ...(isValue(places) && isValue(free)
      ? [
          strong(`${count(free.value)} af ${count(places.value)} pladser i ${name} er ledige`),
          plain(isValue(reserved) ? `, og ${count(reserved.value)} er reserveret` : ''),
        ]
      : []),
    ...(isValue(places) && isValue(free) && occupancy.state === 'value'
      ? [plain('; belægningen er '), strong(format.percentSign(occupancy))]
      : []),
    ...(isValue(places) && isValue(free) ? [plain('. ')] : []),
    ...(isValue(used.all) && isValue(bought)
      ? [plain(`Egne borgere bruger ${count(used.all.value)}, heraf ${count(bought.value)} købt hos andre. `)]
      : []),
  ];
}

function mostDa(model: PlacesModel, format: Format): readonly Part[] {
  const most = mostFree(model, 3);
  if (most.length < 2) return [];
  const named = most.map(({ name, free }) => `${name} (${format.count(free)})`);
  return [plain(`Flest ledige: ${format.list(named)}.`)];
}
