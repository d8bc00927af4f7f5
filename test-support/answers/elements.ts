/** The elements that show an answer, each with what its figures are held against. A new one joins by a line. */
import type { Operation } from '../../src/client/port.js';
import '../../src/components/citizen-history/citizen-history.js';
import '../../src/components/cost-ranking/cost-ranking.js';
import '../../src/components/cost-trajectory/cost-trajectory.js';
import '../../src/components/places/places.js';
import '../../src/components/production-mix/production-mix.js';
import '../../src/components/savings-progress/savings-progress.js';
import '../../src/components/savings-table/savings-table.js';
import '../../src/components/waiting-list/waiting-list.js';
import { checkCitizenHistory } from './citizen-history.js';
import { checkCostRanking } from './cost-ranking.js';
import { checkCostTrajectory } from './cost-trajectory.js';
import { checkPlaces } from './places.js';
import { checkProductionMix } from './production-mix.js';
import { checkSavingsProgress, checkSavingsTable } from './savings-elements.js';
import { checkWaitingList } from './waiting-list.js';
import type { Check } from './stage.js';

export interface Joined {
  readonly tag: string;
  readonly operation: Operation;
  readonly check: Check;
  /** The properties by which the element asks for this answer, or for one that names itself as this does. */
  readonly asks: (answer: object) => object;
}

const fieldOf = (answer: object, name: string, otherwise: string): string => {
  const value: unknown = Reflect.get(answer, name);
  return typeof value === 'string' && value !== '' ? value : otherwise;
};
const forPlan = (answer: object) => ({ plan: fieldOf(answer, 'id', 'a plan') });
const forSubject = (answer: object) => ({
  subject: fieldOf(answer, 'subject', 'a subject'),
  by: fieldOf(answer, 'by', ''),
});

const forCase = (answer: object) => ({ caseRef: fieldOf(answer, 'caseRef', 'sag-1') });
const forAll = () => ({});
const forList = (answer: object) => {
  const { offerType } = answer as { offerType?: object };
  return {
    by: fieldOf(answer, 'by', ''),
    from: fieldOf(answer, 'from', ''),
    offerType: fieldOf(Object(offerType) as object, 'id', ''),
  };
};
const forUnits = (answer: object) => ({ unitOf: fieldOf(answer, 'unitOf', 'citizens') });

export const elements: readonly Joined[] = [
  { tag: 'pejl-citizen-history', operation: 'getCitizenHistory', check: checkCitizenHistory, asks: forCase },
  { tag: 'pejl-cost-ranking', operation: 'getCostRanking', check: checkCostRanking, asks: forUnits },
  { tag: 'pejl-cost-trajectory', operation: 'getCostTrajectory', check: checkCostTrajectory, asks: forSubject },
  { tag: 'pejl-places', operation: 'getPlaces', check: checkPlaces, asks: forAll },
  { tag: 'pejl-production-mix', operation: 'getProductionMix', check: checkProductionMix, asks: forAll },
  { tag: 'pejl-savings-table', operation: 'getSavingsPlan', check: checkSavingsTable, asks: forPlan },
  { tag: 'pejl-savings-progress', operation: 'getSavingsPlan', check: checkSavingsProgress, asks: forPlan },
  { tag: 'pejl-waiting-list', operation: 'getWaitingList', check: checkWaitingList, asks: forList },
];
