import type { CitizenService, ServiceSpan } from '../client/port.js';
import { differenceOf, sumOf } from '../figures/arithmetic.js';
import { daysBetween } from '../figures/calendar/days.js';
import { type Cell, missing } from '../figures/cell.js';
import type { PriceLevel } from '../figures/price-level.js';
import { givenCell } from './given.js';

/** What a change of service, or of its price, did to what a whole year costs. */
export interface HistoryChange {
  readonly kind: 'service' | 'price';
  /** The services that ended, and those that began; of a new price the one service that has it. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The day that the new begins. */
  readonly on: string;
  /** Whether the new is expected, and not granted. */
  readonly isExpected: boolean;
  /** Whether it is still to come on the day of the status. */
  readonly isAhead: boolean;
  /** The price of a whole year before and after, and the second minus the first. */
  readonly before: Cell;
  readonly after: Cell;
  readonly difference: Cell;
}

/** Days between the end of one service and the start of another that it is taken to lead to. */
const near = 31;

/** The changes in the order that they happen. `today` is the day of the status. */
export function changesIn(
  services: readonly CitizenService[],
  level: PriceLevel | undefined,
  today: string | undefined,
): readonly HistoryChange[] {
  const priceOf = ({ fullYearOre }: ServiceSpan): Cell => (fullYearOre ? givenCell(fullYearOre, level) : missing);
  const changes = [...shifts(services, priceOf), ...services.flatMap((service) => priceChanges(service, priceOf))];
  return changes
    .map((change) => ({ ...change, isAhead: today !== undefined && today < change.on }))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

type PriceOf = (span: ServiceSpan) => Cell;
type Change = Omit<HistoryChange, 'isAhead'>;

interface Life {
  readonly service: CitizenService;
  readonly first: ServiceSpan;
  readonly last: ServiceSpan;
}

/** From the first day to the last; nothing of a service without spans. */
function lifeOf(service: CitizenService): readonly Life[] {
  const spans = inOrder(service.spans);
  const [first] = spans;
  const last = spans.toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1)).at(-1);
  return first && last ? [{ service, first, last }] : [];
}

const endOf = ({ to }: ServiceSpan): string => to ?? '9999-12-31';

const inOrder = (spans: readonly ServiceSpan[]): readonly ServiceSpan[] =>
  spans.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));

/** Services that end about when others begin. Those that share one are one change: nobody can say which led to which. */
function shifts(services: readonly CitizenService[], priceOf: PriceOf): readonly Change[] {
  const lives = services.flatMap(lifeOf);
  const groups: { from: Set<Life>; to: Set<Life> }[] = [];
  for (const old of lives) {
    const { to } = old.last;
    if (to === undefined) continue;
    const begun = lives.filter(({ first }) => old.first.from < first.from && isNear(to, first.from));
    if (begun.length === 0) continue;
    const group = groups.find((known) => begun.some((life) => known.to.has(life))) ?? {
      from: new Set(),
      to: new Set(),
    };
    group.from.add(old);
    for (const life of begun) if (life !== old) group.to.add(life);
    if (!groups.includes(group)) groups.push(group);
  }
  return groups.map(({ from, to }) => {
    const [olds, news] = [[...from], [...to]];
    const [before, after] = [
      sumAll(olds.map(({ last }) => priceOf(last))),
      sumAll(news.map(({ first }) => priceOf(first))),
    ];
    return {
      kind: 'service',
      from: olds.map(({ service }) => service.name),
      to: news.map(({ service }) => service.name),
      on: news.map(({ first }) => first.from).toSorted()[0] ?? '',
      isExpected: news.some(({ first }) => first.stage === 'expected'),
      before,
      after,
      difference: differenceOf(after, before),
    };
  });
}

const isNear = (end: string, start: string): boolean => Math.abs(daysBetween(end, start)) <= near;

const sumAll = (cells: readonly Cell[]): Cell => (cells.length === 1 ? (cells[0] ?? missing) : sumOf(cells));

/** Where the spans of a service follow on one another with another price. */
function priceChanges({ name, spans }: CitizenService, priceOf: PriceOf): readonly Change[] {
  return inOrder(spans).flatMap((span, index, all): Change[] => {
    const old = all[index - 1];
    if (!old?.to || !isNear(old.to, span.from)) return [];
    const [before, after] = [priceOf(old), priceOf(span)];
    const difference = differenceOf(after, before);
    if (difference.state !== 'value' || difference.value === 0) return [];
    const isExpected = span.stage === 'expected';
    return [{ kind: 'price', from: [name], to: [name], on: span.from, isExpected, before, after, difference }];
  });
}
