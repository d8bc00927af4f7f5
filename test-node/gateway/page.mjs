/** The agenda of the demo, in a real browser, shows the same whether the service worker or the gateway answers. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { ensureChromium } from '../../scripts/chromium.mjs';
import config from '../../web-dev-server.config.js';
import { databases, demoMapping, served } from './harness.mjs';

const figures = 3;
let browser;
let devServer;
let origin;

before(async () => {
  devServer = await startDevServer({
    config: { ...config, port: undefined, watch: false },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  origin = `http://localhost:${devServer.config.port}`;
  const { path, headless, env, args } = ensureChromium();
  browser = await puppeteer.launch({ executablePath: path, headless, env: { ...process.env, ...env }, args });
});
after(async () => {
  await browser?.close();
  await devServer?.stop();
});

/** The words of every figure on the page, as a reader finds them, and the addresses that were asked for figures. */
async function opened(query, ready) {
  const page = await browser.newPage();
  const asked = [];
  page.on(
    'request',
    (request) => request.url().includes('/savings-plans') && asked.push(new URL(request.url()).origin),
  );
  await page.goto(`${origin}/demo/committee/${query}`);
  await page.waitForFunction(ready, {}, figures);
  const words = await page.$$eval('pejl-source > .figure > *', (elements) =>
    elements.map(({ shadowRoot }) => shadowRoot.textContent.replace(/\s+/g, ' ').trim()),
  );
  await page.close();
  return { words, asked: [...new Set(asked)] };
}

const drawn = (count) => {
  const elements = [...document.querySelectorAll('pejl-source > .figure > *')];
  return elements.length === count && elements.every(({ shadowRoot }) => shadowRoot?.querySelector('figure'));
};
for (const { name, database, skip = false } of databases)
  test(`the agenda reads from the gateway on ${name} what it reads from the service worker`, { skip }, async () => {
    const gateway = await served([{ ...(await demoMapping('mapping.yaml')), origins: [origin] }], { on: database });
    const fromWorker = await opened('', drawn);
    const fromGateway = await opened(`?api=gateway&gateway=${gateway.address}`, drawn);
    assert.deepEqual(fromGateway.words, fromWorker.words);
    assert.match(fromGateway.words.join(' '), /17,6/);
    assert.deepEqual(fromWorker.asked, [origin]);
    assert.deepEqual(fromGateway.asked, [gateway.origin]);
  });

test('a browser gives the figures to a page of a named origin only', async () => {
  const read = async (origins) => {
    const { address } = await served([{ ...(await demoMapping('mapping.yaml')), origins }]);
    const page = await browser.newPage();
    await page.goto(`${origin}/demo/page.css`);
    const got = await page.evaluate(
      (url) =>
        fetch(url).then(
          (answer) => answer.text(),
          (error) => error.name,
        ),
      `${address}/savings-plans/handleplan-2015`,
    );
    await page.close();
    return got;
  };
  assert.match(await read([origin]), /1760000000/);
  assert.equal(await read(['https://intranet.example']), 'TypeError');
});
