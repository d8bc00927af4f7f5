// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import { type Check, fields, flag, list, text, whole, word } from '../validate.js';
import { About, Month, OreCell, Text, Year } from './shared.js';

const ProductionKind = fields(['id', 'name', 'kind'], { id: Text, name: Text, kind: word('own', 'sold', 'municipality', 'region', 'private') });
const ProductionFigure = fields(['kind', 'year', 'ore'], { kind: text(), year: Year, ore: OreCell });
const Permille = whole(0, 1000);
const StatedShare = fields(['year', 'permille'], { year: Year, permille: Permille, isAbove: flag });
const ProductionGoal = fields(['year', 'text'], { year: Year, ore: OreCell, permille: Permille, isAbove: flag, adopted: Month, text: Text });
const OwnCalculation = fields(['cheaperPermille', 'text'], { cheaperPermille: Permille, caseOre: OreCell, cases: whole(1, 1000), text: Text });
const ProductionMix = fields(['about', 'title', 'years', 'kinds', 'figures'], { about: About, title: Text, years: list(Year, 0, 100), expectedFrom: Year, kinds: list(ProductionKind, 0, 20), figures: list(ProductionFigure, 0, 2000), statedShares: list(StatedShare, 0, 100), goal: ProductionGoal, calculation: OwnCalculation, notes: list(Text, 0, 100) });

export const getProductionMix: Check = ProductionMix;
