import { PejlCitizenHistory } from './components/citizen-history/citizen-history.element.js';
import { PejlCostRanking } from './components/cost-ranking/cost-ranking.element.js';
import { PejlCostTrajectory } from './components/cost-trajectory/cost-trajectory.element.js';
import { PejlPlaces } from './components/places/places.element.js';
import { PejlProductionMix } from './components/production-mix/production-mix.element.js';
import { PejlSavingsProgress } from './components/savings-progress/savings-progress.element.js';
import { PejlSavingsTable } from './components/savings-table/savings-table.element.js';
import { PejlSource } from './components/source/source.element.js';
import { PejlWaitingList } from './components/waiting-list/waiting-list.element.js';
import { define } from './shared/define.js';

/** The source comes first, so that the others find it. */
const elements = {
  'pejl-source': PejlSource,
  'pejl-citizen-history': PejlCitizenHistory,
  'pejl-cost-ranking': PejlCostRanking,
  'pejl-cost-trajectory': PejlCostTrajectory,
  'pejl-places': PejlPlaces,
  'pejl-production-mix': PejlProductionMix,
  'pejl-savings-progress': PejlSavingsProgress,
  'pejl-savings-table': PejlSavingsTable,
  'pejl-waiting-list': PejlWaitingList,
};

export interface DefineOptions {
  /** Ends every tag, after a hyphen: "x" makes `<pejl-savings-table-x>`. Small letters, digits and hyphens. */
  readonly suffix?: string;
}

/** The classes of this copy that have a tag with a suffix, so that saying it twice is no second copy. */
const suffixed = new Map<string, CustomElementConstructor>();

/**
 * Registers every element of this copy. With a suffix it stands beside a copy that has the plain tags, such as that of
 * another part of the page in another version. A tag that is taken stays with the copy that has it. Never throws.
 */
export function definePejl({ suffix = '' }: DefineOptions = {}): void {
  for (const [plain, element] of Object.entries<CustomElementConstructor>(elements)) {
    const tag = suffix ? `${plain}-${suffix}` : plain;
    define(tag, suffix ? (suffixed.get(tag) ?? extended(tag, element)) : element);
  }
}

/** A class can have one tag, and a page may want the plain one as well. */
function extended(tag: string, element: CustomElementConstructor): CustomElementConstructor {
  const own = class extends element {};
  suffixed.set(tag, own);
  return own;
}
