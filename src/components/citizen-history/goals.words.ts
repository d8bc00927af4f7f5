import { lastDayOf, firstDayOf } from '../../figures/calendar/months.js';
import type { TextCell } from '../../client/port.js';
import type { NoValueState } from '../../figures/cell.js';
import type { HistoryPeriod } from '../../models/citizen-history.js';
import type { HistoryGoal } from '../../models/history-goals.js';
import type { HistoryWords } from './written-history.js';

/** A goal as it stands beside its drawing. */
export interface GoalWords {
  readonly name: string;
  /** What the name is instead of a text. */
  readonly hidden: NoValueState | undefined;
  /** What it is about, whom it was agreed with, and the services that it belongs to. */
  readonly about: readonly string[];
  /** Since when it holds, and each follow-up. */
  readonly when: readonly string[];
  /** How it stands now, and what there is to say of that. */
  readonly latest: string;
  readonly remarks: readonly string[];
  /** Beside each follow-up in the drawing. */
  readonly points: readonly string[];
}

export function goalWords(goal: HistoryGoal, words: HistoryWords): GoalWords {
  const { history, format } = words;
  const { text, topic, since, to, agreedWith, services, scale, points, next, effect } = goal;
  const { goals } = history;
  const last = points.at(-1);
  const day = (known: string | undefined) => known && format.day(known);
  return {
    name: saidOf(text, words),
    hidden: text.state === 'value' ? undefined : text.state,
    about: [
      topic ?? '',
      agreedWith.length > 0 ? goals.agreedWith(format.list(agreedWith)) : '',
      services.length > 0 ? goals.services(format.list(services)) : '',
    ].filter(Boolean),
    when: [
      since === undefined && to === undefined ? '' : goals.holds(day(since), day(to)),
      ...points.map(
        ({ on, outcome, step }) => `${format.day(on)}: ${[saidOf(outcome, words), step].filter(Boolean).join(', ')}`,
      ),
      next === undefined ? '' : goals.next(format.day(next)),
    ].filter(Boolean),
    latest: last ? saidOf(last.outcome, words) : isHidden(text) ? '' : goals.never,
    remarks: [
      last ? format.day(last.on) : '',
      effect ? goals.effect(effect, scale) : (last?.step ?? ''),
      next === undefined ? '' : goals.next(format.day(next)),
    ].filter(Boolean),
    points: points.map(({ outcome }) => textOf(outcome, words)),
  };
}

const isHidden = ({ state }: TextCell): boolean => state === 'noAccess' || state === 'suppressed';

/** Of a goal in a period: how it was followed up there, or that it was not; nothing of one that is not for the reader. */
export function goalReadout(goal: HistoryGoal, { from, to }: HistoryPeriod, words: HistoryWords): string {
  const { history, format } = words;
  const name = saidOf(goal.text, words);
  if (isHidden(goal.text)) return name;
  const within = (day: string) => firstDayOf(from) <= day && day <= lastDayOf(to);
  const said = goal.points
    .filter(({ on }) => within(on))
    .map(({ on, outcome, step }) => `${format.day(on)}: ${[saidOf(outcome, words), step].filter(Boolean).join(', ')}`);
  if (goal.next !== undefined && within(goal.next)) said.push(history.goals.next(format.day(goal.next)));
  return `${name}: ${said.join('; ') || history.goals.noneThen}`;
}

/** With what the source notes of a text that is not there. */
const saidOf = (cell: TextCell, words: HistoryWords): string =>
  cell.state === 'value' || cell.note === undefined ? textOf(cell, words) : `${textOf(cell, words)} (${cell.note})`;

const textOf = (cell: TextCell, { texts }: HistoryWords): string =>
  cell.state === 'value'
    ? cell.text
    : cell.state === 'notApplicable'
      ? texts.noValueSpoken.notApplicable
      : texts.noValue[cell.state];
