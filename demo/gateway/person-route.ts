import type { FastifyInstance, FastifyRequest } from 'fastify';
import { grantedTo } from './access.js';
import { askedAudience, monthsOf } from './asked.js';
import type { Audit } from './audit.js';
import type { Access } from './mapping.js';
import { holdsPersonalNumber } from './pejl.js';
import { badRequest, forbidden, notFound, unauthorized } from './problems.js';
import { sendPersonal } from './respond.js';
import type { Caller } from './tokens.js';

export interface PersonQuestion {
  readonly caseRef: string;
  readonly purpose: string;
  /** The first and the last month; what is usual where they are not asked for. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface PersonRoute {
  /** As the contract calls it, such as "getCitizenHistory". */
  readonly operation: string;
  readonly path: string;
  /** undefined where there is no such case for this caller. */
  answer(question: PersonQuestion, caller: Caller): Promise<unknown>;
}

export interface PersonRouteOptions {
  readonly access: Access;
  readonly audit: Audit;
  readonly callerOf: (request: FastifyRequest) => Caller | undefined;
}

/**
 * The only way to serve what is about one person. The case travels in the body, so that it stands in no address and no
 * log; the page is for case workers, the caller is one, and says what the look-up is for; and it is on record before
 * anything is answered: a look-up that cannot be recorded is not made.
 */
export function addPersonRoute(app: FastifyInstance, route: PersonRoute, options: PersonRouteOptions): void {
  const { access, audit, callerOf } = options;
  app.post(route.path, async (request, reply) => {
    const caller = callerOf(request);
    if (!caller) throw unauthorized('What is about a person needs a token.');
    if (grantedTo(askedAudience(request), caller, access) !== 'casework')
      throw forbidden('Single cases are for case workers, on pages for them.');
    const question = questionOf(request.body, audit);
    const { caseRef, purpose } = question;
    await audit.record({ caseRef, purpose, who: caller.who, operation: route.operation, requestId: request.id });
    const answer = await route.answer(question, caller);
    if (answer === undefined) throw notFound();
    return sendPersonal(reply, answer);
  });
}

function questionOf(body: unknown, audit: Audit): PersonQuestion {
  const { caseRef, purpose, from, to } = Object(body) as Record<string, unknown>;
  if (typeof caseRef !== 'string' || !/^[\w.:~+/=-]{1,200}$/.test(caseRef))
    throw badRequest('caseRef: expected a reference to a case.');
  if (holdsPersonalNumber(caseRef)) throw badRequest('caseRef: a CPR number is no reference.');
  if (!audit.isPurpose(purpose)) throw badRequest('purpose: expected one of the purposes that are set up.');
  return { caseRef, purpose, ...monthsOf(from, to) };
}
