/** What the gateway of demo/gateway hides of few, and what nobody can work out of the rest. */
import { after } from 'node:test';
import { close } from './gateway/harness.mjs';
import './gateway/cost-attack.mjs';
import './gateway/cost-disclosure.mjs';
import './gateway/cost-nesting.mjs';
import './gateway/disclosure.mjs';
import './gateway/places.mjs';
import './gateway/waiting.mjs';
import './gateway/waiting-attack.mjs';

after(close);
