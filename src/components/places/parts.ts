import { isDay } from '../../figures/calendar/days.js';
import { ofType, type PlacesModel } from '../../models/places.js';
import type { Drawn } from '../../shared/figure/figure-element.js';
import { coverageOf, notesOf } from './places.words.js';
import { type PlacesWords, writtenPlaces } from './written-places.js';
import { seriesOf, writtenTime } from './written-time.js';

/** What a source is asked by the element's attributes. What is no day is read as not given. */
export const placesQuestion = (asOf: string, from: string) => ({
  ...(isDay(asOf) && { asOf }),
  ...(isDay(from) && { from }),
});

/** What is drawn: the places of a day, or how full they have been. */
export type PlacesView = 'places' | 'time';

export const viewFrom = (written: string): PlacesView => (written === 'time' ? 'time' : 'places');

/** The one type that is wished, or all of them. */
export const chosenOf = (model: PlacesModel, type: string | undefined): PlacesModel =>
  type ? ofType(model, type) : model;

export const areNone = ({ kinds }: PlacesModel): boolean => kinds.length === 0;

/** All of the places in words, whatever they are drawn as, alive or fixed. */
export function placesParts(
  model: PlacesModel,
  wish: { readonly heading: string; readonly view: PlacesView },
  words: PlacesWords,
): Omit<Drawn, 'tools' | 'body'> {
  const { places, format } = words;
  const isTime = wish.view === 'time';
  const called = wish.heading || (isTime ? places.timeHeading(model) : places.heading(model));
  const table = isTime ? writtenTime(model, called, words) : writtenPlaces(model, called, words);
  const { got, of } = coverageOf(model);
  return {
    heading: called,
    lead: isTime ? places.timeLead(seriesOf(model, words), model.days, format) : places.lead(model, format),
    notices: [],
    explanation: [],
    notes: notesOf(model, table, words, isTime),
    about: model.about,
    coverage: { got, of, said: places.coverage(got, of) },
    unit: undefined,
    table,
  };
}
