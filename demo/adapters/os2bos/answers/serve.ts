import { http, HttpResponse } from 'msw';
import { activities, appropriations, caseAnswer, payments, sections } from './case-42.js';

type Row = Readonly<Record<string, unknown>>;

/** What OS2bos holds; that of the case beside this file unless told otherwise. */
export interface Held {
  readonly cases: readonly Row[];
  readonly appropriations: readonly Row[];
  readonly activities: readonly Row[];
  readonly payments: readonly Row[];
  readonly sections: readonly Row[];
}

const held: Held = { cases: [caseAnswer], appropriations, activities, payments, sections };

const pageSize = 50;

/** OS2bos, answered in the browser: bare lists, but pages of payments, each of which names the next by its whole address. */
export function os2bos(address: string, overrides: Partial<Held> = {}, elsewhere?: string) {
  const { cases, ...rows } = { ...held, ...overrides };
  return [
    http.get(`${address}/cases/:id/`, ({ params }) => oneOf(cases, params.id)),
    http.get(`${address}/sections/:id/`, ({ params }) => oneOf(rows.sections, params.id)),
    http.get(`${address}/appropriations/`, ({ request }) =>
      HttpResponse.json(by('case', rows.appropriations, request)),
    ),
    http.get(`${address}/activities/`, ({ request }) =>
      HttpResponse.json(by('appropriation', rows.activities, request)),
    ),
    http.get(`${address}/payments/`, ({ request }) => {
      const url = new URL(request.url);
      const [from, to] = ['date__gte', 'date__lte'].map((name) => url.searchParams.get(name) ?? '');
      const found = by('payment_schedule', rows.payments, request).filter(
        ({ date }) => String(from) <= String(date) && String(date) <= String(to),
      );
      const page = Number(url.searchParams.get('page') ?? 1);
      const next = new URL(elsewhere ?? url);
      next.searchParams.set('page', String(page + 1));
      return HttpResponse.json({
        count: found.length,
        next: page * pageSize < found.length ? next.href : null,
        previous: null,
        results: found.slice((page - 1) * pageSize, page * pageSize),
      });
    }),
  ];
}

const oneOf = (rows: readonly Row[], id: unknown) => {
  const row = rows.find((each) => String(each.id) === id);
  return row ? HttpResponse.json(row) : HttpResponse.json({ detail: 'Ikke fundet.' }, { status: 404 });
};

const by = (field: string, rows: readonly Row[], request: Request): readonly Row[] => {
  const wanted = new URL(request.url).searchParams.get(field);
  return rows.filter((row) => String(row[field]) === wanted);
};
