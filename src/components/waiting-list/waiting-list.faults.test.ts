import { describeFaults } from '../../../test-support/faults/describe.js';
import './waiting-list.js';

describeFaults('pejl-waiting-list');
