import type { FastifyReply, FastifyRequest } from 'fastify';
import { forbidden } from './problems.js';

/**
 * Lets the named origins read answers, and refuses a request from a page of any other before anything is looked up.
 * Requests without an origin come from no page of another site: the same site, a server, a command line.
 */
export function checkOrigin(request: FastifyRequest, reply: FastifyReply, origins: readonly string[]): void {
  const { origin } = request.headers;
  if (origin === undefined) return;
  if (!origins.includes(origin)) throw forbidden('Pages of this origin are not answered.');
  reply.headers({
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'etag, request-id, retry-after',
  });
}

/** Answers the browser's question before the request; the origin has been checked. */
export function sendPreflight(reply: FastifyReply, methods: string): FastifyReply {
  return reply
    .code(204)
    .headers({
      'access-control-allow-methods': methods,
      'access-control-allow-headers': 'authorization, content-type, if-none-match',
      'access-control-max-age': '600',
      'cache-control': 'no-store',
    })
    .send();
}
