/** The accessibility suite that every element joins by one call. */
import { axeRules } from './accessibility/axe.js';
import { keyboardRules } from './accessibility/keyboard.js';
import { legendRules } from './accessibility/legend.js';
import { looksRules } from './accessibility/looks.js';
import { speechRules } from './accessibility/speech.js';
import { structureRules } from './accessibility/structure.js';
import type { Subject } from './accessibility/subject.js';

export function describeAccessibility(tag: string, subject: Subject): void {
  describe(`<${tag}> for everyone`, () => {
    // As on a page that follows the reader's choice of light or dark.
    before(() => {
      document.documentElement.style.cssText = 'color-scheme: light dark; background: Canvas';
    });
    after(() => {
      document.documentElement.removeAttribute('style');
    });
    for (const rules of [structureRules, speechRules, keyboardRules, looksRules, axeRules]) rules({ tag, ...subject });
    if (subject.highlights) legendRules({ tag, ...subject }, subject.highlights);
  });
}
