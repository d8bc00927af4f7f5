import { labelled } from '../../chart/labels.js';
import { linearScale, type Scale, stretchOf } from '../../chart/scale.js';
import { ticksOf } from '../../chart/ticks.js';
import { firstDayOf, lastDayOf, monthOf, monthsBetween } from '../../figures/calendar/months.js';
import { daysBetween } from '../../figures/calendar/days.js';
import { type Cell, isValue } from '../../figures/cell.js';
import type { HistoryModel, HistoryPeriod } from '../../models/citizen-history.js';
import type { HistoryAmounts } from '../../models/history-amounts.js';

/** One level of the drawing with its own scale; time runs through all of them. */
export interface Tier {
  /** Where its name stands. */
  readonly head: number;
  readonly top: number;
  readonly bottom: number;
  readonly y: Scale;
}

export interface Layout {
  readonly width: number;
  /** Whether each service is a card, its drawing beneath its name. */
  readonly isNarrow: boolean;
  /** Pixels of the columns. */
  readonly columns: { readonly name: number; readonly time: number; readonly price: number };
  /** Where time begins in the drawing of the cost. */
  readonly left: number;
  /** The place of a day's beginning, from the start of the history; held within it. */
  readonly startOf: (day: string) => number;
  /** The place of its end. */
  readonly endOf: (day: string) => number;
  /** Where the years of the history begin, the first at its start. */
  readonly years: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  /** The place of the day of the status; undefined where the history does not reach it. */
  readonly today: number | undefined;
  readonly cost: Tier & { readonly ticks: readonly number[] };
  readonly sum: Tier | undefined;
  readonly height: number;
  /** Which periods have their value written, and which their name. */
  readonly values: ReadonlySet<number>;
  readonly names: ReadonlySet<number>;
}

export interface LayoutOptions {
  readonly width: number;
  readonly isPrinting: boolean;
  /** Letters of the longest value and name of a period. */
  readonly longest: { readonly value: number; readonly name: number };
  /** The smallest step that the unit writes, in øre. */
  readonly smallest: number;
}

/** Below this many pixels each service is a card, as in the styles. */
const narrowest = 600;
const letter = 6.8;

/** Where everything of the drawing stands. */
export function layoutOf(model: HistoryModel, { width, isPrinting, longest, smallest }: LayoutOptions): Layout {
  const { stretch, periods, about } = model;
  const isNarrow = width < narrowest;
  const name = isNarrow ? width : Math.round(Math.min(260, Math.max(170, width * 0.27)));
  const price = isNarrow ? 0 : isPrinting ? 96 : 120;
  const time = isNarrow ? width : width - name - price;
  const count = monthsBetween(stretch.from, stretch.to) + 1;
  const place = (month: string, part: number) =>
    Math.max(0, Math.min(time, ((monthsBetween(stretch.from, month) + part) * time) / count));
  const startOf = (day: string) => place(monthOf(day), partOf(day, 0));
  const endOf = (day: string) => place(monthOf(day), partOf(day, 1));
  const holds = about.asOf !== undefined && stretch.from <= monthOf(about.asOf) && monthOf(about.asOf) <= stretch.to;

  const stacks = model.amounts.map(stackOf);
  const levels = stretchOf(stacks.flatMap(({ parts }) => parts.flatMap(({ from, to }) => [from, to])));
  const head = isNarrow ? 44 : 34;
  const top = head + 24;
  const bottom = top + 96;
  const cost = { head, top, bottom, y: linearScale(filled(levels), [bottom, top]) };
  const narrow = Math.min(...periods.map((period) => widthOf(period, { startOf, endOf })));
  const largest = stacks.map(({ total }) => Math.abs(total ?? 0));
  const values = labelled(periods.length, narrow, longest.value * letter + 3, [
    largest.indexOf(Math.max(...largest)),
    stacks.findLastIndex(({ parts }) => parts.some(({ kind }) => kind === 'paid')),
  ]);
  const step = Math.max(1, Math.ceil((longest.name * letter + 4) / (narrow || 1)));
  const sumHead = bottom + (isNarrow && model.step === 'month' ? 60 : 48);
  // On a card the amount stands at the end of its line, beneath the name.
  const sumTop = sumHead + (isNarrow ? 28 : 16);
  const known = model.sums.map(({ sum: value }) => value);
  const sum =
    known.length < 2
      ? undefined
      : {
          head: sumHead,
          top: sumTop,
          bottom: sumTop + 56,
          y: linearScale(filled(stretchOf(known)), [sumTop + 56, sumTop]),
        };
  return {
    width,
    isNarrow,
    columns: { name, time, price },
    left: isNarrow ? 0 : name,
    startOf,
    endOf,
    years: yearsOf(model, { startOf, endOf }),
    today: holds && about.asOf !== undefined ? endOf(about.asOf) : undefined,
    cost: { ...cost, ticks: values.size === periods.length || isNarrow ? [] : ticksOf(levels, 3, smallest) },
    sum,
    height: (sum?.bottom ?? bottom + 20) + 8,
    values,
    names: new Set(periods.map((_, index) => index).filter((index) => index % step === 0)),
  };
}

/** How far into its month a day begins, or ends. */
function partOf(day: string, after: 0 | 1): number {
  const first = firstDayOf(monthOf(day));
  const days = daysBetween(first, lastDayOf(monthOf(day))) + 1;
  return (daysBetween(first, day) + after) / days;
}

type Time = Pick<Layout, 'startOf' | 'endOf'>;

/** Where a month or a year of the history lies. */
export const edgesOf = ({ from, to }: HistoryPeriod, { startOf, endOf }: Time) =>
  ({ start: startOf(firstDayOf(from)), end: endOf(lastDayOf(to)) }) as const;

const widthOf = (period: HistoryPeriod, time: Time): number => {
  const { start, end } = edgesOf(period, time);
  return end - start;
};

function yearsOf({ stretch: { from, to } }: HistoryModel, { startOf, endOf }: Time): Layout['years'] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const name = String(first + index).padStart(4, '0');
    return { name, from: startOf(`${name}-01-01`), to: endOf(`${name}-12-31`) };
  });
}

/** An empty stretch has a place all the same. */
const filled = ([from, to]: readonly [number, number]): readonly [number, number] =>
  from === to ? [0, 1] : [from, to];

export type StackKind = 'paid' | 'unpaid' | 'expected';

/** What a period's column is made of, in øre: from zero, what is paid nearest to it. */
export interface Stack {
  readonly parts: readonly { readonly kind: StackKind; readonly from: number; readonly to: number }[];
  readonly total: number | undefined;
}

/** Amounts below zero go down from it. */
export function stackOf(amounts: HistoryAmounts): Stack {
  let [up, down] = [0, 0];
  const parts = (['paid', 'unpaid', 'expected'] as const).flatMap((kind) => {
    const value = valueOf(amounts[kind]);
    if (!value) return [];
    const from = value > 0 ? up : down;
    if (value > 0) up += value;
    else down += value;
    return [{ kind, from, to: from + value }];
  });
  return { parts, total: valueOf(amounts.cost) };
}

const valueOf = (cell: Cell): number | undefined => (isValue(cell) ? cell.value : undefined);
