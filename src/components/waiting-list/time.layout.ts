import { labelled } from '../../chart/labels.js';
import { linearScale, type Scale } from '../../chart/scale.js';
import { roundedOut, ticksOf } from '../../chart/ticks.js';
import { daysBetween } from '../../figures/calendar/days.js';
import { type Cell, isValue } from '../../figures/cell.js';
import type { WaitingOverTime } from '../../models/waiting-list.js';

/** Where everything of one drawing stands. */
export interface TimePanel {
  readonly width: number;
  readonly height: number;
  readonly bottom: number;
  readonly y: Scale;
  readonly ticks: readonly number[];
  /** The middle of a day, by the calendar: lists that are far from each other stand far from each other. */
  readonly x: (index: number) => number;
  /** The day that a place is nearest to. */
  readonly at: (x: number) => number;
  /** The days that have room for their name. */
  readonly names: ReadonlySet<number>;
  /** Whether there is room to name the lines at their ends. */
  readonly hasNames: boolean;
  /** What a broken frame in the place of a hidden count is wide. */
  readonly step: number;
}

export interface TimeLayout {
  readonly whole: TimePanel;
  readonly group: TimePanel;
}

const narrowest = 230;
const gap = 24;
const top = 16;
const dayWidth = 72;
/** Room at the left for the values of the level lines, and at the right for those at the ends. */
const [left, right] = [44, 34];
/** For the names of the two lines, where there is room for them. */
const namesWidth = 150;

const mostOf = (cells: readonly Cell[]): number =>
  Math.max(1, ...cells.map((cell) => (isValue(cell) ? cell.value : 0)));

/** One drawing of all, and beneath it one of each group; a course is as high in all of them, as far as that can be seen. */
export function timeLayout({ days, whole, groups }: WaitingOverTime, width: number): TimeLayout {
  const most = Math.max(1, Math.floor((width + gap) / (narrowest + gap)));
  const columns = Math.max(1, Math.ceil(groups.length / Math.ceil(Math.max(1, groups.length) / most)));
  const own = Math.floor((width - gap * (columns - 1)) / columns);
  const [highest, highestOfGroup] = [mostOf(whole.all), mostOf(groups.flatMap(({ all }) => all))];
  const wholeHeight = 170;
  const groupHeight = Math.max(56, Math.min(wholeHeight, (wholeHeight * highestOfGroup) / highest));
  return {
    whole: panelOf(days, highest, { width, height: wholeHeight, end: width >= 560 ? namesWidth : right }),
    group: panelOf(days, highestOfGroup, { width: own, height: groupHeight, end: right }),
  };
}

/** From the newest back, as many as have room. */
const everyNth = (count: number, nth: number): readonly number[] =>
  Array.from({ length: Math.ceil(count / nth) }, (_, index) => count - 1 - index * nth);

function panelOf(
  days: readonly string[],
  highest: number,
  { width, height, end }: { readonly width: number; readonly height: number; readonly end: number },
): TimePanel {
  const bottom = top + height;
  const stretch = roundedOut([0, highest], height > 100 ? 5 : 2, 1);
  const [first = '', last = first] = [days[0], days.at(-1)];
  const span = Math.max(1, daysBetween(first, last));
  const across = linearScale([0, span], [left, width - end]);
  const places = days.map((day) => across(daysBetween(first, day)));
  const step = days.length > 1 ? (width - end - left) / (days.length - 1) : width;
  const nearest = (x: number) =>
    places.reduce((best, place, index) => (Math.abs(place - x) < Math.abs((places[best] ?? 0) - x) ? index : best), 0);
  return {
    width,
    height: bottom + 24,
    bottom,
    y: linearScale(stretch, [bottom, top]),
    ticks: ticksOf(stretch, height > 100 ? 5 : 2, 1),
    x: (index) => places[index] ?? left,
    at: nearest,
    names: labelled(days.length, step, dayWidth, everyNth(days.length, Math.ceil(dayWidth / step))),
    hasNames: end === namesWidth,
    step: Math.min(14, Math.max(4, step * 0.6)),
  };
}
