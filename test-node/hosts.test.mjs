/** Three hosts that use the packed project. One file, so that it is packed once. */
import { after, before } from 'node:test';
import { clear, prepare } from './hosts/harness.mjs';
import './hosts/types.mjs';

before(prepare);
after(clear);
