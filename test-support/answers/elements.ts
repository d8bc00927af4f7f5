/** The elements that show an answer, each with what its figures are held against. A new one joins by a line. */
import type { Operation } from '../../src/client/port.js';
import '../../src/components/savings-progress/savings-progress.js';
import '../../src/components/savings-table/savings-table.js';
import { checkSavingsProgress, checkSavingsTable } from './savings-elements.js';
import type { Check } from './stage.js';

export interface Joined {
  readonly tag: string;
  readonly operation: Operation;
  readonly check: Check;
}

export const elements: readonly Joined[] = [
  { tag: 'pejl-savings-table', operation: 'getSavingsPlan', check: checkSavingsTable },
  { tag: 'pejl-savings-progress', operation: 'getSavingsPlan', check: checkSavingsProgress },
];
