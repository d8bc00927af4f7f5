/**
 * What a case system does around the element: it knows which case is open, and tells the element by a property. No address,
 * attribute or storage holds the reference.
 */
import type { PejlCitizenHistory, PejlSource } from '../../src/pejl.js';
import { os2bosSource } from '../adapters/os2bos/source.js';

const history = document.querySelector<PejlCitizenHistory>('#history');
const source = document.querySelector<PejlSource>('#source');
const which = document.querySelector<HTMLSelectElement>('#which');
if (!history || !source || !which) throw new Error('The page lacks a part of the case.');

const gateway = '/pejl/cases/v1';
const os2bos = os2bosSource({
  address: '/os2bos/api',
  municipalities: { 1: { code: '210', name: 'Fredensborg' }, 2: { code: '190', name: 'Furesø' } },
  name: 'OS2bos (opdigtede tal)',
});
/** What each case is shown for, where that is not what the source finds usual. */
const months: Readonly<Record<string, readonly [from: string, to: string]>> = {
  '26-P-0417': ['2021-01', '2028-12'],
  'sag-a7f3': ['2025-07', '2026-12'],
  'sag-c41e': ['2025-10', '2026-12'],
  'sag-e90d': ['2026-01', '2026-12'],
  os2bos: ['2025-01', '2025-12'],
};

function show(choice: string): void {
  if (!history || !source) return;
  const isOs2bos = choice === 'os2bos';
  source.source = isOs2bos ? os2bos : undefined;
  source.gateway = isOs2bos ? '' : gateway;
  history.purpose = 'sagsbehandling';
  history.caseRef = isOs2bos ? '42' : choice;
  [history.from, history.to] = months[choice] ?? ['', ''];
}

// The elements are not defined yet: what is set on them now is there when they are.
show(which.value);
which.addEventListener('change', () => {
  show(which.value);
});

await import('../demo.js');
