import { http, HttpResponse } from 'msw';
import type { Audience, SavingsPlan, SavingsPlanList } from '../src/client/port.js';
import { audiences, includes } from '../src/figures/audience.js';
import { isDay } from '../src/figures/calendar/days.js';
import { fictionalPlans } from './data/fictional-plans.js';
import { plan as handleplan } from './data/handleplan-2015.js';
import { plan as potentialer } from './data/potentialer-2016.js';
import { statusesOf } from './data/statuses.js';

/** An error as RFC 9457 wants it. */
const problem = (status: number, title: string) =>
  HttpResponse.json({ title, status }, { status, headers: { 'content-type': 'application/problem+json' } });

/** Whom the question is for; undefined where it names nobody that there is. A gateway of the demo has no roles. */
const askedAudience = (question: URLSearchParams): Audience | undefined =>
  audiences.find((audience) => audience === (question.get('audience') ?? 'public'));

const isFor = (plan: SavingsPlan, audience: Audience): boolean => includes(audience, plan.about.audience);

/** The status in force on a day: it is from its own day until the next one. */
function inForce(plan: SavingsPlan, asOf: string | null): SavingsPlan | undefined {
  return statusesOf(plan).findLast(({ about }) => !asOf || !about.asOf || about.asOf <= asOf);
}

/** The figures of an earlier status, where the plan has that one. */
function earlierThan(plan: SavingsPlan, status: SavingsPlan, day: string | null): SavingsPlan['comparedTo'] {
  const { comparedTo } = plan;
  const isBefore = day !== null && day < (status.about.asOf ?? '');
  return isBefore && comparedTo?.asOf === day ? comparedTo : undefined;
}

/**
 * A gateway, answered in the browser: the same paths and shapes as openapi/pejl.yaml, and the same answers as
 * demo/gateway gives of the same plans.
 */
export const gateway = (address: string, source: string, plans: readonly SavingsPlan[]) => [
  http.get(`${address}/savings-plans`, ({ request }) => {
    const audience = askedAudience(new URL(request.url).searchParams);
    if (!audience) return problem(400, 'Bad request');
    return HttpResponse.json<SavingsPlanList>({
      about: { version: '1.0', audience, source },
      plans: plans
        .filter((plan) => isFor(plan, audience))
        .map((plan) => ({
          id: plan.id,
          title: plan.title,
          kind: plan.kind,
          statuses: statusesOf(plan).flatMap(({ about }) => about.asOf ?? []),
        })),
    });
  }),
  http.get<{ plan: string }>(`${address}/savings-plans/:plan`, ({ params, request }) => {
    const { searchParams } = new URL(request.url);
    const [asOf, comparedTo] = [searchParams.get('asOf'), searchParams.get('comparedTo')];
    const audience = askedAudience(searchParams);
    if (!audience || [asOf, comparedTo].some((day) => day !== null && !isDay(day))) return problem(400, 'Bad request');
    const plan = plans.find(({ id }) => id === params.plan);
    const status = plan && isFor(plan, audience) ? inForce(plan, asOf) : undefined;
    if (!plan || !status) return problem(404, 'Not found');
    const earlier = earlierThan(plan, status, comparedTo);
    const about = { ...status.about, audience };
    return HttpResponse.json<SavingsPlan>({ ...status, about, ...(earlier && { comparedTo: earlier }) });
  }),
];

const fictional = '/pejl/fictional/v1';
const invented = (name: string): SavingsPlan | undefined => fictionalPlans.find(({ id }) => id === name);

/** The gateways of the demo: one with what real documents state, and one with invented plans that also fails. */
export const handlers = [
  ...gateway('/pejl/v1', 'Fredensborg Kommune og Furesø Kommune', [handleplan, potentialer]),
  // What may pass by itself is asked for again before the reader hears of it; this is not.
  http.get(`${fictional}/savings-plans/fails-once`, () => problem(500, 'Server error'), { once: true }),
  http.get(`${fictional}/savings-plans/fails-later`, () => HttpResponse.json(invented('fails-once')), { once: true }),
  http.get(`${fictional}/savings-plans/fails-later`, () => problem(500, 'Server error')),
  http.get(`${fictional}/savings-plans/forbidden`, () => problem(403, 'Forbidden')),
  // Kroner with decimals, where the contract has whole øre.
  http.get(`${fictional}/savings-plans/broken`, () =>
    HttpResponse.json({ ...handleplan, total: [{ period: '2015', targetOre: { state: 'value', value: 25.5 } }] }),
  ),
  // A gateway that answers for more than it was asked: the elements must not show it.
  http.get(`${fictional}/savings-plans/closed`, () => HttpResponse.json(invented('closed'))),
  ...gateway(fictional, 'opdigtede tal', fictionalPlans),
];
