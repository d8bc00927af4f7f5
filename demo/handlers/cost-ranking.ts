import { http, HttpResponse } from 'msw';
import { rankingFor } from '../../src/client/rankings.js';
import { inTens } from '../../src/client/tens.js';
import type { CostRanking, RankedUnitOf, UnitRanking } from '../../src/client/port.js';
import { askedAudience, problem } from './problem.js';

const most = 10;
const isUnitOf = (text: string | null): text is RankedUnitOf =>
  text === 'citizens' || text === 'couples' || text === 'families';

/** The rankings that the demo has: units for management, tens for a committee, and nothing for others. */
export const costRanking = (address: string, rankings: readonly UnitRanking[]) => [
  http.get(`${address}/cost-ranking`, ({ request }) => {
    if (rankings.length === 0) return problem(404);
    const { searchParams } = new URL(request.url);
    const [audience, unitOf] = [askedAudience(searchParams), searchParams.get('unitOf')];
    const [years, top] = [searchParams.getAll('years'), searchParams.get('top')];
    const isTop = top === null || (/^\d{1,3}$/.test(top) && Number(top) >= 1 && Number(top) <= 100);
    if (!audience || !isUnitOf(unitOf) || !isTop || years.length > most || !years.every(isYear)) return problem(400);
    // In the demo whoever opens a page is whom it is for; a page for others is refused.
    if (audience !== 'management' && audience !== 'committee') return problem(403);
    const found = rankings.find((ranking) => ranking.unitOf === unitOf);
    if (!found) return problem(404);
    const asked = { ...(years.length > 0 && { years: years.map(Number) }), ...(top !== null && { top: Number(top) }) };
    // Tens are made of all that are ranked, so that what is asked for never makes another ten.
    return HttpResponse.json<CostRanking>(rankingFor(audience === 'management' ? found : inTens(found), asked));
  }),
];

const isYear = (year: string): boolean => /^(19[7-9]\d|20\d\d|2100)$/.test(year);
