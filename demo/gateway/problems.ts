import type { FastifyReply } from 'fastify';

/** An answer that is none, as RFC 9457 wants it. No sentence holds a value of the question, a stack or anything of the database. */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, title: string, detail?: string, headers: Readonly<Record<string, string>> = {}) {
    super(title);
    this.name = 'Problem';
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.headers = headers;
  }
}

export const badRequest = (detail: string): Problem => new Problem(400, 'Bad request', detail);
export const notFound = (): Problem => new Problem(404, 'Not found');
export const forbidden = (detail: string): Problem => new Problem(403, 'Forbidden', detail);
export const unavailable = (detail: string): Problem =>
  new Problem(503, 'Service unavailable', detail, { 'retry-after': '5' });

/** For whoever asks without a token, or with one that says nothing here. */
export const unauthorized = (detail: string, error?: 'invalid_token'): Problem =>
  new Problem(401, 'Unauthorized', detail, { 'www-authenticate': error ? `Bearer error="${error}"` : 'Bearer' });

/** Titles of what the framework refuses by itself. */
const titles = new Map([
  [400, 'Bad request'],
  [404, 'Not found'],
  [405, 'Method not allowed'],
  [413, 'Too large'],
  [414, 'Address too long'],
  [415, 'Unsupported media type'],
  [503, 'Service unavailable'],
]);

/** Any error as a problem. What is not known is told to nobody but the log. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { statusCode, code } = Object(error) as { statusCode?: unknown; code?: unknown };
  const status = typeof statusCode === 'number' && statusCode >= 400 ? statusCode : 500;
  const isTooSlow = code === 'FST_ERR_HANDLER_TIMEOUT' || code === '57014';
  if (isTooSlow) return unavailable('The database took too long.');
  return new Problem(status, titles.get(status) ?? (status < 500 ? 'Bad request' : 'Internal server error'));
}

export function bodyOf({ status, title, detail }: Problem): string {
  return JSON.stringify({ title, status, ...(detail !== undefined && { detail }) });
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .headers({ ...problem.headers, 'cache-control': 'no-store', 'content-type': 'application/problem+json' })
    .send(bodyOf(problem));
}
