import { expect } from 'chai';
import { drawn, openedPage, type Page, runs, script } from '../test-support/faults/frames.js';
import { kill, type Line, opened } from '../test-support/faults/server.js';
import { savings } from '../test-support/faults/savings.js';
import { watchPage } from '../test-support/faults/watch.js';
import type { Figure } from '../test-support/mount.js';

/** The files that a site copies, from two addresses: two versions that share no module. */
const older = '/dist/embed/';
const newer = '/strict/dist/embed/';
const told = savings.told('i begge');

/** The page, with all that is a figure by either tag. */
async function pageOf(html: string): Promise<Page> {
  const page = await openedPage(html);
  const tables = 'pejl-savings-table, pejl-savings-table-x';
  return { ...page, figures: () => [...page.body.querySelectorAll<Figure>(tables)] };
}

/** What a page writes in a module of its own. */
async function defined(page: Page, from: string, suffix: string): Promise<void> {
  const code = `import { definePejl } from '${location.origin}${from}define-pejl.js';
    definePejl(${JSON.stringify({ suffix })});`;
  await runs(page, URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
}

describe('definePejl', () => {
  let line: Line;

  watchPage();
  beforeEach(async () => {
    line = await opened(told.answer);
  });
  after(kill);

  const inSource = (source: string, tables: string) => `<${source} gateway="${line.gateway}">${tables}</${source}>`;
  const tableOf = (tag: string) => `<${tag} ${savings.attributes}></${tag}>`;
  const both = tableOf('pejl-savings-table') + tableOf('pejl-savings-table-x');

  for (const source of ['pejl-source', 'pejl-source-x']) {
    it(`lets two copies stand on one page, under one <${source}> that serves both`, async () => {
      const page = await pageOf(script(`${older}pejl.js`));
      const warnings = warningsOf(page);
      await defined(page, newer, 'x');
      page.body.insertAdjacentHTML('beforeend', inSource(source, both));
      await drawn(page, told);
      expect((await line.seen()).length).to.equal(1);
      expect([page.stray, warnings]).to.deep.equal([[], []]);
      const [plain, suffixed] = page.figures();
      expect(Object.getPrototypeOf(suffixed!.constructor)).to.not.equal(plain!.constructor);
    });
  }

  it('gives one copy both tags, however often it is told to', async () => {
    const page = await pageOf(inSource('pejl-source', both));
    const warnings = warningsOf(page);
    for (const suffix of ['x', '', 'x']) await defined(page, older, suffix);
    await drawn(page, told);
    expect([page.stray, warnings]).to.deep.equal([[], []]);
  });

  it('leaves a tag that is taken with the copy that has it, and warns of each once', async () => {
    const page = await pageOf(inSource('pejl-source-x', both));
    const warnings = warningsOf(page);
    for (const from of [older, newer, newer]) await defined(page, from, 'x');
    await runs(page, `${older}pejl.js`);
    await drawn(page, told);
    expect(page.stray).to.deep.equal([]);
    expect(warnings.filter((text) => text.includes('<pejl-savings-table-x>'))).to.have.length(1);
  });

  it('warns of a suffix that no tag can have', async () => {
    const page = await pageOf('');
    const warnings = warningsOf(page);
    await defined(page, older, 'NY');
    expect(warnings[0]).to.include('<pejl-source-NY>');
    expect(page.stray).to.deep.equal([]);
  });
});

function warningsOf({ window }: Page): string[] {
  const warnings: string[] = [];
  window.console.warn = (text: string) => {
    warnings.push(text);
  };
  return warnings;
}
