/** The tables of what other municipalities spend, and how many get it. */
import {
  amount,
  count,
  filled,
  flag,
  id,
  municipalityCode,
  provenance,
  type Relation,
  state,
  text,
  word,
} from './columns.js';
import { audiences } from './pejl.js';

export const units = ['ore', 'orePerInhabitant', 'persons'] as const;

const both = { with: ['benchmarks', 'benchmark_figures'] } as const;

export const benchmarkRelations = {
  benchmarks: {
    ...both,
    key: ['id'],
    columns: {
      id,
      title: filled(text),
      unit: filled(word(...units)),
      ...provenance,
      definition: text,
      audience: word(...audiences),
    },
  },
  benchmark_figures: {
    ...both,
    key: ['indicator', 'municipality', 'year'],
    columns: {
      indicator: id,
      municipality: municipalityCode,
      name: filled(text),
      year: filled(count),
      amount,
      persons: count,
      state,
      note: text,
      preliminary: flag,
      inhabitants: count,
      recipients: count,
    },
  },
} as const satisfies Readonly<Record<string, Relation>>;
