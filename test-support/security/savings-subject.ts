/** What the elements that show a savings plan have in common for the security suite. */
import { savingsPlan } from '../savings-plan.js';
import { savingsStates } from '../savings-states.js';
import { fullPlan } from './full-plan.js';
import type { SecuritySubject } from './subject.js';

/** Why a part is not known is said of the whole alone. */
const whatIsOneOff = (places: readonly string[]) =>
  places.flatMap((place) => ['oneOffRealisedOre', 'oneOffExpectedOre'].map((measure) => `${place}/${measure}/note`));

/** Of an earlier status its movement is shown, and not what it said itself. */
const whatWas = (places: readonly string[]) =>
  places.flatMap((place) => [
    ...['targetOre', 'realisedOre', 'expectedOre'].map((measure) => `${place}/${measure}/note`),
    ...whatIsOneOff([place]),
  ]);

export const savingsSubject: SecuritySubject = {
  operation: 'getSavingsPlan',
  full: [fullPlan],
  small: savingsPlan(),
  unseen: [
    ...whatIsOneOff(['/areas/*/figures/*', '/total/*']),
    ...whatWas(['/comparedTo/areas/*/figures/*', '/comparedTo/total/*']),
  ],
  asked: { id: 'handleplan-2015' },
  attributes: 'plan="handleplan-2015"',
  served: 'handleplan-2015',
  states: savingsStates,
};
