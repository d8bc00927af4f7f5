// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import { type Check, fields, list, text, whole, word } from '../validate.js';
import { About, Day, Month, OreCell, PriceLevel, Text } from './shared.js';

const SavingsKind = word('plan', 'potential');
const SavingsPlanEntry = fields(['id', 'title', 'kind', 'statuses'], { id: Text, title: Text, kind: SavingsKind, statuses: list(Day, 0, 1000) });
const SavingsPlanList = fields(['about', 'plans'], { about: About, plans: list(SavingsPlanEntry, 0, 1000) });
const StatusRule = fields(['onTargetPercent', 'nearPercent'], { onTargetPercent: whole(1, 1000), nearPercent: whole(0, 1000), smallShortfallOre: whole(0, 8000000000000) });
const Explanation = fields([], { cause: Text, remedy: Text, responsible: Text, due: Day });
const Overlap = fields(['with'], { with: Text, areas: list(text(), 0, 500), note: Text });
const Footnote = fields(['id', 'text'], { id: Text, text: Text });
const SavingsPeriod = fields(['id', 'from'], { id: Text, from: Month, to: Month, effect: word('firstYear', 'fullYear') });
const SavingsFigures = fields(['period'], { period: text(), targetOre: OreCell, realisedOre: OreCell, expectedOre: OreCell, oneOffRealisedOre: OreCell, oneOffExpectedOre: OreCell });
const SavingsArea = fields(['id', 'name', 'figures'], { id: Text, name: Text, footnotes: list(text(), 0, 20), explanation: Explanation, figures: list(SavingsFigures, 0, 50) });
const EarlierArea = fields(['id', 'name', 'figures'], { id: Text, name: Text, figures: list(SavingsFigures, 0, 50) });
const EarlierStatus = fields(['asOf', 'areas'], { asOf: Day, priceLevel: PriceLevel, areas: list(EarlierArea, 0, 500), total: list(SavingsFigures, 0, 50) });
const SavingsPlan = fields(['about', 'id', 'kind', 'title', 'savingsSign', 'periods', 'areas'], { about: About, id: Text, kind: SavingsKind, title: Text, adopted: text(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/u), savingsSign: word('positive', 'negative'), statusRule: StatusRule, explanation: Explanation, overlaps: list(Overlap, 0, 100), notes: list(Text, 0, 100), footnotes: list(Footnote, 0, 100), periods: list(SavingsPeriod, 1, 50), areas: list(SavingsArea, 0, 500), total: list(SavingsFigures, 0, 50), comparedTo: EarlierStatus });

export const listSavingsPlans: Check = SavingsPlanList;
export const getSavingsPlan: Check = SavingsPlan;
