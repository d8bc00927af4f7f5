// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import { type Check, byTag, fields, flag, list, text, whole, word } from '../validate.js';
import { About, OreCell, Text, Year } from './shared.js';

const RankedUnitOf = word('citizens', 'couples', 'families');
const RankedService = fields(['id', 'name'], { id: Text, name: Text });
const RankedServices = list(RankedService, 0, 20);
const RankedServiceCost = fields(['service', 'ore'], { service: text(), ore: OreCell });
const RankedUnit = fields(['id', 'ore'], { id: Text, ore: OreCell, services: list(RankedServiceCost, 0, 20) });
const UnitCount = whole(0, 1000000);
const UnitYear = fields(['year', 'units'], { year: Year, units: list(RankedUnit, 0, 100), wholeOre: OreCell, wholeUnits: UnitCount, stated: Text });
const RankingNotes = list(Text, 0, 100);
const UnitRanking = fields(['kind', 'about', 'unitOf', 'rule', 'services', 'years'], { kind: word('units'), about: About, unitOf: RankedUnitOf, rule: Text, services: RankedServices, years: list(UnitYear, 0, 10), mayExport: flag, notes: RankingNotes });
const TenYear = fields(['year', 'tens'], { year: Year, tens: list(OreCell, 0, 10), services: list(RankedServiceCost, 0, 20), otherOre: OreCell, wholeOre: OreCell, wholeUnits: UnitCount, stated: Text });
const TenRanking = fields(['kind', 'about', 'unitOf', 'rule', 'services', 'years'], { kind: word('tens'), about: About, unitOf: RankedUnitOf, rule: Text, services: RankedServices, years: list(TenYear, 0, 10), notes: RankingNotes });
const CostRanking = byTag('kind', { units: UnitRanking, tens: TenRanking });

export const getCostRanking: Check = CostRanking;
