/** The words that a savings plan is written with, in either language, and what they make of a plan. */
import type { SavingsPlan } from '../src/client/port.js';
import type { MoneyUnit } from '../src/figures/money.js';
import { toSavings } from '../src/models/savings-plan.js';
import { formatFor } from '../src/shared/format.js';
import { savingsDa } from '../src/shared/savings/texts.da.js';
import { savingsEn } from '../src/shared/savings/texts.en.js';
import { measuresFrom, type SavingsWords, writtenSavings } from '../src/shared/savings/written-savings.js';
import type { WrittenTable } from '../src/shared/table/written-table.js';
import { sharedDa } from '../src/shared/texts.da.js';
import { sharedEn } from '../src/shared/texts.en.js';

export const danish = (unit: MoneyUnit = 'mio'): SavingsWords => ({
  texts: sharedDa,
  savings: savingsDa,
  format: formatFor('da'),
  unit,
});

export const english = (unit: MoneyUnit = 'mio'): SavingsWords => ({
  texts: sharedEn,
  savings: savingsEn,
  format: formatFor('en'),
  unit,
});

/** The table of a plan with the measures asked for, all when none are. */
export function tableOf(plan: SavingsPlan, words: SavingsWords = danish(), asked = ''): WrittenTable {
  const model = toSavings(plan);
  return writtenSavings(model, measuresFrom(asked, model), words);
}

/** A table as it is read: name and texts of each row, drawings left out, the total last. */
export const printed = ({ columns, rows, total }: WrittenTable): string[][] =>
  [...rows, ...(total ? [total] : [])].map(({ name, signs, cells }) => [
    name + signs.join(''),
    ...cells.filter((_, index) => columns[index]?.kind !== 'drawing').map(({ text }) => text),
  ]);
