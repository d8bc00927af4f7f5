import { http, HttpResponse } from 'msw';
import { holdsPersonalNumber } from '../../src/client/personal-numbers.js';
import type { CitizenHistory } from '../../src/client/port.js';
import { addMonths, isMonth, monthOf, monthsBetween } from '../../src/figures/calendar/months.js';
import { askedAudience, problem } from './problem.js';

/** Those that the demo's gateway has set up. */
const purposes = ['sagsbehandling', 'tilsyn'];

interface Asked {
  readonly caseRef: string;
  readonly from?: string;
  readonly to?: string;
}

/** The histories by the reference of their case; none where the gateway knows nothing of persons. */
export const citizenHistory = (
  address: string,
  histories: ReadonlyMap<string, CitizenHistory> | undefined,
  now: () => Date,
) => [
  http.post(`${address}/citizen-history`, async ({ request }) => {
    if (!histories) return problem(404);
    const audience = askedAudience(new URL(request.url).searchParams);
    if (!audience) return problem(400);
    // In the demo whoever opens the page of a case is its case worker; a page for others is refused.
    if (audience !== 'casework') return problem(403);
    const body: unknown = await request.json().catch(() => undefined);
    if (!isQuestion(body)) return problem(400);
    const history = histories.get(body.caseRef);
    return history ? HttpResponse.json<CitizenHistory>(within(history, body, now())) : problem(404);
  }),
];

function isQuestion(body: unknown): body is Asked {
  const { caseRef, purpose, from, to } = Object(body) as Record<string, unknown>;
  const months = [from, to].filter((month) => month !== undefined);
  return (
    typeof caseRef === 'string' &&
    /^[\w.:~+/=-]{1,200}$/.test(caseRef) &&
    !holdsPersonalNumber(caseRef) &&
    purposes.some((known) => known === purpose) &&
    months.every((month) => typeof month === 'string' && /^(19|20|21)/.test(month) && isMonth(month)) &&
    (months.length < 2 || isStretch(String(from), String(to)))
  );
}

const mostMonths = 480;

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);
const isStretch = (from: string, to: string): boolean => from <= to && monthsBetween(from, to) < mostMonths;

/** What of a history lies in the months that are asked for; usual are twelve back and twelve on from this one. */
function within(history: CitizenHistory, asked: Asked, now: Date): CitizenHistory {
  const thisMonth = [now.getFullYear(), now.getMonth() + 1].map((part) => String(part).padStart(2, '0')).join('-');
  const [earliest = thisMonth] = [thisMonth, asked.to ?? thisMonth].sort();
  const [, latest = thisMonth] = [thisMonth, asked.from ?? thisMonth].sort();
  const [first, last] = [addMonths(earliest, -12), addMonths(latest, 12)];
  const from = asked.from ?? later(first, addMonths(asked.to ?? last, 1 - mostMonths));
  const to = asked.to ?? earlier(last, addMonths(asked.from ?? first, mostMonths - 1));
  const services = history.services.map(({ payers, ...service }) => ({
    ...service,
    ...(payers && { payers: payers.filter((payer) => payer.from <= to && from <= (payer.to ?? to)) }),
    spans: service.spans.filter((span) => monthOf(span.from) <= to && from <= monthOf(span.to ?? '9999-12-31')),
    months: service.months.filter(({ month }) => from <= month && month <= to),
  }));
  const shown = services.filter(({ spans, months }) => spans.length + months.length > 0);
  const isShown = (id: string) => shown.some((service) => service.id === id);
  const goals = history.goals
    ?.filter(
      ({ since, to: end }) => (since === undefined || monthOf(since) <= to) && from <= monthOf(end ?? '9999-12-31'),
    )
    .map((goal) => ({ ...goal, ...(goal.services && { services: goal.services.filter(isShown) }) }));
  const refunds = history.refunds
    ?.filter(({ year }) => Number(from.slice(0, 4)) <= year && year <= Number(to.slice(0, 4)))
    .map(({ services: ids = [], ...refund }) => {
      const own = ids.filter(isShown);
      return { ...refund, ...(own.length > 0 && { services: own }) };
    });
  const { goals: _, refunds: __, ...rest } = history;
  return {
    ...rest,
    from,
    to,
    services: shown,
    ...(refunds && refunds.length > 0 && { refunds }),
    ...(goals && goals.length > 0 && { goals }),
  };
}
