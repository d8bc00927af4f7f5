import { waitingReasons } from './waiting-relations.js';

/** One citizen's wait for one type of offer, on the day of a list. */
export interface Course {
  readonly course: string;
  readonly citizen: string;
  /** Ids of its groups. */
  readonly offerType: string;
  readonly targetGroup: string;
  readonly age: string;
  /** Whole days since the decision. */
  readonly days: number;
  readonly reason: (typeof waitingReasons)[number];
  readonly isTemporary: boolean;
  readonly holdsPlace: boolean;
}

/** How many courses, and of how many citizens. */
export interface Count {
  readonly courses: number;
  readonly citizens: number;
}

/** What the courses of one group, or of all, come to. What a reader adds up is named as it is told. */
export interface Counted {
  /** By name: "all", "holders", "withoutPlace", "temporary", "lasting", a reason, "band 0" …, "before", "entered", "left". */
  readonly counts: ReadonlyMap<string, Count>;
  /** Citizens who hold a place in every course that they wait for here. */
  readonly holders: number;
  /** Rising. */
  readonly days: readonly number[];
}

/** `earlier` are the courses of the same group on the day before it that moves count from; undefined without such a day. */
export function countedOf(
  courses: readonly Course[],
  earlier: readonly Course[] | undefined,
  bands: readonly number[],
): Counted {
  const counts = new Map<string, Count>();
  const put = (name: string, some: readonly Course[]) =>
    counts.set(name, { courses: some.length, citizens: new Set(some.map(({ citizen }) => citizen)).size });
  put('all', courses);
  put(
    'holders',
    courses.filter(({ holdsPlace }) => holdsPlace),
  );
  put(
    'withoutPlace',
    courses.filter(({ holdsPlace }) => !holdsPlace),
  );
  put(
    'temporary',
    courses.filter(({ isTemporary }) => isTemporary),
  );
  put(
    'lasting',
    courses.filter(({ isTemporary }) => !isTemporary),
  );
  for (const reason of waitingReasons)
    put(
      reason,
      courses.filter((course) => course.reason === reason),
    );
  bands.forEach((from, index) => {
    const to = bands[index + 1] ?? Infinity;
    put(
      `band ${index}`,
      courses.filter(({ days }) => from <= days && days < to),
    );
  });
  if (earlier) {
    const [now, then] = [courses, earlier].map((some) => new Set(some.map(({ course }) => course)));
    put('before', earlier);
    put(
      'entered',
      courses.filter(({ course }) => !then?.has(course)),
    );
    put(
      'left',
      earlier.filter(({ course }) => !now?.has(course)),
    );
  }
  const without = new Set(courses.filter(({ holdsPlace }) => !holdsPlace).map(({ citizen }) => citizen));
  const all = counts.get('all')?.citizens ?? 0;
  return { counts, holders: all - without.size, days: courses.map(({ days }) => days).sort((a, b) => a - b) };
}

/** Nothing but how many wait, with and without a place. */
export const inShort = ({ counts, ...more }: Counted): Counted => ({
  ...more,
  counts: new Map([...counts].filter(([name]) => shortly.has(name))),
});

const shortly: ReadonlySet<string> = new Set(['all', 'holders', 'withoutPlace']);

/** How the counts of one group add up: a total, and what is added to it and taken from it. */
export const sumsOf = (
  bands: number,
): readonly { readonly total: string; readonly plus: readonly string[]; readonly minus?: readonly string[] }[] => [
  { total: 'all', plus: ['holders', 'withoutPlace'] },
  { total: 'all', plus: ['temporary', 'lasting'] },
  { total: 'all', plus: waitingReasons },
  ...(bands > 0 ? [{ total: 'all', plus: Array.from({ length: bands }, (_, index) => `band ${index}`) }] : []),
  { total: 'all', plus: ['before', 'entered'], minus: ['left'] },
];

/** The middle one, or what is half-way between the two in the middle. */
export function medianOf(days: readonly number[]): number {
  const half = days.length / 2;
  const [low, high] = [days[Math.ceil(half) - 1] ?? 0, days[Math.floor(half)] ?? 0];
  return Math.round((low + high) / 2);
}

/** The least that nine of ten have waited no longer than. */
export const ninetiethOf = (days: readonly number[]): number => days[Math.ceil(days.length * 0.9) - 1] ?? 0;
