import { http, HttpResponse } from 'msw';
import type { CostMonth, CostTrajectory } from '../../src/client/port.js';
import { includes } from '../../src/figures/audience.js';
import { addMonths, isMonth, monthsBetween } from '../../src/figures/calendar/months.js';
import { askedAudience, problem } from './problem.js';

/** Answers of the months that the demo has; others are empty. */
export const costTrajectory = (address: string, trajectories: readonly CostTrajectory[]) => [
  http.get(`${address}/cost-trajectory`, ({ request }) => {
    if (trajectories.length === 0) return problem(404);
    const { searchParams } = new URL(request.url);
    const audience = askedAudience(searchParams);
    const [subject, by] = [searchParams.get('subject'), searchParams.get('by')];
    const [from, to] = [searchParams.get('from'), searchParams.get('to')];
    const areMonths = [from, to].every((month) => month === null || (/^(19|20|21)/.test(month) && isMonth(month)));
    if (!audience || !subject || !areMonths || (from !== null && to !== null && !isStretch(from, to)))
      return problem(400);
    const own = trajectories.filter((trajectory) => trajectory.subject === subject);
    const found = own.find((trajectory) => by === null || trajectory.by === by) ?? own[0];
    if (!found || !includes(audience, found.about.audience)) return problem(404);
    const { about } = found;
    return HttpResponse.json<CostTrajectory>({
      ...within(found, stretchOf(found, from, to), by),
      about: { ...about, audience },
    });
  }),
];

interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** As many months as the contract allows in one answer. */
const mostMonths = 480;

const isStretch = (from: string, to: string): boolean => from <= to && monthsBetween(from, to) < mostMonths;

/** The year of the status, where nobody asks for other months; where one end lies outside it, the other is in its year. */
function stretchOf(found: CostTrajectory, from: string | null, to: string | null): Stretch {
  const status = found.about.asOf ?? found.bookedTo ?? found.from;
  const years = [status, from ?? status, to ?? status].map((date) => date.slice(0, 4)).sort();
  const [first, last] = [`${years[0]}-01`, `${years[2]}-12`];
  const [, earliest = first] = [first, addMonths(to ?? last, 1 - mostMonths)].sort();
  const [latest = last] = [last, addMonths(from ?? first, mostMonths - 1)].sort();
  return { from: from ?? earliest, to: to ?? latest };
}

/** Sums that the source states hold for its own months alone. */
function within(trajectory: CostTrajectory, { from, to }: Stretch, asked: string | null): CostTrajectory {
  const {
    by,
    parts,
    originalBudgetOre,
    adjustedBudgetOre,
    expectedOre,
    previousOre,
    previousEstimate,
    priceVolume,
    ...rest
  } = trajectory;
  const isWhole = from === trajectory.from && to === trajectory.to;
  const sums = { originalBudgetOre, adjustedBudgetOre, expectedOre, previousOre, previousEstimate, priceVolume };
  const inMonths = (months: readonly CostMonth[]) => months.filter(({ month }) => from <= month && month <= to);
  return {
    ...rest,
    ...(isWhole && given(sums)),
    from,
    to,
    months: inMonths(rest.months),
    ...(asked !== null &&
      by === asked &&
      parts && { by, parts: parts.map((part) => ({ ...part, months: inMonths(part.months) })) }),
  };
}

/** Without what is not there. */
const given = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;
