import { isFor } from './about.js';
import { type Audience, daysBetween, type WaitingList } from './pejl.js';
import type { Values } from './rows.js';
import { type Grouping, waitingOf } from './waiting-answer.js';
import { type Counted, countedOf, type Course, inShort } from './waiting-counts.js';
import type { DayOfList } from './waiting-disclosure.js';
import { groupings, waitingReasons } from './waiting-relations.js';

export interface WaitingQuestion {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly by: Grouping | undefined;
  readonly offerType: string | undefined;
  readonly audience: Audience;
}

/** What lists are made of: the rows of their tables. */
export interface WaitingTables {
  readonly lists: readonly Values[];
  readonly groups: readonly Values[];
  readonly bands: readonly Values[];
  readonly courses: readonly Values[];
  readonly definitions: readonly Values[];
  readonly notes: readonly Values[];
}

/** A day, and the list of it; undefined where nobody counted. */
export interface KnownDay {
  readonly asOf: string;
  readonly list: DayOfList | undefined;
}

/** The lists of a municipality, counted from their courses: the same here and wherever the demo answers without a database. */
export class CountedLists {
  readonly bands: readonly number[];
  readonly #tables: WaitingTables;
  /** Oldest first. */
  readonly #lists: readonly Values[];
  readonly #courses: ReadonlyMap<string, readonly Course[]>;
  /** From how many citizens counts are told; undefined where all are. */
  readonly #threshold: number | undefined;

  constructor(tables: WaitingTables, threshold: number | undefined) {
    this.#tables = tables;
    this.#threshold = threshold;
    this.#lists = tables.lists.toSorted((a, b) => (a.filled('as_of') < b.filled('as_of') ? -1 : 1));
    this.bands = tables.bands.map((row) => row.count('from_days') ?? 0).sort((a, b) => a - b);
    const courses = new Map<string, Course[]>();
    for (const row of tables.courses) {
      const asOf = row.filled('as_of');
      const ofDay = courses.get(asOf) ?? [];
      ofDay.push(courseOf(row));
      courses.set(asOf, ofDay);
    }
    this.#courses = courses;
  }

  /** Every day that there is a list of, as far as it is told where small counts are hidden. */
  get days(): readonly DayOfList[] {
    return this.#lists.flatMap((list) => (isCounted(list) ? [this.#dayOf(list, undefined)] : []));
  }

  /** Whether there is such a list for the audience. */
  has(question: WaitingQuestion): boolean {
    return this.#found(question) !== undefined;
  }

  /** The contract's answer, without what is `hidden` of it; undefined where there is no such list. */
  answer(question: WaitingQuestion, hidden: ReadonlySet<string> | undefined): WaitingList | undefined {
    const found = this.#found(question);
    if (!found) return undefined;
    const { list, type } = found;
    const { by = 'offerType', audience } = question;
    const { groups, definitions, notes } = this.#tables;
    // Of a single type no more is told where counts are hidden than stands in the list of all.
    const of = this.#threshold === undefined ? type?.filled('id') : undefined;
    const before = this.#lists.filter((one) => one.filled('as_of') <= list.filled('as_of'));
    const days = before.map((one): KnownDay => ({
      asOf: one.filled('as_of'),
      list: isCounted(one) ? this.#dayOf(one, of) : undefined,
    }));
    const types = groups.filter((row) => row.filled('kind') === 'offerType');
    return waitingOf({
      list,
      days,
      groups: groups.filter(
        (row) => row.filled('kind') === by && (by !== 'offerType' || !type || row.filled('id') === type.filled('id')),
      ),
      by,
      offerType: type,
      offerTypes: this.#threshold === undefined || by === 'offerType' ? types : [],
      bands: this.bands,
      definitions,
      notes,
      audience,
      hidden,
      least: this.#threshold ?? 1,
    });
  }

  #found({ from, to, by = 'offerType', offerType, audience }: WaitingQuestion) {
    const list = this.#lists.findLast((one) => isCounted(one) && (to === undefined || one.filled('as_of') <= to));
    if (!list || !isFor(list, audience) || (from !== undefined && from !== list.text('since'))) return undefined;
    if (offerType === undefined) return { list, type: undefined };
    // With the groups of each single type the counts would be of so few that nearly all of them are hidden.
    if (this.#threshold !== undefined && by !== 'offerType') return undefined;
    const type = this.#tables.groups.find(
      (row) => row.filled('kind') === 'offerType' && row.filled('id') === offerType,
    );
    return type && { list, type };
  }

  #dayOf(list: Values, offerType: string | undefined): DayOfList {
    const asOf = list.filled('as_of');
    const since = list.text('since');
    const isKnown = this.#lists.some((one) => isCounted(one) && one.filled('as_of') === since);
    const coursesOn = (day: string) =>
      (this.#courses.get(day) ?? []).filter((course) => offerType === undefined || course.offerType === offerType);
    const [now, then] = [coursesOn(asOf), isKnown && since !== undefined ? coursesOn(since) : undefined];
    const groupedBy = (by: Grouping) => {
      const ids = new Set([...now, ...(then ?? [])].map((course) => course[by]));
      const within = (courses: readonly Course[], id: string) => courses.filter((course) => course[by] === id);
      const toldOf = (id: string): Counted => {
        const counted = countedOf(within(now, id), then && within(then, id), this.bands);
        // Why and how long the few of a group wait would be hidden nearly everywhere, and take much else with it.
        return this.#threshold === undefined ? counted : inShort(counted);
      };
      return new Map([...ids].map((id) => [id, toldOf(id)] as const));
    };
    return {
      asOf,
      since: isKnown ? since : undefined,
      whole: countedOf(now, then, this.bands),
      groups: new Map(groupings.map((by) => [by, groupedBy(by)])),
    };
  }
}

const isCounted = (list: Values): boolean => list.flag('not_counted') === undefined;

const courseOf = (row: Values): Course => ({
  course: row.filled('course'),
  citizen: row.filled('citizen'),
  offerType: row.filled('offer_type'),
  targetGroup: row.filled('target_group'),
  age: row.filled('age'),
  days: Math.max(0, daysBetween(row.filled('decided_on'), row.filled('as_of'))),
  reason: row.word('reason', waitingReasons) ?? 'unknown',
  isTemporary: row.flag('temporary') ?? false,
  holdsPlace: row.flag('holds_place') ?? false,
});
