/** Every element that lets its figures be taken along, a line each. */
import '../../src/pejl.js';
import { costStates } from '../cost-states.js';
import { describeExports } from '../exports.js';
import { mixStates } from '../mix-states.js';
import { savingsStates } from '../savings-states.js';
import { waitingStates } from '../waiting-states.js';

describeExports('pejl-cost-trajectory', costStates);
describeExports('pejl-production-mix', mixStates);
describeExports('pejl-savings-progress', savingsStates);
describeExports('pejl-savings-table', savingsStates);
describeExports('pejl-waiting-list', waitingStates);
