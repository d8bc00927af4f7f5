import type { FastifyInstance, FastifyRequest } from 'fastify';
import { grantedTo } from './access.js';
import {
  askedAudience,
  askedDay,
  askedMonths,
  askedMunicipalities,
  askedName,
  askedText,
  askedTop,
  askedGrouping,
  askedUnitOf,
  askedYearList,
  askedYears,
} from './asked.js';
import type { Benchmarks } from './benchmarks.js';
import type { Costs } from './costs.js';
import { given } from './given.js';
import type { Access } from './mapping.js';
import { type Audience, checkAnswer } from './pejl.js';
import type { PlacesOfOffers } from './places.js';
import type { Plans } from './plans.js';
import type { Production } from './production.js';
import { forbidden, notFound, unauthorized } from './problems.js';
import type { Rankings } from './rankings.js';
import { sendFigures, sendPersonal } from './respond.js';
import type { Caller } from './tokens.js';
import type { WaitingLists } from './waiting.js';

export interface RouteOptions {
  readonly access: Access;
  readonly plans: Plans;
  /** Absent where the mapping has no tables of them. */
  readonly benchmarks: Benchmarks | undefined;
  /** Absent likewise. */
  readonly costs: Costs | undefined;
  /** Absent likewise. */
  readonly rankings: Rankings | undefined;
  readonly production: Production | undefined;
  readonly waiting: WaitingLists | undefined;
  readonly places: PlacesOfOffers | undefined;
  readonly callerOf: (request: FastifyRequest) => Caller | undefined;
}

/** The operations of the contract. No answer leaves that the contract does not allow. */
export function addRoutes(app: FastifyInstance, options: RouteOptions): void {
  const { access, plans, benchmarks, costs, production, rankings, waiting, places, callerOf } = options;
  const granted = (request: FastifyRequest): Audience => {
    const caller = callerOf(request);
    const audience = grantedTo(askedAudience(request), caller, access);
    if (audience !== undefined) return audience;
    throw caller ? forbidden('None of your roles may see this.') : unauthorized('A token is needed.');
  };

  app.get('/savings-plans', async (request, reply) => {
    const answer = await plans.list(granted(request));
    return sendFigures(request, reply, checkAnswer('listSavingsPlans', answer));
  });

  app.get<{ Params: { plan: string } }>('/savings-plans/:plan', async (request, reply) => {
    const [asOf, comparedTo] = [askedDay(request, 'asOf'), askedDay(request, 'comparedTo')];
    const answer = await plans.get({ plan: request.params.plan, asOf, comparedTo, audience: granted(request) });
    if (!answer) throw notFound();
    return sendFigures(request, reply, checkAnswer('getSavingsPlan', answer));
  });

  if (benchmarks)
    app.get<{ Params: { indicator: string } }>('/benchmarks/:indicator', async (request, reply) => {
      const { indicator } = request.params;
      const municipalities = askedMunicipalities(request);
      const { from, to } = askedYears(request);
      const question = { indicator, municipalities, from, to, audience: granted(request) };
      const answer = await benchmarks.get(question);
      if (!answer) throw notFound();
      return sendFigures(request, reply, checkAnswer('getBenchmark', answer, { question: given(question) }));
    });

  if (costs)
    app.get('/cost-trajectory', async (request, reply) => {
      const [subject, by] = [askedName(request, 'subject'), askedText(request, 'by')];
      const question = { subject, by, ...askedMonths(request), audience: granted(request) };
      const answer = await costs.get(question);
      if (!answer) throw notFound();
      return sendFigures(request, reply, checkAnswer('getCostTrajectory', answer, { question: given(question) }));
    });

  if (rankings)
    app.get('/cost-ranking', async (request, reply) => {
      const question = { unitOf: askedUnitOf(request), years: askedYearList(request), top: askedTop(request) };
      const audience = granted(request);
      // Who works with a single case sees it alone, and no ranking of others.
      if (audience !== 'management' && audience !== 'committee')
        throw forbidden('Rankings are for management and committees.');
      const answer = await rankings.get({ ...question, audience });
      if (!answer) throw notFound();
      const asked = given({ ...question, audience });
      return sendPersonal(reply, checkAnswer('getCostRanking', answer, { question: asked }));
    });

  if (production)
    app.get('/production-mix', async (request, reply) => {
      const question = { ...askedYears(request), audience: granted(request) };
      const answer = await production.get(question);
      if (!answer) throw notFound();
      return sendFigures(request, reply, checkAnswer('getProductionMix', answer, { question: given(question) }));
    });

  if (waiting)
    app.get('/waiting-list', async (request, reply) => {
      const days = { from: askedDay(request, 'from'), to: askedDay(request, 'to') };
      const offerType = askedText(request, 'offerType');
      const question = { ...days, by: askedGrouping(request), offerType, audience: granted(request) };
      const answer = await waiting.get(question);
      if (!answer) throw notFound();
      return sendFigures(request, reply, checkAnswer('getWaitingList', answer, { question: given(question) }));
    });

  if (places)
    app.get('/places', async (request, reply) => {
      const days = { asOf: askedDay(request, 'asOf'), from: askedDay(request, 'from') };
      const question = { ...days, audience: granted(request) };
      const answer = await places.get(question);
      if (!answer) throw notFound();
      return sendFigures(request, reply, checkAnswer('getPlaces', answer, { question: given(question) }));
    });
}
