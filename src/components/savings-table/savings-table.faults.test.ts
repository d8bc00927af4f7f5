import { describeFaults } from '../../../test-support/faults/describe.js';
import './savings-table.js';

describeFaults('pejl-savings-table');
