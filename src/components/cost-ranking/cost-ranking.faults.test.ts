import { describeFaults } from '../../../test-support/faults/describe.js';
import './cost-ranking.js';

describeFaults('pejl-cost-ranking');
