/** The table of a plan in Danish, as an element is to show it. */
import type { SavingsPlan } from '../src/client/port.js';
import { toSavings } from '../src/models/savings-plan.js';
import { formatFor } from '../src/shared/format.js';
import { savingsDa } from '../src/shared/savings/texts.da.js';
import { writtenSavings } from '../src/shared/savings/written-savings.js';
import type { WrittenTable } from '../src/shared/table/written-table.js';
import { sharedDa } from '../src/shared/texts.da.js';

export function writtenPlan(plan: SavingsPlan): WrittenTable {
  const model = toSavings(plan);
  const words = { texts: sharedDa, savings: savingsDa, format: formatFor('da'), unit: model.unit };
  return writtenSavings(model, model.measures, words);
}
