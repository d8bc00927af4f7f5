// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import { type Check, fields, list, text, whole, word } from '../validate.js';
import { About, Day, Month, OreCell, PersonsCell, RefundBands, Text } from './shared.js';

const CostEstimate = fields(['asOf', 'expectedOre'], { asOf: Day, expectedOre: OreCell });
const CostMonth = fields(['month'], { month: Month, actualOre: OreCell, expectedOre: OreCell, budgetOre: OreCell, previousOre: OreCell, refundOre: OreCell, budgetRefundOre: OreCell, previousRefundOre: OreCell });
const CostPart = fields(['id', 'name', 'months'], { id: Text, name: Text, subject: Text, months: list(CostMonth, 0, 480) });
const PricedVolume = fields(['ore', 'fullYearPersonsHundredths'], { ore: OreCell, fullYearPersonsHundredths: whole(0, 100000000) });
const PriceVolume = fields(['from', 'to', 'planned', 'actual'], { from: Month, to: Month, planned: PricedVolume, actual: PricedVolume });
const MonthOrYear = text(/^\d{4}(-(0[1-9]|1[0-2]))?$/u);
const CostCount = fields(['period', 'persons'], { period: MonthOrYear, persons: PersonsCell });
const CostPersons = fields(['id', 'name', 'counts'], { id: Text, name: Text, text: Text, counts: list(CostCount, 0, 960) });
const PriceIndexNumber = fields(['period', 'thousandths'], { period: MonthOrYear, thousandths: whole(1, 100000000) });
const PriceIndex = fields(['name', 'year', 'numbers'], { name: Text, source: Text, year: whole(1970, 2100), numbers: list(PriceIndexNumber, 0, 960) });
const CostTrajectory = fields(['about', 'subject', 'title', 'from', 'to', 'months'], { about: About, subject: Text, title: Text, from: Month, to: Month, by: Text, refund: word('gross', 'net'), bookedTo: Month, originalBudgetOre: OreCell, adjustedBudgetOre: OreCell, expectedOre: OreCell, previousEstimate: CostEstimate, previousOre: OreCell, months: list(CostMonth, 0, 480), parts: list(CostPart, 0, 500), priceVolume: PriceVolume, persons: list(CostPersons, 0, 10), priceIndex: PriceIndex, refundBands: RefundBands, notes: list(Text, 0, 100) });

export const getCostTrajectory: Check = CostTrajectory;
