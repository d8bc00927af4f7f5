/**
 * A StatBank of two tables. Its answers are written after the published shape of Statistics Denmark's API, and of its
 * tables REGK31 and FOLK1A, not taken from it: every figure is invented.
 */
import type { components } from '../src/client/generated/statbank.js';
import type { StatbankIndicator } from '../src/client/statbank/indicator.js';

type Schemas = components['schemas'];
export type TableInfo = Schemas['TableInfo'];
export type Variable = Schemas['Variable'];

/** Kroner for each inhabitant that a municipality spends on one function. */
export const residentialCare: StatbankIndicator = {
  id: 'laengerevarende-botilbud',
  title: 'Længerevarende botilbud',
  table: 'REGK31',
  unit: 'orePerInhabitant',
  pinned: { FUNKTION: '53850', DRANST: '1', ART: 'TOT', PRISENHED: 'INDL' },
  priceLevel: { basis: 'current' },
  definition: 'Nettoudgifter på funktion 5.38.50 pr. indbygger.',
};

/** Everybody who lives in a municipality on 1 January. */
export const population: StatbankIndicator = {
  id: 'befolkning',
  title: 'Befolkning',
  table: 'FOLK1A',
  unit: 'persons',
  pinned: { ALDER: 'IALT' },
  eliminated: ['KØN', 'CIVILSTAND'],
  partOfYear: 'K1',
  definition: 'Antallet af indbyggere den 1. januar.',
};

const valuesOf = (texts: Readonly<Record<string, string>>) => Object.entries(texts).map(([id, text]) => ({ id, text }));
// Keys that are whole numbers would be sorted: a list keeps the order of the table.
const areas = [
  { id: '000', text: 'Hele landet' },
  { id: '084', text: 'Region Hovedstaden' },
  { id: '190', text: 'Furesø' },
  { id: '159', text: 'Gladsaxe' },
  { id: '210', text: 'Fredensborg' },
];
const same = (...ids: string[]) => ids.map((id) => ({ id, text: id }));

export const regk31: TableInfo = {
  id: 'REGK31',
  text: 'Kommunernes regnskaber på funktioner',
  unit: '-',
  updated: '2025-04-11T08:00:00',
  variables: [
    { id: 'OMRÅDE', text: 'område', elimination: true, time: false, map: 'denmark_municipality_07', values: areas },
    {
      id: 'FUNKTION',
      text: 'funktion',
      elimination: true,
      time: false,
      values: [
        { id: '53850', text: '5.38.50 Længerevarende botilbud' },
        { id: '53852', text: '5.38.52 Midlertidige botilbud' },
      ],
    },
    {
      id: 'DRANST',
      text: 'dranst',
      elimination: true,
      time: false,
      values: [
        { id: '1', text: '1 Driftskonti' },
        { id: '2', text: '2 Statsrefusion' },
      ],
    },
    {
      id: 'ART',
      text: 'art',
      elimination: true,
      time: false,
      values: valuesOf({ TOT: 'I alt (netto)', UE: 'Bruttoudgifter' }),
    },
    {
      id: 'PRISENHED',
      text: 'prisenhed',
      elimination: false,
      time: false,
      values: valuesOf({ LOBM: 'Løbende priser (1.000 kr.)', INDL: 'Pr. indbygger, løbende priser (kr.)' }),
    },
    {
      id: 'Tid',
      text: 'tid',
      elimination: false,
      time: true,
      values: same('2018', '2019', '2020', '2021', '2022', '2023', '2024'),
    },
  ],
};

export const folk1a: TableInfo = {
  id: 'FOLK1A',
  text: 'Befolkningen den 1. i kvartalet',
  unit: 'Antal',
  updated: '2025-08-11T08:00:00',
  variables: [
    { id: 'OMRÅDE', text: 'område', elimination: true, time: false, map: 'denmark_municipality_07', values: areas },
    { id: 'KØN', text: 'køn', elimination: true, time: false, values: valuesOf({ TOT: 'I alt', M: 'Mænd' }) },
    { id: 'ALDER', text: 'alder', elimination: true, time: false, values: valuesOf({ IALT: 'I alt' }) },
    { id: 'CIVILSTAND', text: 'civilstand', elimination: true, time: false, values: valuesOf({ TOT: 'I alt' }) },
    {
      id: 'Tid',
      text: 'tid',
      elimination: false,
      time: true,
      values: same(...[2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].flatMap((year) => [`${year}K1`, `${year}K3`])),
    },
  ],
};

/** A figure that tells its place: kroner with øre, or whole persons. */
export const kronerAt = (area: string, year: number): number => Number(area) + (year - 2000) / 100;
export const personsAt = (area: string, time: string): number =>
  Number(area) * 100 + Number(time.slice(2, 4)) * 2 + Number(time.slice(-1));

const figureOf: Readonly<Record<string, (at: ReadonlyMap<string, string>) => number>> = {
  REGK31: (at) => kronerAt(at.get('OMRÅDE') ?? '', Number(at.get('Tid'))),
  FOLK1A: (at) => personsAt(at.get('OMRÅDE') ?? '', at.get('Tid') ?? ''),
};

export interface DataQuestion {
  readonly table: string;
  readonly format: string;
  readonly lang: string;
  readonly variables: readonly { readonly code: string; readonly values: readonly string[] }[];
}

/** JSON-stat 1 as StatBank writes it: in a wrapper, with a dimension for the table itself before that of time. */
export function dataOf({ table, variables }: DataQuestion): Schemas['JsonStat'] {
  const dimensions = [...variables.slice(0, -1), { code: 'ContentsCode', values: [table] }, ...variables.slice(-1)];
  const value = dimensions.reduce<ReadonlyMap<string, string>[]>(
    (places, { code, values }) => places.flatMap((at) => values.map((name) => new Map([...at, [code, name]]))),
    [new Map()],
  );
  const described = dimensions.map(({ code, values }) => {
    const index = Object.fromEntries(values.map((name, i) => [name, i]));
    const label = Object.fromEntries(values.map((name) => [name, name]));
    return [code, { label: code, category: { index, label } }] as const;
  });
  return {
    dataset: {
      label: table,
      updated: '2025-08-11T06:00:00Z',
      dimension: {
        ...Object.fromEntries(described),
        id: dimensions.map(({ code }) => code),
        size: dimensions.map(({ values }) => values.length),
      },
      value: value.map((at) => figureOf[table]?.(at) ?? null),
    },
  };
}

export const tableOf = (id: string): TableInfo | undefined => [regk31, folk1a].find((table) => table.id === id);

/** What StatBank says where it has no such thing. */
export const refusal = (errorTypeCode: string, message = 'Tabellen blev ikke fundet') => ({ errorTypeCode, message });
