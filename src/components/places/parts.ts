import { isDay } from '../../figures/calendar/days.js';
import { ofType, type PlacesModel } from '../../models/places.js';
import type { Drawn } from '../../shared/figure/figure-element.js';
import { coverageOf, notesOf } from './places.words.js';
import { type PlacesWords, writtenPlaces } from './written-places.js';

/** What a source is asked by the element's attributes. What is no day is read as not given. */
export const placesQuestion = (asOf: string) => (isDay(asOf) ? { asOf } : {});

/** The one type that is wished, or all of them. */
export const chosenOf = (model: PlacesModel, type: string | undefined): PlacesModel =>
  type ? ofType(model, type) : model;

export const areNone = ({ kinds }: PlacesModel): boolean => kinds.length === 0;

/** All of the places in words, whatever they are drawn as, alive or fixed. */
export function placesParts(model: PlacesModel, heading: string, words: PlacesWords): Omit<Drawn, 'tools' | 'body'> {
  const { places, format } = words;
  const called = heading || places.heading(model);
  const table = writtenPlaces(model, called, words);
  const { got, of } = coverageOf(model);
  return {
    heading: called,
    lead: places.lead(model, format),
    notices: [],
    explanation: [],
    notes: notesOf(model, table, words),
    about: model.about,
    coverage: { got, of, said: places.coverage(got, of) },
    unit: undefined,
    table,
  };
}
