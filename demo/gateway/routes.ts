import type { FastifyInstance, FastifyRequest } from 'fastify';
import { grantedTo } from './access.js';
import { checkAnswer, type Audience, audiences, isDay } from './pejl.js';
import type { Plans } from './plans.js';
import { badRequest, forbidden, notFound, unauthorized } from './problems.js';
import { sendFigures } from './respond.js';
import type { Access } from './mapping.js';
import type { Caller } from './tokens.js';

export interface RouteOptions {
  readonly access: Access;
  readonly plans: Plans;
  readonly callerOf: (request: FastifyRequest) => Caller | undefined;
}

/** The operations of the contract. No answer leaves that the contract does not allow. */
export function addRoutes(app: FastifyInstance, { access, plans, callerOf }: RouteOptions): void {
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
}

function askedAudience(request: FastifyRequest): Audience {
  const asked = askedText(request, 'audience') ?? 'public';
  const found = audiences.find((audience) => audience === asked);
  if (found === undefined) throw badRequest(`audience: expected one of ${audiences.join(', ')}.`);
  return found;
}

function askedDay(request: FastifyRequest, name: string): string | undefined {
  const asked = askedText(request, name);
  if (asked !== undefined && !isDay(asked)) throw badRequest(`${name}: expected a day such as 2026-09-30.`);
  return asked;
}

function askedText({ query }: FastifyRequest, name: string): string | undefined {
  const value = Object.hasOwn(Object(query) as object, name) ? (query as Record<string, unknown>)[name] : undefined;
  if (value !== undefined && typeof value !== 'string') throw badRequest(`${name}: expected once at most.`);
  return value;
}
