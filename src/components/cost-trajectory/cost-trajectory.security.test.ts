import { costTrajectory } from '../../../test-support/cost-trajectory.js';
import { costStates } from '../../../test-support/cost-states.js';
import { fullAnswers } from '../../../test-support/security/full-answers.js';
import { describeSecurity } from '../../../test-support/security.js';
import '../source/source.js';
import './cost-trajectory.js';

describeSecurity('pejl-cost-trajectory', {
  operation: 'getCostTrajectory',
  full: fullAnswers.getCostTrajectory,
  small: costTrajectory(),
  unseen: [
    '/subject',
    '/by',
    // Until the reader has the amounts after it.
    '/months/*/refundOre/note',
    '/months/*/budgetRefundOre/note',
    '/months/*/previousRefundOre/note',
    // What a part is asked for by is for the source.
    '/parts/*/subject',
    // Of a part its cost is shown.
    '/parts/*/months/*/budgetOre/note',
    '/parts/*/months/*/previousOre/note',
    '/parts/*/months/*/refundOre/note',
    '/parts/*/months/*/budgetRefundOre/note',
    '/parts/*/months/*/previousRefundOre/note',
    // Until the reader divides by them.
    '/persons/*/text',
    '/persons/*/counts/*/persons/note',
    // Until the reader has other prices.
    '/priceIndex/name',
    '/priceIndex/source',
  ],
  asked: { '/subject': 'area/botilbud', '/by': 'providerKind' },
  attributes: 'subject="area/botilbud" by="providerKind"',
  served: 'botilbud-2026',
  states: costStates,
});
