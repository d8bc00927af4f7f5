/** The tables of what the municipality produces itself, sells and buys. */
import {
  amount,
  cell,
  count,
  filled,
  flag,
  id,
  month,
  provenance,
  type Relation,
  state,
  text,
  word,
} from './columns.js';
import { audiences } from './pejl.js';

export const productionKinds = ['own', 'sold', 'municipality', 'region', 'private'] as const;

const needed = { with: ['production', 'production_kinds', 'production_figures'] } as const;

export const productionRelations = {
  production: {
    ...needed,
    key: ['title'],
    columns: {
      title: filled(text),
      ...provenance,
      expected_from: count,
      audience: word(...audiences),
      goal_year: count,
      ...cell('goal_amount'),
      goal_permille: count,
      goal_is_above: flag,
      goal_adopted: month,
      goal_text: text,
      cheaper_permille: count,
      ...cell('case_price'),
      cases: count,
      calculation_text: text,
    },
  },
  production_kinds: {
    ...needed,
    key: ['id'],
    columns: { id, name: filled(text), kind: filled(word(...productionKinds)), position: count },
  },
  production_figures: {
    ...needed,
    key: ['kind', 'year'],
    columns: { kind: id, year: filled(count), amount, state, note: text, preliminary: flag, recipients: count },
  },
  production_shares: {
    ...needed,
    key: ['year'],
    columns: { year: filled(count), permille: filled(count), is_above: flag },
  },
  production_definitions: {
    ...needed,
    key: ['term'],
    columns: { term: filled(text), text: filled(text), position: count },
  },
  production_notes: {
    ...needed,
    key: ['text'],
    columns: { text: filled(text), position: count },
  },
} as const satisfies Readonly<Record<string, Relation>>;
