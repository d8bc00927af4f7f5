import type { CitizenHistory, CitizenService, ServiceMonth } from '../../src/client/port.js';
import { firstDayOf, lastDayOf, monthsFrom } from '../../src/figures/figures.js';

/** The days that the invented case is told until, and what it covers. */
const asOf = '2026-10-31';
const [from, to] = ['2021-01', '2028-12'];

/** A service as a line of a budget: whole kroner a year, and the months of each stage. */
interface Line {
  readonly id: string;
  readonly name: string;
  readonly legalBasis: string;
  readonly provider: NonNullable<CitizenService['provider']>;
  readonly kroner: number;
  readonly granted?: readonly [from: string, to: string];
  readonly expected?: readonly [from: string, to?: string];
}

const lines: readonly Line[] = [
  {
    id: 'aflastning',
    name: 'Aflastning',
    legalBasis: 'SEL § 52',
    provider: { kind: 'own', name: 'Aflastningen Mælkevejen' },
    kroner: 96_000,
    granted: ['2021-01', '2022-08'],
  },
  {
    id: 'stu',
    name: 'STU',
    legalBasis: 'STU-loven § 2',
    provider: { kind: 'private', name: 'STU Havnen' },
    kroner: 285_000,
    granted: ['2022-08', '2025-07'],
  },
  {
    id: 'stoette',
    name: 'Støtte i eget hjem',
    legalBasis: 'SEL § 85',
    provider: { kind: 'own' },
    kroner: 148_000,
    granted: ['2022-09', '2024-05'],
  },
  {
    id: 'ledsagelse',
    name: 'Ledsagelse',
    legalBasis: 'SEL § 97',
    provider: { kind: 'own' },
    kroner: 31_000,
    granted: ['2022-09', '2027-12'],
  },
  {
    id: 'samvaer',
    name: 'Aktivitet og samvær',
    legalBasis: 'SEL § 104',
    provider: { kind: 'own', name: 'Værkstedet Åkanden' },
    kroner: 164_000,
    granted: ['2025-08', '2027-07'],
    expected: ['2027-08'],
  },
  {
    id: 'midlertidigt',
    name: 'Midlertidigt botilbud',
    legalBasis: 'SEL § 107',
    provider: { kind: 'private', name: 'Bostedet Solgården' },
    kroner: 812_000,
    granted: ['2024-06', '2027-03'],
  },
  {
    id: 'laengerevarende',
    name: 'Længerevarende botilbud',
    legalBasis: 'SEL § 108',
    provider: { kind: 'own', name: 'Botilbuddet Engen' },
    kroner: 905_000,
    expected: ['2027-04'],
  },
];

const supportSteps = ['1, let', '2, moderat', '3, svær'].map((name) => ({ id: name.slice(0, 1), name }));

const ore = (value: number) => ({ state: 'value', value }) as const;

/** A twelfth of the price; what is paid is a little more or less, by a rule so that it is the same each time. */
function monthsOf({ id, kroner, granted, expected }: Line): readonly ServiceMonth[] {
  const monthly = Math.round((kroner * 100) / 12);
  const paidOre = (month: string) => monthly + (((Number(month.slice(5)) * 7 + id.length * 3) % 11) - 5) * 7_500;
  const within = ([first, last = to]: readonly [string, string?]) => monthsFrom(first, last);
  return [
    ...(granted ? within(granted) : []).map((month) => ({
      month,
      grantedOre: ore(monthly),
      ...(month <= asOf.slice(0, 7) && { paidOre: ore(paidOre(month)) }),
    })),
    ...(expected ? within(expected) : []).map((month) => ({ month, expectedOre: ore(monthly) })),
  ];
}

function serviceOf(line: Line): CitizenService {
  const { id, name, legalBasis, provider, kroner, granted, expected } = line;
  const fullYearOre = ore(kroner * 100);
  return {
    id,
    name,
    legalBasis,
    provider,
    spans: [
      ...(granted
        ? [{ stage: 'granted', from: firstDayOf(granted[0]), to: lastDayOf(granted[1]), fullYearOre } as const]
        : []),
      ...(expected ? [{ stage: 'expected', from: firstDayOf(expected[0]), fullYearOre } as const] : []),
    ],
    months: [...monthsOf(line)],
  };
}

/** A young person's way from home to a home of their own, over eight years. Nobody's figures. */
export const longCase: CitizenHistory = {
  caseRef: '26-P-0417',
  about: {
    version: '1.0',
    audience: 'casework',
    source: 'bevillinger og betalinger (opdigtede tal)',
    asOf,
    priceLevel: { basis: 'fixed', year: 2026 },
    definitions: [
      { term: 'Betalt', text: 'Beløb, der er betalt, i den måned betalingen gælder.' },
      { term: 'Bevilget', text: 'Det, der er truffet afgørelse om, måned for måned.' },
      { term: 'Forventet', text: 'Det, der er indstillet og endnu ikke bevilget.' },
    ],
  },
  from,
  to,
  refund: 'gross',
  paying: { code: '210', name: 'Fredensborg' },
  acting: { code: '210', name: 'Fredensborg' },
  residence: { code: '210', name: 'Fredensborg' },
  services: lines.map(serviceOf),
  goals: [
    {
      id: 'hverdag',
      text: { state: 'value', text: 'Klare måltider og vask selv' },
      topic: 'Hverdag',
      since: '2022-09-15',
      agreedWith: ['borgeren', 'Bostedet Solgården'],
      services: ['stoette', 'midlertidigt'],
      scale: { name: 'Støttebehov', better: 'first', steps: supportSteps },
      followUps: [
        { on: '2023-03-20', outcome: { state: 'value', text: 'Begyndt' }, step: '3' },
        { on: '2024-09-10', outcome: { state: 'value', text: 'Delvis nået' }, step: '2' },
        { on: '2026-06-18', outcome: { state: 'value', text: 'Delvis nået' }, step: '1' },
      ],
      nextFollowUp: '2026-12-01',
    },
    {
      id: 'uddannelse',
      text: { state: 'value', text: 'Gennemføre STU' },
      topic: 'Uddannelse',
      since: '2022-08-15',
      to: '2025-06-30',
      agreedWith: ['borgeren', 'STU Havnen'],
      services: ['stu'],
      followUps: [
        { on: '2023-06-21', outcome: { state: 'value', text: 'I gang' } },
        { on: '2025-06-25', outcome: { state: 'value', text: 'Nået' } },
      ],
    },
  ],
};
