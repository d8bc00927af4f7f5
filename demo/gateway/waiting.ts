import { shownFrom } from './disclosure.js';
import { type Audience, daysBetween, type WaitingList } from './pejl.js';
import { isFor, type Site } from './plans.js';
import { valuesOf, versionOf } from './reading.js';
import type { RelationName } from './relations.js';
import { Remember } from './remember.js';
import type { Values } from './rows.js';
import { type Grouping, waitingOf } from './waiting-answer.js';
import { type Counted, countedOf, type Course, inShort } from './waiting-counts.js';
import { type DayOfList, hiddenPlaces } from './waiting-disclosure.js';
import { groupings, waitingReasons } from './waiting-relations.js';

export interface WaitingQuestion {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly by: Grouping | undefined;
  readonly offerType: string | undefined;
  readonly audience: Audience;
}

/** Answers who waits, from the courses of the lists. */
export class WaitingLists {
  readonly #site: Site;
  readonly #hidden = new Remember<ReadonlySet<string>>(20);

  constructor(site: Site) {
    this.#site = site;
  }

  /** undefined where there is no such list for the audience. */
  get({ from, to, by = 'offerType', offerType, audience }: WaitingQuestion): Promise<WaitingList | undefined> {
    const { database, mapping, solve } = this.#site;
    return database.reading(async (query) => {
      const read = (name: RelationName) => valuesOf(query, this.#site, name, {});
      const lists = (await read('waiting_lists')).sort((a, b) => (a.filled('as_of') < b.filled('as_of') ? -1 : 1));
      const list = lists.findLast((one) => to === undefined || one.filled('as_of') <= to);
      if (!list || !isFor(list, audience) || (from !== undefined && from !== list.text('since'))) return undefined;
      const threshold = shownFrom(audience, mapping.disclosure);
      // With the groups of each single type the counts would be of so few that nearly all of them are hidden.
      if (threshold !== undefined && offerType !== undefined) return undefined;
      const groups = await read('waiting_groups');
      const type = groups.find((row) => row.filled('kind') === 'offerType' && row.filled('id') === offerType);
      if (offerType !== undefined && !type) return undefined;
      const bands = (await read('waiting_bands')).map((row) => row.count('from_days') ?? 0).sort((a, b) => a - b);
      const rows = await read('waiting_courses');
      const known = lists.map((one) => one.filled('as_of'));
      // Why and how long the few of a group wait would be hidden nearly everywhere, and take much else with it.
      const areShort = threshold !== undefined;
      const dayOf = (one: Values) => dayOfList(one, rows, { known, bands, offerType, areShort });
      const version = (name: RelationName) => versionOf(query, this.#site, name, {});
      const versions = [await version('waiting_courses'), await version('waiting_lists'), ...bands, threshold];
      const hidden =
        threshold === undefined
          ? undefined
          : this.#hidden.get(JSON.stringify(versions), () =>
              hiddenPlaces(lists.map(dayOf), { threshold, bands: bands.length }, solve),
            );
      return waitingOf({
        list,
        day: dayOf(list),
        groups: groups.filter((row) => row.filled('kind') === by),
        by,
        offerType: type,
        bands,
        definitions: await read('waiting_definitions'),
        notes: await read('waiting_notes'),
        audience,
        hidden,
        least: threshold ?? 1,
      });
    });
  }
}

interface Lists {
  /** The days that there is a list of. */
  readonly known: readonly string[];
  readonly bands: readonly number[];
  readonly offerType: string | undefined;
  /** Whether of groups no more is told than how many wait. */
  readonly areShort: boolean;
}

function dayOfList(list: Values, rows: readonly Values[], { known, bands, offerType, areShort }: Lists): DayOfList {
  const asOf = list.filled('as_of');
  const since = list.text('since');
  const isKnown = since !== undefined && known.includes(since);
  const coursesOn = (day: string) =>
    rows
      .filter(
        (row) => row.filled('as_of') === day && (offerType === undefined || row.filled('offer_type') === offerType),
      )
      .map(courseOf);
  const [now, then] = [coursesOn(asOf), isKnown ? coursesOn(since) : undefined];
  const groupedBy = (by: Grouping) => {
    const ids = new Set([...now, ...(then ?? [])].map((course) => course[by]));
    const within = (courses: readonly Course[], id: string) => courses.filter((course) => course[by] === id);
    const toldOf = (id: string): Counted => {
      const counted = countedOf(within(now, id), then && within(then, id), bands);
      return areShort ? inShort(counted) : counted;
    };
    return new Map([...ids].map((id) => [id, toldOf(id)] as const));
  };
  return {
    asOf,
    since: isKnown ? since : undefined,
    whole: countedOf(now, then, bands),
    groups: new Map(groupings.map((by) => [by, groupedBy(by)])),
  };
}

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
