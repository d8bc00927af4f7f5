/** The tables of what single citizens get, and what it costs. */
import {
  amount,
  cell,
  type Column,
  count,
  day,
  filled,
  flag,
  id,
  list,
  month,
  municipality,
  type Relation,
  state,
  text,
  word,
} from './columns.js';

/** A reference that a page may ask for, as the contract has it. What looks like a CPR number is none. */
const caseRef: Column = {
  ...id,
  form: { like: '^[A-Za-z0-9_.:~+/=-]{1,200}$', says: 'no reference that can be asked for' },
  not: {
    like: '(^|[^0-9])(0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])(0[1-9]|1[0-2])[0-9]{2}-?[0-9]{4}($|[^0-9])',
    says: 'what looks like a CPR number, which is never answered',
  },
};

export const stages = ['granted', 'expected'] as const;
export const costs = ['granted', 'expected', 'paid'] as const;
export const providerKinds = ['own', 'municipality', 'region', 'private', 'person', 'unknown'] as const;

const ofPersons = { with: ['cases', 'services'], isOfPersons: true } as const;

export const historyRelations = {
  cases: {
    ...ofPersons,
    key: ['case_ref'],
    columns: {
      case_ref: caseRef,
      source: filled(text),
      as_of: day,
      preliminary: flag,
      price_basis: word('current', 'fixed'),
      price_year: count,
      refund: word('gross', 'net'),
      household: text,
      ...municipality('paying'),
      ...municipality('acting'),
      ...municipality('residence'),
    },
  },
  services: {
    ...ofPersons,
    key: ['case_ref', 'id'],
    columns: {
      case_ref: id,
      id,
      name: filled(text),
      legal_basis: text,
      provider_kind: word(...providerKinds),
      provider_name: text,
      refundable: flag,
      position: count,
    },
  },
  service_spans: {
    ...ofPersons,
    key: ['case_ref', 'service', 'stage', 'from_day'],
    columns: {
      case_ref: id,
      service: id,
      stage: filled(word(...stages)),
      from_day: filled(day),
      to_day: day,
      ...cell('full_year'),
    },
  },
  service_months: {
    ...ofPersons,
    key: ['case_ref', 'service', 'month'],
    columns: {
      case_ref: id,
      service: id,
      month: filled(month),
      ...cell('granted'),
      ...cell('expected'),
      ...cell('paid'),
    },
  },
  service_payers: {
    ...ofPersons,
    key: ['case_ref', 'service', 'from_month'],
    columns: {
      case_ref: id,
      service: id,
      from_month: filled(month),
      to_month: month,
      frame: text,
      frame_name: text,
      ...municipality('municipality'),
    },
  },
  case_refunds: {
    ...ofPersons,
    key: ['case_ref', 'year'],
    columns: { case_ref: id, year: filled(count), ...cell('refund') },
  },
  case_refund_years: {
    with: [...ofPersons.with, 'case_refund_bands'],
    key: ['year'],
    columns: { year: filled(count), text },
  },
  case_refund_bands: {
    with: [...ofPersons.with, 'case_refund_years'],
    key: ['year', 'above'],
    columns: { year: filled(count), above: filled(amount), percent: filled(count) },
  },
  goals: {
    ...ofPersons,
    key: ['case_ref', 'id'],
    columns: {
      case_ref: id,
      id,
      text,
      text_state: state,
      text_note: text,
      topic: text,
      since: day,
      to_day: day,
      agreed_with: list,
      services: list,
      scale: text,
      better: word('first', 'last'),
      next_follow_up: day,
      position: count,
    },
  },
  goal_steps: {
    ...ofPersons,
    key: ['case_ref', 'goal', 'id'],
    columns: { case_ref: id, goal: id, id, name: filled(text), position: count },
  },
  goal_follow_ups: {
    ...ofPersons,
    key: ['case_ref', 'goal', 'on_day'],
    columns: {
      case_ref: id,
      goal: id,
      on_day: filled(day),
      outcome: text,
      outcome_state: state,
      outcome_note: text,
      step: text,
    },
  },
  case_parts_without_access: {
    ...ofPersons,
    key: ['case_ref', 'name'],
    columns: { case_ref: id, name: filled(text), position: count },
  },
  case_readers: {
    ...ofPersons,
    key: ['case_ref', 'who'],
    columns: { case_ref: id, who: filled(text) },
  },
} as const satisfies Readonly<Record<string, Relation>>;
