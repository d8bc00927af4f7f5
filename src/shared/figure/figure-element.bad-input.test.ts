import { expect } from 'chai';
import { brokenPlans, oddPlans } from '../../../test-support/bad-plans.js';
import { allInside, mounted, part, textOf, wordsOf } from '../../../test-support/mount.js';
import { frame, resize } from '../../../test-support/accessibility/media.js';
import { reportingSource } from '../../../test-support/reporting-source.js';
import '../../components/savings-progress/savings-progress.js';
import '../../components/savings-table/savings-table.js';
import '../../components/source/source.js';

/** What stands where a figure was divided, added or written that was none. */
const slips = /NaN|undefined|Infinity|null|\[object/;

const unhandled: PromiseRejectionEvent[] = [];
const note = (event: PromiseRejectionEvent) => unhandled.push(event);

before(() => window.addEventListener('unhandledrejection', note));
after(() => window.removeEventListener('unhandledrejection', note));
afterEach(() => {
  expect(unhandled.splice(0).map(({ reason }) => String(reason))).to.deep.equal([]);
});

for (const tag of ['pejl-savings-table', 'pejl-savings-progress'] as const) {
  describe(`<${tag}>, given`, () => {
    for (const [name, data] of Object.entries(oddPlans)) {
      it(`${name}, shows it`, async () => {
        const figure = await mounted(`<${tag}></${tag}>`, { figure: { data } });
        await frame();
        expect(part(figure, 'figure') !== null, wordsOf(figure)).to.equal(true);
        expect(wordsOf(figure)).not.to.match(slips);
        for (const shape of allInside(figure, 'svg *'))
          for (const { value } of shape.attributes) expect(value).not.to.match(slips);
        expect(figure.getBoundingClientRect().height).to.be.above(100);
      });

      it(`${name}, keeps within a page of 320 px`, async () => {
        await resize(320);
        const figure = await mounted(`<${tag}></${tag}>`, { figure: { data } });
        await frame();
        expect(document.documentElement.scrollWidth).to.equal(320);
        figure.remove();
      });
    }

    for (const [name, data] of Object.entries(brokenPlans)) {
      it(`${name}, shows none of it and says so`, async () => {
        const source = { source: reportingSource({ getSavingsPlan: () => Promise.resolve(data as never) }) };
        for (const figure of [
          await mounted(`<pejl-source><${tag} plan="handleplan-2015"></${tag}></pejl-source>`, { source }),
          await mounted(`<${tag}></${tag}>`, { figure: { data } }),
        ]) {
          const state = part(figure, 'state');
          expect(part(figure, 'figure') === null && state !== null).to.equal(true);
          expect(textOf(state)).to.match(/^Svaret kan ikke bruges/);
          expect(textOf(state)).not.to.match(/NaN|undefined|Infinity|\[object/);
          figure.remove();
        }
      });
    }

    it('a name of markup, runs nothing and prints it as it is', async () => {
      const figure = await mounted(`<${tag}></${tag}>`, { figure: { data: oddPlans['a name of markup'] } });
      expect(wordsOf(figure)).to.include('<img src=x onerror=');
      expect(figure.shadowRoot!.querySelector('img, script') === null).to.equal(true);
      expect('hit' in window).to.equal(false);
    });
  });
}
