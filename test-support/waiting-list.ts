import type {
  About,
  CountCell,
  NoValue,
  WaitingFigures,
  WaitingGroup,
  WaitingList,
  WaitingOverTime,
} from '../src/client/port.js';
import { about, none } from './savings-plan.js';

export const count = (value: number, more: object = {}): CountCell => ({ state: 'value', value, ...more });

const pair = (courses: number, citizens = courses) => ({ courses: count(courses), citizens: count(citizens) });

/** How many wait, and of them how many hold a place of the type; for the rest half of them is put. */
export const waiting = (all: number, holders: number, overrides: Partial<WaitingFigures> = {}): WaitingFigures => ({
  all: pair(all),
  holders: pair(holders),
  withoutPlace: pair(all - holders),
  reasons: {
    nothingToOffer: count(all - 3),
    declined: count(1),
    chosenPlace: count(2),
    underAssessment: count(0),
  },
  temporary: count(2),
  days: { median: count(90), p90: count(200), longest: count(250) },
  byDays: [count(all - 2), count(2)],
  moves: { before: count(all - 1), entered: count(4), left: count(3) },
  ...overrides,
});

export const groupOf = (id: string, figures: WaitingFigures, name = `Gruppe ${id}`): WaitingGroup => ({
  id,
  name,
  figures,
});

/** Two types of offer, 12 and 8 courses, of which 4 and 1 are of citizens with a place; one citizen waits for both. */
export const waitingList = (overrides: Partial<WaitingList> = {}): WaitingList => ({
  about: about({ asOf: '2026-11-01', source: 'Myndighed' }),
  title: 'Handicap og psykiatri',
  from: '2025-11-01',
  by: 'offerType',
  bands: [{ from: 0, to: 180 }, { from: 181 }],
  groups: [
    { ...groupOf('homes', waiting(12, 4), 'Længerevarende botilbud'), legalBasis: 'SEL § 108' },
    { ...groupOf('days', waiting(8, 1), 'Aktivitets- og samværstilbud'), legalBasis: 'SEL § 104' },
  ],
  whole: waiting(20, 5, {
    all: pair(20, 19),
    holders: pair(5, 4),
    withoutPlace: pair(15, 15),
    reasons: { nothingToOffer: count(14), declined: count(2), chosenPlace: count(4), underAssessment: count(0) },
    temporary: count(4),
    byDays: [count(16), count(4)],
    moves: { before: count(18), entered: count(8), left: count(6) },
  }),
  dutyBasis: 'serviceloven § 4',
  ...overrides,
});

const counts = (...values: readonly (number | undefined)[]): CountCell[] =>
  values.map((value) => (value === undefined ? (none('missing', 'Ikke talt') as NoValue) : count(value)));

/** Four days, the last of which is that of the list above; on the second nobody counted. */
export const overTime = (overrides: Partial<WaitingOverTime> = {}): WaitingOverTime => ({
  days: ['2025-05-01', '2025-11-01', '2026-05-01', '2026-11-01'],
  whole: { all: counts(16, undefined, 18, 20), withoutPlace: counts(12, undefined, 13, 15) },
  groups: [
    {
      id: 'homes',
      name: 'Længerevarende botilbud',
      courses: { all: counts(9, undefined, 11, 12), withoutPlace: counts(6, undefined, 7, 8) },
    },
    {
      id: 'days',
      name: 'Aktivitets- og samværstilbud',
      courses: { all: counts(7, undefined, 7, 8), withoutPlace: counts(6, undefined, 6, 7) },
    },
  ],
  ...overrides,
});

/** Every cell of a list in another state: of what hides itself nothing can be told. */
export function everyCellAs(cell: CountCell): WaitingFigures {
  const both = { courses: cell, citizens: cell };
  return {
    all: both,
    holders: both,
    withoutPlace: both,
    reasons: { nothingToOffer: cell, declined: cell, chosenPlace: cell, underAssessment: cell, unknown: cell },
    temporary: cell,
    days: { median: cell, p90: cell, longest: cell },
    byDays: [cell, cell],
    moves: { before: cell, entered: cell, left: cell },
  };
}

/** Answers that between them have every text of the contract. */
export function fullLists(said: About): readonly WaitingList[] {
  const unknown = everyCellAs(none('missing', 'Ikke indberettet'));
  return [
    waitingList({
      about: { ...said, asOf: '2026-11-01' },
      groups: [{ ...groupOf('homes', unknown), legalBasis: 'SEL § 108' }],
      whole: unknown,
    }),
    waitingList({
      about: { ...said, asOf: '2026-11-01' },
      notes: ['En bemærkning'],
      offerType: { id: 'homes', name: 'Botilbud' },
      offerTypes: [{ id: 'homes', name: 'Botilbud' }],
      overTime: overTime(),
    }),
  ];
}
