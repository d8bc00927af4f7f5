import { ApiError } from './api-error.js';
import { rankingFor } from './rankings.js';
import type {
  Benchmark,
  BenchmarkQuestion,
  CostRanking,
  CostRankingQuestion,
  CostTrajectory,
  CostTrajectoryQuestion,
  Operation,
  Places,
  PlacesQuestion,
  ProductionMix,
  ProductionMixQuestion,
  WaitingList,
  WaitingListQuestion,
} from './port.js';

/** What a file holds, by a field that only that answer has; undefined where it is none of them. */
export function heldIn(data: unknown): Operation | undefined {
  const has = (name: string) => Object.hasOwn(Object(data) as object, name);
  if (has('savingsSign') || has('areas')) return 'getSavingsPlan';
  if (has('plans')) return 'listSavingsPlans';
  if (has('subject')) return 'getCostTrajectory';
  if (has('unitOf')) return 'getCostRanking';
  if (has('services')) return 'getCitizenHistory';
  if (has('kinds')) return 'getProductionMix';
  if (has('bands')) return 'getWaitingList';
  if (has('totals')) return 'getPlaces';
  return has('municipalities') ? 'getBenchmark' : undefined;
}

/** The file's own subject and months, split where that was asked for. Sums hold for its months alone. */
export function trajectoryFor(answer: CostTrajectory, question: CostTrajectoryQuestion): CostTrajectory {
  const { subject, from = answer.from, to = answer.to, by } = question;
  if (answer.subject !== subject || answer.from !== from || answer.to !== to) throw new ApiError('notFound');
  if (by !== undefined && by === answer.by) return answer;
  const { by: _, parts: __, ...unsplit } = answer;
  return unsplit;
}

/** Of the file's own indicator the municipalities and years that were asked for; the newest five where none were. */
export function benchmarkFor(answer: Benchmark, question: BenchmarkQuestion): Benchmark {
  if (answer.id !== question.indicator) throw new ApiError('notFound');
  const { municipalities: codes, from, to } = question;
  const inYears = answer.years.filter((year) => (from ?? year) <= year && year <= (to ?? year));
  const years = from === undefined && to === undefined ? inYears.slice(-5) : inYears;
  const municipalities = answer.municipalities.filter(({ code }) => codes.includes(code));
  const isAsked = (code: string, year: number) => codes.includes(code) && years.includes(year);
  const figures = answer.figures.filter(({ municipality, year }) => isAsked(municipality, year));
  return { ...answer, municipalities, years, figures };
}

/** The years that were asked for, with what is said of them. */
export function mixFor({ goal, statedShares, ...mix }: ProductionMix, question: ProductionMixQuestion): ProductionMix {
  const { from = -Infinity, to = Infinity } = question;
  const isAsked = ({ year }: { readonly year: number }) => from <= year && year <= to;
  return {
    ...mix,
    years: mix.years.filter((year) => isAsked({ year })),
    figures: mix.figures.filter(isAsked),
    ...(statedShares && { statedShares: statedShares.filter(isAsked) }),
    ...(goal && isAsked(goal) && { goal }),
  };
}

/** Of the single citizens, couples or families there are no files, whatever they are called: a file has tens alone. */
export function tensFor(ranking: CostRanking, question: CostRankingQuestion): CostRanking {
  if (ranking.kind !== 'tens') throw new ApiError('unanswered');
  if (ranking.unitOf !== question.unitOf) throw new ApiError('notFound');
  return rankingFor(ranking, question);
}

/** A file is one list: of its own day, groups and type of offer. */
export function waitingFor(list: WaitingList, { from, to, by, offerType }: WaitingListQuestion): WaitingList {
  const isOther =
    (from !== undefined && from !== list.from) ||
    (to !== undefined && (list.about.asOf ?? '') > to) ||
    (by ?? 'offerType') !== list.by ||
    offerType !== list.offerType?.id;
  if (isOther) throw new ApiError('notFound');
  return list;
}

/** A file is of its own day; of what it tells over time, the days that were asked for. */
export function placesFor(places: Places, { asOf, from }: PlacesQuestion): Places {
  const { about, days } = places;
  if (asOf !== undefined && (about.asOf ?? '') > asOf) throw new ApiError('notFound');
  if (from === undefined) return places;
  const isAsked = (_: unknown, index: number) => (days[index] ?? '') >= from;
  if (!days.some(isAsked)) throw new ApiError('notFound');
  const since = <G extends Pick<Places['totals'][number], 'overTime'>>(group: G): G => ({
    ...group,
    overTime: group.overTime.filter(isAsked),
  });
  return { ...places, days: days.filter(isAsked), types: places.types.map(since), totals: places.totals.map(since) };
}
