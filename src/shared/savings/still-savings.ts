import type { SavingsPlan, SavingsPlanQuestion } from '../../client/port.js';
import { isDay } from '../../figures/calendar/days.js';
import { unitFor, askedUnitOf } from '../../figures/money.js';
import { type Measure, type SavingsModel, toSavings } from '../../models/savings-plan.js';
import { formatFor, type Language } from '../format.js';
import type { Attributes } from '../frozen/frozen.js';
import { textAt } from '../frozen/still.js';
import { sharedDa } from '../texts.da.js';
import type { SharedTexts } from '../texts.js';
import { savingsParts, type SavingsParts } from './savings-parts.js';
import { savingsDa } from './texts.da.js';
import type { SavingsTexts } from './texts.js';
import type { SavingsWords } from './written-savings.js';

/** The words of every view of a savings plan. */
export async function savingsTexts(
  language: Language,
): Promise<{ readonly texts: SharedTexts; readonly savings: SavingsTexts }> {
  if (language === 'da') return { texts: sharedDa, savings: savingsDa };
  const [{ sharedEn }, { savingsEn }] = await Promise.all([import('../texts.en.js'), import('./texts.en.js')]);
  return { texts: sharedEn, savings: savingsEn };
}

/** The days asked for. What is no day is read as not given. */
export const daysAsked = (asOf: string, comparedTo: string): { asOf?: string; comparedTo?: string } => ({
  ...(isDay(asOf) && { asOf }),
  ...(isDay(comparedTo) && { comparedTo }),
});

export const savingsQuestion = (attributes: Attributes): Omit<SavingsPlanQuestion, 'audience'> => ({
  plan: textAt(attributes, 'plan'),
  ...daysAsked(textAt(attributes, 'as-of'), textAt(attributes, 'compared-to')),
});

/** A plan with what every still view of it says. `shownIn` are the measures that this one shows. */
export async function stillSavings(
  plan: SavingsPlan,
  attributes: Attributes,
  language: Language,
  shownIn: (model: SavingsModel) => readonly Measure[],
): Promise<{ model: SavingsModel; words: SavingsWords; shown: readonly Measure[]; parts: SavingsParts }> {
  const model = toSavings(plan);
  const unit = unitFor(askedUnitOf(textAt(attributes, 'unit')), model.unit);
  const words = { ...(await savingsTexts(language)), format: formatFor(language), unit };
  const shown = shownIn(model);
  const asksComparison = savingsQuestion(attributes).comparedTo !== undefined;
  return {
    model,
    words,
    shown,
    parts: savingsParts(model, { heading: textAt(attributes, 'heading'), shown, asksComparison }, words),
  };
}
