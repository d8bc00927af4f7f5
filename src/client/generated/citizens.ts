// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import { type Check, byTag, fields, list, text, word } from '../validate.js';
import { About, Day, Month, Municipality, NoValue, OreCell, RefundBands, Text, Year } from './shared.js';

const CaseRef = text(/^[\w.:~+\/=-]{1,200}$/u);
const Provider = fields(['kind'], { name: Text, kind: word('own', 'municipality', 'region', 'private', 'person', 'unknown') });
const ServiceSpan = fields(['stage', 'from'], { stage: word('granted', 'expected'), from: Day, to: Day, fullYearOre: OreCell });
const ServiceMonth = fields(['month'], { month: Month, grantedOre: OreCell, expectedOre: OreCell, paidOre: OreCell });
const Frame = fields(['id', 'name'], { id: Text, name: Text });
const ServicePayer = fields(['from'], { from: Month, to: Month, frame: Frame, municipality: Municipality });
const CitizenService = fields(['id', 'name', 'spans', 'months'], { id: Text, name: Text, legalBasis: Text, provider: Provider, spans: list(ServiceSpan, 0, 500), months: list(ServiceMonth, 0, 480), payers: list(ServicePayer, 0, 480) });
const CaseRefund = fields(['year', 'basis', 'costOre', 'refundOre'], { year: Year, basis: word('stated', 'estimated'), costOre: OreCell, siblingsOre: OreCell, refundOre: OreCell, services: list(text(), 0, 500), bands: RefundBands });
const TextValue = fields(['state', 'text'], { state: word('value'), text: Text });
const TextCell = byTag('state', { value: TextValue, missing: NoValue, notApplicable: NoValue, suppressed: NoValue, noAccess: NoValue, notYet: NoValue });
const GoalStep = fields(['id', 'name'], { id: Text, name: Text });
const GoalScale = fields(['steps'], { name: Text, steps: list(GoalStep, 2, 20), better: word('first', 'last') });
const GoalFollowUp = fields(['on', 'outcome'], { on: Day, outcome: TextCell, step: text() });
const Goal = fields(['id', 'text'], { id: Text, text: TextCell, topic: Text, since: Day, to: Day, agreedWith: list(Text, 0, 20), services: list(text(), 0, 500), scale: GoalScale, followUps: list(GoalFollowUp, 0, 200), nextFollowUp: Day });
const CitizenHistory = fields(['caseRef', 'about', 'from', 'to', 'services'], { caseRef: CaseRef, about: About, from: Month, to: Month, refund: word('gross', 'net'), paying: Municipality, acting: Municipality, residence: Municipality, services: list(CitizenService, 0, 500), refunds: list(CaseRefund, 0, 100), goals: list(Goal, 0, 100), withoutAccess: list(Text, 0, 100) });

export const getCitizenHistory: Check = CitizenHistory;
