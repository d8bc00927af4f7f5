import { http, HttpResponse } from 'msw';
import type { SavingsPlan, SavingsPlanList } from '../src/client/port.js';
import { fictionalPlans } from './data/fictional-plans.js';
import { plan as handleplan } from './data/handleplan-2015.js';
import { plan as potentialer } from './data/potentialer-2016.js';

/** An error as RFC 9457 wants it. */
const problem = (status: number, title: string) =>
  HttpResponse.json({ title, status }, { status, headers: { 'content-type': 'application/problem+json' } });

/** A gateway, answered in the browser: the same paths and shapes as openapi/pejl.yaml. */
const gateway = (address: string, source: string, plans: readonly SavingsPlan[]) => [
  http.get(`${address}/savings-plans`, () =>
    HttpResponse.json<SavingsPlanList>({
      about: { version: '1.0', audience: 'public', source },
      plans: plans.map(({ id, title, kind, about, comparedTo }) => ({
        id,
        title,
        kind,
        statuses: [comparedTo?.asOf, about.asOf].filter((day) => day !== undefined),
      })),
    }),
  ),
  http.get<{ plan: string }>(`${address}/savings-plans/:plan`, ({ params, request }) => {
    const { searchParams } = new URL(request.url);
    const asOf = searchParams.get('asOf');
    const found = plans.find(({ id }) => id === params.plan);
    // A status is in force from its day until the next one; there is one of each plan.
    const isInForce = !asOf || !found?.about.asOf || found.about.asOf <= asOf;
    if (!found || !isInForce) return problem(404, 'Not found');
    const { comparedTo, ...status } = found;
    return HttpResponse.json(searchParams.get('comparedTo') === comparedTo?.asOf ? found : status);
  }),
];

const fictional = '/pejl/fictional/v1';

/** The gateways of the demo: one with what real documents state, and one with invented plans that also fails. */
export const handlers = [
  ...gateway('/pejl/v1', 'Fredensborg Kommune og Furesø Kommune', [handleplan, potentialer]),
  http.get(`${fictional}/savings-plans/fails-once`, () => problem(503, 'Service unavailable'), { once: true }),
  http.get(`${fictional}/savings-plans/forbidden`, () => problem(403, 'Forbidden')),
  // Kroner with decimals, where the contract has whole øre.
  http.get(`${fictional}/savings-plans/broken`, () =>
    HttpResponse.json({ ...handleplan, total: [{ period: '2015', targetOre: { state: 'value', value: 25.5 } }] }),
  ),
  ...gateway(fictional, 'opdigtede tal', fictionalPlans),
];
