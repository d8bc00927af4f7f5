/**
 * The words that files may use, in Danish first, as the templates have them, and in English. They are compared without
 * regard to capitals, spaces, brackets and closing signs: "Mål 2015 (mio. kr.)" is "mål 2015".
 */
export const plainWord = (text: string): string =>
  plainText(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s:.*]+$/, '')
    .toLowerCase();

/** A text with ordinary spaces, hyphens and nothing around it: Excel and web pages bring other ones along. */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .trim();

/** Two names are the same when they differ in spaces and capitals alone: "Botilbud (børn)" is not "Botilbud (voksne)". */
export const nameKey = (text: string): string => plainText(text).toLowerCase();

/** Words by what they stand for. */
export type Vocabulary<Meaning extends string> = Readonly<Record<Meaning, readonly string[]>>;

/** What a text stands for; undefined when it is none of the words. */
export function meaningOf<Meaning extends string>(words: Vocabulary<Meaning>, text: string): Meaning | undefined {
  const word = plainWord(text);
  return (Object.keys(words) as Meaning[]).find((meaning) => words[meaning].some((known) => plainWord(known) === word));
}

export const sheetNames = {
  plan: ['Plan'],
  areas: ['Områder', 'Areas'],
  earlier: ['Tidligere status', 'Tidligere', 'Earlier status', 'Earlier'],
  periods: ['Perioder', 'Periods'],
  footnotes: ['Fodnoter', 'Footnotes'],
  definitions: ['Begreber', 'Definitions'],
  notes: ['Noter', 'Notes'],
  overlaps: ['Overlap', 'Overlaps'],
  /** Says how to fill the file in. */
  guidance: ['Vejledning', 'Guidance'],
} as const satisfies Vocabulary<string>;

export type SheetName = keyof typeof sheetNames;

/** What stands on the sheet "Plan": one line for each, its name first and its value beside it. */
export const planFields = {
  title: ['Titel', 'Title'],
  id: ['Id'],
  kind: ['Art', 'Kind'],
  adopted: ['Vedtaget', 'Adopted'],
  asOf: ['Opgjort pr.', 'As of'],
  source: ['Kilde', 'Source'],
  sourceLink: ['Link til kilden', 'Link to the source'],
  audience: ['Vises for', 'Shown to'],
  unit: ['Beløb i', 'Amounts in'],
  decimalMark: ['Decimaltegn', 'Decimal mark'],
  sign: ['Besparelser skrives som', 'Savings are written as'],
  priceLevel: ['Prisniveau', 'Price level'],
  preliminary: ['Foreløbige tal', 'Preliminary figures'],
  correctedOn: ['Rettet den', 'Corrected on'],
  correction: ['Rettelse', 'Correction'],
  onTarget: ['På mål fra', 'On target from'],
  near: ['Nær mål fra', 'Near target from'],
  smallShortfall: ['Lille afvigelse op til', 'Small shortfall up to'],
  cause: ['Årsag', 'Cause'],
  remedy: ['Afhjælpning', 'Remedy'],
  responsible: ['Ansvarlig', 'Responsible'],
  due: ['Frist', 'Due'],
  earlierAsOf: ['Tidligere status pr.', 'Earlier status of'],
  earlierPriceLevel: ['Tidligere prisniveau', 'Earlier price level'],
} as const satisfies Vocabulary<string>;

export type PlanField = keyof typeof planFields;

/** The columns of a table of areas beside its measures. */
export const areaColumns = {
  area: ['Område', 'Area'],
  id: ['Id'],
  period: ['Periode', 'Period'],
  footnotes: ['Fodnoter', 'Footnotes'],
  cause: ['Årsag', 'Cause'],
  remedy: ['Afhjælpning', 'Remedy'],
  responsible: ['Ansvarlig', 'Responsible'],
  due: ['Frist', 'Due'],
} as const satisfies Vocabulary<string>;

export type AreaColumn = keyof typeof areaColumns;

/** The measures, under the names that the contract has for them. */
export const measures = {
  targetOre: ['Mål', 'Target'],
  realisedOre: ['Realiseret', 'Realised'],
  expectedOre: ['Forventet', 'Expected'],
  oneOffRealisedOre: ['Realiseret kun i år', 'Heraf realiseret kun i år', 'Realised this year only'],
  oneOffExpectedOre: ['Forventet kun i år', 'Heraf forventet kun i år', 'Expected this year only'],
} as const satisfies Vocabulary<string>;

export type Measure = keyof typeof measures;

/** The row of the total, by the name where an area has its own. */
export const totalNames = { total: ['I alt', 'Total', 'Samlet', 'Sum', 'Hele planen'] } as const;

/** Why there is no amount. */
export const states = {
  missing: ['ikke oplyst', 'not given', 'missing'],
  suppressed: ['skjult', 'suppressed', 'hidden'],
  noAccess: ['ingen adgang', 'no access'],
  notApplicable: ['ikke relevant', 'not applicable'],
  notYet: ['endnu ikke', 'not yet'],
} as const satisfies Vocabulary<string>;

export const kinds = {
  plan: ['handleplan', 'plan', 'spareplan'],
  potential: ['potentialer', 'potentiale', 'potential', 'potentials'],
} as const satisfies Vocabulary<string>;

export const audienceNames = {
  public: ['alle', 'offentlig', 'everyone', 'public'],
  committee: ['udvalget', 'udvalg', 'committee'],
  management: ['ledelsen', 'ledelse', 'management'],
  casework: ['sagsbehandlingen', 'sagsbehandling', 'casework'],
} as const satisfies Vocabulary<string>;

export const signs = {
  positive: ['plus', 'positive tal', 'positive'],
  negative: ['minus', 'negative tal', 'negative'],
} as const satisfies Vocabulary<string>;

export const decimalMarks = { ',': ['komma', 'comma', ','], '.': ['punktum', 'punkt', 'point'] } as const;

export const yesNo = { yes: ['ja', 'yes'], no: ['nej', 'no'] } as const;

export const effects = {
  firstYear: ['første år', 'first year'],
  fullYear: ['helår', 'helårseffekt', 'full year'],
} as const satisfies Vocabulary<string>;

/** Headings of the sheets that list one thing per line. */
export const listColumns = {
  periods: { id: ['Periode', 'Period'], from: ['Fra', 'From'], to: ['Til', 'To'], effect: ['Effekt', 'Effect'] },
  footnotes: { id: ['Id'], text: ['Tekst', 'Text'] },
  definitions: { term: ['Begreb', 'Term'], text: ['Tekst', 'Text'] },
  notes: { note: ['Note'] },
  overlaps: { with: ['Overlapper med', 'Overlaps with'], areas: ['Områder', 'Areas'], note: ['Note'] },
} as const satisfies Partial<Record<SheetName, Vocabulary<string>>>;

export type ListName = keyof typeof listColumns;
