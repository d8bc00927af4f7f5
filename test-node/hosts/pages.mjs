/** Pages of three hosts in a real browser: a plain one, one with a strict policy, and one of React. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { documented, exampleIn } from './documented.mjs';
import { host, installed, prepare, written } from './harness.mjs';
import { openSite } from './site.mjs';

const [strictPolicy] = /default-src 'none';[^`]*/.exec(documented);
const importMap = () => readFileSync(join(installed, 'dist/embed/integrity.json'), 'utf8');
const elements = `<pejl-source src="/data/handleplan-2015.json">
  <pejl-savings-progress></pejl-savings-progress>
  <pejl-savings-table no-lead></pejl-savings-table>
</pejl-source>`;
const pageOf = (head, body) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Vært</title><link rel="icon" href="data:,">${head}</head>
  <body>${body}</body></html>`;
const scripts = (...names) => names.map((name) => `<script type="module" src="/pejl/${name}.js"></script>`).join('');

let browser;
let site;

before(async () => {
  prepare();
  const hash = createHash('sha256').update(importMap()).digest('base64');
  const withMap = `<script type="importmap">${importMap()}</script>`;
  const react = await reactPage();
  site = await openSite({
    '/plain': { text: pageOf(scripts('source', 'savings-table', 'savings-progress'), elements) },
    '/strict': {
      text: pageOf(withMap + scripts('pejl'), elements),
      policy: strictPolicy.replaceAll('\n', ' ').replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`),
    },
    '/react': { text: pageOf(react.tag, `<div id="root">${react.markup}</div>`) },
    '/react-in-browser': { text: pageOf(react.tag, '<div id="root"></div>') },
    '/react.js': { text: react.script, type: 'js' },
  });
  const { path, headless, env, args } = ensureChromium();
  browser = await puppeteer.launch({ executablePath: path, headless, env: { ...process.env, ...env }, args });
});
after(async () => {
  await browser?.close();
  site?.close();
});

/** A page with all that it asked for, and all that went wrong on it. */
async function opened(path) {
  const page = await browser.newPage();
  const [asked, wrong] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  await page.evaluateOnNewDocument(() => {
    globalThis.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
  });
  await page.goto(`${site.origin}${path}`);
  return { page, asked, wrong };
}

/** Runs in the page: how many of its figures are drawn. */
const drawn = () =>
  [...document.querySelectorAll('pejl-savings-table, pejl-savings-progress')].filter(({ shadowRoot }) =>
    shadowRoot?.querySelector('figure'),
  ).length;
const areDrawn = (page, count) => page.waitForFunction(`(${drawn})() === ${count}`);
const wordsOf = (page) =>
  page.$$eval('pejl-savings-table', (tables) => tables.map(({ shadowRoot }) => shadowRoot.textContent).join(' '));

test('a plain page shows its figures, loads each file once, and asks no other host', async () => {
  const { page, asked, wrong } = await opened('/plain');
  await areDrawn(page, 2);
  assert.match(await wordsOf(page), /17,6/);
  assert.deepEqual(wrong, []);
  const files = asked.filter((address) => address.endsWith('.js'));
  assert.deepEqual(files, [...new Set(files)]);
  assert.ok(!files.some((address) => /citizen-history|cost-trajectory/.test(address)), files.join());
  const hosts = new Set(
    asked.filter((address) => !address.startsWith('data:')).map((address) => new URL(address).origin),
  );
  assert.deepEqual([...hosts], [site.origin]);
  await page.close();
});

test('a page with a strict policy shows them, with the hash of every file in its import map', async () => {
  const { page, wrong } = await opened('/strict');
  await areDrawn(page, 2);
  assert.deepEqual([wrong, await page.evaluate('violations')], [[], []]);
  await page.close();
});

test('such a page runs nothing once a file of it is another than it was built', async () => {
  const entry = readFileSync(join(installed, 'dist/embed/pejl.js'), 'utf8');
  const chunks = [...entry.matchAll(/from"\.\/(chunk-[^"]+)"/g)].map(([, name]) => name);
  for (const changed of ['pejl.js', chunks[0], chunks.at(-1)]) {
    site.state.changed = changed;
    const { page, wrong } = await opened('/strict');
    assert.equal(await page.evaluate("customElements.get('pejl-source')"), undefined, changed);
    assert.match(wrong.join(), /integrity/);
    await page.close();
  }
  site.state.changed = '';
});

for (const path of ['/react', '/react-in-browser']) {
  test(`React 19 draws ${path}, and gives the case and the token to the elements alone`, async () => {
    site.state.bearers = [];
    const { page, wrong } = await opened(path);
    await areDrawn(page, 1);
    const given = ({ headingLevel, noLead, unit }) => ({ headingLevel, noLead, unit });
    const table = await page.$eval('pejl-savings-table', given);
    assert.deepEqual(table, { headingLevel: 3, noLead: true, unit: 'mio' });
    await page.waitForFunction("document.querySelector('pejl-citizen-history').caseRef === 'sag-7'");
    // The gateway of the case is not there, and that is what it says.
    await page.waitForFunction(
      "document.querySelector('pejl-citizen-history').shadowRoot.querySelector('[role=alert]')",
    );
    assert.deepEqual([...new Set(site.state.bearers)], ['Bearer tegn-7']);
    assert.ok(!/(sag|tegn)-7/.test(await page.content()));
    const others = wrong.filter((text) => !text.includes('404'));
    assert.deepEqual(others, []);
    await page.close();
  });
}

test('React 19 hears what an element tells', async () => {
  site.state.isWithoutFigures = true;
  const { page } = await opened('/react-in-browser');
  await page.waitForFunction("document.title === 'notFound'");
  site.state.isWithoutFigures = false;
  await page.close();
});

/** The example of the docs, as a page: what the server writes, and the script that goes on with it. */
async function reactPage() {
  written('page/example.tsx', exampleIn('tsx'));
  written(
    'page/page.tsx',
    `import { Committee, History } from './example.js';
    export const page = <>
      <Committee onMissing={(kind) => { document.title = kind; }} />
      <History caseRef="sag-7" getToken={() => Promise.resolve('tegn-7')} />
    </>;`,
  );
  written(
    'page/browser.tsx',
    `import { createRoot, hydrateRoot } from 'react-dom/client';
    import { page } from './page.js';
    const root = document.querySelector('#root')!;
    if (root.firstChild) hydrateRoot(root, page);
    else createRoot(root).render(page);`,
  );
  written(
    'page/server.tsx',
    `import { renderToString } from 'react-dom/server'; import { page } from './page.js';
    export const markup = renderToString(page);`,
  );
  const options = {
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
  };
  const entry = (name) => [join(host, `page/${name}.tsx`)];
  const { outputFiles } = await build({ ...options, entryPoints: entry('browser'), write: false });
  const server = join(host, 'server.mjs');
  await build({ ...options, entryPoints: entry('server'), outfile: server, platform: 'node', packages: 'external' });
  const { markup } = await import(pathToFileURL(server).href);
  return { markup, script: outputFiles[0].text, tag: '<script type="module" src="/react.js"></script>' };
}
