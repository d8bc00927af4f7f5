import { priceLevelOf, some } from './answers.js';
import { given } from './given.js';
import { type About, type Audience, audiences, includes } from './pejl.js';
import type { Values } from './rows.js';

/** Where an answer comes from and how it is to be understood, from the columns that several tables have alike. */
export const aboutOf = (row: Values, audience: Audience, definitions: About['definitions'] = []): About =>
  given({
    version: '1.0',
    audience,
    source: row.filled('source'),
    sourceLink: row.text('source_link'),
    asOf: row.text('as_of'),
    priceLevel: priceLevelOf(row),
    preliminary: row.flag('preliminary'),
    definitions: some(definitions),
  });

/** The terms of an answer, each with its text. */
export const definitionsOf = (rows: readonly Values[]) =>
  rows.map((row) => ({ term: row.filled('term'), text: row.filled('text') }));

/** A plan or an indicator is for the public unless its row says otherwise. */
export const isFor = (row: Values, audience: Audience): boolean =>
  includes(audience, row.word('audience', audiences) ?? 'public');
