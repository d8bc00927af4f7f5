/** Three hosts that use the packed project. One file, so that it is packed once. */
import { after } from 'node:test';
import { clear } from './hosts/harness.mjs';
import './hosts/bundles.mjs';
import './hosts/types.mjs';
import './hosts/pages.mjs';

after(clear);
