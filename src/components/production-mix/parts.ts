import type { MixModel } from '../../models/production-mix.js';
import type { Drawn } from '../../shared/figure/figure-element.js';
import { coverageOf, notesOf } from './production-mix.words.js';
import { type MixWords, writtenMix } from './written-mix.js';

/** Years that the contract knows; what is no such year counts as not given. */
const isYear = (year: number | undefined): year is number =>
  year !== undefined && Number.isInteger(year) && year >= 1970 && year <= 2100;

/** What a source is asked by the element's attributes. What is no year is read as not given. */
export const mixQuestion = (from: number | undefined, to: number | undefined) => ({
  ...(isYear(from) && { from }),
  ...(isYear(to) && { to }),
});

export const isEmptyMix = ({ years, parts, sold }: MixModel): boolean =>
  years.length === 0 || parts.length + sold.length === 0;

/** All of a mix in words, whatever it is drawn as, alive or fixed. */
export function mixParts(model: MixModel, asked: string, words: MixWords): Omit<Drawn, 'tools' | 'body'> {
  const { title, about, years, contradictions } = model;
  const { mix, format, unit } = words;
  const heading = asked || mix.heading(title, years[0]?.year ?? 0, years.at(-1)?.year ?? 0);
  const { got, of } = coverageOf(model);
  return {
    heading,
    lead: mix.lead(model, unit, format),
    notices: contradictions.map((contradiction) => mix.contradiction(contradiction, format)),
    explanation: [],
    notes: notesOf(model, words),
    about,
    coverage: { got, of, said: mix.coverage(got, of) },
    unit,
    table: writtenMix(model, heading, words),
  };
}
