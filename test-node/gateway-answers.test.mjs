/** What the gateway of demo/gateway answers over HTTP: what the demo's service worker does, to the same questions. */
import { after } from 'node:test';
import { close } from './gateway/harness.mjs';
import './gateway/answers.mjs';
import './gateway/benchmarks.mjs';
import './gateway/costs.mjs';
import './gateway/histories.mjs';
import './gateway/page.mjs';
import './gateway/production.mjs';
import './gateway/rankings.mjs';

after(close);
