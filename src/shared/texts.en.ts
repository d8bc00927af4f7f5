import type { ApiErrorKind } from '../client/api-error.js';
import type { SharedTexts, StateText } from './texts.js';

const errors: Record<ApiErrorKind, StateText> = {
  offline: {
    title: 'The figures could not be fetched',
    cause: 'There is no connection to the source. See whether the network works, and try again.',
  },
  timeout: {
    title: 'The figures could not be fetched',
    cause: 'The source did not answer in time. Nothing is wrong with your choices.',
  },
  unauthorized: { title: 'You are not signed in', cause: 'The source asks for a sign-in. Sign in, and try again.' },
  forbidden: {
    title: 'No access',
    cause:
      'The source does not give your role access to these figures. Whoever is responsible for the page can say who has it.',
  },
  notFound: { title: 'The figures do not exist', cause: 'The source does not have what was asked for.' },
  rateLimited: {
    title: 'The figures could not be fetched',
    cause: 'The source has been asked too many times. Wait a little, and try again.',
  },
  server: {
    title: 'The figures could not be fetched',
    cause: 'The source reports an error. Nothing is wrong with your choices.',
  },
  notData: {
    title: 'The answer is not figures',
    cause: 'The source answered with something that is not valid data: a sign-in page, or a file with a mistake in it.',
  },
  contract: {
    title: 'The answer cannot be used',
    cause: 'The source sent figures that do not follow the agreement on their form, so none of them is shown.',
  },
  unanswered: {
    title: 'The source has no figures of that kind',
    cause: 'None of the sources of the page answers what the figure shows. Ask whoever is responsible for the page.',
  },
  aborted: { title: 'The request was stopped', cause: 'Try again to fetch the figures.' },
};

/** The English of what the elements share. */
export const sharedEn: SharedTexts = {
  loading: 'Fetching figures …',
  loaded: 'The figures are here.',
  retry: 'Try again',
  missingAttribute: (attribute) => ({
    title: 'Something is missing',
    cause: `Set the attribute ${attribute} on the element, so that it knows what to show.`,
  }),
  missingSource: {
    title: 'A source is missing',
    cause: 'Put the element inside a pejl-source, or give it its data.',
  },
  refused: (audience, needs) => ({
    title: audience === 'public' ? 'Not shown on a public page' : 'Not shown on this page',
    cause: needs
      ? needs === 'casework'
        ? 'The figure is about one citizen and is shown on pages for case workers only, so nothing was fetched.'
        : 'The figure is shown on pages for management and committees only, so nothing was fetched.'
      : `The figures were made for ${audience === 'public' ? 'fewer eyes than this page has' : 'other readers than those of this page'}, so none of them is shown.`,
  }),
  error: (kind) => errors[kind],
  contractPlace: (pointer, expected) => `Place in the answer: ${pointer}.${expected ? ` Expected: ${expected}.` : ''}`,
  olderSource: (version, ours) =>
    `The source follows version ${version} of the agreement. The page is made for version ${ours}.`,
  stale: { title: 'These are not the newest figures.', fetched: (moment) => `They were fetched ${moment}.` },
  renewing: (moment) => `Fetched ${moment}. Newer figures are on their way …`,

  noValue: {
    missing: 'not stated',
    notApplicable: '–',
    suppressed: 'hidden',
    noAccess: 'no access',
    notYet: 'not yet',
  },
  noValueSpoken: {
    missing: 'not stated',
    notApplicable: 'not applicable',
    suppressed: 'hidden because of small numbers',
    noAccess: 'no access',
    notYet: 'not yet',
  },
  atLeast: (amount) => `at least ${amount}`,
  atMost: (amount) => `at most ${amount}`,
  range: (low, high) => `${low}\u2013${high}`,
  partOf: (got, of) => `subtotal, ${got} of ${of}`,
  preliminary: 'preliminary',
  preliminarySign: 'p',
  preliminaryNote: 'p: a preliminary figure that may still change.',
  corrected: (day, was) => `corrected ${day}, was ${was}`,
  rounding: 'Figures may not add up because of rounding.',

  unit: 'Unit',
  unitOption: (unit) => ({ kr: 'DKK', tkr: 'DKK 1,000', mio: 'DKK million' })[unit],
  showTable: 'Show as table',
  showFigure: 'Show as figure',
  copy: 'Copy table',
  copied: 'The table has been copied.',
  copyFailed: 'The browser did not allow copying.',
  csv: 'CSV',
  oreCsv: 'Exact CSV',
  excel: 'Excel',
  png: 'Picture (PNG)',
  svg: 'Drawing (SVG)',
  fix: 'Fix for the agenda',
  print: 'Print page',
  more: 'More choices',
  toolbar: 'Tools',
  highlight: 'Highlight in the drawing',

  total: 'Total',
  partialTotal: 'Total, subtotal only',
  footnote: 'Footnote',
  sorted: (column, descending) => `Sorted by ${column}, ${descending ? 'largest' : 'smallest'} first.`,
  sortedWords: (column, descending) => `Sorted by ${column}, ${descending ? 'in reverse' : 'in order'}.`,
  unsorted: "The source's order.",
  sortBy: 'Sort by',
  sourceOrder: "the source's order",

  asOf: (day) => `As of ${day}`,
  source: (name) => `Source: ${name}`,
  sourceLink: 'Read the source',
  priceLevel: ({ basis, year }) => {
    if (basis === 'current') return 'Current prices';
    return year === undefined ? 'Fixed prices' : `${year} price and wage level`;
  },
  preliminaryFigures: 'Preliminary figures',
  correctedAnswer: (day, note) => `Corrected ${day}: ${note}`,
  coverage: (got, of) => `Data from ${got} of ${of} areas`,
  about: 'About the figures',
};
