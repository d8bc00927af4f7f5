// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import { type Check, fields, list, word } from '../validate.js';
import { About, Municipality, MunicipalityCode, OreCell, PersonsCell, Text, Year } from './shared.js';

const BenchmarkFigure = fields(['municipality', 'year'], { municipality: MunicipalityCode, year: Year, ore: OreCell, persons: PersonsCell, inhabitants: PersonsCell });
const Benchmark = fields(['about', 'id', 'title', 'unit', 'municipalities', 'years', 'figures'], { about: About, id: Text, title: Text, unit: word('ore', 'orePerInhabitant', 'persons'), municipalities: list(Municipality, 0, 98), years: list(Year, 0, 100), figures: list(BenchmarkFigure, 0, 9800) });

export const getBenchmark: Check = Benchmark;
