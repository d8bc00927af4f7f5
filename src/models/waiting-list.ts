import type { About, WaitingBy, WaitingFigures, WaitingList } from '../client/port.js';
import { differenceOf, sumOf } from '../figures/arithmetic.js';
import { type Cell, isValue, missing } from '../figures/cell.js';
import { cellOfCount } from './counts.js';

/** How many courses there are, and how many citizens they are of. */
export interface Waiting {
  readonly courses: Cell;
  readonly citizens: Cell;
}

/** Why they wait, in the order in which it is told. */
export const reasons = ['nothingToOffer', 'declined', 'chosenPlace', 'underAssessment', 'unknown'] as const;

export type Reason = (typeof reasons)[number];

/** One line of the list. */
export interface WaitingLine {
  readonly all: Waiting;
  /** Of all those who hold a place in another offer of the type that they wait for. */
  readonly holders: Waiting;
  readonly withoutPlace: Waiting;
  /** Courses by why they wait. */
  readonly reasons: Readonly<Record<Reason, Cell>>;
  readonly temporary: Cell;
  /** Whole days since the decision. */
  readonly days: { readonly median: Cell; readonly p90: Cell; readonly longest: Cell };
  /** Courses by the bands of the model. */
  readonly byDays: readonly Cell[];
  readonly moves: { readonly before: Cell; readonly entered: Cell; readonly left: Cell; readonly net: Cell };
}

export interface WaitingRow extends WaitingLine {
  readonly id: string;
  readonly name: string;
  readonly legalBasis: string | undefined;
}

/** Something that the source knows by its id. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Courses on each of the days. */
export interface WaitingSeries {
  readonly all: readonly Cell[];
  readonly withoutPlace: readonly Cell[];
}

/** How many have waited on which days, the oldest first. */
export interface WaitingOverTime {
  /** "YYYY-MM-DD" */
  readonly days: readonly string[];
  readonly whole: WaitingSeries;
  readonly groups: readonly (Named & WaitingSeries)[];
}

/** Who waits, as it is drawn, written and spoken. */
export interface WaitingModel {
  readonly about: About;
  readonly title: string;
  readonly by: WaitingBy;
  /** The name of the type of offer that it is of; undefined where it is of all. */
  readonly offerType: string | undefined;
  /** The types that a reader can choose one of. */
  readonly offerTypes: readonly Named[];
  /** "YYYY-MM-DD" */
  readonly asOf: string;
  readonly from: string | undefined;
  readonly rows: readonly WaitingRow[];
  readonly whole: WaitingLine;
  /** Undefined where the source tells of this one day alone. */
  readonly overTime: WaitingOverTime | undefined;
  /** First days of the bands, 0 first. */
  readonly bands: readonly number[];
  /** The reasons that the answer tells of. */
  readonly reasons: readonly Reason[];
  readonly hasDays: boolean;
  readonly hasTemporary: boolean;
  readonly hasMoves: boolean;
  readonly dutyBasis: string | undefined;
  readonly notes: readonly string[];
}

/** Turns the contract's answer into what is shown. */
export function toWaiting(list: WaitingList): WaitingModel {
  const { about, title, by, from, offerType, offerTypes = [], bands, groups, whole, dutyBasis, notes = [] } = list;
  const figures = [...groups.map((group) => group.figures), whole];
  return {
    about,
    title,
    by,
    offerType: offerType?.name,
    offerTypes,
    asOf: about.asOf ?? '',
    from,
    rows: groups.map(({ id, name, legalBasis, figures }) => ({ id, name, legalBasis, ...toLine(figures) })),
    whole: toLine(whole),
    overTime: list.overTime && toOverTime(list.overTime),
    bands: bands.map((band) => band.from),
    reasons: reasons.filter((reason) => figures.some((each) => each.reasons?.[reason])),
    hasDays: figures.some(({ days }) => days),
    hasTemporary: figures.some(({ temporary }) => temporary),
    hasMoves: figures.some(({ moves }) => moves),
    dutyBasis,
    notes,
  };
}

/** The days that there are counts of; of a source that tells of none besides it, the day of the list. */
export function overTimeOf({ overTime, asOf, rows, whole, offerType }: WaitingModel): WaitingOverTime {
  const groups = rows.map((row) => ({ id: row.id, name: row.name, ...lastOf(row) }));
  const told = overTime ?? { days: [asOf], whole: lastOf(whole), groups };
  // A list of one type that is parted by type says everything twice.
  return offerType !== undefined && told.groups.length === 1 ? { ...told, groups: [] } : told;
}

const lastOf = ({ all, withoutPlace }: WaitingLine): WaitingSeries => ({
  all: [all.courses],
  withoutPlace: [withoutPlace.courses],
});

/** How many more there are than on the first day that has a count; undefined where nobody can know. */
export function changeOf({ all }: WaitingSeries, days: readonly string[]) {
  const last = all.at(-1);
  const first = all.findIndex((cell) => isValue(cell));
  const [day, then] = [days[first], all[first]];
  if (!last || !then || day === undefined || first === all.length - 1) return undefined;
  const change = differenceOf(last, then);
  return isValue(change) && isValue(then) ? { day, count: then.value, change: change.value } : undefined;
}

function toOverTime({ days, whole, groups }: NonNullable<WaitingList['overTime']>): WaitingOverTime {
  const seriesOf = ({ all, withoutPlace }: typeof whole): WaitingSeries => ({
    all: all.map(cellOfCount),
    withoutPlace: withoutPlace.map(cellOfCount),
  });
  return {
    days,
    whole: seriesOf(whole),
    groups: groups.map(({ id, name, courses }) => ({ id, name, ...seriesOf(courses) })),
  };
}

function toLine({ all, holders, withoutPlace, temporary, byDays = [], ...more }: WaitingFigures): WaitingLine {
  const { days, moves } = more;
  const [entered, left] = [cellOfCount(moves?.entered), cellOfCount(moves?.left)];
  return {
    all: toCount(all),
    holders: toCount(holders),
    withoutPlace: toCount(withoutPlace),
    reasons: Object.fromEntries(
      reasons.map((reason) => [reason, cellOfCount(more.reasons?.[reason])]),
    ) as WaitingLine['reasons'],
    temporary: cellOfCount(temporary),
    days: { median: cellOfCount(days?.median), p90: cellOfCount(days?.p90), longest: cellOfCount(days?.longest) },
    byDays: byDays.map(cellOfCount),
    moves: { before: cellOfCount(moves?.before), entered, left, net: differenceOf(entered, left) },
  };
}

const toCount = ({ courses, citizens }: WaitingFigures['all']): Waiting => ({
  courses: cellOfCount(courses),
  citizens: cellOfCount(citizens),
});

/**
 * Courses that have waited more than so many days; undefined where the bands of the source do not part there: it is not
 * told, and is not guessed.
 */
export function waitedOver({ byDays }: WaitingLine, { bands }: WaitingModel, limit: number): Cell | undefined {
  const first = bands.indexOf(limit + 1);
  if (first < 0) return undefined;
  const over = byDays.slice(first);
  if (over.length === 0) return missing;
  const sum = sumOf(over);
  // A sum that lacks a band is of no limit.
  return isValue(sum) && sum.partial ? missing : sum;
}

/** Whether all that is told of a line is there. */
export const isTold = ({ all, holders, withoutPlace }: WaitingLine): boolean =>
  [all, holders, withoutPlace].every(({ courses, citizens }) => isValue(courses) && isValue(citizens));
