import { aboutOf, definitionsOf } from './about.js';
import { some } from './answers.js';
import { given } from './given.js';
import type { Audience, CountCell, WaitingFigures, WaitingList, WaitingOverTime, WaitingSeries } from './pejl.js';
import type { Values } from './rows.js';
import { type Counted, countedOf, medianOf, ninetiethOf } from './waiting-counts.js';
import type { KnownDay } from './waiting-days.js';
import { type DayOfList, placeKey } from './waiting-disclosure.js';
import { type groupings, waitingReasons } from './waiting-relations.js';

export type Grouping = (typeof groupings)[number];

export interface WaitingParts {
  readonly list: Values;
  /** Oldest first; the last is the day of the list. */
  readonly days: readonly KnownDay[];
  /** The groups that are told of, in their order. */
  readonly groups: readonly Values[];
  readonly by: Grouping;
  readonly offerType: Values | undefined;
  /** Those that the list can be asked for one by one. */
  readonly offerTypes: readonly Values[];
  readonly bands: readonly number[];
  readonly definitions: readonly Values[];
  readonly notes: readonly Values[];
  readonly audience: Audience;
  /** What may not be told; undefined where all may. */
  readonly hidden: ReadonlySet<string> | undefined;
  /** From how many citizens figures of days are told; 1 where all are. */
  readonly least: number;
}

/** The contract's answer, without what is hidden. */
export function waitingOf(parts: WaitingParts): WaitingList {
  const { list, days, groups, by, offerType, offerTypes, bands, audience, hidden } = parts;
  const day = days.at(-1)?.list ?? noList;
  const counted = day.groups.get(by) ?? new Map<string, Counted>();
  const hasUnknown = (day.whole.counts.get('unknown')?.courses ?? 0) > 0;
  const told = groups.flatMap((row) => {
    const found = counted.get(row.filled('id'));
    return found ? [{ row, told: new Told(parts, day, by, row.filled('id'), found) }] : [];
  });
  // Where counts are hidden the days are counted of all types together, and the whole of one is its group.
  const [only] = hidden && offerType ? told : [];
  const whole = only?.told ?? new Told(parts, day, '', '', day.whole);
  // One citizen may be in two groups: with those of all groups but one the whole would tell the last.
  const isHidden = (name: Split) => told.some((group) => group.told.citizens(name).state !== 'value');
  return given({
    about: { ...aboutOf(list, audience, definitionsOf(parts.definitions)), asOf: day.asOf },
    title: list.filled('title'),
    from: day.since,
    by,
    offerType: offerType && forOf(offerType),
    offerTypes: some(offerTypes.map(forOf)),
    bands: bands.map((from, index) => given({ from, to: (bands[index + 1] ?? NaN) - 1 || undefined })),
    groups: told.map(({ row, told: group }) =>
      given({
        id: row.filled('id'),
        name: row.filled('name'),
        legalBasis: row.text('legal_basis'),
        figures: group.figures(hasUnknown, () => false),
      }),
    ),
    whole: whole.figures(hasUnknown, isHidden),
    overTime: days.length > 1 ? overTimeOf(parts, only !== undefined) : undefined,
    dutyBasis: list.text('duty_basis'),
    notes: some(parts.notes.map((row) => row.filled('text'))),
  });
}

const noList: DayOfList = { asOf: '', since: undefined, whole: countedOf([], undefined, []), groups: new Map() };

const forOf = (row: Values) => ({ id: row.filled('id'), name: row.filled('name') });

/** How many waited on each day, of the whole and of each group. */
function overTimeOf(parts: WaitingParts, isOfOne: boolean): WaitingOverTime {
  const { days, groups, by } = parts;
  const seriesOf = (of: string, id: string): WaitingSeries => {
    const cells = (name: 'all' | 'withoutPlace') =>
      days.map(({ list }): CountCell => {
        if (!list) return { state: 'missing' };
        const counted = id === '' ? list.whole : list.groups.get(by)?.get(id);
        return counted ? new Told(parts, list, of, id, counted).cell(name) : value(0);
      });
    return { all: cells('all'), withoutPlace: cells('withoutPlace') };
  };
  const known = groups.filter((row) => days.some(({ list }) => list?.groups.get(by)?.has(row.filled('id'))));
  const series = known.map((row) => ({ ...forOf(row), courses: seriesOf(by, row.filled('id')) }));
  const [only] = isOfOne ? series : [];
  return { days: days.map(({ asOf }) => asOf), whole: only?.courses ?? seriesOf('', ''), groups: series };
}

type Split = 'all' | 'holders' | 'withoutPlace';

const value = (count: number): CountCell => ({ state: 'value', value: count });
const suppressed: CountCell = { state: 'suppressed' };

/** What may be told of a group, or of the whole. */
class Told {
  readonly #parts: WaitingParts;
  readonly #day: DayOfList;
  readonly #by: string;
  readonly #group: string;
  readonly #counted: Counted;

  constructor(parts: WaitingParts, day: DayOfList, by: string, group: string, counted: Counted) {
    this.#parts = parts;
    this.#day = day;
    this.#by = by;
    this.#group = group;
    this.#counted = counted;
  }

  /** Citizens are told where their courses are, and all parts of them or none. */
  citizens(name: Split): CountCell {
    const { counts, holders } = this.#counted;
    const all = counts.get('all')?.citizens ?? 0;
    const numbers = { all, holders, withoutPlace: all - holders };
    const isFew = (of: Split) => this.#parts.hidden !== undefined && numbers[of] > 0 && numbers[of] < this.#parts.least;
    const isHidden = (of: Split) => this.cell(of).state !== 'value' || isFew(of);
    const areHidden = isHidden('all') || (name !== 'all' && (isHidden('holders') || isHidden('withoutPlace')));
    return areHidden ? suppressed : value(numbers[name]);
  }

  figures(hasUnknown: boolean, isHiddenInGroups: (name: Split) => boolean): WaitingFigures {
    const { counts, days } = this.#counted;
    const citizens = (name: Split): CountCell => {
      const others = name === 'all' ? (['all'] as const) : (['all', 'holders', 'withoutPlace'] as const);
      return others.some(isHiddenInGroups) ? suppressed : this.citizens(name);
    };
    const pair = (name: Split) => ({ courses: this.cell(name), citizens: citizens(name) });
    const reasons = waitingReasons.filter((reason) => reason !== 'unknown' || hasUnknown);
    const isTold = this.citizens('all').state === 'value' && (counts.get('all')?.citizens ?? 0) >= this.#parts.least;
    const ofDays = (number: number): CountCell => {
      if (days.length === 0) return { state: 'notApplicable' };
      return isTold ? value(number) : suppressed;
    };
    return given({
      all: pair('all'),
      holders: pair('holders'),
      withoutPlace: pair('withoutPlace'),
      reasons: counts.has('nothingToOffer')
        ? (Object.fromEntries(reasons.map((reason) => [reason, this.cell(reason)])) as WaitingFigures['reasons'])
        : undefined,
      temporary: counts.has('temporary') ? this.cell('temporary') : undefined,
      days: { median: ofDays(medianOf(days)), p90: ofDays(ninetiethOf(days)), longest: ofDays(days.at(-1) ?? 0) },
      byDays: counts.has('band 0') ? this.#parts.bands.map((_, index) => this.cell(`band ${index}`)) : undefined,
      moves: counts.has('before')
        ? { before: this.cell('before'), entered: this.cell('entered'), left: this.cell('left') }
        : undefined,
    });
  }

  /** A count of courses, by its name. */
  cell(name: string): CountCell {
    const { hidden } = this.#parts;
    const day = this.#day;
    const isBefore = name === 'before' && day.since !== undefined;
    const place = { by: this.#by, group: this.#group, asOf: isBefore ? day.since : day.asOf };
    const isHidden = hidden?.has(placeKey({ ...place, name: isBefore ? 'all' : name })) ?? false;
    return isHidden ? suppressed : value(this.#counted.counts.get(name)?.courses ?? 0);
  }
}
