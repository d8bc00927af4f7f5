/** Registers every element, for a page that takes them all. The source comes first, so that the others find it. */
export { PejlSource } from './components/source/source.js';
export { PejlCitizenHistory } from './components/citizen-history/citizen-history.js';
export { PejlCostTrajectory } from './components/cost-trajectory/cost-trajectory.js';
export { PejlProductionMix } from './components/production-mix/production-mix.js';
export { PejlSavingsProgress } from './components/savings-progress/savings-progress.js';
export { PejlSavingsTable } from './components/savings-table/savings-table.js';
export { ApiError } from './client/api-error.js';
export { combineSources } from './client/combine.js';
export { fileSource } from './client/file.js';
export { gatewaySource } from './client/gateway.js';
export { statbankSource } from './client/statbank/statbank.js';
export { setPageSource } from './shared/source-context.js';
