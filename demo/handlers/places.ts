import { http, HttpResponse } from 'msw';
import { placesFor } from '../../src/client/file-answers.js';
import type { Places } from '../../src/client/port.js';
import { includes } from '../../src/figures/audience.js';
import { isDay } from '../../src/figures/calendar/days.js';
import { askedAudience, problem } from './problem.js';

/** The places of the newest day that the demo has; of earlier ones the gateway alone has the offers. */
export const placesOf = (address: string, counted: Places | undefined) => [
  http.get(`${address}/places`, ({ request }) => {
    const { searchParams } = new URL(request.url);
    const audience = askedAudience(searchParams);
    const [asOf, from] = ['asOf', 'from'].map((name) => searchParams.get(name) ?? undefined);
    if (!audience || ![asOf, from].every((day) => day === undefined || isDay(day))) return problem(400);
    if (!counted || !includes(audience, counted.about.audience)) return problem(404);
    try {
      const found = placesFor(counted, {
        ...(asOf !== undefined && { asOf }),
        ...(from !== undefined && { from }),
        audience,
      });
      return HttpResponse.json<Places>({ ...found, about: { ...found.about, audience } });
    } catch {
      return problem(404);
    }
  }),
];
