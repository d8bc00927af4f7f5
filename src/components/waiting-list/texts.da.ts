import { isValue } from '../../figures/cell.js';
import { changeOf, overTimeOf, type WaitingModel } from '../../models/waiting-list.js';
import type { Format } from '../../shared/format.js';
import { plain, strong } from '../../shared/sentence.js';
import type { Part } from '../../shared/texts.js';
import type { Over, WaitingTexts } from './texts.js';

/** The Danish of a waiting list. */
export const waitingDa: WaitingTexts = {
  heading: (name, { title, offerType }) =>
    `${name === 'visitationsliste' ? 'Visitationsliste' : 'Venteliste'}: ${title}${offerType === undefined ? '' : `, ${offerType}`}`,
  lead: (model, over, format) => [
    ...countsDa(model, format),
    ...waitedDa(model, over, format),
    ...movesDa(model, format),
  ],
  otherLimit: (days, known, format) => [
    strong(`Kilden tæller ikke, hvem der har ventet over ${format.count(days)} dage.`),
    plain(
      known.length === 0 ? ' Den tæller ikke dage.' : ` Den tæller over ${format.list(known.map(format.count))} dage.`,
    ),
  ],
  rowHeading: { offerType: 'Tilbudstype', targetGroup: 'Målgruppe', age: 'Alder' },
  groups: {
    courses: 'Ventende forløb',
    citizens: 'Ventende borgere',
    reasons: 'Hvorfor de venter',
    days: 'Dage siden afgørelsen',
    moves: (from) => (from === undefined ? 'Til og fra' : `Siden ${from}`),
  },
  all: 'I alt',
  holders: 'Har plads af samme type',
  withoutPlace: 'Uden plads af samme type',
  temporary: 'Midlertidig løsning',
  reason: {
    nothingToOffer: 'Intet at tilbyde',
    declined: 'Har sagt nej til tilbud',
    chosenPlace: 'Venter på ønsket plads',
    underAssessment: 'Under visitation',
    unknown: 'Årsag ikke oplyst',
  },
  median: 'Median',
  p90: '90 % har højst ventet',
  longest: 'Længst',
  over: (days) => `Over ${days} dage, forløb`,
  before: 'Før',
  entered: 'Kommet til',
  left: 'Gået fra',
  net: 'Ændring',
  equation: {
    all: (citizens) => `ventende forløb${citizens && ` (${citizens} borgere)`}`,
    holders: 'har plads af samme type',
    withoutPlace: (citizens) => `uden plads${citizens && ` (${citizens} borgere)`}`,
  },
  unknownParts: 'Fordeling kan ikke vises',
  inDays: (days) => `${days}\u00a0dage`,
  limitMark: (days) => `Grænse: ${days} dage`,
  twiceNote: 'En borger, der venter på to typer tilbud, tæller som to forløb og i alt som én borger.',
  holderNote: 'Har plads af samme type: borgeren har allerede plads i et andet tilbud af den type, der ventes på.',
  daysNote: 'Dage tælles fra afgørelsen til opgørelsesdagen.',
  hiddenNote: 'Skjult: så få borgere, at tallet ikke vises, eller et tal, der ville røbe et af dem.',
  dutyNote: (basis) =>
    `Kommunen skal sørge for, at de nødvendige tilbud er der (forsyningspligten${basis === undefined ? '' : `, ${basis}`}). Listen viser, hvem der venter og hvorfor; den afgør ikke, om pligten er opfyldt i den enkelte sag.`,
  coverage: (got, of) => `Data fra ${got} af ${of} grupper`,
  walk: (heading) => `${heading}. Gå gennem tallene med piletasterne.`,
  choices: {
    label: 'Vælg, hvad der vises',
    offerType: 'Tilbudstype',
    all: 'Alle typer',
    day: 'Opgjort',
    newest: 'Nyeste',
  },
  tile: { of: 'ventende forløb', change: (from) => `Ændring siden ${from}` },
  overTime: {
    day: 'Opgjort',
    courses: 'Ventende forløb over tid',
    everyone: 'Alle ventende forløb',
    all: 'venter i alt',
    withoutPlace: 'uden plads',
    lead: (model, format) => [...countsDa(model, format), ...changeDa(model, format)],
    oneDay: 'Kilden har kun tal for denne ene dag.',
    gap: 'Hvor linjen er brudt, er der ingen tal for dagen, eller de er skjult.',
  },
  empty: { title: 'Ingen venter', cause: 'Kilden har svaret: tallet er 0.' },
  notFound: { title: 'Listen findes ikke', cause: 'Kilden kender ikke en liste for den dag og de grupper.' },
};

function countsDa({ whole }: WaitingModel, format: Format): readonly Part[] {
  const { all, withoutPlace } = whole;
  if (!isValue(all.courses)) return [];
  const citizens = isValue(all.citizens) ? ` (${format.count(all.citizens.value)} borgere)` : '';
  const without = isValue(withoutPlace.courses)
    ? [plain(', og '), strong(format.count(withoutPlace.courses.value)), plain(' er uden plads af samme type')]
    : [];
  return [
    plain('Der er '),
    strong(`${format.count(all.courses.value)} ventende forløb`),
    plain(citizens),
    ...without,
    plain('.'),
  ];
}

function waitedDa({ whole }: WaitingModel, over: Over | undefined, format: Format): readonly Part[] {
  const { median } = whole.days;
  const long = over?.courses;
  return [
    ...(isValue(median)
      ? [plain(' Halvdelen har ventet '), strong(`${format.count(median.value)} dage`), plain(' eller mere.')]
      : []),
    ...(over && long && isValue(long)
      ? [plain(' '), strong(format.count(long.value)), plain(` har ventet over ${format.count(over.days)} dage.`)]
      : []),
  ];
}

function movesDa({ whole, from }: WaitingModel, format: Format): readonly Part[] {
  const { entered, left, net } = whole.moves;
  if (from === undefined || !isValue(entered) || !isValue(left) || !isValue(net)) return [];
  return [
    plain(
      ` Siden ${format.day(from)} er ${format.count(entered.value)} kommet til og ${format.count(left.value)} gået fra: `,
    ),
    strong(format.countChange(net.value)),
    plain('.'),
  ];
}

function changeDa(model: WaitingModel, format: Format): readonly Part[] {
  const { whole, days } = overTimeOf(model);
  const found = changeOf(whole, days);
  if (!found) return [];
  const { day, count, change } = found;
  return [
    plain(` Den ${format.day(day)} var der ${format.count(count)}: `),
    strong(format.countChange(change)),
    plain(' siden.'),
  ];
}
