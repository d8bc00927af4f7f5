import { citizenHistory } from '../../../test-support/citizen-history.js';
import { historyStates } from '../../../test-support/history-states.js';
import { fullAnswers } from '../../../test-support/security/full-answers.js';
import { describeSecurity } from '../../../test-support/security.js';
import '../source/source.js';
import './citizen-history.js';

describeSecurity('pejl-citizen-history', {
  operation: 'getCitizenHistory',
  full: fullAnswers.getCitizenHistory.map((answer) => ({ ...answer, caseRef: 'sag-a7f3' })),
  small: citizenHistory({ caseRef: 'sag-a7f3' }),
  unseen: [],
  asked: {},
  attributes: '',
  properties: { caseRef: 'sag-a7f3', purpose: 'sagsbehandling' },
  audience: 'casework',
  isPersonal: true,
  served: 'sag-a7f3',
  states: historyStates,
});
