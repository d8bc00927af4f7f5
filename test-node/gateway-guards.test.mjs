/** Whom the gateway of demo/gateway answers, what it keeps of that, and what it says of a mapping that is wrong. */
import { after } from 'node:test';
import { close } from './gateway/harness.mjs';
import './gateway/access.mjs';
import './gateway/audit.mjs';
import './gateway/check.mjs';
import './gateway/check-cases.mjs';
import './gateway/check-nesting.mjs';
import './gateway/http.mjs';

after(close);
