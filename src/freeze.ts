/** For a page that fixes several figures at once, or compares with a status that was fixed. What does it comes when it is asked for. */
import type { SavingsPlan } from './client/port.js';
import type { FixOptions } from './shared/frozen/fix.js';
import type { Fixable } from './shared/frozen/fixable.js';
import type { Written } from './shared/frozen/page-nodes.js';

export type { FixOptions, Written };

/** An element that shows a figure. */
interface Fixing {
  fixable(): Promise<readonly Fixable[]>;
}

/**
 * One file of the figures of these elements, in their order. Those that show none, or none that may be taken along, are left
 * out; undefined when all are.
 */
export async function fixPage(elements: Iterable<Fixing>, options?: FixOptions): Promise<Written | undefined> {
  const all = await Promise.all([...elements].map((element) => element.fixable()));
  const fixables = all.flat();
  if (fixables.length === 0) return undefined;
  const { fixed } = await import('./shared/frozen/fix.js');
  return fixed(fixables, Date.now(), options);
}

/** The plan held against an earlier status of itself, from the text of the file in which that was fixed. */
export async function withEarlier(plan: SavingsPlan, file: string): Promise<SavingsPlan> {
  const earlier = await import('./shared/savings/earlier.js');
  return earlier.withEarlier(plan, file);
}
