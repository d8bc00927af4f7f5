import { monthsFrom, monthsOfQuarter } from './months.js';

/** A stretch of whole months, "YYYY-MM" both ends included; without an end it goes on. */
export interface Period {
  readonly from: string;
  readonly to?: string;
}

/** How people name a period: a calendar year, a year and on, or the months it runs over. */
export type PeriodName =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'yearOn'; readonly year: number }
  | { readonly kind: 'monthOn'; readonly from: string }
  | { readonly kind: 'months'; readonly from: string; readonly to: string };

export function periodName({ from, to }: Period): PeriodName {
  const year = Number(from.slice(0, 4));
  const startsYear = from.endsWith('-01');
  if (to === undefined) return startsYear ? { kind: 'yearOn', year } : { kind: 'monthOn', from };
  return startsYear && to === `${from.slice(0, 4)}-12` ? { kind: 'year', year } : { kind: 'months', from, to };
}

/** Whether a day, "YYYY-MM-DD", falls within the period. Calendar text compares as time does. */
export function holdsDay({ from, to }: Period, day: string): boolean {
  const month = day.slice(0, 7);
  return from <= month && (to === undefined || month <= to);
}

/** The three months of a quarter, "2026-Q3", as a period. */
export function periodOfQuarter(quarter: string): Required<Period> {
  const [from, , to] = monthsOfQuarter(quarter);
  return { from, to };
}

/** Every month of a period that has an end, in calendar order. */
export function monthsIn({ from, to }: Required<Period>): string[] {
  return monthsFrom(from, to);
}
