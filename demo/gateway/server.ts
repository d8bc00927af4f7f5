import { randomUUID } from 'node:crypto';
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { Audit } from './audit.js';
import { checkOrigin, sendPreflight } from './cors.js';
import type { Database } from './database.js';
import { faultOf, type Log } from './log.js';
import { Benchmarks } from './benchmarks.js';
import { Costs } from './costs.js';
import { addPersonRoute } from './person-route.js';
import { personRoutesOf } from './person-routes.js';
import { Plans, type Site } from './plans.js';
import { Production } from './production.js';
import { bodyOf, notFound, Problem, problemOf, sendProblem, unauthorized, unavailable } from './problems.js';
import { Rankings } from './rankings.js';
import { addRoutes } from './routes.js';
import type { Caller, Verify } from './tokens.js';
import { PlacesOfOffers } from './places.js';
import { WaitingLists } from './waiting.js';

/** One mapping, ready to be served. */
export interface ServedSite extends Site {
  /** Checks tokens; absent where the mapping has none. */
  readonly verify?: Verify | undefined;
}

export interface ServerOptions {
  readonly sites: readonly ServedSite[];
  readonly database: Database;
  readonly log: Log;
  /** The clock, for what is usual to ask for now. */
  readonly now: () => Date;
  /** Milliseconds that one answer may take. */
  readonly timeLimit?: number;
}

const always = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  vary: 'Accept-Encoding, Authorization, Origin',
};

/** Serves each mapping under its path. It holds no state but what it has worked out, so that many may stand side by side. */
export async function serverOf({
  sites,
  database,
  log,
  now,
  timeLimit = 15_000,
}: ServerOptions): Promise<FastifyInstance> {
  const faults = new WeakMap<FastifyRequest, unknown>();
  const app = fastify({
    // Its own log would hold addresses with their query; ours is below.
    logger: false,
    genReqId: () => randomUUID(),
    bodyLimit: 16 * 1024,
    requestTimeout: 10_000,
    handlerTimeout: timeLimit,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    http: { maxHeaderSize: 16 * 1024 },
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler(_error, socket) {
      if (!socket.writable) return;
      const body = bodyOf(new Problem(400, 'Bad request'));
      const head = `content-type: application/problem+json\r\ncontent-length: ${body.length}\r\nconnection: close`;
      socket.end(`HTTP/1.1 400 Bad Request\r\n${head}\r\n\r\n${body}`);
    },
    frameworkErrors(error, _request, reply) {
      void sendProblem(reply.headers(always), problemOf(error));
    },
  });

  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...always, 'request-id': request.id });
  });
  app.addHook('onResponse', async (request, reply) => {
    const fault = faults.get(request);
    log({
      id: request.id,
      method: request.method,
      route: request.routeOptions.url ?? '-',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      ...(fault !== undefined && { error: faultOf(fault) }),
    });
  });
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    if (problem.status >= 500) faults.set(request, error);
    return sendProblem(reply, problem);
  });
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, notFound()));

  app.get('/health', async (_request, reply) => {
    await database.query('select 1 as up').catch(() => {
      throw unavailable('The database does not answer.');
    });
    return reply.header('cache-control', 'no-store').send({ status: 'up' });
  });
  for (const site of sites)
    await app.register(async (scope) => addSite(scope, site, now), { prefix: site.mapping.path });
  return app;
}

async function addSite(scope: FastifyInstance, site: ServedSite, now: () => Date): Promise<void> {
  const { mapping, verify, catalog, database } = site;
  const personRoutes = personRoutesOf(site, now);
  const callers = new WeakMap<FastifyRequest, Caller>();
  const callerOf = (request: FastifyRequest) => callers.get(request);

  scope.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    checkOrigin(request, reply, mapping.origins);
    const { authorization } = request.headers;
    if (authorization === undefined || request.method === 'OPTIONS') return;
    const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
    if (!token || !verify) throw unauthorized('Only a bearer token is taken.', 'invalid_token');
    callers.set(request, await verify(token));
  });
  scope.options('/*', async (_request, reply) => sendPreflight(reply, personRoutes.length > 0 ? 'GET, POST' : 'GET'));

  const benchmarks = catalog.has('benchmarks') ? new Benchmarks(site) : undefined;
  const costs = catalog.has('cost_subjects') ? new Costs(site, now) : undefined;
  const production = catalog.has('production') ? new Production(site) : undefined;
  if (site.hiding) scope.addHook('onListen', () => void costs?.prepare().catch(() => undefined));
  const rankings = catalog.has('rankings') ? new Rankings(site) : undefined;
  addRoutes(scope, {
    access: mapping.access,
    plans: new Plans(site),
    benchmarks,
    costs,
    production,
    rankings,
    waiting: catalog.has('waiting_lists') ? new WaitingLists(site) : undefined,
    places: catalog.has('places_days') ? new PlacesOfOffers(site) : undefined,
    callerOf,
  });
  if (personRoutes.length === 0) return;
  if (!mapping.audit) throw new Error('What is about persons needs "audit" in the mapping.');
  const audit = new Audit(database, mapping.audit);
  await audit.prepare();
  for (const route of personRoutes) addPersonRoute(scope, route, { access: mapping.access, audit, callerOf });
}
