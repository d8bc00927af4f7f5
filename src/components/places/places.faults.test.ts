import { describeFaults } from '../../../test-support/faults/describe.js';
import './places.js';

describeFaults('pejl-places');
