import { fullAnswers } from '../../../test-support/security/full-answers.js';
import { describeSecurity } from '../../../test-support/security.js';
import { waitingList } from '../../../test-support/waiting-list.js';
import { waitingStates } from '../../../test-support/waiting-states.js';
import '../source/source.js';
import './waiting-list.js';

describeSecurity('pejl-waiting-list', {
  operation: 'getWaitingList',
  full: fullAnswers.getWaitingList,
  small: waitingList(),
  unseen: [
    // Nobody can choose where the page has given the answer.
    '/offerTypes/*/name',
    // Bands of days are shown as sums, which say of none of them why it is not there.
    '/groups/*/figures/byDays/*/note',
    '/whole/byDays/*/note',
    // The list of one day has nothing of others.
    '/overTime/whole/all/*/note',
    '/overTime/whole/withoutPlace/*/note',
    '/overTime/groups/*/name',
    '/overTime/groups/*/courses/all/*/note',
    '/overTime/groups/*/courses/withoutPlace/*/note',
  ],
  asked: {},
  attributes: '',
  shows: 'duty-note limit-days="180"',
  served: 'venteliste-2026',
  audience: 'management',
  states: waitingStates,
});
