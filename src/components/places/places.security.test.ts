import { placesStates } from '../../../test-support/places-states.js';
import { places } from '../../../test-support/places.js';
import { fullAnswers } from '../../../test-support/security/full-answers.js';
import { describeSecurity } from '../../../test-support/security.js';
import '../source/source.js';
import './places.js';

describeSecurity('pejl-places', {
  operation: 'getPlaces',
  full: fullAnswers.getPlaces,
  small: places(),
  // What is told over time is shown in a drawing of its own.
  unseen: ['types', 'totals'].flatMap((groups) =>
    ['places', 'occupied', 'reserved', 'free'].map((name) => `/${groups}/*/overTime/*/${name}/note`),
  ),
  asked: {},
  attributes: '',
  served: 'pladser-2026',
  audience: 'management',
  states: placesStates,
});
