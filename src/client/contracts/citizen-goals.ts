import type { Goal } from '../port.js';
import { checkDay, checkKnown, demand, type Ids, uniqueIds } from './rules.js';

const told = [
  'topic',
  'since',
  'to',
  'agreedWith',
  'services',
  'scale',
  'followUps',
  'nextFollowUp',
] as const satisfies readonly (keyof Goal)[];

/** Goals of a case; `services` are the ids of the answer's own. */
export function checkGoals(goals: readonly Goal[], services: Ids): void {
  uniqueIds(goals, '/goals');
  goals.forEach((goal, i) => {
    const here = `/goals/${i}`;
    const { text, since, to, nextFollowUp, scale, followUps = [] } = goal;
    if (text.state === 'noAccess' || text.state === 'suppressed')
      for (const field of told)
        demand(goal[field] === undefined, `${here}/${field}`, 'nothing of a goal that the caller may not see');
    checkDay(since, `${here}/since`);
    checkDay(to, `${here}/to`);
    demand(since === undefined || to === undefined || since <= to, `${here}/to`, 'no day before since');
    checkDay(nextFollowUp, `${here}/nextFollowUp`);
    checkKnown(goal.services ?? [], services, `${here}/services`, 'a service');
    const steps = uniqueIds(scale?.steps ?? [], `${here}/scale/steps`);
    const days = new Set<string>();
    followUps.forEach(({ on, step }, j) => {
      checkDay(on, `${here}/followUps/${j}/on`);
      demand(!days.has(on), `${here}/followUps/${j}/on`, 'each day once');
      days.add(on);
      demand(step === undefined || steps.has(step), `${here}/followUps/${j}/step`, 'the id of a step of its scale');
    });
  });
}
