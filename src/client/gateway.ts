import { ApiError } from './api-error.js';
import type { paths } from './generated/pejl.js';
import { cacheFor, checkAddress, dataOf, httpClient, type HttpOptions } from './http.js';
import type {
  Benchmark,
  CitizenHistory,
  CostRanking,
  CostTrajectory,
  Places,
  ProductionMix,
  ReportingSource,
  SavingsPlan,
  SavingsPlanList,
  WaitingList,
} from './port.js';
import { openSource, type SourceOptions } from './share.js';

export interface GatewayOptions extends Omit<HttpOptions, 'accepts'>, Pick<SourceOptions, 'log'> {
  /** Address of the gateway, version included, such as "https://api.kommune.example/pejl/v1". */
  readonly gateway: string;
}

/**
 * A municipality's gateway, which serves the contract. An address that no request can be made to is found out at the
 * first question, as `notFound`: it comes from an attribute, and a bad attribute must not stop the page. Tries, and the
 * pauses between them, take at most twice the time of one try.
 */
export function gatewaySource({ gateway, log, ...options }: GatewayOptions): ReportingSource {
  const address = gateway.replace(/\/+$/, '');
  const http = httpClient<paths>(address, options);
  const source: ReportingSource = {
    async listSavingsPlans({ audience }, signal) {
      checkAddress(gateway);
      const init = { params: { query: { audience } }, signal, cache: cacheFor(audience) };
      return (await dataOf(http.GET('/savings-plans', init))) as SavingsPlanList;
    },

    async getSavingsPlan({ plan, ...query }, signal) {
      checkAddress(gateway);
      checkPathPart(plan);
      const init = { params: { path: { plan }, query }, signal, cache: cacheFor(query.audience) };
      return (await dataOf(http.GET('/savings-plans/{plan}', init))) as SavingsPlan;
    },

    async getCostTrajectory(query, signal) {
      checkAddress(gateway);
      // An element that was not told what to ask of is not worth a request.
      if (query.subject === '') throw new ApiError('notFound');
      const init = { params: { query }, signal, cache: cacheFor(query.audience) };
      return (await dataOf(http.GET('/cost-trajectory', init))) as CostTrajectory;
    },

    async getCitizenHistory({ audience, ...body }, signal) {
      checkAddress(gateway);
      // What is about one person is left nowhere on the machine, whomever the page is for.
      const init = { params: { query: { audience } }, body, signal, cache: 'no-store' as const };
      return (await dataOf(http.POST('/citizen-history', init))) as CitizenHistory;
    },

    async getBenchmark({ indicator, municipalities, ...query }, signal) {
      checkAddress(gateway);
      checkPathPart(indicator);
      const params = { path: { indicator }, query: { ...query, municipalities: [...municipalities] } };
      const init = { params, signal, cache: cacheFor(query.audience) };
      return (await dataOf(http.GET('/benchmarks/{indicator}', init))) as Benchmark;
    },

    async getProductionMix(query, signal) {
      checkAddress(gateway);
      const init = { params: { query }, signal, cache: cacheFor(query.audience) };
      return (await dataOf(http.GET('/production-mix', init))) as ProductionMix;
    },

    async getCostRanking({ years, ...query }, signal) {
      checkAddress(gateway);
      const params = { query: { ...query, ...(years && { years: [...years] }) } };
      // Of single citizens, though under pseudonyms: it is left nowhere on the machine.
      const init = { params, signal, cache: 'no-store' as const };
      return (await dataOf(http.GET('/cost-ranking', init))) as CostRanking;
    },

    async getWaitingList(query, signal) {
      checkAddress(gateway);
      const init = { params: { query }, signal, cache: cacheFor(query.audience) };
      return (await dataOf(http.GET('/waiting-list', init))) as WaitingList;
    },

    async getPlaces(query, signal) {
      checkAddress(gateway);
      const init = { params: { query }, signal, cache: cacheFor(query.audience) };
      return (await dataOf(http.GET('/places', init))) as Places;
    },
  };
  const { clock, timeLimit } = options;
  return openSource(source, { log, clock, ...(timeLimit !== undefined && { timeLimit: 2 * timeLimit }) });
}

/** An empty part, "." and ".." would make another path; a gateway has nothing by such a name. */
function checkPathPart(part: string): void {
  if (/^\.{0,2}$/.test(part)) throw new ApiError('notFound');
}
