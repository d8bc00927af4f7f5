// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import { type Check, byTag, fields, flag, list, whole, word } from '../validate.js';
import { About, Municipality, MunicipalityCode, NoValue, OreCell, Text, Year } from './shared.js';

const PersonsValue = fields(['state', 'value'], { state: word('value'), value: whole(0, 100000000), preliminary: flag });
const PersonsCell = byTag('state', { value: PersonsValue, missing: NoValue, notApplicable: NoValue, suppressed: NoValue, noAccess: NoValue, notYet: NoValue });
const BenchmarkFigure = fields(['municipality', 'year'], { municipality: MunicipalityCode, year: Year, ore: OreCell, persons: PersonsCell, inhabitants: PersonsCell });
const Benchmark = fields(['about', 'id', 'title', 'unit', 'municipalities', 'years', 'figures'], { about: About, id: Text, title: Text, unit: word('ore', 'orePerInhabitant', 'persons'), municipalities: list(Municipality, 0, 98), years: list(Year, 0, 100), figures: list(BenchmarkFigure, 0, 9800) });

export const getBenchmark: Check = Benchmark;
