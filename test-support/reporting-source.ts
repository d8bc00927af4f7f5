import type { ReportingSource } from '../src/client/port.js';
import { benchmark } from './benchmark.js';
import { citizenHistory } from './citizen-history.js';
import { unitRanking } from './cost-ranking.js';
import { costTrajectory } from './cost-trajectory.js';
import { places } from './places.js';
import { productionMix } from './production-mix.js';
import { savingsPlan, savingsPlanList } from './savings-plan.js';
import { waitingList } from './waiting-list.js';

/** A source as a page would write it; it answers with the answers beside this file unless told otherwise. */
export const reportingSource = (overrides: Partial<ReportingSource> = {}): ReportingSource => ({
  listSavingsPlans: () => Promise.resolve(savingsPlanList()),
  getSavingsPlan: () => Promise.resolve(savingsPlan()),
  getCostTrajectory: () => Promise.resolve(costTrajectory()),
  getCitizenHistory: () => Promise.resolve(citizenHistory()),
  getBenchmark: () => Promise.resolve(benchmark()),
  getProductionMix: () => Promise.resolve(productionMix()),
  getCostRanking: () => Promise.resolve(unitRanking()),
  getWaitingList: () => Promise.resolve(waitingList()),
  getPlaces: () => Promise.resolve(places()),
  ...overrides,
});
