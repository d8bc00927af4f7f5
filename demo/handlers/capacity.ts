import { http, HttpResponse } from 'msw';
import { waitingFor } from '../../src/client/file-answers.js';
import type { WaitingBy, WaitingList } from '../../src/client/port.js';
import { includes } from '../../src/figures/audience.js';
import { isDay } from '../../src/figures/calendar/days.js';
import { askedAudience, problem } from './problem.js';

const groupings: readonly string[] = ['offerType', 'targetGroup', 'age'] satisfies readonly WaitingBy[];

/** The list that is asked for, of those that the demo has; by other groups the gateway alone makes it of its courses. */
export const waitingList = (address: string, lists: readonly WaitingList[]) => [
  http.get(`${address}/waiting-list`, ({ request }) => {
    const { searchParams } = new URL(request.url);
    const audience = askedAudience(searchParams);
    const [from, to, by, offerType] = ['from', 'to', 'by', 'offerType'].map(
      (name) => searchParams.get(name) ?? undefined,
    );
    const areDays = [from, to].every((day) => day === undefined || isDay(day));
    if (!audience || !areDays || (by !== undefined && !groupings.includes(by))) return problem(400);
    const question = {
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(by !== undefined && { by: by as WaitingBy }),
      ...(offerType !== undefined && { offerType }),
      audience,
    };
    const found = lists
      .filter(({ about }) => includes(audience, about.audience))
      .find((list) => answers(list, question));
    if (!found) return problem(404);
    return HttpResponse.json<WaitingList>({ ...found, about: { ...found.about, audience } });
  }),
];

function answers(list: WaitingList, question: Parameters<typeof waitingFor>[1]): boolean {
  try {
    return waitingFor(list, question) === list;
  } catch {
    return false;
  }
}
