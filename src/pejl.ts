/** Registers every element, for a page that takes them all. */
import { definePejl } from './define-pejl.js';

definePejl();

export { PejlSource } from './components/source/source.element.js';
export { PejlCitizenHistory } from './components/citizen-history/citizen-history.element.js';
export { PejlCostRanking } from './components/cost-ranking/cost-ranking.element.js';
export { PejlCostTrajectory } from './components/cost-trajectory/cost-trajectory.element.js';
export { PejlPlaces } from './components/places/places.element.js';
export { PejlProductionMix } from './components/production-mix/production-mix.element.js';
export { PejlSavingsProgress } from './components/savings-progress/savings-progress.element.js';
export { PejlSavingsTable } from './components/savings-table/savings-table.element.js';
export { PejlWaitingList } from './components/waiting-list/waiting-list.element.js';
export { ApiError } from './client/api-error.js';
export { combineSources } from './client/combine.js';
export { fileSource } from './client/file.js';
export { gatewaySource } from './client/gateway.js';
export { statbankSource } from './client/statbank/statbank.js';
export type { Selection } from './shared/selection.js';
export { setPageSource } from './shared/source-context.js';
export { fixPage, withEarlier } from './freeze.js';
