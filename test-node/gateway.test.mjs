/** The gateway of demo/gateway, over HTTP. One file, so that its packages are installed and its databases started once. */
import { after } from 'node:test';
import { close } from './gateway/harness.mjs';
import './gateway/answers.mjs';
import './gateway/access.mjs';
import './gateway/audit.mjs';
import './gateway/benchmarks.mjs';
import './gateway/check.mjs';
import './gateway/check-cases.mjs';
import './gateway/check-nesting.mjs';
import './gateway/cost-attack.mjs';
import './gateway/cost-disclosure.mjs';
import './gateway/cost-nesting.mjs';
import './gateway/costs.mjs';
import './gateway/disclosure.mjs';
import './gateway/histories.mjs';
import './gateway/http.mjs';
import './gateway/page.mjs';
import './gateway/rankings.mjs';
import './gateway/production.mjs';
import './gateway/waiting.mjs';

after(close);
