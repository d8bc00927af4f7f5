import { http, HttpResponse } from 'msw';
import type { WaitingBy, WaitingList } from '../../src/client/port.js';
import { isDay } from '../../src/figures/calendar/days.js';
import { type WaitingRow, waitingRelations } from '../data/waiting-courses.js';
import { Values } from '../gateway/rows.js';
import { CountedLists } from '../gateway/waiting-days.js';
import { askedAudience, problem } from './problem.js';

const groupings: readonly string[] = ['offerType', 'targetGroup', 'age'] satisfies readonly WaitingBy[];

/** The lists that end with this one, of the courses that demo/gateway counts them from. */
export function countedLists(newest: WaitingList): CountedLists {
  const relations = waitingRelations(newest);
  const rowsOf = (name: string) => (relations[name] ?? []).map((row) => new Values(asTexts(row), 'ore'));
  return new CountedLists(
    {
      lists: rowsOf('waiting_lists'),
      groups: rowsOf('waiting_groups'),
      bands: rowsOf('waiting_bands'),
      courses: rowsOf('waiting_courses'),
      definitions: rowsOf('waiting_definitions'),
      notes: [],
    },
    undefined,
  );
}

const asTexts = (row: WaitingRow) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === undefined ? null : String(value)]));

/** The list that is asked for, counted as demo/gateway counts it. All of them are for management, from whom nothing is hidden. */
export const waitingList = (address: string, lists: CountedLists | undefined) => [
  http.get(`${address}/waiting-list`, ({ request }) => {
    const { searchParams } = new URL(request.url);
    const audience = askedAudience(searchParams);
    const asked = (name: string) => searchParams.get(name) ?? undefined;
    const [from, to, by, offerType] = [asked('from'), asked('to'), asked('by'), asked('offerType')];
    const areDays = [from, to].every((day) => day === undefined || isDay(day));
    if (!audience || !areDays || (by !== undefined && !groupings.includes(by))) return problem(400);
    const question = { from, to, by: by as WaitingBy | undefined, offerType, audience };
    const answer = lists?.answer(question, undefined);
    return answer ? HttpResponse.json<WaitingList>(answer) : problem(404);
  }),
];
