/**
 * The tables that a municipality's views or files fill. A row without `as_of` holds in every status of its plan.
 * docs/gateway.md explains each column.
 */
import { benchmarkRelations } from './benchmark-relations.js';
import { amount, count, day, filled, flag, id, list, month, type Relation, state, text, word } from './columns.js';
import { costRelations } from './cost-relations.js';
import { historyRelations } from './history-relations.js';
import { audiences } from './pejl.js';
import { rankingRelations } from './ranking-relations.js';
import { placesRelations } from './places-relations.js';
import { productionRelations } from './production-relations.js';
import { waitingRelations } from './waiting-relations.js';

export type RelationName = keyof typeof relations;

export const measures = ['target', 'realised', 'expected', 'one_off_realised', 'one_off_expected'] as const;
export type Measure = (typeof measures)[number];

const explanation = { cause: text, remedy: text, responsible: text, due: day };

export const relations = {
  plans: {
    needed: true,
    key: ['id'],
    columns: {
      id,
      title: filled(text),
      kind: filled(word('plan', 'potential')),
      savings_sign: filled(word('positive', 'negative')),
      source: filled(text),
      source_link: text,
      audience: word(...audiences),
      adopted: { kind: 'dayOrMonth' },
      on_target_percent: count,
      near_percent: count,
      small_shortfall: amount,
      position: count,
    },
  },
  statuses: {
    key: ['plan', 'as_of'],
    columns: {
      plan: id,
      as_of: { kind: 'day', needed: 'column' },
      source: text,
      source_link: text,
      preliminary: flag,
      corrected_on: day,
      corrected_note: text,
      price_basis: word('current', 'fixed'),
      price_year: count,
      ...explanation,
    },
  },
  periods: {
    needed: true,
    key: ['plan', 'id'],
    columns: {
      plan: id,
      id,
      from_month: filled(month),
      to_month: month,
      effect: word('firstYear', 'fullYear'),
      position: count,
    },
  },
  areas: {
    needed: true,
    key: ['plan', 'as_of', 'id'],
    columns: { plan: id, as_of: day, id, name: filled(text), footnotes: list, position: count, ...explanation },
  },
  figures: {
    needed: true,
    key: ['plan', 'as_of', 'area', 'period', 'measure'],
    columns: {
      plan: id,
      as_of: day,
      area: { kind: 'text', needed: 'column' },
      period: id,
      measure: filled(word(...measures)),
      amount: { kind: 'amount', needed: 'column' },
      state,
      note: text,
      low: amount,
      high: amount,
      preliminary: flag,
      parts_got: count,
      parts_of: count,
      corrected_on: day,
      corrected_was: amount,
      persons: count,
      largest: amount,
    },
  },
  footnotes: {
    key: ['plan', 'as_of', 'id'],
    columns: { plan: id, as_of: day, id, text: filled(text), position: count },
  },
  notes: {
    key: ['plan', 'as_of', 'text'],
    columns: { plan: id, as_of: day, text: filled(text), position: count },
  },
  definitions: {
    key: ['plan', 'as_of', 'term'],
    columns: { plan: id, as_of: day, term: filled(text), text: filled(text), position: count },
  },
  overlaps: {
    key: ['plan', 'as_of', 'overlaps_with'],
    columns: { plan: id, as_of: day, overlaps_with: filled(text), areas: list, note: text, position: count },
  },
  ...historyRelations,
  ...benchmarkRelations,
  ...costRelations,
  ...rankingRelations,
  ...productionRelations,
  ...waitingRelations,
  ...placesRelations,
} as const satisfies Readonly<Record<string, Relation>>;

export const relationNames = Object.keys(relations) as readonly RelationName[];

/** The same, without what TypeScript knows of each. */
export const relationOf = (name: RelationName): Relation => relations[name];
