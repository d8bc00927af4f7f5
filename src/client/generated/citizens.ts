// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import { type Check, fields, list, text, word } from '../validate.js';
import { About, Day, Month, Municipality, OreCell, Text } from './shared.js';

const CaseRef = text(/^[\w.:~+\/=-]{1,200}$/u);
const Provider = fields(['kind'], { name: Text, kind: word('own', 'municipality', 'region', 'private', 'person', 'unknown') });
const ServiceSpan = fields(['stage', 'from'], { stage: word('granted', 'expected'), from: Day, to: Day, fullYearOre: OreCell });
const ServiceMonth = fields(['month'], { month: Month, grantedOre: OreCell, expectedOre: OreCell, paidOre: OreCell });
const Frame = fields(['id', 'name'], { id: Text, name: Text });
const ServicePayer = fields(['from'], { from: Month, to: Month, frame: Frame, municipality: Municipality });
const CitizenService = fields(['id', 'name', 'spans', 'months'], { id: Text, name: Text, legalBasis: Text, provider: Provider, spans: list(ServiceSpan, 0, 500), months: list(ServiceMonth, 0, 480), payers: list(ServicePayer, 0, 480) });
const CitizenHistory = fields(['caseRef', 'about', 'from', 'to', 'services'], { caseRef: CaseRef, about: About, from: Month, to: Month, refund: word('gross', 'net'), paying: Municipality, acting: Municipality, residence: Municipality, services: list(CitizenService, 0, 500), withoutAccess: list(Text, 0, 100) });

export const getCitizenHistory: Check = CitizenHistory;
