import { figures, places, placesOfOne } from '../places.js';
import type { Subject, Told } from './subject.js';

/** The counts differ by name too, so that a heading with the one title and the other figures is found out. */
const counts = new Map<string, number>();

function told(name: string): Told {
  const all = counts.get(name) ?? 101 + 11 * counts.size;
  counts.set(name, all);
  const answer = placesOfOne(figures(all, 1, 7), {}, { title: `Pladser ${name}` });
  // A day of an offer stands in every answer, so that a wrong one is found.
  const [type] = answer.types;
  const offers = type!.offers.map((own) => ({
    ...own,
    expectedFree: places().types[0]!.offers[0]!.expectedFree!,
  }));
  return {
    answer: { ...answer, types: [{ ...type!, offers }] },
    words: [`Pladser ${name}`, `7 af ${all} pladser`],
  };
}

export const placesOf: Subject = {
  attributes: 'as-of="2026-11-01"',
  otherAttributes: 'as-of="2026-12-01"',
  toOther: (answer) => answer,
  told,
  notFound: 'Pladserne findes ikke',
  odd: {
    'the largest number that there may be': {
      answer: placesOfOne(figures(1_000_000, 0, 999_998), {}),
      words: ['999.998 af 1.000.000 pladser'],
    },
  },
};
