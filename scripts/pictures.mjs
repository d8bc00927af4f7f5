/** `npm run pictures`: takes the pictures in docs/images/ of the demo's pages. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bootstrap, rootDir } from './bootstrap.mjs';

bootstrap();
// This needs the packages.
const { openDemoBrowser } = await import('./demo-browser.mjs');

/** What must stand in each element before its picture is taken. */
const figure = '[part~="figure"]';
const anything = `${figure}, [part~="state"]:not(.loading)`;

const images = join(rootDir, 'docs', 'images');
/** What the empty viewer of a PDF weighs at most, in bytes. */
const emptyViewer = 12_000;
/** Where A4, at 96 px an inch, stands in Chromium's viewer when that is 804 px wide. */
const paper = { x: 5, y: 3, width: 793, height: 1122 };

mkdirSync(images, { recursive: true });
const { browser, origin, showsPdf, close } = await openDemoBrowser({
  args: [
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
    '--force-device-scale-factor=1',
    '--hide-scrollbars',
  ],
});
try {
  await picture('committee/', 'committee.png');
  await picture('intranet/', 'intranet.png');
  await picture('furesoe/', 'furesoe.png', { until: 'pejl-cost-ranking' });
  await picture('case-system/', 'case-system.png', { until: 'main' });
  await picture('committee/', 'committee-dark.png', { scheme: 'dark', until: '.figure' });
  await picture('committee/', 'committee-narrow.png', { width: 390, until: '.figure' });
  await picture('states/', 'states.png', { until: '#cells', awaited: anything });
  await firstSheet('committee/', 'committee-print.png');
} finally {
  await close();
}

/** A picture of the whole page, or of what there is until the end of an element in it. */
async function picture(path, name, { until = 'body', ...look } = {}) {
  const page = await opened(path, look);
  const clip = await page.$eval(until, (element) => {
    const height = Math.ceil(element.getBoundingClientRect().bottom);
    return { x: 0, y: 0, width: innerWidth, height };
  });
  await page.screenshot({ path: join(images, name), clip, captureBeyondViewport: true });
  await page.close();
  console.log(`docs/images/${name}`);
}

/** The page as it comes on screen when all its figures have. */
async function opened(path, { width = 1280, scheme = 'light', awaited = figure } = {}) {
  const page = await browser.newPage();
  page.on('pageerror', ({ message }) => console.error(message));
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${origin}/demo/${path}`);
  await page.waitForFunction(areThere, {}, awaited);
  await page.evaluate(isStill);
  return page;
}

/** Runs in the page: whether each element shows what is awaited. Some are made to wait for ever. */
function areThere(awaited) {
  const isFigure = ({ localName }) => localName.startsWith('pejl-') && localName !== 'pejl-source';
  return [...document.querySelectorAll('*')].filter(isFigure).every((element) => {
    const wanted = element.closest('.silent') ? '.loading' : awaited;
    return element.shadowRoot?.querySelector(wanted);
  });
}

/** Runs in the page: fonts are loaded, skeletons have appeared, and what measures itself has drawn again. */
async function isStill() {
  await document.fonts.ready;
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  await Promise.all(roots.flatMap((root) => root.getAnimations()).map(({ finished }) => finished));
  for (let frames = 0; frames < 3; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The first page on paper: printed to a PDF, which the browser then shows. Paper is laid out as no screen is. */
async function firstSheet(path, name) {
  if (!showsPdf) {
    console.log(`docs/images/${name} is left as it was: this browser cannot show a PDF.`);
    return;
  }
  const page = await opened(path);
  const pdf = join(tmpdir(), `pejl-${process.pid}.pdf`);
  await page.pdf({ path: pdf, preferCSSPageSize: true });
  await page.setViewport({ width: 804, height: 1132 });
  await page.goto(`${pathToFileURL(pdf)}#toolbar=0&navpanes=0&zoom=100`);
  // The viewer tells nobody when it is done: it is when it shows something, and the same twice.
  let [before, now] = [Buffer.alloc(0), await sheet(page)];
  while (now.length < emptyViewer || !now.equals(before)) [before, now] = [now, await sheet(page)];
  writeFileSync(join(images, name), now);
  rmSync(pdf);
  await page.close();
  console.log(`docs/images/${name}`);
}

async function sheet(page) {
  return Buffer.from(await page.screenshot({ clip: paper }));
}
