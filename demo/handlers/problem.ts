import { HttpResponse } from 'msw';
import type { Audience } from '../../src/client/port.js';
import { audiences } from '../../src/figures/audience.js';

const titles = { 400: 'Bad request', 403: 'Forbidden', 404: 'Not found', 500: 'Server error' } as const;

/** An error as RFC 9457 wants it. */
export const problem = (status: keyof typeof titles) =>
  HttpResponse.json(
    { title: titles[status], status },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

/** Whom the question is for; undefined where it names nobody that there is. A gateway of the demo has no roles. */
export const askedAudience = (question: URLSearchParams): Audience | undefined =>
  audiences.find((audience) => audience === (question.get('audience') ?? 'public'));
