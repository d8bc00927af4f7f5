// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import { type Check, byTag, fields, flag, list, text, whole, word } from '../validate.js';

const Audience = word('public', 'committee', 'management', 'casework');
const Text = text(/\S/u);
const Day = text(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u);
const PriceLevel = fields(['basis'], { basis: word('current', 'fixed'), year: whole(1970, 2100) });
const Definition = fields(['term', 'text'], { term: Text, text: Text });
const About = fields(['version', 'audience', 'source'], { version: text(/^\d+\.\d+$/u), audience: Audience, source: Text, sourceLink: text(), asOf: Day, priceLevel: PriceLevel, preliminary: flag, corrected: fields(['on', 'note'], { on: Day, note: Text }), definitions: list(Definition, 0, 100) });
const SavingsKind = word('plan', 'potential');
const SavingsPlanEntry = fields(['id', 'title', 'kind', 'statuses'], { id: Text, title: Text, kind: SavingsKind, statuses: list(Day, 0, 1000) });
const SavingsPlanList = fields(['about', 'plans'], { about: About, plans: list(SavingsPlanEntry, 0, 1000) });
const StatusRule = fields(['onTargetPercent', 'nearPercent'], { onTargetPercent: whole(1, 1000), nearPercent: whole(0, 1000), smallShortfallOre: whole(0, 8000000000000) });
const Explanation = fields([], { cause: Text, remedy: Text, responsible: Text, due: Day });
const Overlap = fields(['with'], { with: Text, areas: list(text(), 0, 500), note: Text });
const Footnote = fields(['id', 'text'], { id: Text, text: Text });
const Month = text(/^\d{4}-(0[1-9]|1[0-2])$/u);
const SavingsPeriod = fields(['id', 'from'], { id: Text, from: Month, to: Month, effect: word('firstYear', 'fullYear') });
const Ore = whole(-8000000000000, 8000000000000);
const OreValue = fields(['state', 'value'], { state: word('value'), value: Ore, low: Ore, high: Ore, preliminary: flag, partial: fields(['got', 'of'], { got: whole(0, 1000000), of: whole(1, 1000000) }), corrected: fields(['on', 'was'], { on: Day, was: Ore }) });
const NoValue = fields(['state'], { state: word('missing', 'notApplicable', 'suppressed', 'noAccess', 'notYet'), note: Text });
const OreCell = byTag('state', { value: OreValue, missing: NoValue, notApplicable: NoValue, suppressed: NoValue, noAccess: NoValue, notYet: NoValue });
const SavingsFigures = fields(['period'], { period: text(), targetOre: OreCell, realisedOre: OreCell, expectedOre: OreCell, oneOffRealisedOre: OreCell, oneOffExpectedOre: OreCell });
const SavingsArea = fields(['id', 'name', 'figures'], { id: Text, name: Text, footnotes: list(text(), 0, 20), explanation: Explanation, figures: list(SavingsFigures, 0, 50) });
const EarlierArea = fields(['id', 'name', 'figures'], { id: Text, name: Text, figures: list(SavingsFigures, 0, 50) });
const EarlierStatus = fields(['asOf', 'areas'], { asOf: Day, priceLevel: PriceLevel, areas: list(EarlierArea, 0, 500), total: list(SavingsFigures, 0, 50) });
const SavingsPlan = fields(['about', 'id', 'kind', 'title', 'savingsSign', 'periods', 'areas'], { about: About, id: Text, kind: SavingsKind, title: Text, adopted: text(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/u), savingsSign: word('positive', 'negative'), statusRule: StatusRule, explanation: Explanation, overlaps: list(Overlap, 0, 100), notes: list(Text, 0, 100), footnotes: list(Footnote, 0, 100), periods: list(SavingsPeriod, 1, 50), areas: list(SavingsArea, 0, 500), total: list(SavingsFigures, 0, 50), comparedTo: EarlierStatus });

export const listSavingsPlans: Check = SavingsPlanList;
export const getSavingsPlan: Check = SavingsPlan;
