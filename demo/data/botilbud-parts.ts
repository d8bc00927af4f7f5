/** What each kind of provider costs by itself: the parts of the invented cost of residential places, as subjects of their own. */
import type { CostTrajectory } from '../../src/client/port.js';
import { trajectory } from './botilbud-2026.js';

const { about, title, from, to, refund, bookedTo, parts = [] } = trajectory;

export const botilbudParts: readonly CostTrajectory[] = parts.flatMap(({ name, subject, months }) =>
  subject === undefined
    ? []
    : [
        {
          about,
          subject,
          title: `${title}, ${name.toLowerCase()}`,
          from,
          to,
          ...(refund && { refund }),
          ...(bookedTo !== undefined && { bookedTo }),
          months,
        },
      ],
);
