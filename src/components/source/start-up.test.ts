import { expect } from 'chai';
import {
  drawn,
  elements,
  openedBehind,
  openedPage,
  openedInFront,
  type Page,
  runs,
  script,
  secondPejl,
} from '../../../test-support/faults/frames.js';
import { kill, type Line, opened } from '../../../test-support/faults/server.js';
import { savings } from '../../../test-support/faults/savings.js';
import { watchPage } from '../../../test-support/faults/watch.js';
import { next, part, placed, textOf } from '../../../test-support/mount.js';
import '../../pejl.js';

const told = savings.told('ved start');
const inSource = ({ gateway }: Line, more = '') =>
  `<pejl-source gateway="${gateway}" ${more}>${elements}</pejl-source>`;

/** What the figures of a page say. */
const said = (page: Page) => page.figures().map(({ shadowRoot }) => textOf(shadowRoot));

describe('a page may start in any order:', () => {
  let line: Line;

  watchPage();
  beforeEach(async () => {
    line = await opened(told.answer);
  });
  after(kill);

  /** All figures stand there, by one question, and nothing else happened. */
  async function isWell(page: Page, requests = 1): Promise<void> {
    await drawn(page, told);
    expect((await line.seen()).length).to.equal(requests);
    expect(page.stray).to.deep.equal([]);
  }

  it('the script before the tags', async () => {
    await isWell(await openedPage(script() + inSource(line)));
  });

  it('the tags before the script', async () => {
    await isWell(await openedPage(inSource(line) + script()));
  });

  it('the script long after the page, which has set properties meanwhile', async () => {
    const page = await openedPage(inSource(line, 'auth="token"'));
    Object.assign(page.source(), { getToken: () => 'early' });
    for (const figure of page.figures()) Object.assign(figure, { noToolbar: true });
    await runs(page);
    await isWell(page);
    expect((await line.seen())[0]?.headers.authorization).to.equal('Bearer early');
    for (const figure of page.figures()) expect(part(figure, 'toolbar') === null).to.equal(true);
  });

  it('figures first, and the tag of the source long after', async () => {
    const page = await openedPage(inSource(line));
    await runs(page, '/src/components/savings-table/savings-table.ts');
    await runs(page, '/src/components/savings-progress/savings-progress.ts');
    for (const text of said(page)) expect(text).to.include('Der mangler en kilde');
    await runs(page, '/src/components/source/source.ts');
    await isWell(page);
  });

  it('the source first, and the tags of the figures long after', async () => {
    const page = await openedPage(inSource(line));
    await runs(page, '/src/components/source/source.ts');
    await runs(page);
    await isWell(page);
  });

  it('a source that is put around its elements afterwards', async () => {
    const page = await openedPage(elements + script());
    const figures = page.figures();
    for (const text of said(page)) expect(text).to.include('Der mangler en kilde');
    const source = page.window.document.createElement('pejl-source');
    source.gateway = line.gateway;
    page.body.append(source);
    source.append(...figures);
    await isWell(page);
  });

  it('a source whose gateway comes late', async () => {
    const page = await openedPage(`<pejl-source>${elements}</pejl-source>${script()}`);
    page.source().setAttribute('gateway', line.gateway);
    await isWell(page);
  });

  it('a gateway that was another one at first', async () => {
    const first = await opened(savings.told('det forkerte sted').answer, { way: 'pauseBeforeHead' });
    const page = await openedPage(inSource(first) + script());
    await first.until(1);
    page.source().gateway = line.gateway;
    await isWell(page);
    await first.until(1, 'broken');
  });

  it('getToken long after all else', async () => {
    const page = await openedPage(inSource(line, 'auth="token"') + script());
    for (const text of said(page)) expect(text).to.include('Henter tal');
    expect(await line.seen()).to.deep.equal([]);
    let calls = 0;
    page.source().getToken = () => `late-${(calls += 1)}`;
    await isWell(page);
    expect([calls, (await line.seen())[0]?.headers.authorization]).to.deep.equal([1, 'Bearer late-1']);
  });

  it('a source of the whole page after its elements', async () => {
    const page = await openedPage(elements + script());
    page.body.insertAdjacentHTML('beforeend', `<pejl-source page-wide gateway="${line.gateway}"></pejl-source>`);
    await isWell(page);
  });

  it('elements that come one by one to a source that is there', async () => {
    const page = await openedPage(script() + `<pejl-source gateway="${line.gateway}"></pejl-source>`);
    page.source().innerHTML = elements;
    await isWell(page);
  });

  describe('two copies of the script', () => {
    it('of which the first has the tags, and nothing throws', async () => {
      const page = await openedPage(script() + script(secondPejl) + inSource(line));
      await isWell(page);
    });

    it('of which one has the source and the other the figures', async () => {
      const page = await openedPage(inSource(line));
      await runs(page, '/strict/src/components/source/source.ts');
      await runs(page);
      await isWell(page);
    });

    it('of which each has a figure: both say in full what is wrong, and both get their figures', async () => {
      await line.script({ ...told.answer, periods: 'none' });
      const page = await openedPage(inSource(line));
      await runs(page, '/strict/src/components/savings-progress/savings-progress.ts');
      await runs(page);
      const failed = page.figures().map((figure) => next(figure, 'pejl-error'));
      for (const figure of page.figures()) void figure.reload();
      await Promise.all(failed);
      for (const text of said(page)) expect(text).to.include('Svaret kan ikke bruges').and.to.include('/periods');
      await line.script(told.answer);
      const loaded = page.figures().map((figure) => next(figure, 'pejl-load'));
      for (const figure of page.figures()) void figure.reload();
      await Promise.all(loaded);
      await drawn(page, told);
      expect(page.stray).to.deep.equal([]);
    });
  });

  describe('in tabs', () => {
    // The browser from npm has no tabs: it shows every page at once.
    before(async function () {
      const [first] = await openedBehind('', () => true);
      if (!first?.isHidden) this.skip();
    });

    it('in the background, where nothing is painted: the figures stand there when the reader comes', async () => {
      const isDrawn = (text = '') => told.words.every((word) => text.includes(word));
      const tidings = await openedBehind(inSource(line), ({ texts }) => texts.every(isDrawn));
      expect(tidings.map(({ isHidden }) => isHidden)).to.not.include(false);
      expect((await line.seen()).length).to.equal(1);
    });

    it('while the reader signs in in another one: the figures come when the reader is back', async () => {
      const figure = placed(inSource(line));
      await next(figure, 'pejl-load');
      await line.script(told.answer, { way: 'plain', status: 401 });
      const failed = next(figure, 'pejl-error');
      await figure.reload();
      expect((await failed).error.kind).to.equal('unauthorized');
      const signIn = await openedInFront();
      const newer = savings.told('efter login');
      await line.script(newer.answer);
      expect((await line.seen()).length).to.equal(2);
      const loaded = next(figure, 'pejl-load');
      signIn.close();
      await loaded;
      expect(document.hidden).to.equal(false);
      for (const word of newer.words) expect(textOf(figure.shadowRoot)).to.include(word);
      expect((await line.seen()).length).to.equal(3);
    });
  });
});
