/** No state of an element breaks the policy of the strictest host, whatever a reader does there. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { State } from '../accessibility/subject.js';
import { sharedDa } from '../../src/shared/texts.da.js';
import { buttonOf, type Figure, isLoading, next, settled, until, wordsOf } from '../mount.js';
import { openedStrictly, type StrictPage } from './strict-page.js';
import type { NamedSubject } from './subject.js';
import { translated, usedUp } from './use.js';

const nothing = { events: [], reports: [] };

/** Puts an element on the page without a word of HTML: a strict page takes none. */
function placedOn({ document }: StrictPage, tag: string, state: State): Figure {
  const template = globalThis.document.createElement('template');
  template.innerHTML = `<p ${state.attributes ?? ''}></p>`;
  const figure = document.createElement(tag) as unknown as Figure;
  for (const { name, value } of template.content.firstElementChild!.attributes) figure.setAttribute(name, value);
  Object.assign(figure, state.figure);
  const around = state.source ? document.createElement('pejl-source') : document.createElement('div');
  Object.assign(around, state.source);
  around.append(figure);
  document.body.append(around);
  return figure;
}

export function strictRules(subject: NamedSubject): void {
  const { tag, states, served, attributes, audience, properties, isPersonal } = subject;

  describe('on the strictest page', () => {
    let page: StrictPage;
    before(async () => {
      await executeServerCommand('cdp', { method: 'Page.setDownloadBehavior', params: { behavior: 'deny' } });
      page = await openedStrictly('/test-support/pages/strict.html');
      page.window.print = () => undefined;
      // A page in a frame may not write there.
      page.window.navigator.clipboard.write = () => Promise.resolve();
    });
    after(() => {
      page.close();
    });
    afterEach(() => {
      page.document.body.replaceChildren();
    });

    for (const [name, state] of Object.entries(states)) {
      it(`breaks nothing in the state "${name}", whatever is pressed and chosen, in both languages`, async function () {
        this.timeout(20_000);
        const figure = placedOn(page, tag, state);
        await figure.updateComplete;
        expect(figure.shadowRoot?.childElementCount).to.be.above(0);
        if (name !== 'loading') await settled(figure);
        await state.then?.(figure);
        await usedUp(figure);
        await translated(figure, 'en');
        await usedUp(figure);
        expect(isLoading(figure)).to.equal(name === 'loading');
        expect(await page.broken()).to.deep.equal(nothing);
      });
    }

    const ways: Readonly<Record<string, object>> = {
      'a gateway': { gateway: `/strict/gateway/open/${served}` },
      'a gateway that wants a token': {
        gateway: `/strict/gateway/closed/${served}`,
        auth: 'token',
        getToken: () => 'a-token',
      },
      // Of a person there are no files.
      ...(!isPersonal && { 'a file': { src: `/strict/demo/data/${served}.json` } }),
    };
    for (const [name, source] of Object.entries(ways))
      it(`is answered by ${name}`, async () => {
        const figure = placedOn(page, tag, {
          attributes,
          ...(properties && { figure: properties }),
          source: { ...source, ...(audience && { audience }) },
        });
        await next(figure, 'pejl-load');
        expect(wordsOf(figure).length).to.be.above(100);
        expect(figure.shadowRoot?.querySelector('figure') !== null).to.equal(true);
        expect(await page.broken()).to.deep.equal(nothing);
      });

    if (isPersonal) return;

    it('lets its table be taken along', async () => {
      const figure = placedOn(page, tag, states.complete);
      await settled(figure);
      const { createObjectURL } = page.window.URL;
      const saved = new Promise((resolve) => {
        page.window.URL.createObjectURL = (blob: Blob) => {
          resolve(blob.type);
          return createObjectURL.call(page.window.URL, blob);
        };
      });
      buttonOf(figure, sharedDa.copy).click();
      await until(figure, () => wordsOf(figure).includes(sharedDa.copied));
      buttonOf(figure, sharedDa.csv).click();
      expect(await saved).to.equal('text/csv;charset=utf-8');
      expect(await page.broken()).to.deep.equal(nothing);
    });
  });
}
