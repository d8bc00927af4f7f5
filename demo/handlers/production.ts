import { http, HttpResponse } from 'msw';
import { mixFor } from '../../src/client/file-answers.js';
import type { ProductionMix } from '../../src/client/port.js';
import { includes } from '../../src/figures/audience.js';
import { askedAudience, problem } from './problem.js';

/** The years that are asked for of those that the demo has. */
export const productionMix = (address: string, mix: ProductionMix | undefined) => [
  http.get(`${address}/production-mix`, ({ request }) => {
    if (!mix) return problem(404);
    const { searchParams } = new URL(request.url);
    const audience = askedAudience(searchParams);
    const [from, to] = [searchParams.get('from'), searchParams.get('to')];
    if (!audience || ![from, to].every(isYear) || (from && to && from > to)) return problem(400);
    if (!includes(audience, mix.about.audience)) return problem(404);
    return HttpResponse.json<ProductionMix>({
      ...mixFor(mix, { ...(from && { from: Number(from) }), ...(to && { to: Number(to) }), audience }),
      about: { ...mix.about, audience },
    });
  }),
];

const isYear = (year: string | null): boolean => year === null || /^(19[7-9]\d|20\d\d|2100)$/.test(year);
