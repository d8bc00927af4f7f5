import type { Audience } from '../figures/audience.js';
import type { components } from './generated/pejl.js';

type Schemas = components['schemas'];

export type { Audience };
export type About = Schemas['About'];
export type Definition = Schemas['Definition'];
export type PriceLevel = Schemas['PriceLevel'];
export type OreCell = Schemas['OreCell'];
export type OreValue = Schemas['OreValue'];
export type NoValue = Schemas['NoValue'];

export type SavingsPlanList = Schemas['SavingsPlanList'];
export type SavingsPlanEntry = Schemas['SavingsPlanEntry'];
export type SavingsPlan = Schemas['SavingsPlan'];
export type SavingsKind = Schemas['SavingsKind'];
export type SavingsPeriod = Schemas['SavingsPeriod'];
export type SavingsArea = Schemas['SavingsArea'];
export type SavingsFigures = Schemas['SavingsFigures'];
export type StatusRule = Schemas['StatusRule'];
export type Explanation = Schemas['Explanation'];
export type Overlap = Schemas['Overlap'];
export type Footnote = Schemas['Footnote'];
export type EarlierStatus = Schemas['EarlierStatus'];
export type EarlierArea = Schemas['EarlierArea'];

export type CostTrajectory = Schemas['CostTrajectory'];
export type CostMonth = Schemas['CostMonth'];
export type CostPart = Schemas['CostPart'];
export type PriceIndex = Schemas['PriceIndex'];
export type RefundBands = Schemas['RefundBands'];
export type CostPersons = Schemas['CostPersons'];
export type PriceVolume = Schemas['PriceVolume'];

export type Municipality = Schemas['Municipality'];
export type CitizenHistory = Schemas['CitizenHistory'];
export type CitizenService = Schemas['CitizenService'];
export type ServiceSpan = Schemas['ServiceSpan'];
export type ServiceMonth = Schemas['ServiceMonth'];
export type ServicePayer = Schemas['ServicePayer'];
export type Frame = Schemas['Frame'];
export type Goal = Schemas['Goal'];
export type GoalFollowUp = Schemas['GoalFollowUp'];
export type GoalScale = Schemas['GoalScale'];
export type TextCell = Schemas['TextCell'];
export type CaseRefund = Schemas['CaseRefund'];
export type Provider = Schemas['Provider'];

export type Benchmark = Schemas['Benchmark'];
export type BenchmarkFigure = Schemas['BenchmarkFigure'];
export type PersonsCell = Schemas['PersonsCell'];

export type ProductionMix = Schemas['ProductionMix'];
export type ProductionKind = Schemas['ProductionKind'];
export type ProductionFigure = Schemas['ProductionFigure'];
export type ProductionGoal = Schemas['ProductionGoal'];
export type StatedShare = Schemas['StatedShare'];
export type OwnCalculation = Schemas['OwnCalculation'];

export type CostRanking = Schemas['CostRanking'];
export type UnitRanking = Schemas['UnitRanking'];
export type TenRanking = Schemas['TenRanking'];
export type RankedUnitOf = Schemas['RankedUnitOf'];
export type RankedUnit = Schemas['RankedUnit'];
export type RankedServiceCost = Schemas['RankedServiceCost'];
export type UnitYear = Schemas['UnitYear'];
export type TenYear = Schemas['TenYear'];

export type CountCell = Schemas['CountCell'];
export type WaitingList = Schemas['WaitingList'];
export type WaitingBy = Schemas['WaitingBy'];
export type WaitingGroup = Schemas['WaitingGroup'];
export type WaitingFigures = Schemas['WaitingFigures'];
export type WaitingCount = Schemas['WaitingCount'];
export type WaitingOverTime = Schemas['WaitingOverTime'];
export type WaitingSeries = Schemas['WaitingSeries'];
export type WaitingReasons = Schemas['WaitingReasons'];
export type DayBand = Schemas['DayBand'];
export type Places = Schemas['Places'];
export type PlaceKind = Schemas['PlaceKind'];
export type PlaceType = Schemas['PlaceType'];
export type PlaceOffer = Schemas['PlaceOffer'];
export type PlaceTotal = Schemas['PlaceTotal'];
export type PlaceFigures = Schemas['PlaceFigures'];
export type PlaceCounts = Schemas['PlaceCounts'];
export type PlacesUsed = Schemas['PlacesUsed'];
export type ExpectedFree = Schemas['ExpectedFree'];
export type WhyFree = Schemas['WhyFree'];

export interface SavingsPlansQuestion {
  /** Whom the page is for. */
  readonly audience: Audience;
}

export interface SavingsPlanQuestion {
  /** The plan's id. A source that holds one plan only answers with that one when it is ''. */
  readonly plan: string;
  /** The status in force on this day, "YYYY-MM-DD"; the newest one when absent. */
  readonly asOf?: string;
  /** An earlier status to compare with, by its day. */
  readonly comparedTo?: string;
  /** Whom the page is for. */
  readonly audience: Audience;
}

export interface CostTrajectoryQuestion {
  /** What the cost is of, as the source names it, such as "municipality" or "area/botilbud". */
  readonly subject: string;
  /** The first month, "YYYY-MM"; January of the year that the status falls in when absent. */
  readonly from?: string;
  /** The last month; December of that year when absent. */
  readonly to?: string;
  /** Splits the cost by this, such as "service", "providerKind" or "area"; not split when absent. */
  readonly by?: string;
  /** Whom the page is for. */
  readonly audience: Audience;
}

export interface CitizenHistoryQuestion {
  /** The case as the page's own system refers to it: opaque, and no personal number. */
  readonly caseRef: string;
  /** The first month, "YYYY-MM"; the source's own choice when absent. */
  readonly from?: string;
  /** The last month. */
  readonly to?: string;
  /** What the look-up is for, one of the purposes that the gateway knows. It tells of no person. */
  readonly purpose?: string;
  /** Whom the page is for. */
  readonly audience: Audience;
}

export interface BenchmarkQuestion {
  /** The indicator's id, as the source names it. */
  readonly indicator: string;
  /** Codes of municipalities, three digits each. */
  readonly municipalities: readonly string[];
  /** The first year; the newest five years when neither is given. */
  readonly from?: number;
  /** The last year; the newest when absent. */
  readonly to?: number;
  /** Whom the page is for. */
  readonly audience: Audience;
}

export interface ProductionMixQuestion {
  /** The first year; the first that the source has when absent. */
  readonly from?: number;
  /** The last year; the last that the source has when absent. */
  readonly to?: number;
  /** Whom the page is for. */
  readonly audience: Audience;
}

export interface CostRankingQuestion {
  /** Whose costs are ranked. */
  readonly unitOf: RankedUnitOf;
  /** The years; the newest three when absent. */
  readonly years?: readonly number[];
  /** How many of them at most; as many as the source ranks when absent. */
  readonly top?: number;
  /** Whom the page is for. */
  readonly audience: Audience;
}

export interface WaitingListQuestion {
  /** The day that entering and leaving are counted from, "YYYY-MM-DD"; the source's own choice when absent. */
  readonly from?: string;
  /** The list as it was on this day; the newest when absent. */
  readonly to?: string;
  /** What the groups are; types of offer when absent. */
  readonly by?: WaitingBy;
  /** The id of a type of offer, for those alone who wait for it; every type when absent. */
  readonly offerType?: string;
  /** Whom the page is for. */
  readonly audience: Audience;
}

export interface PlacesQuestion {
  /** The places as they were on this day, "YYYY-MM-DD"; the newest when absent. */
  readonly asOf?: string;
  /** The first day of what is told over time; the source's own choice when absent. */
  readonly from?: string;
  /** Whom the page is for. */
  readonly audience: Audience;
}

/**
 * Where elements ask: one method per operation of the contract, named by its operationId. An answer is exactly the
 * contract's schema. A method stops when its signal aborts, and rejects with an `ApiError` or with any object that has
 * one of its kinds.
 */
export interface ReportingSource {
  listSavingsPlans(question: SavingsPlansQuestion, signal: AbortSignal): Promise<SavingsPlanList>;
  getSavingsPlan(question: SavingsPlanQuestion, signal: AbortSignal): Promise<SavingsPlan>;
  getCostTrajectory(question: CostTrajectoryQuestion, signal: AbortSignal): Promise<CostTrajectory>;
  getCitizenHistory(question: CitizenHistoryQuestion, signal: AbortSignal): Promise<CitizenHistory>;
  getBenchmark(question: BenchmarkQuestion, signal: AbortSignal): Promise<Benchmark>;
  getProductionMix(question: ProductionMixQuestion, signal: AbortSignal): Promise<ProductionMix>;
  getCostRanking(question: CostRankingQuestion, signal: AbortSignal): Promise<CostRanking>;
  getWaitingList(question: WaitingListQuestion, signal: AbortSignal): Promise<WaitingList>;
  getPlaces(question: PlacesQuestion, signal: AbortSignal): Promise<Places>;
}

/** What stands behind a source: it may answer some of the questions only, and lacks the methods of the others. */
export type SourceMethods = Partial<ReportingSource>;

/** The answer of each operation. */
export type Answers = {
  [Operation in keyof ReportingSource]: Awaited<ReturnType<ReportingSource[Operation]>>;
};

export type Operation = keyof Answers;

/** The question of each operation. */
export type Questions = { [O in Operation]: Parameters<ReportingSource[O]>[0] };
