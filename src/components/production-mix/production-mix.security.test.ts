import { mixStates } from '../../../test-support/mix-states.js';
import { productionMix } from '../../../test-support/production-mix.js';
import { fullAnswers } from '../../../test-support/security/full-answers.js';
import { describeSecurity } from '../../../test-support/security.js';
import '../source/source.js';
import './production-mix.js';

describeSecurity('pejl-production-mix', {
  operation: 'getProductionMix',
  full: fullAnswers.getProductionMix,
  small: productionMix(),
  unseen: [],
  asked: {},
  attributes: '',
  served: 'produktion-2026',
  states: mixStates,
});
