/**
 * The rules behind the figures, for a gateway, a script or a page: `import { sumOf } from 'pejl/figures'`. They run in
 * Node and in a browser, depend on nothing, and read neither clock nor language. docs/figures.md explains each rule.
 */
export { differenceOf, inProportion, meanOf, perOf, quotientOf, shareOf, sumOf } from './arithmetic.js';
export { type Audience, audienceOf, audiences, includes, meet } from './audience.js';
export { ageOn, monthsOld, turnsOn } from './calendar/ages.js';
export { budgetYearOf, estimateYearsOf, monthsPassed, periodOfBudgetYear } from './calendar/budget-years.js';
export { addDays, daysBetween, isDay, weekdayOf } from './calendar/days.js';
export {
  addMonths,
  addMonthsToDay,
  firstDayOf,
  isMonth,
  lastDayOf,
  monthOf,
  monthsBetween,
  monthsFrom,
  monthsOfQuarter,
  monthsOfYear,
  quarterOf,
  yearOf,
} from './calendar/months.js';
export { holdsDay, monthsIn, type Period, type PeriodName, periodName, periodOfQuarter } from './calendar/periods.js';
export { waitingDays } from './calendar/waiting.js';
export { firstDayOfWeek, isWeek, weekOf, weeksIn } from './calendar/weeks.js';
export {
  type Cell,
  type EmptyCell,
  isPartial,
  isValue,
  isWhole,
  missing,
  notApplicable,
  type NoValueState,
  type Parts,
  type RatioCell,
  type RatioValue,
  strongestReason,
  suppressed,
  type ValueCell,
  valueOf,
} from './cell.js';
export { inFixedPrices, type MonthlyIndex } from './costs/fixed-prices.js';
export { averageOf, perPersons } from './costs/per-persons.js';
export {
  type RefundableCost,
  type RefundBand,
  type RefundBands,
  refundOf,
  refundsOf,
  refundWithin,
} from './costs/refund.js';
export { attack, isRecovered } from './disclosure/attack.js';
export { hide, type HidingOptions } from './disclosure/hide.js';
export type { Hiding, Need } from './disclosure/hiding.js';
export { ofAtLeast, shareOfPersons } from './disclosure/minimum.js';
export {
  type AmountOf,
  type AmountRule,
  isTelling,
  needsOfAmounts,
  needsOfCounts,
  usualAmountRule,
} from './disclosure/needs.js';
export type { Bounds } from './disclosure/narrowing.js';
export { recoverable } from './disclosure/recoverable.js';
export { leastTogether, tellsOfOne } from './rankings/tens.js';
export { isSmallCount, thresholdFor, type ThresholdSettings, usualThreshold } from './disclosure/threshold.js';
export { firstYearShareOf, nextYearDeviationOf, stillToComeOf, withoutOneOff } from './effects.js';
export {
  askedFor,
  type AskedUnit,
  askedUnitOf,
  decimalsOf,
  exactUnit,
  fittingUnit,
  type MoneyUnit,
  moneyUnits,
  roundingShows,
  stepsIn,
  unitFor,
} from './money.js';
export { type FiguresById, movedIds, movesOf, turnoverOf } from './moves.js';
export { inPricesOf, type PriceIndex } from './price-index.js';
export { inLevel, isSamePriceLevel, type PriceLevel } from './price-level.js';
export { type PricedVolume, type PriceVolume, priceVolumeOf } from './price-volume.js';
export type { Moved, Refused, Rounded } from './rounding/choice.js';
export { dividedBy, multipliedBy, ratioIn } from './rounding/exact.js';
export { type NotRounded, roundedLinked } from './rounding/linked.js';
export { roundedParts } from './rounding/parts.js';
export { type Grid, roundedTable } from './rounding/table.js';
export { addsUp, checkTable } from './tables/adding-up.js';
export { type Highs, highsSolver } from './tables/highs.js';
export { type Line, listLines, type Table, tableLines } from './tables/lines.js';
export { type NamedLine, tableOf } from './tables/named.js';
export type { Programme, Solution, Solve, Sum } from './tables/solve.js';
export {
  type BudgetEffect,
  budgetEffectOf,
  deviationFromBudget,
  deviationOf,
  type Direction,
  fulfilmentOf,
  type JudgedSaving,
  savedOf,
  type Status,
  statusOf,
  type StatusRule,
  usualRule,
} from './variance.js';
