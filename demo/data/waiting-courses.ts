/** The demo's waiting lists as the courses that the gateway counts: invented, and such that the newest come to its figures. */
import type { WaitingList } from '../../src/client/port.js';
import { addDays, daysBetween } from '../../src/figures/calendar/days.js';

/** A row as it stands in a file: what is undefined is left empty there. */
export type WaitingRow = Readonly<Record<string, string | number | boolean | undefined>>;

/** A list a quarter. Nobody counted in February 2024. */
export const days = [
  '2023-11-01',
  '2024-02-01',
  '2024-05-01',
  '2024-08-01',
  '2024-11-01',
  '2025-02-01',
  '2025-05-01',
  '2025-08-01',
  '2025-11-01',
  '2026-02-01',
  '2026-05-01',
  '2026-08-01',
  '2026-11-01',
] as const;
const notCounted = '2024-02-01';
const [since, asOf] = [days[11], days[12]];

interface TypeOfDemo {
  /** Days since the decision of those who wait on the last day. */
  readonly days: readonly number[];
  /** How many of them hold a place, have each reason, and a temporary solution. */
  readonly holders: number;
  readonly reasons: readonly number[];
  readonly temporary: number;
  /** How many had left since the day before. */
  readonly left: number;
  /** How many waited on each of the days before that. */
  readonly earlier: readonly number[];
  /** How many of those who wait leave from one of these days to the next. */
  readonly leave: number;
}

const types: Readonly<Record<string, TypeOfDemo>> = {
  laengerevarende: {
    days: [12, 35, 58, 81, 97, 120, 143, 171, 188, 203, 224, 251, 287, 319, 352, 371, 412],
    holders: 6,
    reasons: [8, 2, 4, 3],
    temporary: 9,
    left: 3,
    earlier: [9, 9, 10, 10, 12, 11, 13, 14, 14, 15, 15],
    leave: 2,
  },
  midlertidigt: {
    days: [6, 15, 27, 44, 59, 73, 88, 104, 126, 149, 168, 197, 228, 241],
    holders: 5,
    reasons: [6, 1, 3, 4],
    temporary: 6,
    left: 6,
    earlier: [16, 17, 16, 15, 15, 13, 14, 12, 12, 13, 14],
    leave: 4,
  },
  botilbudslignende: {
    days: [19, 47, 83, 109, 133, 162, 214, 305],
    holders: 2,
    reasons: [3, 1, 3, 1],
    temporary: 4,
    left: 3,
    earlier: [5, 6, 6, 7, 6, 7, 8, 7, 8, 9, 8],
    leave: 2,
  },
  aktivitet: {
    days: [11, 30, 49, 67, 102, 133],
    holders: 1,
    reasons: [2, 1, 1, 2],
    temporary: 3,
    left: 3,
    earlier: [8, 8, 7, 9, 8, 7, 7, 6, 6, 5, 6],
    leave: 3,
  },
  beskyttet: {
    days: [9, 33, 49, 97],
    holders: 0,
    reasons: [1, 0, 1, 2],
    temporary: 1,
    left: 2,
    earlier: [2, 2, 3, 3, 2, 4, 3, 3, 2, 3, 3],
    leave: 1,
  },
};
const reasons = ['nothingToOffer', 'declined', 'chosenPlace', 'underAssessment'];

const targetGroups = [
  ['udviklingshaemning', 'Udviklingshæmning'],
  ['autisme', 'Autisme'],
  ['adhd', 'ADHD'],
  ['hjerneskade', 'Erhvervet hjerneskade'],
  ['sindslidelse', 'Psykiske vanskeligheder'],
] as const;
const ages = [
  ['18-24', '18–24 år'],
  ['25-39', '25–39 år'],
  ['40-64', '40–64 år'],
  ['65', '65 år og over'],
] as const;

/**
 * Who waits for two types: two hold a place of the one and none of the other, one holds none of either. By the course's
 * place in its type, the course that is of the same citizen.
 */
const sameCitizen = new Map([
  ['aktivitet 3', 'laengerevarende 0'],
  ['beskyttet 1', 'laengerevarende 3'],
  ['beskyttet 2', 'midlertidigt 9'],
]);

export function waitingRelations({
  about,
  title,
  bands,
  groups,
  dutyBasis,
}: WaitingList): Readonly<Record<string, readonly WaitingRow[]>> {
  const numbered = (rows: readonly WaitingRow[]) => rows.map((row, index) => ({ ...row, position: index + 1 }));
  const known = { source: about.source, audience: about.audience, title, duty_basis: dutyBasis };
  const named = (kind: string, some: readonly (readonly [id: string, name: string])[]) =>
    numbered(some.map(([id, name]) => ({ kind, id, name })));
  const counted = days.filter((day) => day !== notCounted);
  return {
    waiting_lists: days.map((day) => ({
      as_of: day,
      ...known,
      since: day === notCounted ? undefined : counted[counted.indexOf(day) - 1],
      not_counted: day === notCounted ? true : undefined,
    })),
    waiting_groups: [
      ...numbered(groups.map(({ id, name, legalBasis }) => ({ kind: 'offerType', id, name, legal_basis: legalBasis }))),
      ...named('targetGroup', targetGroups),
      ...named('age', ages),
    ],
    waiting_bands: bands.map(({ from }) => ({ from_days: from })),
    waiting_courses: Object.entries(types).flatMap(([type, of], at) => coursesOf(type, of, at)),
    waiting_definitions: numbered(about.definitions?.map(({ term, text }) => ({ term, text })) ?? []),
  };
}

interface RowOfCourse extends WaitingRow {
  readonly decided_on: string;
}

function coursesOf(type: string, of: TypeOfDemo, at: number): readonly WaitingRow[] {
  const causes = of.reasons.flatMap((count, index) => Array.from({ length: count }, () => reasons[index]));
  const rowOf = (index: number, waited: number, day: string): RowOfCourse => {
    const name = `${type} ${index}`;
    return {
      as_of: day,
      course: name.replace(' ', '-'),
      citizen: (sameCitizen.get(name) ?? name).replace(' ', '-'),
      offer_type: type,
      // A stride that shares no factor with the number of groups spreads them.
      target_group: targetGroups[(index * 3 + at) % targetGroups.length]?.[0],
      age: ages[(index * 3 + 2 * at) % ages.length]?.[0],
      decided_on: addDays(asOf, -waited),
      reason: causes[index],
      temporary: index < of.temporary ? true : undefined,
      holds_place: index < of.holders ? true : undefined,
    };
  };
  const now = of.days.map((waited, index) => rowOf(index, waited, asOf));
  const sinceThen = daysBetween(since, asOf);
  const stayed = now.filter((_, index) => (of.days[index] ?? 0) >= sinceThen).map((row) => ({ ...row, as_of: since }));
  const gone = Array.from({ length: of.left }, (_, index) => ({
    ...rowOf(index, sinceThen + 40 + 17 * index, since),
    course: `${type}-gone-${index}`,
    citizen: `${type}-gone-${index}`,
  }));
  return [...now, ...stayed, ...gone, ...earlierOf(type, of, [...stayed, ...gone])];
}

/** On each day before those two: who waits still, as far as it was decided then, and as many others as there were. */
function earlierOf(type: string, { earlier, leave }: TypeOfDemo, later: readonly RowOfCourse[]): readonly WaitingRow[] {
  const waitingOn = earlier.map((count, at) => {
    const day = days[at] ?? asOf;
    const still = later.filter((row) => row.decided_on <= day);
    return { day, still, others: Math.max(0, count - still.length) };
  });
  // Who came first leaves first: the n-th of them is there from the first day that needs so many, less those who have left.
  const firstDayOf = (nth: number) =>
    waitingOn.find(({ others }, at) => others > 0 && nth < at * leave + others)?.day ?? asOf;
  return waitingOn.flatMap(({ day, still, others }, at) =>
    day === notCounted
      ? []
      : [
          ...still.map((row) => ({ ...row, as_of: day })),
          ...Array.from({ length: others }, (_, index): WaitingRow => {
            const nth = at * leave + index;
            const name = `${type}-before-${nth}`;
            return {
              as_of: day,
              course: name,
              citizen: name,
              offer_type: type,
              target_group: targetGroups[(nth * 2 + 1) % targetGroups.length]?.[0],
              age: ages[(nth * 3 + 1) % ages.length]?.[0],
              decided_on: addDays(firstDayOf(nth), -(5 + ((nth * 29) % 83))),
              reason: reasons[nth % reasons.length],
              temporary: nth % 2 === 0 ? true : undefined,
              holds_place: nth % 3 === 0 && type !== 'beskyttet' ? true : undefined,
            };
          }),
        ],
  );
}
