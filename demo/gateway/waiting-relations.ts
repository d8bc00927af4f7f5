/** The tables of who waits: lists of single days, and the courses on each. */
import { count, day, filled, flag, id, type Relation, text, word } from './columns.js';
import { audiences } from './pejl.js';

export const groupings = ['offerType', 'targetGroup', 'age'] as const;
export const waitingReasons = ['nothingToOffer', 'declined', 'chosenPlace', 'underAssessment', 'unknown'] as const;

const needed = { with: ['waiting_lists', 'waiting_groups', 'waiting_bands', 'waiting_courses'] } as const;

export const waitingRelations = {
  waiting_lists: {
    ...needed,
    key: ['as_of'],
    columns: {
      as_of: filled(day),
      since: day,
      title: filled(text),
      source: filled(text),
      source_link: text,
      preliminary: flag,
      audience: word(...audiences),
      duty_basis: text,
      not_counted: flag,
    },
  },
  waiting_groups: {
    ...needed,
    key: ['kind', 'id'],
    columns: { kind: filled(word(...groupings)), id, name: filled(text), legal_basis: text, position: count },
  },
  waiting_bands: { ...needed, key: ['from_days'], columns: { from_days: filled(count), position: count } },
  waiting_courses: {
    ...needed,
    isOfPersons: true,
    key: ['as_of', 'course'],
    columns: {
      as_of: filled(day),
      course: id,
      citizen: id,
      offer_type: id,
      target_group: id,
      age: id,
      decided_on: filled(day),
      reason: word(...waitingReasons),
      temporary: flag,
      holds_place: flag,
    },
  },
  waiting_definitions: {
    ...needed,
    key: ['term'],
    columns: { term: filled(text), text: filled(text), position: count },
  },
  waiting_notes: { ...needed, key: ['text'], columns: { text: filled(text), position: count } },
} as const satisfies Readonly<Record<string, Relation>>;
