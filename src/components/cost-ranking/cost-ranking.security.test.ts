import { tenRanking } from '../../../test-support/cost-ranking.js';
import { rankingStates } from '../../../test-support/ranking-states.js';
import { fullAnswers } from '../../../test-support/security/full-answers.js';
import { describeSecurity } from '../../../test-support/security.js';
import '../source/source.js';
import './cost-ranking.js';

describeSecurity('pejl-cost-ranking', {
  operation: 'getCostRanking',
  full: fullAnswers.getCostRanking.map((answer) => ({ ...answer, unitOf: 'citizens' })),
  small: tenRanking({ unitOf: 'citizens' }),
  // Of a whole that nobody tells there is no share.
  unseen: ['/years/*/wholeOre/note'],
  asked: {},
  attributes: '',
  audience: 'management',
  served: 'rangfolge-tiere',
  states: rankingStates,
});
