/**
 * What attributes cannot say: a source that never answers, and an element that asks a second time. Set before the elements
 * are defined, so none asks before.
 */
import type { SourceMethods } from '../../src/client/port.js';
import type { PejlSavingsTable } from '../../src/pejl.js';
import { openSource } from '../../src/client/share.js';

const never = () => new Promise<never>(() => {});
const silent: SourceMethods = { listSavingsPlans: never, getSavingsPlan: never };

// Waited for as long as a timer can, where a page waits a minute.
const source = openSource(silent, { timeLimit: Infinity });
for (const element of document.querySelectorAll('.silent')) Object.assign(element, { source });

for (const element of document.querySelectorAll<PejlSavingsTable>('.later'))
  element.addEventListener('pejl-load', () => void element.reload(), { once: true });

await import('../demo.js');
