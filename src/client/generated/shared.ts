// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import { byTag, fields, flag, list, text, whole, word } from '../validate.js';

export const Audience = word('public', 'committee', 'management', 'casework');
export const Text = text(/\S/u);
export const Day = text(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u);
export const PriceLevel = fields(['basis'], { basis: word('current', 'fixed'), year: whole(1970, 2100) });
export const Definition = fields(['term', 'text'], { term: Text, text: Text });
export const About = fields(['version', 'audience', 'source'], { version: text(/^\d+\.\d+$/u), audience: Audience, source: Text, sourceLink: text(), asOf: Day, priceLevel: PriceLevel, preliminary: flag, corrected: fields(['on', 'note'], { on: Day, note: Text }), definitions: list(Definition, 0, 100) });
export const Month = text(/^\d{4}-(0[1-9]|1[0-2])$/u);
export const Ore = whole(-8000000000000, 8000000000000);
export const OreValue = fields(['state', 'value'], { state: word('value'), value: Ore, low: Ore, high: Ore, preliminary: flag, partial: fields(['got', 'of'], { got: whole(0, 1000000), of: whole(1, 1000000) }), corrected: fields(['on', 'was'], { on: Day, was: Ore }) });
export const NoValue = fields(['state'], { state: word('missing', 'notApplicable', 'suppressed', 'noAccess', 'notYet'), note: Text });
export const OreCell = byTag('state', { value: OreValue, missing: NoValue, notApplicable: NoValue, suppressed: NoValue, noAccess: NoValue, notYet: NoValue });
export const PersonsValue = fields(['state', 'value'], { state: word('value'), value: whole(0, 100000000), preliminary: flag });
export const PersonsCell = byTag('state', { value: PersonsValue, missing: NoValue, notApplicable: NoValue, suppressed: NoValue, noAccess: NoValue, notYet: NoValue });
export const RefundBand = fields(['aboveOre', 'percent'], { aboveOre: Ore, percent: whole(0, 100) });
export const RefundBands = fields(['year', 'bands'], { year: whole(1970, 2100), bands: list(RefundBand, 0, 10), text: Text });
export const MunicipalityCode = text(/^\d{3}$/u);
export const Municipality = fields(['code', 'name'], { code: MunicipalityCode, name: Text });
export const Year = whole(1970, 2100);
