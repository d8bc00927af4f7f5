import { describeFaults } from '../../../test-support/faults/describe.js';
import './citizen-history.js';

describeFaults('pejl-citizen-history');
