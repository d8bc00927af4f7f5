/**
 * What the gateway takes from Pejl, in one place: in a copy of this folder the first two blocks come from the package
 * (`pejl/figures`, `pejl/client.js`) instead of the checkout.
 */
export {
  addMonths,
  type AmountOf,
  attack,
  type Audience,
  audienceOf,
  audiences,
  hide,
  highsSolver,
  includes,
  isDay,
  isMonth,
  isRecovered,
  isSmallCount,
  isTelling,
  type Line,
  needsOfAmounts,
  type Need,
  type Solve,
  type Table,
  thresholdFor,
} from '../../src/figures/figures.js';
export type {
  About,
  Benchmark,
  BenchmarkFigure,
  CitizenHistory,
  CitizenService,
  Explanation,
  Municipality,
  NoValue,
  OreCell,
  PersonsCell,
  Provider,
  SavingsArea,
  SavingsFigures,
  SavingsPeriod,
  SavingsPlan,
  SavingsPlanEntry,
  SavingsPlanList,
  ServiceMonth,
  ServiceSpan,
} from '../../src/client/client.js';
export { ApiError, checkAnswer, holdsPersonalNumber } from '../../src/client/client.js';
