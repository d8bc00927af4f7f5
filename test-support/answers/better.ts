/** Values that chance would seldom find: names as municipalities have them, amounts at the edge of being rounded. */
import fc from 'fast-check';
import { twoDigits, years } from './from-schema.js';

const names = [
  'Støtte eget hjem',
  'Dagtilbud',
  'BPA',
  'Alkohol/stof',
  'STU',
  'Institutioner og opholdssteder m.v.',
  'Merudgifter, SEL § 100',
  'Forhandlingsstrategi over for udbydere af botilbud og døgninstitutioner, herunder metodeudvikling og fælles indkøb på tværs',
];

/** What is data for one is a word of the language, of a page or of a sheet for another. */
const oddNames = [
  '__proto__',
  'constructor',
  'toString',
  'undefined',
  'NaN',
  '0',
  '-1',
  '12,5 mio. kr.',
  '<b>fed</b>',
  '=1+1',
  '  to  blanke ',
  'linje\nskift',
  '\u202ebagvendt',
  '🙂',
  'å'.repeat(300),
];

export const texts = (): fc.Arbitrary<string> =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...names), weight: 6 },
    { arbitrary: fc.constantFrom(...oddNames), weight: 1 },
    { arbitrary: fc.stringMatching(/\S/u), weight: 1 },
  );

export const months = (): fc.Arbitrary<string> =>
  fc
    .record({ year: years(), month: fc.integer({ min: 1, max: 12 }) })
    .map(({ year, month }) => `${String(year).padStart(4, '0')}-${twoDigits(month)}`);

const most = 8_000_000_000_000;

/** Øre: tenths of a million, halves of what is written, single øre, anything, and the largest there may be. */
export const amounts = (): fc.Arbitrary<number> =>
  fc.oneof(
    { arbitrary: fc.integer({ min: -5, max: 200 }).map((tenths) => tenths * 10_000_000), weight: 6 },
    { arbitrary: fc.integer({ min: -9, max: 399 }).map((halves) => halves * 5_000_000), weight: 2 },
    { arbitrary: fc.integer({ min: -9, max: 3999 }).map((halves) => halves * 50_000), weight: 1 },
    { arbitrary: fc.integer({ min: -3, max: 3 }), weight: 1 },
    { arbitrary: fc.integer({ min: -200_000, max: 2_000_000_000 }), weight: 2 },
    { arbitrary: fc.integer({ min: -most, max: most }), weight: 1 },
    { arbitrary: fc.constantFrom(-most, most, most - 1, 99_994_999_999, 99_995_000_000), weight: 1 },
  );
