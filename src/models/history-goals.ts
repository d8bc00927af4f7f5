import type { CitizenHistory, Goal, TextCell } from '../client/port.js';

/** How a goal was found to have gone on a day. */
export interface GoalPoint {
  readonly on: string;
  readonly outcome: TextCell;
  /** The step of the scale, by its name. */
  readonly step: string | undefined;
}

/** What became of a goal from the first step that it was judged at to the last. */
export interface GoalEffect {
  readonly from: string;
  readonly to: string;
  /** Only where the source says which end of its scale is the better. */
  readonly is: 'better' | 'worse' | 'same' | undefined;
}

/** A goal that has been agreed, in the words of the source. */
export interface HistoryGoal {
  readonly id: string;
  readonly text: TextCell;
  readonly topic: string | undefined;
  readonly since: string | undefined;
  /** The last day; undefined while it holds. */
  readonly to: string | undefined;
  readonly agreedWith: readonly string[];
  /** The names of the services that it belongs to. */
  readonly services: readonly string[];
  readonly scale: string | undefined;
  /** From the first day to the last. */
  readonly points: readonly GoalPoint[];
  readonly next: string | undefined;
  readonly effect: GoalEffect | undefined;
}

export function goalsOf({ goals = [], services }: CitizenHistory): readonly HistoryGoal[] {
  const names = new Map(services.map(({ id, name }) => [id, name] as const));
  return goals.map((goal) => {
    const { id, text, topic, since, to, agreedWith = [], scale, followUps = [], nextFollowUp } = goal;
    const steps = new Map(scale?.steps.map((step) => [step.id, step.name] as const));
    const points = followUps.toSorted((a, b) => (a.on < b.on ? -1 : 1));
    return {
      id,
      text,
      topic,
      since,
      to,
      agreedWith,
      services: (goal.services ?? []).flatMap((service) => names.get(service) ?? []),
      scale: scale?.name,
      points: points.map(({ on, outcome, step }) => ({
        on,
        outcome,
        step: step === undefined ? undefined : steps.get(step),
      })),
      next: nextFollowUp,
      effect: effectOf(goal, points),
    };
  });
}

function effectOf({ scale }: Goal, points: NonNullable<Goal['followUps']>): GoalEffect | undefined {
  const judged = points.flatMap(({ step }) => {
    const index = scale?.steps.findIndex(({ id }) => id === step) ?? -1;
    const found = scale?.steps[index];
    return found ? [{ index, name: found.name }] : [];
  });
  const [first, last] = [judged[0], judged.at(-1)];
  if (!first || !last || judged.length < 2) return undefined;
  const up = last.index - first.index;
  const isUpBetter = scale?.better === 'last';
  return {
    from: first.name,
    to: last.name,
    is: scale?.better === undefined ? undefined : up === 0 ? 'same' : up > 0 === isUpBetter ? 'better' : 'worse',
  };
}
