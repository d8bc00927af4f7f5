import type { CitizenHistory } from '../../src/client/port.js';
import { history as a7f3 } from './sag-a7f3.js';
import { history as c41e } from './sag-c41e.js';
import { history as e90d } from './sag-e90d.js';
import { history as f15b } from './sag-f15b.js';

/** The invented cases of the demo, by the reference that a page asks with. */
export const histories: ReadonlyMap<string, CitizenHistory> = new Map([
  ['sag-a7f3', a7f3],
  ['sag-c41e', c41e],
  ['sag-e90d', e90d],
  ['sag-f15b', f15b],
]);
