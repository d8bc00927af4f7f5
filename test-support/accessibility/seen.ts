/** How a reader's page is set while an element is looked at in all of its states. */
import type { Figure } from '../mount.js';
import { emulate, resize, type Settings } from './media.js';
import type { Each } from './subject.js';

/** Sets the page, lets somebody look, and sets it back. */
type Setting = (look: () => Promise<void>) => Promise<void>;

export const inColours =
  (settings: Settings): Setting =>
  async (look) => {
    await emulate(settings);
    await look();
    await emulate();
  };

/** The next test sets the width back. */
export const atSize =
  (...size: Parameters<typeof resize>): Setting =>
  async (look) => {
    await resize(...size);
    await look();
  };

const twice = { heading: 40, lead: 32, key: 40, body: 28, small: 26, min: 24 };

/** In a page of the width that it has. */
export const withLargeText: Setting = async (look) => {
  const { style } = document.documentElement;
  for (const [name, size] of Object.entries(twice)) style.setProperty(`--pejl-text-${name}`, `${size}px`);
  try {
    await look();
  } finally {
    for (const name of Object.keys(twice)) style.removeProperty(`--pejl-text-${name}`);
  }
};

/**
 * What is found wrong in any state, for the tests of one `describe`. All states are looked at once: to set the page and lay
 * them out anew takes longer than the looks, and each test would do it twice.
 */
export function seenInAll<Name extends string>(
  each: Each,
  setting: Setting,
  looks: Readonly<Record<Name, (figure: Figure) => string[]>>,
): (name: Name) => readonly string[] {
  const found = new Map<string, string[]>();
  before(() =>
    setting(() =>
      each((figure, state) => {
        for (const [name, look] of Object.entries<(figure: Figure) => string[]>(looks))
          found.set(name, [...(found.get(name) ?? []), ...look(figure).map((fault) => `${state}: ${fault}`)]);
      }),
    ),
  );
  return (name) => {
    const faults = found.get(name);
    if (!faults) throw new Error('Nobody has looked.');
    return faults;
  };
}
