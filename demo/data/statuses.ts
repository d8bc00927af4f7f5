import type { SavingsPlan } from '../../src/client/port.js';

/** The statuses that a plan of the demo holds, oldest first; each as the answer of its own day, compared with nothing. */
export function statusesOf(plan: SavingsPlan): readonly SavingsPlan[] {
  const { comparedTo, ...newest } = plan;
  if (!comparedTo) return [newest];
  // What was said of the newest status was not said of the earlier one.
  const { explanation: _explanation, footnotes: _footnotes, notes: _notes, overlaps: _overlaps, ...rest } = newest;
  const { total: _total, ...untotalled } = rest;
  const { asOf, areas, total } = comparedTo;
  return [{ ...untotalled, about: { ...rest.about, asOf }, areas, ...(total && { total }) }, newest];
}
