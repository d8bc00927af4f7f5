/** The accessibility suite that every element joins by one call. */
import { axeRules } from './accessibility/axe.js';
import { keyboardInStates, keyboardRules } from './accessibility/keyboard.js';
import { legendRules } from './accessibility/legend.js';
import { looksInStates, looksRules } from './accessibility/looks.js';
import { speechInStates, speechRules } from './accessibility/speech.js';
import { structureInStates, structureRules } from './accessibility/structure.js';
import { staged, type Subject } from './accessibility/subject.js';

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
    describe('in each of its states', function () {
      // At another width each of them is drawn anew.
      this.timeout(20_000);
      const each = staged({ tag, ...subject });
      for (const rules of [structureInStates, speechInStates, keyboardInStates, looksInStates])
        rules(each, { tag, ...subject });
    });
    if (subject.highlights) legendRules({ tag, ...subject }, subject.highlights);
  });
}
