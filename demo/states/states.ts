/** What attributes cannot say: a source that never answers. Set before the elements are defined, so none asks before. */
import type { ReportingSource } from '../../src/client/port.js';

const never = () => new Promise<never>(() => {});
const silent: ReportingSource = { listSavingsPlans: never, getSavingsPlan: never };

for (const element of document.querySelectorAll('.silent')) Object.assign(element, { source: silent });

await import('../demo.js');
