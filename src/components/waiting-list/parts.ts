import type { WaitingBy } from '../../client/port.js';
import { isDay } from '../../figures/calendar/days.js';
import { isValue } from '../../figures/cell.js';
import type { WaitingModel } from '../../models/waiting-list.js';
import type { Drawn } from '../../shared/figure/figure-element.js';
import type { ListName } from './texts.js';
import { coverageOf, noticesOf, notesOf } from './waiting-list.words.js';
import { overOf, type WaitingWords, writtenList } from './written-list.js';

const groupings: readonly WaitingBy[] = ['offerType', 'targetGroup', 'age'];

/** What a source is asked by the element's attributes. What is no day and no grouping is read as not given. */
export function waitingQuestion(wish: {
  readonly offerType: string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
}) {
  const { offerType, from, to } = wish;
  const by = groupings.find((grouping) => grouping === wish.by);
  return { ...(isDay(from) && { from }), ...(isDay(to) && { to }), ...(by && { by }), ...(offerType && { offerType }) };
}

/** The page's limit in days; none where it is no whole number of them. */
export const limitFrom = (days: number | undefined): number | undefined =>
  days !== undefined && Number.isInteger(days) && days >= 0 ? days : undefined;

export const isEmptyWaiting = ({ rows, whole }: WaitingModel): boolean =>
  rows.length === 0 && isValue(whole.all.courses);

/** The list's name by what a page wrote. */
export const listNameFrom = (name: string): ListName =>
  name === 'visitationsliste' ? 'visitationsliste' : 'venteliste';

/** What a page says of the list. */
export interface WaitingWish {
  readonly heading: string;
  readonly listName: ListName;
  readonly dutyNote: boolean;
  /** What draws how many have waited over time, where that is drawn. */
  readonly time: { readonly timeTable: typeof writtenList } | undefined;
}

/** All of a list in words, whatever it is drawn as, alive or fixed. */
export function waitingParts(
  model: WaitingModel,
  wish: WaitingWish,
  words: WaitingWords,
): Omit<Drawn, 'tools' | 'body'> {
  const { waiting, format } = words;
  const heading = wish.heading || waiting.heading(wish.listName, model);
  const table = (wish.time?.timeTable ?? writtenList)(model, heading, words);
  const { got, of } = coverageOf(model);
  return {
    heading,
    lead: wish.time ? waiting.overTime.lead(model, format) : waiting.lead(model, overOf(model, words), format),
    notices: wish.time ? [] : noticesOf(model, words),
    explanation: [],
    notes: notesOf(model, table, { hasDuty: wish.dutyNote, isOverTime: wish.time !== undefined }, words),
    about: model.about,
    coverage: { got, of, said: waiting.coverage(got, of) },
    unit: undefined,
    table,
  };
}
