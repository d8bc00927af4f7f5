import type { FastifyRequest } from 'fastify';
import { addMonths, type Audience, audiences, isDay, isMonth, type RankedUnitOf, type WaitingBy } from './pejl.js';
import { badRequest } from './problems.js';
import { unitKinds } from './ranking-relations.js';
import { groupings } from './waiting-relations.js';

/** What a request asks in the query of its address. No sentence repeats what stood there. */
export function askedAudience(request: FastifyRequest): Audience {
  const asked = askedText(request, 'audience') ?? 'public';
  const found = audiences.find((audience) => audience === asked);
  if (found === undefined) throw badRequest(`audience: expected one of ${audiences.join(', ')}.`);
  return found;
}

export function askedDay(request: FastifyRequest, name: string): string | undefined {
  const asked = askedText(request, name);
  if (asked !== undefined && !isDay(asked)) throw badRequest(`${name}: expected a day such as 2026-09-30.`);
  return asked;
}

export function askedYears(request: FastifyRequest): {
  readonly from: number | undefined;
  readonly to: number | undefined;
} {
  const [from, to] = [askedYear(request, 'from'), askedYear(request, 'to')];
  if (from !== undefined && to !== undefined && from > to) throw badRequest('to: expected no year before from.');
  return { from, to };
}

function askedYear(request: FastifyRequest, name: string): number | undefined {
  const asked = askedText(request, name);
  return asked === undefined ? undefined : yearOf(asked, name);
}

function yearOf(asked: unknown, name: string): number {
  const year = typeof asked === 'string' && /^\d{4}$/.test(asked) ? Number(asked) : 0;
  if (year < 1970 || year > 2100) throw badRequest(`${name}: expected a year from 1970 to 2100.`);
  return year;
}

/** As many as the contract allows in one answer. */
const mostYears = 10;

/** The years of a question that names them one by one. */
export function askedYearList(request: FastifyRequest): readonly number[] | undefined {
  const asked = [askedValue(request, 'years') ?? []].flat();
  if (asked.length > mostYears) throw badRequest(`years: expected at most ${mostYears} of them.`);
  return asked.length === 0 ? undefined : asked.map((year) => yearOf(year, 'years'));
}

export function askedUnitOf(request: FastifyRequest): RankedUnitOf {
  const asked = askedText(request, 'unitOf');
  const found = unitKinds.find((unit) => unit === asked);
  if (found === undefined) throw badRequest(`unitOf: expected one of ${unitKinds.join(', ')}.`);
  return found;
}

export function askedGrouping(request: FastifyRequest): WaitingBy | undefined {
  const asked = askedText(request, 'by');
  const found = groupings.find((grouping) => grouping === asked);
  if (asked !== undefined && found === undefined) throw badRequest(`by: expected one of ${groupings.join(', ')}.`);
  return found;
}

export function askedTop(request: FastifyRequest): number | undefined {
  const asked = askedText(request, 'top');
  if (asked === undefined) return undefined;
  if (!/^\d{1,3}$/.test(asked) || Number(asked) < 1 || Number(asked) > 100)
    throw badRequest('top: expected a whole number from 1 to 100.');
  return Number(asked);
}

/** A text that must be there. */
export function askedName(request: FastifyRequest, name: string): string {
  const asked = askedText(request, name) ?? '';
  if (asked === '') throw badRequest(`${name}: expected a name.`);
  return asked;
}

export function askedMonths(request: FastifyRequest): {
  readonly from: string | undefined;
  readonly to: string | undefined;
} {
  return monthsOf(askedText(request, 'from'), askedText(request, 'to'));
}

/** The first and the last month of a question, in an address or a body. */
export function monthsOf(
  from: unknown,
  to: unknown,
): { readonly from: string | undefined; readonly to: string | undefined } {
  const months = { from: monthOf(from, 'from'), to: monthOf(to, 'to') };
  if (months.from !== undefined && months.to !== undefined && months.from > months.to)
    throw badRequest('to: expected no month before from.');
  if (months.from !== undefined && months.to !== undefined && months.to > lastFrom(months.from))
    throw badRequest(`to: expected at most ${mostMonths} months.`);
  return months;
}

/** As many as the contract allows in one answer. */
const mostMonths = 480;

/** The last month that an answer from this one may have, and the first that one to it may have. */
export const lastFrom = (month: string): string => addMonths(month, mostMonths - 1);
export const firstTo = (month: string): string => addMonths(month, 1 - mostMonths);

function monthOf(value: unknown, name: string): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^(19|20|21)/.test(value) && isMonth(value)) return value;
  throw badRequest(`${name}: expected a month such as 2026-09.`);
}

export const earlierOf = (a: string, b: string): string => (a < b ? a : b);
export const laterOf = (a: string, b: string): string => (a < b ? b : a);

/** There are 98 municipalities. */
const mostCodes = 98;

export function askedMunicipalities(request: FastifyRequest): readonly string[] {
  const asked = [askedValue(request, 'municipalities') ?? []].flat();
  const codes = asked.filter((code) => typeof code === 'string' && /^\d{3}$/.test(code)) as string[];
  if (codes.length === 0 || codes.length > mostCodes || codes.length < asked.length)
    throw badRequest('municipalities: expected codes of three digits, one to 98 of them.');
  return codes;
}

export function askedText(request: FastifyRequest, name: string): string | undefined {
  const value = askedValue(request, name);
  if (value !== undefined && typeof value !== 'string') throw badRequest(`${name}: expected once at most.`);
  return value;
}

function askedValue({ query }: FastifyRequest, name: string): unknown {
  return Object.hasOwn(Object(query) as object, name) ? (query as Record<string, unknown>)[name] : undefined;
}
