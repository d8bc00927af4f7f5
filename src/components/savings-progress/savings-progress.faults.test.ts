import { describeFaults } from '../../../test-support/faults/describe.js';
import './savings-progress.js';

describeFaults('pejl-savings-progress');
