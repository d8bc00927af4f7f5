/** The tables of what something costs, month by month. */
import {
  amount,
  cell,
  count,
  day,
  filled,
  flag,
  id,
  month,
  monthOrYear,
  type Relation,
  state,
  text,
  word,
} from './columns.js';
import { audiences } from './pejl.js';

export const costMeasures = ['actual', 'expected', 'budget', 'previous'] as const;
export type CostMeasure = (typeof costMeasures)[number];

/** What the state refunds of them, which adds up by itself. */
export const refundMeasures = ['refund', 'budget_refund', 'previous_refund'] as const;
export type RefundMeasure = (typeof refundMeasures)[number];

const needed = { with: ['cost_subjects', 'cost_months'] } as const;

const ofMonth = {
  ...cell('actual'),
  ...cell('expected'),
  ...cell('budget'),
  ...cell('previous'),
  recipients: count,
  previous_recipients: count,
  ...cell('refund'),
  ...cell('budget_refund'),
  ...cell('previous_refund'),
  refund_recipients: count,
  previous_refund_recipients: count,
} as const;

const stretch = { subject: id, from_month: filled(month), to_month: filled(month) } as const;

export const costRelations = {
  cost_subjects: {
    ...needed,
    key: ['id'],
    columns: {
      id,
      title: filled(text),
      source: filled(text),
      source_link: text,
      as_of: day,
      booked_to: month,
      preliminary: flag,
      refund: word('gross', 'net'),
      price_basis: word('current', 'fixed'),
      price_year: count,
      audience: word(...audiences),
      parent: text,
      parent_split: text,
    },
  },
  cost_months: {
    ...needed,
    key: ['subject', 'month'],
    columns: { subject: id, month: filled(month), ...ofMonth },
  },
  cost_sums: {
    ...needed,
    key: ['subject', 'from_month', 'to_month'],
    columns: {
      ...stretch,
      ...cell('original_budget'),
      ...cell('adjusted_budget'),
      ...cell('expected'),
      ...cell('previous'),
      earlier_as_of: day,
      ...cell('earlier_expected'),
    },
  },
  cost_parts: {
    with: [...needed.with, 'cost_part_months'],
    key: ['subject', 'split', 'id'],
    columns: { subject: id, split: id, id, name: filled(text), part_subject: text, position: count },
  },
  cost_part_months: {
    with: [...needed.with, 'cost_parts'],
    key: ['subject', 'split', 'part', 'month'],
    columns: { subject: id, split: id, part: id, month: filled(month), ...ofMonth },
  },
  cost_volumes: {
    ...needed,
    key: ['subject', 'from_month', 'to_month'],
    columns: {
      ...stretch,
      priced_from: filled(month),
      priced_to: filled(month),
      ...cell('planned'),
      planned_persons_hundredths: filled(count),
      ...cell('actual'),
      actual_persons_hundredths: filled(count),
    },
  },
  cost_persons: {
    with: [...needed.with, 'cost_counts'],
    key: ['subject', 'id'],
    columns: { subject: id, id, name: filled(text), text, position: count },
  },
  cost_counts: {
    with: [...needed.with, 'cost_persons'],
    key: ['subject', 'persons', 'period'],
    columns: { subject: id, persons: id, period: monthOrYear, count, state, note: text, preliminary: flag },
  },
  cost_indexes: {
    with: [...needed.with, 'cost_index_numbers'],
    key: ['subject'],
    columns: { subject: id, name: filled(text), source: text, year: filled(count) },
  },
  cost_index_numbers: {
    with: [...needed.with, 'cost_indexes'],
    key: ['subject', 'period'],
    columns: { subject: id, period: monthOrYear, thousandths: filled(count) },
  },
  cost_refunds: {
    with: [...needed.with, 'cost_refund_bands'],
    key: ['subject'],
    columns: { subject: id, year: filled(count), text },
  },
  cost_refund_bands: {
    with: [...needed.with, 'cost_refunds'],
    key: ['subject', 'above'],
    columns: { subject: id, above: filled(amount), percent: filled(count) },
  },
  cost_definitions: {
    ...needed,
    key: ['subject', 'term'],
    columns: { subject: id, term: filled(text), text: filled(text), position: count },
  },
  cost_notes: {
    ...needed,
    key: ['subject', 'text'],
    columns: { subject: id, text: filled(text), position: count },
  },
} as const satisfies Readonly<Record<string, Relation>>;
