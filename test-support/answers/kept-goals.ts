/** Turns goals of the right shape into such as keep the rules which no schema can say. */
import type { CitizenHistory, Goal } from '../../src/client/port.js';
import { monthOf, numberOf } from './kept-months.js';
import { keepIds, oneOf, type Random, someOf } from './kept.js';

export function keepGoals(goals: Goal[], { from, services }: CitizenHistory, random: Random): void {
  keepIds(goals);
  const ids = services.map(({ id }) => id);
  goals.forEach((goal, index) => {
    const { state } = goal.text;
    if (state === 'noAccess' || state === 'suppressed') {
      goals[index] = { id: goal.id, text: goal.text };
      return;
    }
    // Some before the answer begins, some beyond its end.
    let month = Math.max(12, numberOf(from) - 2 + Math.floor(random() * 6));
    const day = () => `${monthOf(month)}-${oneOf(['01', '15', '28'], random)!}`;
    if (goal.since !== undefined) goal.since = day();
    if (goal.services) goal.services = someOf(ids, random, 3);
    if (goal.scale) keepIds(goal.scale.steps);
    goal.followUps?.forEach((followUp) => {
      month += 1 + Math.floor(random() * 3);
      followUp.on = day();
      if (followUp.step === undefined) return;
      const step = oneOf(goal.scale?.steps ?? [], random);
      if (step) followUp.step = step.id;
      else delete followUp.step;
    });
    month += 1;
    if (goal.to !== undefined) goal.to = day();
    if (goal.nextFollowUp !== undefined) goal.nextFollowUp = day();
    if (random() < 0.3) goal.followUps?.reverse();
  });
}
