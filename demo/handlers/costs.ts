import { http, HttpResponse } from 'msw';
import type { CostMonth, CostTrajectory } from '../../src/client/port.js';
import { includes } from '../../src/figures/audience.js';
import { isMonth } from '../../src/figures/calendar/months.js';
import { askedAudience, problem } from './problem.js';

/** Answers of the months that the demo has; others are empty. */
export const costTrajectory = (address: string, trajectories: readonly CostTrajectory[]) => [
  http.get(`${address}/cost-trajectory`, ({ request }) => {
    const { searchParams } = new URL(request.url);
    const audience = askedAudience(searchParams);
    const [subject, by] = [searchParams.get('subject'), searchParams.get('by')];
    const own = trajectories.filter((trajectory) => trajectory.subject === subject);
    const found = own.find((trajectory) => by === null || trajectory.by === by) ?? own[0];
    const from = searchParams.get('from') ?? found?.from ?? '';
    const to = searchParams.get('to') ?? found?.to ?? '';
    if (!audience || (found && (!isMonth(from) || !isMonth(to) || to < from))) return problem(400);
    if (!found || !includes(audience, found.about.audience)) return problem(404);
    return HttpResponse.json<CostTrajectory>({ ...within(found, from, to, by), about: { ...found.about, audience } });
  }),
];

/** Sums that the source states hold for its own months alone. */
function within(trajectory: CostTrajectory, from: string, to: string, asked: string | null): CostTrajectory {
  const { by, parts, originalBudgetOre, adjustedBudgetOre, expectedOre, previousOre, previousEstimate, ...rest } =
    trajectory;
  const isWhole = from === trajectory.from && to === trajectory.to;
  const sums = { originalBudgetOre, adjustedBudgetOre, expectedOre, previousOre, previousEstimate };
  const inMonths = (months: readonly CostMonth[]) => months.filter(({ month }) => from <= month && month <= to);
  const { priceVolume, ...answer } = { ...rest, from, to, months: inMonths(rest.months), ...(isWhole && given(sums)) };
  return {
    ...answer,
    ...(isWhole && priceVolume && { priceVolume }),
    ...(asked !== null &&
      by === asked &&
      parts && { by, parts: parts.map((part) => ({ ...part, months: inMonths(part.months) })) }),
  };
}

/** Without what is not there. */
const given = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;
