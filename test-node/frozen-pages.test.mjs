/** A file fixed by the bundle in a browser: the same as Node writes, inert under its own policy, read aloud, and fit for A4. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { rootDir } from '../scripts/bootstrap.mjs';
import { ensureChromium } from '../scripts/chromium.mjs';

const built = (path) => import(new URL(`../dist/esm/${path}`, import.meta.url).href);
const { verify } = await built('shared/frozen/verify.js');
const { readFrozen } = await built('shared/frozen/read.js');
const { writtenPage } = await built('shared/frozen/page-nodes.js');
const { stillBy } = await built('stills.js');
const axe = readFileSync(join(rootDir, 'node_modules/axe-core/axe.min.js'), 'utf8');
const data = (name) => JSON.parse(readFileSync(join(rootDir, `demo/data/${name}.json`), 'utf8'));

const figures = {
  'pejl-savings-progress': data('handleplan-2015'),
  'pejl-savings-table': data('handleplan-2015'),
  'pejl-cost-trajectory': data('botilbud-2026'),
  'pejl-production-mix': data('herning-2019'),
  'pejl-waiting-list': data('venteliste-2026'),
  'pejl-places': data('pladser-2026'),
  'pejl-cost-ranking': data('rangfolge-tiere'),
};
let file = '';
let cutOnPaper = [];
let browser;
const server = createServer(({ url }, response) => {
  const path = url.endsWith('.js') ? join(rootDir, 'dist/embed', url) : undefined;
  const body = path ? readFileSync(path) : url === '/' ? '<!doctype html><html lang="da"><body></body></html>' : file;
  response.writeHead(200, { 'content-type': path ? 'text/javascript' : 'text/html; charset=utf-8' });
  response.end(body);
});

before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const found = ensureChromium();
  browser = await puppeteer.launch({
    executablePath: found.path,
    headless: found.headless,
    env: { ...process.env, ...found.env },
    args: [...found.args, '--disable-gpu'],
  });
  const page = await browser.newPage();
  await page.goto(`http://localhost:${server.address().port}/`);
  file = await page.evaluate(async (answers) => {
    const { fixPage } = await import('/pejl.js');
    const elements = Object.entries(answers).map(([tag, answer]) =>
      Object.assign(document.createElement(tag), { data: answer }),
    );
    document.body.append(...elements);
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    const written = await fixPage(elements, { title: 'Status', agenda: 'Socialudvalget, punkt 9' });
    return written.file;
  }, figures);
  // As a browser prints it: the drawings have the width of paper by then.
  await page.setViewport({ width: 680, height: 900 });
  await page.emulateMediaType('print');
  cutOnPaper = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    document.body.style.margin = '0';
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return roots
      .flatMap((root) => [...root.querySelectorAll('td, th, svg.main, svg.whole, .rows > *')])
      .filter((piece) => piece.getBoundingClientRect().right > 681)
      .map((piece) => `${piece.getRootNode().host.localName}: ${piece.outerHTML.slice(0, 80)}`);
  });
  await page.close();
});
after(async () => {
  await browser?.close();
  server.close();
});

test('the bundle in a browser and the modules in Node write the same, to the letter', async () => {
  assert.deepEqual((await verify(file, stillBy)).differences, []);
  assert.equal((await writtenPage(readFrozen(file), stillBy)).file, file);
});

test('no figure on a page is cut where it is printed on A4', () => {
  assert.deepEqual(cutOnPaper, []);
});

test('it is styled under its own policy with scripts switched off, free of faults aloud, and as wide as its page', async () => {
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  await page.setJavaScriptEnabled(false);
  await page.goto(`http://localhost:${server.address().port}/fixed.html`);
  const total = await page.$eval('.pejl-savings-table tr.total th', (cell) => getComputedStyle(cell).fontWeight);
  assert.equal(total, '600');
  assert.deepEqual(said, []);
  for (const width of [1280, 390]) {
    await page.setViewport({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= width, `${wide} of ${width}`);
  }
  await page.setViewport({ width: 680, height: 900 });
  await page.emulateMediaType('print');
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('td, th, svg.main, svg.whole')]
      .filter((piece) => piece.getBoundingClientRect().right > 681)
      .map((piece) => piece.outerHTML.slice(0, 80)),
  );
  assert.deepEqual(cut, []);
  await page.emulateMediaType('screen');
  await page.setJavaScriptEnabled(true);
  await page.reload();
  // What is run here comes from outside of the page, and not by its leave.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`),
    [],
  );
  await page.close();
});

/** As an editor stores it that keeps neither style sheets nor classes. */
const stripped = (page) =>
  page
    .replace(/<style>[^]*?<\/style>/, '')
    .replace(/<meta http-equiv[^>]*>/, '')
    .replaceAll(/ class='[^']*'/g, '');

/** What each shape, text and drawing of a page looks like. Runs in the page. */
function looksOf() {
  const shapes = 'fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin opacity paint-order'.split(
    ' ',
  );
  const texts = [...shapes, 'font-family', 'font-size', 'font-weight', 'text-anchor'];
  return [...document.querySelectorAll('svg, svg *')].map((node) => {
    const style = getComputedStyle(node);
    const names = node.matches('text, tspan') ? texts : node.matches('svg') ? ['overflow'] : shapes;
    const look = names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return [node.localName, style.display === 'none', node.textContent, ...look].join('; ');
  });
}

/** Numbers that a reader sees and no text alone has: without styles, nothing but a blank keeps two of them apart. */
function runTogether() {
  for (const drawing of document.querySelectorAll('svg')) drawing.remove();
  const numbersIn = (text) => text.match(/\d[\d.,]*/g) ?? [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const alone = new Set();
  while (walker.nextNode()) for (const number of numbersIn(walker.currentNode.data)) alone.add(number);
  return numbersIn(document.body.innerText).filter((number) => !alone.has(number));
}

test('its drawings keep their colours, lines and letters where style sheet and classes are taken away', async () => {
  const views = ['lines', 'cumulative', 'multiples'].map((view) => ({
    element: 'cost-trajectory',
    attributes: { view, by: 'form' },
    answer: figures['pejl-cost-trajectory'],
  }));
  const fixed = readFrozen(file);
  const { file: whole } = await writtenPage({ ...fixed, figures: [...fixed.figures, ...views] }, stillBy);
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.setContent(whole);
  const looks = await page.evaluate(looksOf);
  await page.setContent(stripped(whole));
  const kept = await page.evaluate(looksOf);
  assert.ok(new Set(looks).size > 100);
  assert.equal(kept.length, looks.length);
  const lost = looks.flatMap((look, index) => (kept[index] === look ? [] : [[look, kept[index]]]));
  assert.deepEqual(lost.slice(0, 3), []);
  assert.deepEqual(await page.evaluate(runTogether), []);
  await page.close();
});
