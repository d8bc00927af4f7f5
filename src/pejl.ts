/** Registers every element, for a page that takes them all. */
export { PejlSavingsProgress } from './components/savings-progress/savings-progress.js';
export { PejlSavingsTable } from './components/savings-table/savings-table.js';
export { PejlSource } from './components/source/source.js';
export { ApiError } from './client/api-error.js';
export { fileSource } from './client/file.js';
export { gatewaySource } from './client/gateway.js';
export { setPageSource } from './shared/source-context.js';
