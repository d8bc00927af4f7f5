import { describeFaults } from '../../../test-support/faults/describe.js';
import './production-mix.js';

describeFaults('pejl-production-mix');
