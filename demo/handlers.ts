import { http, HttpResponse } from 'msw';
import type {
  Benchmark,
  CitizenHistory,
  CostTrajectory,
  Places,
  ProductionMix,
  SavingsPlan,
  UnitRanking,
} from '../src/client/port.js';
import { trajectory as botilbud } from './data/botilbud-2026.js';
import { botilbudParts } from './data/botilbud-parts.js';
import { costSeries } from './data/cost-series.js';
import { benchmark } from './data/doegntilbud-boern.js';
import { fictionalPlans } from './data/fictional-plans.js';
import { rankings } from './data/furesoe-rankings.js';
import { plan as handleplan } from './data/handleplan-2015.js';
import { histories } from './data/histories.js';
import { longCase } from './case-system/long-case.js';
import { os2bos } from './adapters/os2bos/answers/serve.js';
import { plan as potentialer } from './data/potentialer-2016.js';
import { places as pladser } from './data/pladser-2026.js';
import { mix as produktion } from './data/produktion-2026.js';
import { list as venteliste } from './data/venteliste-2026.js';
import { benchmarkOf } from './handlers/benchmarks.js';
import { countedLists, waitingList } from './handlers/capacity.js';
import type { CountedLists } from './gateway/waiting-days.js';
import { placesOf } from './handlers/places.js';
import { citizenHistory } from './handlers/citizen-history.js';
import { udbydere } from './data/udbydere.js';
import { costRanking } from './handlers/cost-ranking.js';
import { costTrajectory } from './handlers/costs.js';
import { problem } from './handlers/problem.js';
import { productionMix } from './handlers/production.js';
import { savingsPlans } from './handlers/savings-plans.js';

/** What a gateway of the demo answers from. */
export interface GatewayData {
  readonly source: string;
  readonly plans: readonly SavingsPlan[];
  /** By the reference of their case. */
  readonly histories?: ReadonlyMap<string, CitizenHistory>;
  readonly benchmarks?: readonly Benchmark[];
  readonly trajectories?: readonly CostTrajectory[];
  readonly production?: ProductionMix;
  readonly rankings?: readonly UnitRanking[];
  readonly waiting?: CountedLists;
  readonly places?: Places;
  /** The clock, for the months that are usual to ask for. */
  readonly now?: () => Date;
}

/**
 * A gateway, answered in the browser: the same paths and shapes as openapi/pejl.yaml, and the same answers as
 * demo/gateway gives of the same data.
 */
export const gateway = (
  address: string,
  {
    source,
    plans,
    histories,
    benchmarks = [],
    trajectories = [],
    production,
    rankings = [],
    waiting,
    places,
    now,
  }: GatewayData,
) => [
  ...savingsPlans(address, source, plans),
  ...citizenHistory(address, histories, now ?? (() => new Date())),
  ...benchmarkOf(address, benchmarks),
  ...costTrajectory(address, trajectories),
  ...productionMix(address, production),
  ...costRanking(address, rankings),
  ...waitingList(address, waiting),
  ...placesOf(address, places),
];

const fictional = '/pejl/fictional/v1';
const invented = (name: string): SavingsPlan | undefined => fictionalPlans.find(({ id }) => id === name);

/** The gateways of the demo: one with what real documents state, and one with invented figures that also fails. */
export const handlers = [
  ...gateway('/pejl/v1', {
    source: 'Fredensborg Kommune og Furesø Kommune',
    plans: [handleplan, potentialer],
  }),
  // What may pass by itself is asked for again before the reader hears of it; this is not.
  http.get(`${fictional}/savings-plans/fails-once`, () => problem(500), { once: true }),
  http.get(
    `${fictional}/savings-plans/fails-later`,
    () => HttpResponse.json({ ...invented('fails-once'), id: 'fails-later' }),
    { once: true },
  ),
  http.get(`${fictional}/savings-plans/fails-later`, () => problem(500)),
  http.get(`${fictional}/savings-plans/forbidden`, () => problem(403)),
  // Kroner with decimals, where the contract has whole øre.
  http.get(`${fictional}/savings-plans/broken`, () =>
    HttpResponse.json({
      ...handleplan,
      id: 'broken',
      total: [{ period: '2015', targetOre: { state: 'value', value: 25.5 } }],
    }),
  ),
  // A gateway that answers for more than it was asked: the elements must not show it.
  http.get(`${fictional}/savings-plans/closed`, () => HttpResponse.json(invented('closed'))),
  ...gateway(fictional, {
    source: 'opdigtede tal',
    plans: fictionalPlans,
    histories,
    benchmarks: [benchmark],
    trajectories: [botilbud, ...botilbudParts, ...costSeries, udbydere],
    production: produktion,
    rankings,
    waiting: countedLists(venteliste),
    places: pladser,
  }),
  // What the page of a case system asks: one long case more, and a system with an API of its own.
  ...gateway('/pejl/cases/v1', {
    source: 'opdigtede tal',
    plans: [],
    histories: new Map([...histories, ['26-P-0417', longCase]]),
  }),
  ...os2bos('/os2bos/api'),
];
