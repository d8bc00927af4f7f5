import type { Still } from './shared/frozen/still.js';

/** The elements that can be fixed for an agenda, by their folders. A figure about one person cannot. */
const stills: Readonly<Record<string, () => Promise<Still>>> = {
  'cost-ranking': async () => (await import('./components/cost-ranking/still.js')).costRanking,
  'cost-trajectory': async () => (await import('./components/cost-trajectory/still.js')).costTrajectory,
  places: async () => (await import('./components/places/still.js')).places,
  'production-mix': async () => (await import('./components/production-mix/still.js')).productionMix,
  'savings-progress': async () => (await import('./components/savings-progress/still.js')).savingsProgress,
  'savings-table': async () => (await import('./components/savings-table/still.js')).savingsTable,
  'waiting-list': async () => (await import('./components/waiting-list/still.js')).waitingList,
};

export const stillElements = Object.keys(stills);

/** How an element is drawn when it is fixed; undefined where it is not. */
export const stillBy = async (element: string): Promise<Still | undefined> =>
  Object.hasOwn(stills, element) ? stills[element]?.() : undefined;
