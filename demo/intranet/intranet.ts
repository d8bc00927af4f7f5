/**
 * What an intranet page does around the elements: what is chosen in one of them stands in the page's address, so that a
 * link or a reload shows the same. It holds ids of the source and months, never a person.
 */
import type { PejlSource } from '../../src/pejl.js';

const source = document.querySelector<PejlSource>('#capacity');
if (!source) throw new Error('The page lacks the source of its capacity figures.');

const follow = () => {
  source.selection = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
};

follow();
window.addEventListener('hashchange', follow);
source.addEventListener('pejl-selection-change', ({ selection }) => {
  history.replaceState(null, '', `#${new URLSearchParams({ ...selection })}`);
});

await import('../demo.js');
