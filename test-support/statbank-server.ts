/** The StatBank of `statbank.ts` in place of the real one, for the tests of the client. */
import { http, HttpResponse } from 'msw';
import { dataOf, type DataQuestion, refusal, tableOf } from './statbank.js';
import { worker } from './worker.js';

export const statbank = '/api/statbank/v1';

/** As StatBank calls its JSON. */
export const asJson = (body: unknown, status = 200) =>
  new HttpResponse(JSON.stringify(body), { status, headers: { 'content-type': 'text/json; charset=utf-8' } });

export interface Asked {
  readonly tables: { readonly table: string; readonly format: string; readonly lang: string }[];
  readonly data: DataQuestion[];
}

export interface Overrides {
  /** What is answered in place of the table, or of its figures. */
  readonly table?: (id: string) => unknown;
  readonly data?: (question: DataQuestion) => unknown;
}

/** Answers as StatBank does and keeps what it was asked. */
export function serveStatbank({ table = tableOf, data = dataOf }: Overrides = {}): Asked {
  const asked: Asked = { tables: [], data: [] };
  const answer = (body: unknown): Response => {
    if (body instanceof Response) return body;
    return body === undefined ? asJson(refusal('EXTRACT-NOTFOUND'), 400) : asJson(body);
  };
  worker.use(
    http.post(`${statbank}/tableinfo`, async ({ request }) => {
      const question = (await request.json()) as Asked['tables'][number];
      asked.tables.push(question);
      return answer(table(question.table));
    }),
    http.post(`${statbank}/data`, async ({ request }) => {
      const question = (await request.json()) as DataQuestion;
      asked.data.push(question);
      return answer(data(question));
    }),
  );
  return asked;
}
