/** The tables of what the most expensive citizens, couples and families cost, under pseudonyms. */
import { cell, count, day, filled, flag, id, type Relation, text, word } from './columns.js';

export const unitKinds = ['citizens', 'couples', 'families'] as const;

const needed = { with: ['rankings', 'ranking_years', 'ranking_units'] } as const;
const ofUnits = { unit_of: filled(word(...unitKinds)), year: filled(count) } as const;

export const rankingRelations = {
  rankings: {
    ...needed,
    key: ['unit_of'],
    columns: {
      unit_of: filled(word(...unitKinds)),
      rule: filled(text),
      source: filled(text),
      source_link: text,
      as_of: day,
      preliminary: flag,
      price_basis: word('current', 'fixed'),
      price_year: count,
      ranked: count,
      may_export: flag,
    },
  },
  ranking_years: {
    ...needed,
    key: ['unit_of', 'year'],
    columns: { ...ofUnits, ...cell('whole'), whole_units: count, stated: text },
  },
  ranking_services: {
    ...needed,
    key: ['unit_of', 'id'],
    columns: { unit_of: filled(word(...unitKinds)), id, name: filled(text), position: count },
  },
  ranking_units: {
    ...needed,
    isOfPersons: true,
    key: ['unit_of', 'year', 'unit'],
    columns: { ...ofUnits, unit: id, ...cell('cost') },
  },
  ranking_costs: {
    with: [...needed.with, 'ranking_services'],
    isOfPersons: true,
    key: ['unit_of', 'year', 'unit', 'service'],
    columns: { ...ofUnits, unit: id, service: id, ...cell('cost') },
  },
} as const satisfies Readonly<Record<string, Relation>>;
