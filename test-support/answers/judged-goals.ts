/** The rules of a citizen's goals, stated a second time. */
import type { CitizenService, Goal } from '../../src/client/port.js';
import { idsOf, isDay, type Judged, judgedIds, judgedNames } from './judged.js';

export const judgedGoals = (goals: readonly Goal[], services: readonly CitizenService[]): Judged[] => [
  ...judgedIds(goals, '/goals'),
  ...goals.flatMap((goal, i): Judged[] => {
    const { since, to, nextFollowUp, scale, followUps = [], text } = goal;
    const place = `/goals/${i}`;
    const steps = scale ? idsOf(scale.steps) : [];
    const isHidden = text.state === 'noAccess' || text.state === 'suppressed';
    const more = ['topic', 'since', 'to', 'agreedWith', 'services', 'scale', 'followUps', 'nextFollowUp'] as const;
    return [
      ...(isHidden ? more.map((field): Judged => [`${place}/${field}`, goal[field] === undefined]) : []),
      [`${place}/since`, isDay(since)],
      [`${place}/to`, isDay(to) && (since === undefined || to === undefined || !(to < since))],
      [`${place}/nextFollowUp`, isDay(nextFollowUp)],
      ...judgedNames(goal.services, idsOf(services), `${place}/services`),
      ...judgedIds(scale?.steps ?? [], `${place}/scale/steps`),
      ...followUps.flatMap(({ on, step }, j): Judged[] => [
        [`${place}/followUps/${j}/on`, isDay(on) && followUps.findIndex((other) => other.on === on) === j],
        [`${place}/followUps/${j}/step`, step === undefined || steps.includes(step)],
      ]),
    ];
  }),
];
