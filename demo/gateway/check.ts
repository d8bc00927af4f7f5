import { lastFrom } from './asked.js';
import { Benchmarks } from './benchmarks.js';
import { checkNesting } from './check-nesting.js';
import { checkReferences } from './check-references.js';
import { checkRows } from './check-rows.js';
import { Costs } from './costs.js';
import { Histories } from './histories.js';
import { ApiError, audiences, checkAnswer } from './pejl.js';
import { Plans, type Site } from './plans.js';
import { Production } from './production.js';
import { valuesOf } from './reading.js';
import { unitKinds } from './ranking-relations.js';
import { Rankings } from './rankings.js';
import { RowError } from './rows.js';
import { PlacesOfOffers } from './places.js';
import { WaitingLists } from './waiting.js';
import { groupings } from './waiting-relations.js';

export interface Findings {
  readonly problems: readonly string[];
  readonly plans: number;
  readonly answers: number;
}

/** Everything that an integrator can be told before a reader meets it. Views and columns have been looked up already. */
export async function checkSite(site: Site): Promise<Findings> {
  const { database, catalog, mapping } = site;
  const problems: string[] = [];
  for (const table of catalog.values()) {
    problems.push(...(await checkRows(database.query, table, mapping.amounts)));
    problems.push(...(await checkReferences(database.query, catalog, table)));
  }
  problems.push(...(await checkNesting(database.query, catalog)));
  // What the tables lack the answers lack too, and would only be told again in other words.
  if (problems.length > 0) return { problems, plans: 0, answers: 0 };
  return checkAnswers(site);
}

/** An answer that somebody can ask for, and what to call it in a sentence. */
interface Answerable {
  readonly where: string;
  readonly plan?: string;
  readonly make: () => Promise<unknown>;
}

/** Makes every answer that can be asked for (of cases some), and holds it against the contract. */
async function checkAnswers(site: Site): Promise<Findings> {
  const problems = new Set<string>();
  const plans = new Set<string>();
  let answers = 0;
  for (const answersOf of [
    planAnswers,
    benchmarkAnswers,
    costAnswers,
    productionAnswers,
    rankingAnswers,
    waitingAnswers,
    placesAnswers,
    historyAnswers,
  ])
    for await (const { where, plan, make } of answersOf(site)) {
      if (plan !== undefined) plans.add(plan);
      try {
        await make();
        answers += 1;
      } catch (error) {
        if (!(error instanceof ApiError) && !(error instanceof RowError)) throw error;
        problems.add(`${where}: ${error.message}`);
      }
    }
  return { problems: [...problems], plans: plans.size, answers };
}

async function* planAnswers(site: Site): AsyncGenerator<Answerable> {
  const plans = new Plans(site);
  for (const audience of audiences) {
    const list = await plans.list(audience);
    yield { where: 'The list of plans', make: async () => checkAnswer('listSavingsPlans', list) };
    for (const { id, statuses } of list.plans)
      for (const asOf of statuses.length > 0 ? statuses : [undefined])
        yield {
          where: `Plan ${id}, ${asOf ?? 'undated'}`,
          plan: id,
          make: async () =>
            checkAnswer('getSavingsPlan', await plans.get({ plan: id, asOf, comparedTo: statuses[0], audience })),
        };
  }
}

/** As many as may be asked for at once. */
const mostMunicipalities = 98;

async function* benchmarkAnswers(site: Site): AsyncGenerator<Answerable> {
  const benchmarks = new Benchmarks(site);
  for (const row of await valuesOf(site.database.query, site, 'benchmarks', {})) {
    const indicator = row.filled('id');
    const figures = await valuesOf(site.database.query, site, 'benchmark_figures', { where: { indicator } });
    const codes = [...new Set(figures.map((figure) => figure.filled('municipality')))];
    for (const audience of audiences)
      for (let first = 0; first < codes.length; first += mostMunicipalities) {
        const municipalities = codes.slice(first, first + mostMunicipalities);
        const question = { indicator, municipalities, from: 0, to: Infinity, audience };
        yield {
          where: `Indicator ${indicator}`,
          make: async () => {
            const answer = await benchmarks.get(question);
            return answer && checkAnswer('getBenchmark', answer);
          },
        };
      }
  }
}

/** As many months as may be asked for at once. */
const manyMonths = { from: '2000-01', to: lastFrom('2000-01') };

/** Each subject whole and in every split, of all its months and of those that sums are stated for. */
async function* costAnswers(site: Site): AsyncGenerator<Answerable> {
  const costs = new Costs(site, () => new Date(0));
  for (const row of await valuesOf(site.database.query, site, 'cost_subjects', {})) {
    const subject = row.filled('id');
    const read = (name: 'cost_parts' | 'cost_sums' | 'cost_volumes') =>
      valuesOf(site.database.query, site, name, { where: { subject } });
    const splits = new Set((await read('cost_parts')).map((part) => part.filled('split')));
    const stretches = [...(await read('cost_sums')), ...(await read('cost_volumes'))].map((sums) => ({
      from: sums.filled('from_month'),
      to: sums.filled('to_month'),
    }));
    const questions = [manyMonths, ...stretches].flatMap((stretch) =>
      [undefined, ...splits].map((by) => ({ subject, by, ...stretch })),
    );
    for (const audience of audiences)
      for (const question of questions)
        yield {
          where: `Cost of ${subject}`,
          make: async () => {
            const answer = await costs.get({ ...question, audience });
            return answer && checkAnswer('getCostTrajectory', answer);
          },
        };
  }
}

/** Each ranking of all its years, which no sentence tells a unit of. */
async function* rankingAnswers(site: Site): AsyncGenerator<Answerable> {
  if (!site.catalog.has('rankings')) return;
  const rankings = new Rankings(site);
  for (const unitOf of unitKinds)
    for (const audience of ['management', 'committee'] as const)
      yield {
        where: `The ranking of ${unitOf}`,
        make: async () => {
          const answer = await rankings.get({ unitOf, years: undefined, top: undefined, audience });
          return answer && checkAnswer('getCostRanking', answer);
        },
      };
}

async function* productionAnswers(site: Site): AsyncGenerator<Answerable> {
  if (!site.catalog.has('production')) return;
  const production = new Production(site);
  for (const audience of audiences)
    yield {
      where: 'The production',
      make: async () => {
        const answer = await production.get({ from: undefined, to: undefined, audience });
        return answer && checkAnswer('getProductionMix', answer);
      },
    };
}

/** The list of each day by each grouping, of every type and of each. */
async function* waitingAnswers(site: Site): AsyncGenerator<Answerable> {
  if (!site.catalog.has('waiting_lists')) return;
  const waiting = new WaitingLists(site);
  const types = await valuesOf(site.database.query, site, 'waiting_groups', { where: { kind: 'offerType' } });
  const days = (await valuesOf(site.database.query, site, 'waiting_lists', {}))
    .map((list) => list.filled('as_of'))
    .sort();
  for (const to of days)
    for (const audience of audiences)
      for (const by of groupings)
        // A list of every day and type would take long, and what is wrong with one shows in the newest.
        for (const offerType of [undefined, ...(to === days.at(-1) ? types.map((type) => type.filled('id')) : [])]) {
          yield {
            where: `The waiting list of ${to}`,
            make: async () => {
              const answer = await waiting.get({ from: undefined, to, by, offerType, audience });
              return answer && checkAnswer('getWaitingList', answer);
            },
          };
        }
}

/** The places of each day. */
async function* placesAnswers(site: Site): AsyncGenerator<Answerable> {
  if (!site.catalog.has('places_days')) return;
  const places = new PlacesOfOffers(site);
  for (const row of await valuesOf(site.database.query, site, 'places_days', {}))
    for (const audience of audiences) {
      const asOf = row.filled('as_of');
      yield {
        where: `The places of ${asOf}`,
        make: async () => {
          const answer = await places.get({ asOf, from: undefined, audience });
          return answer && checkAnswer('getPlaces', answer);
        },
      };
    }
}

/** There may be very many cases: what is wrong with one way of making them shows in the first. */
const casesTried = 200;

/** No sentence tells which case is wrong: it goes to a screen, and perhaps to a log. */
async function* historyAnswers(site: Site): AsyncGenerator<Answerable> {
  // Whoever may set up views sees them; the readers of a case are asked for when it is served.
  const catalog = new Map([...site.catalog].filter(([name]) => name !== 'case_readers'));
  const histories = new Histories({ ...site, catalog }, () => new Date(0));
  for (const row of await valuesOf(site.database.query, site, 'cases', { most: casesTried }))
    yield {
      where: 'A case',
      make: async () =>
        checkAnswer('getCitizenHistory', await histories.get({ caseRef: row.filled('case_ref'), ...manyMonths }, '')),
    };
}
