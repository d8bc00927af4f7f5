/** The few sentences of ours among what StatBank says, in the language that it is asked in. */
export type StatbankLanguage = 'da' | 'en';

interface StatbankTexts {
  readonly publisher: string;
  /** Where people look at its tables, each under its code. */
  readonly site: string;
  /** Why there is no figure, where the table has none. */
  readonly noFigure: (status: string | undefined) => string;
  /** Which part of the year stands for the year. */
  readonly partOfYear: (part: string) => string;
  readonly noInhabitants: string;
  readonly inhabitantsFrom: (table: string) => string;
}

/** ".." says all three of it, so no more is known: StatBank's documentation of its API. */
const unstated = '..';

export const textsIn: Record<StatbankLanguage, StatbankTexts> = {
  da: {
    publisher: 'Danmarks Statistik',
    site: 'https://www.statistikbanken.dk/',
    noFigure: (status) =>
      status === undefined
        ? 'Tallet mangler i tabellen.'
        : status === unstated
          ? 'Tallet mangler i tabellen, vises ikke af diskretionshensyn eller er for usikkert (..).'
          : `Tallet mangler i tabellen, som skriver "${status}".`,
    partOfYear: (part) => `For hvert år vises tabellens tal for ${danishPart(part)}.`,
    noInhabitants: 'Antallet af indbyggere kunne ikke hentes.',
    inhabitantsFrom: (table) => `indbyggere: ${table}`,
  },
  en: {
    publisher: 'Statistics Denmark',
    site: 'https://www.statbank.dk/',
    noFigure: (status) =>
      status === undefined
        ? 'The table has no figure.'
        : status === unstated
          ? 'The table has no figure: it is missing, confidential or too uncertain (..).'
          : `The table has no figure, and says "${status}".`,
    partOfYear: (part) => `For each year the figure is that of ${englishPart(part)} in the table.`,
    noInhabitants: 'The number of inhabitants could not be fetched.',
    inhabitantsFrom: (table) => `inhabitants: ${table}`,
  },
};

const quarter = (part: string): string | undefined => /^K([1-4])$/.exec(part)?.[1];

function danishPart(part: string): string {
  const number = quarter(part);
  return number === undefined ? part : `${number}. kvartal`;
}

function englishPart(part: string): string {
  const number = quarter(part);
  return number === undefined ? part : `quarter ${number}`;
}
