import { some } from './answers.js';
import { reasons } from './columns.js';
import { given } from './given.js';
import type { Goal, GoalFollowUp, GoalScale, TextCell } from './pejl.js';
import { RowError, type Values } from './rows.js';

/** All rows of the goals of one case. */
export interface GoalRows {
  readonly goals: readonly Values[];
  readonly steps: readonly Values[];
  readonly followUps: readonly Values[];
}

interface GoalPeriod {
  readonly from: string;
  readonly to: string;
  /** The ids of the services of the answer: a goal names no other. */
  readonly services: readonly string[];
}

/** The goals that hold in some month of a period, or that nobody has told the days of. */
export const goalsOf = (rows: GoalRows, { from, to, services }: GoalPeriod): Goal[] | undefined =>
  some(
    rows.goals
      .map((row) => goalOf(row, rows, services))
      .filter(
        (goal) =>
          (goal.since === undefined || goal.since.slice(0, 7) <= to) &&
          (goal.to === undefined || goal.to.slice(0, 7) >= from),
      ),
  );

function goalOf(row: Values, { steps, followUps }: GoalRows, known: readonly string[]): Goal {
  const id = row.filled('id');
  const isIts = (other: Values) => other.filled('goal') === id;
  const text = textOf(row, 'text');
  // Whatever else the view has of it: what the caller may not see is not told in part.
  if (text.state === 'noAccess' || text.state === 'suppressed') return { id, text };
  const own = steps.filter(isIts).map((step) => ({ id: step.filled('id'), name: step.filled('name') }));
  return given({
    id,
    text,
    topic: row.text('topic'),
    since: row.text('since'),
    to: row.text('to_day'),
    agreedWith: row.list('agreed_with')?.slice(),
    services: row.list('services')?.filter((service) => known.includes(service)),
    scale: own.length > 0 ? scaleOf(row, own) : undefined,
    followUps: some(followUps.filter(isIts).map(followUpOf).sort(byDay)),
    nextFollowUp: row.text('next_follow_up'),
  });
}

const scaleOf = (row: Values, steps: GoalScale['steps']): GoalScale =>
  given({ name: row.text('scale'), steps, better: row.word('better', ['first', 'last']) });

const followUpOf = (row: Values): GoalFollowUp =>
  given({ on: row.filled('on_day'), outcome: textOf(row, 'outcome'), step: row.text('step') });

const byDay = (a: GoalFollowUp, b: GoalFollowUp): number => (a.on < b.on ? -1 : 1);

/** A text that is empty and has no state is missing: a goal and a follow-up are there to say something. */
function textOf(row: Values, column: string): TextCell {
  const [state, text] = [row.word(`${column}_state`, ['value', ...reasons]), row.text(column)];
  if (state !== undefined && state !== 'value') return given({ state, note: row.text(`${column}_note`) });
  if (text !== undefined) return { state: 'value', text };
  if (state === 'value') throw new RowError(column, 'a text where the state is value');
  return { state: 'missing' };
}
