import { isMonth, lastDayOf } from '../figures/calendar/months.js';
import { holdsPersonalNumber } from '../client/personal-numbers.js';

/**
 * What a reader has chosen to see, for all elements of one source: ids as the source names them, never a person. All of it
 * are short texts, so that a page may keep it in its address.
 */
export interface Selection {
  readonly offerType?: string;
  readonly targetGroup?: string;
  readonly area?: string;
  /** A month, "2026-11", or the first and the last of several, "2026-08/2026-11". */
  readonly period?: string;
}

/** What is chosen anew; undefined lets go of it. What is not named stays as it is. */
export type Choosing = { readonly [K in keyof Selection]?: Selection[K] | undefined };

/** What an element needs to follow what is chosen, and to choose. */
export interface Selecting {
  readonly selection?: Selection;
  /** A reader has chosen: the page hears of it, and all elements of the source follow. */
  readonly select?: (choosing: Choosing) => void;
}

const names = ['offerType', 'targetGroup', 'area', 'period'] as const;

/** An id is short; what an address may hold besides it is none of ours. */
const longest = 200;

const isChoice = (name: (typeof names)[number], value: unknown): value is string =>
  typeof value === 'string' &&
  value !== '' &&
  value.length <= longest &&
  !holdsPersonalNumber(value) &&
  (name !== 'period' || stretchOf(value) !== undefined);

/** What of it is a choice. A page may set anything, such as what stood in its address; the rest counts as not chosen. */
export function toSelection(given: unknown): Selection {
  const fields = Object(given) as Record<string, unknown>;
  return Object.fromEntries(names.flatMap((name) => (isChoice(name, fields[name]) ? [[name, fields[name]]] : [])));
}

export const isSameSelection = (one: Selection, other: Selection): boolean =>
  names.every((name) => one[name] === other[name]);

/** First and last month of a period; undefined where it is none. */
export function stretchOf(period: string | undefined): { readonly from: string; readonly to: string } | undefined {
  const [from = '', to = from, ...more] = period?.split('/') ?? [];
  return isMonth(from) && isMonth(to) && from <= to && more.length === 0 ? { from, to } : undefined;
}

/** The last day of the period that is chosen, "YYYY-MM-DD"; undefined without one. */
export function lastDayIn({ period }: Selection): string | undefined {
  const stretch = stretchOf(period);
  return stretch && lastDayOf(stretch.to);
}
