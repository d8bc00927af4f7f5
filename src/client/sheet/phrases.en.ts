/** How a phrase is made: of words of ours, addresses and counts. */
type Phrase = (...words: readonly string[]) => string;

/**
 * What belongs in a place ("a day, such as 30.11.2015"), or what was made of what is there. They follow "expected", and say
 * nothing of what a cell holds: it may be personal.
 */
export const phrasesEn = {
  noPassword: () => 'a file without a password',
  notXls: () => 'a file saved as .xlsx; this is the old .xls format',
  notXlsb: () => 'a file saved as .xlsx; this is the binary .xlsb format',
  notOds: () => 'a file saved as .xlsx; this is an OpenDocument file (.ods)',
  noPage: () => 'a workbook or a CSV file; this is a web page',
  wholeFile: () => 'a whole .xlsx workbook; this file is damaged, or something else',
  tooLarge: () => 'a file of at most 5 MB (60 MB unpacked), 10.000 rows and 500 columns',
  someText: () => 'a file with something in it',
  closedQuote: () => 'a CSV file in which each quotation mark is closed',

  sheetMissing: (name) => `a sheet called ${name}`,
  shownSheet: () => 'a sheet that is not hidden: show it, or delete it',
  shownRow: () => 'a row that is not hidden: show it, or delete it',
  shownColumn: () => 'a column that is not hidden: show it, or delete it',
  fieldMissing: (name, such) => `a value for ${name}, such as ${such}`,
  fieldName: () => 'one of the names of the template',
  oneValue: () => 'one value; a text with separators in it stands in quotation marks',
  once: (name) => `${name} only once`,
  headings: (names) => `a row of headings: ${names}`,
  headingPeriod: () => 'a heading with its period, such as "Mål 2015", or a period of the sheet Perioder',
  noPeriodHere: () => 'a heading without a period: each row names its own in the column Periode',
  rowPeriod: () => 'a period, such as 2015, or one of the sheet Perioder',
  sameDay: () => 'the day that "Opgjort pr." on the sheet Plan has',
  sameUnit: () => 'the unit that "Beløb i" on the sheet Plan has',
  name: () => 'a name in the first column',
  anAmount: () => 'at least one amount, or a word for why there is none; a heading or a note must not stand here',
  otherArea: (where) => `an area that does not stand in ${where} already`,
  idNeeded: () => 'its id in a column Id, since several areas have this name',
  sameAs: (where) => `the same as in ${where}, or nothing`,
  oncePerPeriod: () => 'one amount for each measure and period',
  unmerged: () => 'a cell that is not merged with others',
  bothTexts: () => 'a text in both columns',
  knownFootnote: () => 'ids of the sheet Fodnoter, with commas between',
  knownArea: () => 'areas of the sheet Områder, with commas between',
  together: (name) => `a value for ${name} too`,
  statedSign: (name) => `"${name}" on the sheet Plan, since a target is negative: plus or minus`,

  oneOf: (words) => `one of ${words}`,
  text: () => 'a text',
  day: () => 'a day, such as 30.11.2015',
  month: () => 'a month, such as 2015-03 or marts 2015, from its first or to its last day',
  dayOrMonth: () => 'a day or a month, such as 30.3.2015 or 2015-03',
  percent: () => 'a whole number of per cent, such as 90',
  priceLevel: () => 'a price level: løbende priser, faste priser or such as 2025-priser',
  link: () => 'an https or relative link',
  amount: () =>
    'an amount, such as 17,6, or why there is none: ikke oplyst, skjult, ingen adgang, ikke relevant, endnu ikke',
  oneReading: () =>
    'a number that can be read in one way only: a mark before three digits may group them, or stand before decimals. State "Decimaltegn" on the sheet Plan, or write it without the mark',
  wholeOre: () => 'an amount in whole øre',
  withinLimit: () => 'an amount of at most 80 mia. kr.: is the unit right?',
  rangeAround: () => 'a range that the amount lies in',
  partOfWhole: () => 'at most as many parts as there are',
  noPercent: () => 'an amount, not a percentage',
  noDay: () => 'an amount: the cell holds a date, as Excel makes of 1.10',
  shownAmount: () => 'the amount as it is shown: the format of the cell hides thousands or millions',
  noError: () => 'a value: the formula gives an error',
  calculated: () => 'a value: the formula has not been calculated. Open the file in Excel and save it',
  contract: (expected, pointer) => `${expected} (${pointer} in the contract)`,

  sheetIgnored: (name) => `the sheet ${name} is not read`,
  aboveIgnored: () => 'what stands above the headings is not read',
  columnIgnored: () => 'this column is not read',
  rowIgnored: () => 'this row is not read: nothing of it stands in a column that is read',
  decidedBy: (where) => `what its mark means was decided by ${where}, which is in the same column`,
  personalNumber: () => 'what looks like a personal number (CPR) is masked; take it out of the file',
  totalDiffers: (by) => `the total differs from the sum of the areas by ${by}; the page shows both`,
  totalUnchecked: () => 'the total cannot be checked, since an area lacks an amount',
} satisfies Record<string, Phrase>;

export type PhraseKey = keyof typeof phrasesEn;
export type Phrases = Readonly<Record<PhraseKey, Phrase>>;
