import { dataOf, httpClient, type HttpOptions } from '../../../src/client/client.js';
import type { paths } from './generated.js';
import { Given } from './given.js';

/** Days, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Pages of 50 that one plan may have; more are no answer to a question about some years. */
const mostPages = 100;

export const os2bosClient = (address: string, options: HttpOptions) =>
  httpClient<paths>(address.replace(/\/+$/, ''), options);

/**
 * The calls of OS2bos. What comes back is unchecked: the generated types say what may be asked, and are wrong about the
 * answers. `where` is the place that an answer is told by when something in it is wrong.
 */
export function os2bosCalls(http: ReturnType<typeof os2bosClient>, signal: AbortSignal) {
  // What is about one person is left nowhere on the machine.
  const init = { signal, cache: 'no-store' as const };
  const sections = new Map<number, Promise<unknown>>();
  return {
    async caseOf(id: string): Promise<Given> {
      return new Given(await dataOf(http.GET('/cases/{id}/', { params: { path: { id } }, ...init })), '/case');
    },

    async appropriationsOf(id: string): Promise<Given[]> {
      const asked = http.GET('/appropriations/', { params: { query: { case: id } }, ...init });
      return new Given(await dataOf(asked), '/appropriations').rows();
    },

    async activitiesOf(appropriation: number, where: string): Promise<Given[]> {
      const query = { appropriation: String(appropriation) };
      const asked = http.GET('/activities/', { params: { query }, ...init });
      return new Given(await dataOf(asked), `${where}/activities`).rows();
    },

    /** Many appropriations are of one section, which is asked for once. */
    async section(id: number): Promise<Given> {
      const params = { path: { id: String(id) } };
      const data = sections.get(id) ?? dataOf(http.GET('/sections/{id}/', { params, ...init }));
      sections.set(id, data);
      return new Given(await data, `/sections/${id}`);
    },

    /**
     * All pages of a plan's payments. `next` tells that there is one more; where it points is never followed, so that the
     * token goes to no other address. Rows that come or go meanwhile make the count disagree, and nothing is shown.
     */
    async paymentsOf(plan: number, { from, to }: Days, where: string): Promise<Given[]> {
      const payments = new Map<number, Given>();
      for (let page = 1; ; page += 1) {
        const query = { payment_schedule: String(plan), date__gte: from, date__lte: to, page };
        const asked = http.GET('/payments/', { params: { query }, ...init });
        const answer = new Given(await dataOf(asked), `${where}/payments/${page}`);
        for (const row of answer.field('results').rows()) {
          const key = row.field('id');
          if (payments.has(key.id())) key.refuse('each payment once');
          payments.set(key.id(), row);
        }
        const next = answer.field('next');
        if (!next.isNull && page < mostPages) continue;
        if (!next.isNull) next.refuse(`at most ${mostPages} pages`);
        const count = answer.field('count');
        if (count.id() !== payments.size) count.refuse('the number of payments that came');
        return [...payments.values()];
      }
    },
  };
}

export type Calls = ReturnType<typeof os2bosCalls>;
