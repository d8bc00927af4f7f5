import { http, HttpResponse } from 'msw';
import type { Audience, SavingsPlan, SavingsPlanList } from '../../src/client/port.js';
import { includes } from '../../src/figures/audience.js';
import { isDay } from '../../src/figures/calendar/days.js';
import { statusesOf } from '../data/statuses.js';
import { askedAudience, problem } from './problem.js';

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

export const savingsPlans = (address: string, source: string, plans: readonly SavingsPlan[]) => [
  http.get(`${address}/savings-plans`, ({ request }) => {
    const audience = askedAudience(new URL(request.url).searchParams);
    if (!audience) return problem(400);
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
    if (!audience || [asOf, comparedTo].some((day) => day !== null && !isDay(day))) return problem(400);
    const plan = plans.find(({ id }) => id === params.plan);
    const status = plan && isFor(plan, audience) ? inForce(plan, asOf) : undefined;
    if (!plan || !status) return problem(404);
    const earlier = earlierThan(plan, status, comparedTo);
    const about = { ...status.about, audience };
    return HttpResponse.json<SavingsPlan>({ ...status, about, ...(earlier && { comparedTo: earlier }) });
  }),
];
