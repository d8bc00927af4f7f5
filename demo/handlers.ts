import { http, HttpResponse } from 'msw';
import type { SavingsPlan, SavingsPlanList } from '../src/client/port.js';
import { plan as handleplan } from './data/handleplan-2015.js';
import { plan as potentialer } from './data/potentialer-2016.js';

const plans: readonly SavingsPlan[] = [handleplan, potentialer];

/** What the demo's gateway does not have, as RFC 9457 wants it. */
const notFound = () =>
  HttpResponse.json(
    { title: 'Not found', status: 404 },
    { status: 404, headers: { 'content-type': 'application/problem+json' } },
  );

/** The demo's gateway, answered in the browser: the same paths and shapes as openapi/pejl.yaml. */
export const handlers = [
  http.get('/pejl/v1/savings-plans', () =>
    HttpResponse.json<SavingsPlanList>({
      about: { version: '1.0', audience: 'public', source: 'Fredensborg Kommune og Furesø Kommune' },
      plans: plans.map(({ id, title, kind, about }) => ({ id, title, kind, statuses: about.asOf ? [about.asOf] : [] })),
    }),
  ),
  http.get<{ plan: string }>('/pejl/v1/savings-plans/:plan', ({ params, request }) => {
    const asOf = new URL(request.url).searchParams.get('asOf');
    const found = plans.find(({ id }) => id === params.plan);
    // A status is in force from its day until the next one; there is one of each plan.
    const isInForce = !asOf || !found?.about.asOf || found.about.asOf <= asOf;
    return found && isInForce ? HttpResponse.json(found) : notFound();
  }),
];
