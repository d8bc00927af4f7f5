import { savingsSubject } from '../../../test-support/security/savings-subject.js';
import { describeSecurity } from '../../../test-support/security.js';
import '../source/source.js';
import './savings-table.js';

describeSecurity('pejl-savings-table', savingsSubject);
