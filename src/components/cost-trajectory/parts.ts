import { isMonth } from '../../figures/calendar/months.js';
import { periodName } from '../../figures/calendar/periods.js';
import { isWhole } from '../../figures/cell.js';
import { type CostWish, notHadOf } from '../../models/cost-choices.js';
import type { CostModel, CostStep, CostSteps } from '../../models/cost-trajectory.js';
import type { Drawn } from '../../shared/figure/figure-element.js';
import { noticesOf } from './cost-trajectory.words.js';
import type { CostWords } from './written-costs.js';

/** What a source is asked by the element's attributes. What is no month is read as not given. */
export const costQuestion = ({
  subject,
  from,
  to,
  by,
}: Readonly<Record<'subject' | 'from' | 'to' | 'by', string>>) => ({
  subject,
  ...(isMonth(from) && { from }),
  ...(isMonth(to) && { to }),
  ...(by !== '' && { by }),
});

/** What is no step is read as not given. */
export const stepOf = (asked: string): CostStep => (asked === 'quarter' || asked === 'year' ? asked : 'month');

export const isEmptyCost = ({ measures, totals }: CostModel): boolean =>
  measures.length === 0 && totals.accounts.state !== 'value' && totals.adjustedBudget.state !== 'value';

/** The page's heading, else one made of the answer. */
export const headingOf = ({ title, stretch, measures }: CostModel, asked: string, words: CostWords): string =>
  asked ||
  words.costs.heading(title, words.format.period(periodName(stretch)), measures.includes('budget'), words.per ?? '');

/** What is said of a cost whatever it is drawn as, alive or fixed. `seen` is the answer as it is wished. */
export function costParts(
  model: CostModel,
  seen: CostSteps,
  { wish, isUnsplit }: { readonly wish: CostWish; readonly isUnsplit: boolean },
  words: CostWords,
): Pick<Drawn, 'lead' | 'notices' | 'explanation' | 'about' | 'coverage' | 'unit'> {
  const { costs, unit, format } = words;
  const booked = seen.month.periods.filter(({ isBooked }) => isBooked);
  const got = booked.filter(({ actual }) => isWhole(actual)).length;
  return {
    lead: costs.lead(model, unit, format),
    notices: noticesOf(model, notHadOf(model, wish), isUnsplit, words),
    explanation: [],
    about: model.about,
    coverage: { got, of: booked.length, said: costs.coverage(got, booked.length) },
    unit,
  };
}
