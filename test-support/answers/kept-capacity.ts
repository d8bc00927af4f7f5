/** Turns a waiting list of the right shape into one that keeps the rules which no schema can say. */
import type {
  CountCell,
  NoValue,
  WaitingFigures,
  WaitingList,
  WaitingOverTime,
  WaitingSeries,
} from '../../src/client/port.js';
import { keepAbout, keepIds, oneOf, type Random, repeated } from './kept.js';

const reasons = ['nothingToOffer', 'declined', 'chosenPlace', 'underAssessment', 'unknown'] as const;

export function keptWaiting(list: WaitingList, random: Random): WaitingList {
  const { about, groups } = list;
  keepAbout(about, random);
  about.asOf ??= '2026-11-01';
  if (list.from !== undefined && list.from >= about.asOf) delete list.from;
  keepIds(groups);
  keepBands(list, random);
  const isEmpty = groups.length === 0;
  const size = oneOf([6, 60, 2000], random) ?? 6;
  for (const { figures } of groups) fill(figures, list.bands.length, size, random);
  fillWhole(
    list.whole,
    groups.map(({ figures }) => figures),
    list.bands.length,
    random,
  );
  // The groups of most lists tell all that there is to tell.
  if (!isEmpty && random() < 0.6) hideSome(list, random);
  if (list.offerTypes) keepIds(list.offerTypes);
  if (list.overTime) list.overTime = keptOverTime(list.overTime, list, random);
  return list;
}

/** A day of each year before that of the list, on some of which nobody counted or all but the whole is hidden. */
function keptOverTime(made: WaitingOverTime, { about, groups, whole }: WaitingList, random: Random): WaitingOverTime {
  const asOf = about.asOf ?? '';
  const newest = Number(asOf.slice(0, 4));
  // Before the year 1 there is no day.
  const count = Math.min(made.days.length, 5, newest);
  const days = Array.from({ length: count }, (_, i) => {
    const year = newest - (count - 1 - i);
    return i === count - 1 ? asOf : `${String(year).padStart(4, '0')}-01-01`;
  });
  const missing = (): NoValue => ({ state: 'missing', note: 'Ikke talt' });
  const kinds = days.map(() => oneOf(['counted', 'counted', 'missing', 'hidden'] as const, random) ?? 'counted');
  const counts = groups.map(() =>
    days.map(() => {
      const all = Math.floor(random() * 40);
      return { all, withoutPlace: Math.floor(random() * (all + 1)) };
    }),
  );
  const names = ['all', 'withoutPlace'] as const;
  const seriesOf = (
    base: WaitingSeries | undefined,
    last: WaitingFigures,
    valueOn: (name: (typeof names)[number], i: number) => number,
    isWhole: boolean,
  ): WaitingSeries => {
    const cells = (name: (typeof names)[number]) =>
      days.map((_, i): CountCell => {
        if (i === count - 1) return { ...last[name].courses };
        if (kinds[i] === 'missing') return missing();
        const isHidden = kinds[i] === 'hidden' && (!isWhole || groups.length === 1);
        return isHidden ? { state: 'suppressed' } : put(base?.[name][i] ?? zero(), valueOn(name, i));
      });
    return { ...base, all: cells('all'), withoutPlace: cells('withoutPlace') };
  };
  return {
    ...made,
    days,
    whole: seriesOf(made.whole, whole, (name, i) => counts.reduce((sum, group) => sum + group[i]![name], 0), true),
    groups: groups.map(({ id, name, figures }, at) => {
      const base = made.groups[at];
      return { ...base, id, name, courses: seriesOf(base?.courses, figures, (of, i) => counts[at]![i]![of], false) };
    }),
  };
}

function keepBands(list: WaitingList, random: Random): void {
  const count = Math.min(list.bands.length, 6);
  const step = oneOf([30, 90, 181], random) ?? 90;
  const made = repeated(list.bands, count);
  list.bands = made.map((band, index) => {
    const { to: _, ...rest } = band;
    const first = index * step;
    return { ...rest, from: first, ...(index < count - 1 && { to: first + step - 1 }) };
  });
}

const put = (cell: CountCell, value: number): CountCell =>
  cell.state === 'value' ? { ...cell, value } : { state: 'value', value };

/** A number in so many parts, in any way. */
function parted(whole: number, parts: number, random: Random): number[] {
  let left = whole;
  return Array.from({ length: parts }, (_, index) => {
    const part = index === parts - 1 ? left : Math.floor(random() * (left + 1));
    left -= part;
    return part;
  });
}

const zero = (): CountCell => ({ state: 'value', value: 0 });

function fill(figures: WaitingFigures, bands: number, size: number, random: Random): void {
  const courses = Math.floor(random() * size);
  const holders = Math.floor(random() * (courses + 1));
  setPair(figures, 'all', courses, courses);
  setPair(figures, 'holders', holders, holders);
  setPair(figures, 'withoutPlace', courses - holders, courses - holders);
  fillReasons(figures, random);
  if (figures.temporary) figures.temporary = put(figures.temporary, Math.floor(random() * (courses + 1)));
  if (figures.days) {
    const [median, p90, longest] = [random(), random(), random()]
      .map((part) => Math.round(part * 900))
      .sort((a, b) => a - b);
    figures.days = {
      ...figures.days,
      median: put(figures.days.median, median!),
      p90: put(figures.days.p90, p90!),
      longest: put(figures.days.longest, longest!),
    };
  }
  if (figures.byDays) {
    const made = figures.byDays;
    if (bands === 0) figures.byDays = [];
    else figures.byDays = parted(courses, bands, random).map((value, index) => put(made[index] ?? zero(), value));
  }
  if (figures.moves) {
    const left = Math.floor(random() * 9);
    const entered = Math.floor(random() * Math.min(9, courses + left + 1));
    figures.moves = {
      ...figures.moves,
      before: put(figures.moves.before, courses + left - entered),
      entered: put(figures.moves.entered, entered),
      left: put(figures.moves.left, left),
    };
  }
}

function setPair(figures: WaitingFigures, name: 'all' | 'holders' | 'withoutPlace', courses: number, citizens: number) {
  const made = figures[name];
  figures[name] = { ...made, courses: put(made.courses, courses), citizens: put(made.citizens, citizens) };
}

function fillReasons(figures: WaitingFigures, random: Random): void {
  const { reasons: told, all } = figures;
  if (!told) return;
  const names = reasons.filter((name) => told[name]);
  const courses = all.courses.state === 'value' ? all.courses.value : 0;
  parted(courses, names.length, random).forEach((value, index) => {
    told[names[index]!] = put(told[names[index]!] ?? zero(), value);
  });
}

const valueOf = (cell: CountCell | undefined): number => (cell?.state === 'value' ? cell.value : 0);

/** What every group tells the whole tells too, as their sum; citizens are at most as many as courses. */
function fillWhole(whole: WaitingFigures, groups: readonly WaitingFigures[], bands: number, random: Random): void {
  fill(whole, bands, 0, () => 0);
  const sum = (of: (figures: WaitingFigures) => CountCell | undefined) =>
    groups.reduce((total, figures) => total + valueOf(of(figures)), 0);
  const counts = (name: 'all' | 'holders' | 'withoutPlace') => sum((figures) => figures[name].courses);
  const [holders, without] = [counts('holders'), counts('withoutPlace')];
  const [some, others] = [Math.ceil(holders * (0.7 + random() * 0.3)), Math.ceil(without * (0.7 + random() * 0.3))];
  setPair(whole, 'holders', holders, Math.min(holders, some));
  setPair(whole, 'withoutPlace', without, Math.min(without, others));
  setPair(whole, 'all', holders + without, Math.min(holders, some) + Math.min(without, others));
  const isTold = (name: 'reasons' | 'temporary' | 'byDays' | 'moves') =>
    groups.every((figures) => figures[name] !== undefined);
  if (!isTold('reasons')) delete whole.reasons;
  if (!isTold('temporary')) delete whole.temporary;
  if (!isTold('byDays')) delete whole.byDays;
  if (!isTold('moves')) delete whole.moves;
  if (whole.reasons) {
    const told = whole.reasons;
    // A reason that one group does not tell of is none of the whole.
    for (const name of reasons)
      if (told[name] || groups.some((figures) => figures.reasons?.[name]))
        told[name] = put(
          told[name] ?? zero(),
          sum((figures) => figures.reasons?.[name]),
        );
  }
  if (whole.temporary)
    whole.temporary = put(
      whole.temporary,
      sum(({ temporary }) => temporary),
    );
  if (whole.byDays)
    whole.byDays = whole.byDays.map((cell, index) =>
      put(
        cell,
        sum(({ byDays }) => byDays?.[index]),
      ),
    );
  if (whole.moves) {
    const made = whole.moves;
    for (const name of ['before', 'entered', 'left'] as const)
      made[name] = put(
        made[name],
        sum(({ moves }) => moves?.[name]),
      );
  }
}

/** Cells of every other state; where one is hidden so is all else that adds up to it. */
function hideSome(list: WaitingList, random: Random): void {
  const states = ['missing', 'notApplicable', 'noAccess', 'notYet'] as const;
  const all = [list.whole, ...list.groups.map(({ figures }) => figures)];
  if (random() < 0.4) {
    const hidden = (): NoValue => ({ state: 'suppressed' });
    for (const figures of all.slice(1)) {
      figures.holders = { ...figures.holders, courses: hidden(), citizens: hidden() };
      figures.withoutPlace = { ...figures.withoutPlace, courses: hidden(), citizens: hidden() };
    }
    if (list.groups.length === 1) {
      list.whole.holders = { ...list.whole.holders, courses: hidden() };
      list.whole.withoutPlace = { ...list.whole.withoutPlace, courses: hidden() };
    }
    return;
  }
  for (const figures of all) {
    const lost = (cell: CountCell): CountCell =>
      random() < 0.15
        ? { state: oneOf(states, random) ?? 'missing', ...(random() < 0.3 && { note: 'Ikke opgjort' }) }
        : cell;
    figures.withoutPlace.courses = lost(figures.withoutPlace.courses);
    figures.all.citizens = lost(figures.all.citizens);
    if (figures.temporary) figures.temporary = lost(figures.temporary);
    if (figures.days) figures.days.median = lost(figures.days.median);
    if (figures.byDays) figures.byDays = figures.byDays.map(lost);
    if (figures.reasons) figures.reasons.declined = lost(figures.reasons.declined);
    if (figures.moves) figures.moves.left = lost(figures.moves.left);
  }
}
