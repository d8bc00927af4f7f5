import { type Period, type PeriodName, periodName } from '../figures/calendar/periods.js';
import { isValue } from '../figures/cell.js';
import { type HistoryAmounts, together } from './history-amounts.js';

/** What of a year the answer covers, and what it comes to. */
export interface HistoryYear extends HistoryAmounts {
  readonly name: PeriodName;
  /** Whether all that it comes to has been paid. */
  readonly isPaid: boolean;
}

/** What the figure says in its first sentences. */
export interface HistoryLead {
  /** The first month of the answer. */
  readonly since: string;
  readonly paid: HistoryAmounts['paid'];
  /** The year of the status. */
  readonly year: HistoryYear;
  /** The one after it, where the answer has anything of it. */
  readonly next: HistoryYear | undefined;
}

/** Amounts by service and month; `today` is the day of the status. Where that is not told the last year is looked at. */
export function leadOf(
  services: readonly ReadonlyMap<string, HistoryAmounts>[],
  { from, to }: Required<Period>,
  today: string | undefined,
): HistoryLead {
  const status = today === undefined || today.slice(0, 7) > to ? to : today.slice(0, 7) < from ? from : today;
  const year = status.slice(0, 4);
  const nextYear = String(Number(year) + 1).padStart(4, '0');
  const yearOf = (wanted: string): HistoryYear => {
    const [first, last] = [later(from, `${wanted}-01`), earlier(to, `${wanted}-12`)];
    const own = services.flatMap((months) => [...months].filter(([month]) => first <= month && month <= last));
    const amounts = together(own.map(([, each]) => each));
    const isPaid = amounts.unpaid.state === 'notApplicable' && amounts.expected.state === 'notApplicable';
    return { ...amounts, name: periodName({ from: first, to: last }), isPaid };
  };
  const next = nextYear <= to.slice(0, 4) ? yearOf(nextYear) : undefined;
  return {
    since: from,
    paid: together(services.flatMap((months) => [...months.values()])).paid,
    year: yearOf(year),
    next: next && isValue(next.cost) ? next : undefined,
  };
}

const later = (a: string, b: string): string => (a < b ? b : a);
const earlier = (a: string, b: string): string => (a < b ? a : b);
