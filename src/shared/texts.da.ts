import type { ApiErrorKind } from '../client/api-error.js';
import type { SharedTexts, StateText } from './texts.js';

const errors: Record<ApiErrorKind, StateText> = {
  offline: {
    title: 'Tallene kunne ikke hentes',
    cause: 'Der er ingen forbindelse til kilden. Se, om netværket virker, og prøv igen.',
  },
  timeout: {
    title: 'Tallene kunne ikke hentes',
    cause: 'Kilden svarede ikke i tide. Der er ikke noget galt med dine valg.',
  },
  unauthorized: { title: 'Du er ikke logget ind', cause: 'Kilden kræver login. Log ind, og prøv igen.' },
  forbidden: {
    title: 'Ingen adgang',
    cause: 'Kilden giver ikke din rolle adgang til disse tal. Spørg den, der er ansvarlig for siden, om adgang.',
  },
  notFound: { title: 'Tallene findes ikke', cause: 'Kilden har ikke det, der blev spurgt efter.' },
  rateLimited: {
    title: 'Tallene kunne ikke hentes',
    cause: 'Kilden er blevet spurgt for mange gange. Vent lidt, og prøv igen.',
  },
  server: { title: 'Tallene kunne ikke hentes', cause: 'Kilden melder fejl. Der er ikke noget galt med dine valg.' },
  notData: {
    title: 'Svaret er ikke tal',
    cause: 'Kilden svarede med noget, der ikke er gyldige data: for eksempel en loginside, eller en fil med en fejl i.',
  },
  contract: {
    title: 'Svaret kan ikke bruges',
    cause: 'Kilden sendte tal, der ikke følger aftalen om deres form. De tal vises ikke.',
  },
  unanswered: {
    title: 'Kilden har ikke den slags tal',
    cause: 'Ingen af sidens kilder svarer på det, som figuren viser. Spørg den, der er ansvarlig for siden.',
  },
  aborted: { title: 'Hentningen blev afbrudt', cause: 'Prøv igen for at hente tallene.' },
};

/** The Danish of what the elements share. */
export const sharedDa: SharedTexts = {
  loading: 'Henter tal …',
  loaded: 'Tallene er hentet.',
  retry: 'Prøv igen',
  missingAttribute: (attribute) => ({
    title: 'Der mangler en oplysning',
    cause: `Sæt attributten ${attribute} på elementet, så det ved, hvad det skal vise.`,
  }),
  missingSource: {
    title: 'Der mangler en kilde',
    cause: 'Sæt elementet inden i en pejl-source, eller giv det sine data.',
  },
  refused: (audience, needs) => ({
    title: audience === 'public' ? 'Vises ikke på en offentlig side' : 'Vises ikke på denne side',
    cause: needs
      ? needs === 'casework'
        ? 'Figuren er om én borger og vises kun på sider for sagsbehandlere. Derfor er intet hentet.'
        : 'Figuren vises kun på sider for ledelsen og udvalg. Derfor er intet hentet.'
      : `Tallene er lavet til ${audience === 'public' ? 'en snævrere' : 'en anden'} kreds end denne side. Derfor vises ingen af dem.`,
  }),
  error: (kind) => errors[kind],
  contractPlace: (pointer, expected) => `Sted i svaret: ${pointer}.${expected ? ` Der skal stå: ${expected}.` : ''}`,
  olderSource: (version, ours) => `Kilden følger version ${version} af aftalen. Siden er lavet til version ${ours}.`,
  stale: { title: 'Tallene er ikke de nyeste.', fetched: (moment) => `De blev hentet ${moment}.` },
  renewing: (moment) => `Hentet ${moment}. Nyere tal hentes …`,

  noValue: {
    missing: 'ikke oplyst',
    notApplicable: '–',
    suppressed: 'skjult',
    noAccess: 'ingen adgang',
    notYet: 'endnu ikke',
  },
  noValueSpoken: {
    missing: 'ikke oplyst',
    notApplicable: 'ikke relevant',
    suppressed: 'skjult på grund af små antal',
    noAccess: 'ingen adgang',
    notYet: 'endnu ikke',
  },
  atLeast: (amount) => `mindst ${amount}`,
  atMost: (amount) => `højst ${amount}`,
  range: (low, high) => `${low}\u2013${high}`,
  partOf: (got, of) => `delsum, ${got} af ${of}`,
  preliminary: 'foreløbig',
  preliminarySign: 'f',
  preliminaryNote: 'f: foreløbigt tal, der kan blive ændret.',
  corrected: (day, was) => `rettet ${day}, før ${was}`,
  rounding: 'Afrunding kan give afvigelse i summen.',

  unit: 'Enhed',
  unitOption: (unit) => ({ kr: 'kr.', tkr: '1.000 kr.', mio: 'mio. kr.' })[unit],
  showTable: 'Vis som tabel',
  showFigure: 'Vis som figur',
  copy: 'Kopiér tabel',
  copied: 'Tabellen er kopieret.',
  copyFailed: 'Browseren tillod ikke at kopiere.',
  csv: 'CSV',
  oreCsv: 'CSV i øre',
  excel: 'Excel',
  png: 'Billede (PNG)',
  svg: 'Tegning (SVG)',
  fix: 'Fastlås til dagsorden',
  print: 'Udskriv siden',
  more: 'Flere valg',
  toolbar: 'Værktøjer',
  highlight: 'Fremhæv i tegningen',

  total: 'I alt',
  partialTotal: 'I alt, delsum',
  footnote: 'Fodnote',
  sorted: (column, descending) => `Sorteret efter ${column}, ${descending ? 'største' : 'mindste'} først.`,
  sortedWords: (column, descending) => `Sorteret efter ${column}, ${descending ? 'bagfra' : 'forfra'}.`,
  unsorted: 'Kildens rækkefølge.',
  sortBy: 'Sortér efter',
  sourceOrder: 'kildens rækkefølge',

  asOf: (day) => `Opgjort pr. ${day}`,
  source: (name) => `Kilde: ${name}`,
  sourceLink: 'Læs kilden',
  priceLevel: ({ basis, year }) => {
    if (basis === 'current') return 'Løbende priser';
    return year === undefined ? 'Faste priser' : `${year}-pris- og lønniveau`;
  },
  preliminaryFigures: 'Foreløbige tal',
  correctedAnswer: (day, note) => `Rettet ${day}: ${note}`,
  coverage: (got, of) => `Data fra ${got} af ${of} områder`,
  about: 'Om tallene',
};
