import { describeFaults } from '../../../test-support/faults/describe.js';
import './cost-trajectory.js';

describeFaults('pejl-cost-trajectory');
