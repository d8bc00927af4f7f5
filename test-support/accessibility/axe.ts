/** The rules of axe, in each way of looking at the page. */
import 'axe-core';
import type axe from 'axe-core';
import { expect } from 'chai';
import type { Figure } from '../mount.js';
import { emulate, resize } from './media.js';
import { inState, type NamedSubject } from './subject.js';

const { axe: checker } = window as unknown as { axe: typeof axe };

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function faultsOf(figure: Figure): Promise<string[]> {
  const { violations } = await checker.run(figure, { runOnly: rules, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`);
}

const ways: Record<string, () => Promise<void>> = {
  'in dark': () => emulate({ scheme: 'dark' }),
  'in forced colours': () => emulate({ forcedColors: true }),
  '320 px wide': () => resize(320),
  '1280 px wide at 400 %': () => resize(320, 200, 4),
};

/** Every state in light on a wide page; in each other way those that look most different. */
export function axeRules(subject: NamedSubject): void {
  const check = (states: readonly string[], set: () => Promise<void>) => {
    for (const state of states) {
      it(`has no failures: ${state}`, async () => {
        await set();
        expect(await faultsOf(await inState(subject, state))).to.deep.equal([]);
      });
    }
  };
  describe('to axe, in light, 1280 px wide', () => {
    check(Object.keys(subject.states), () => resize(1280));
  });
  for (const [way, set] of Object.entries(ways)) {
    describe(`to axe, ${way}`, () => {
      check(['complete', 'error', 'every kind of cell'], set);
    });
  }
}
