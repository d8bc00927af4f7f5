/** The tables of places: days of counting, types, offers, and what is counted of each. */
import { count, day, filled, flag, id, type Relation, text, word } from './columns.js';
import { audiences } from './pejl.js';

export const placeKinds = ['home', 'day'] as const;
export const suppliers = ['otherMunicipality', 'region', 'private'] as const;

const needed = { with: ['places_days', 'places_types', 'places_offers', 'places_counts', 'places_elsewhere'] } as const;

export const placesRelations = {
  places_days: {
    ...needed,
    key: ['as_of'],
    columns: {
      as_of: filled(day),
      title: filled(text),
      source: filled(text),
      source_link: text,
      preliminary: flag,
      audience: word(...audiences),
    },
  },
  places_types: {
    ...needed,
    key: ['id'],
    columns: { id, name: filled(text), kind: filled(word(...placeKinds)), legal_basis: text, position: count },
  },
  places_offers: { ...needed, key: ['type', 'id'], columns: { id, type: id, name: filled(text), position: count } },
  places_counts: {
    ...needed,
    key: ['as_of', 'type', 'offer'],
    columns: {
      as_of: filled(day),
      type: id,
      offer: id,
      places: filled(count),
      reserved: filled(count),
      own_citizens: filled(count),
      out_of_town: filled(count),
      ready: count,
      refurbishing: count,
      target_group: count,
    },
  },
  places_soon: {
    ...needed,
    key: ['as_of', 'type', 'offer', 'from_day'],
    columns: { as_of: filled(day), type: id, offer: id, from_day: filled(day), places: filled(count) },
  },
  places_elsewhere: {
    ...needed,
    key: ['as_of', 'type', 'supplier'],
    columns: { as_of: filled(day), type: id, supplier: filled(word(...suppliers)), places: filled(count) },
  },
  places_definitions: {
    ...needed,
    key: ['term'],
    columns: { term: filled(text), text: filled(text), position: count },
  },
  places_notes: { ...needed, key: ['text'], columns: { text: filled(text), position: count } },
} as const satisfies Readonly<Record<string, Relation>>;
