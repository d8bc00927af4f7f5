import { given } from './given.js';
import { Histories } from './histories.js';
import { checkAnswer } from './pejl.js';
import type { PersonRoute } from './person-route.js';
import type { Site } from './plans.js';

/** The operations of the contract that are about one person, as far as the mapping has tables for them. */
export function personRoutesOf(site: Site, now: () => Date): readonly PersonRoute[] {
  if (!site.catalog.has('cases')) return [];
  const histories = new Histories(site, now);
  const history: PersonRoute = {
    operation: 'getCitizenHistory',
    path: '/citizen-history',
    async answer(asked, { who }) {
      const answer = await histories.get(asked, who);
      return (
        answer &&
        checkAnswer('getCitizenHistory', answer, { question: given({ ...asked, audience: 'casework' as const }) })
      );
    },
  };
  return [history];
}
