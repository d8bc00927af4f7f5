// `npm test`: everything, from a fresh clone to one closing line.
//   npm test -- --only 'src/figures/**/*.test.ts'   just the tests of these files
//   npm test -- --no-checks                         every test, but no checks before them
import { parseArgs } from 'node:util';
import { bootstrap } from './bootstrap.mjs';
import { ensureChromium } from './chromium.mjs';

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, checks: { type: 'boolean', default: true } },
  allowNegative: true,
});
const sums = { passed: 0, failed: 0, skipped: 0 };
/** How long each part of the run took. */
const parts = [];

bootstrap();
// These need the packages.
const { browserPages, isSuite, longestFirst } = await import('./browser-pages.mjs');
const { checksOfBuild, checksOfSource, prepare } = await import('./checks.mjs');
const { figureTests } = await import('./figures-tests.mjs');
const { runNodeTests } = await import('./node-tests.mjs');
const { testFiles } = await import('./test-files.mjs');
const { commandOf, runNode } = await import('./tool.mjs');
const files = testFiles(options.only);
const isWhole = !options.only;
const suites = files.browser.filter(isSuite);
const others = files.browser.filter((file) => !isSuite(file));

// What reads the source alone needs one core, and what needs the build the other.
if (isWhole) prepare();
await Promise.all([
  part('checks of the source', async () => {
    if (options.checks && isWhole) await checked(checksOfSource);
  }),
  part('build and tests in Node', async () => {
    if (options.checks && isWhole) await checked(checksOfBuild);
    if (files.figures.length > 0) await testFigures();
    if (isWhole) await timed('node tests', () => counted(runNodeTests()));
  }),
]);
// Coverage is of all tests or it says nothing. The suites run once more what others run: without it they take less.
if (others.length > 0)
  await part('browser tests', () =>
    isWhole ? inBrowser('browser tests', browserPages(others), ['--coverage']) : inBrowser('browser tests', others),
  );
if (suites.length > 0) await part('suites in the browser', () => inBrowser('suites in the browser', suites));

// A run that tested nothing has shown nothing.
const ran = sums.passed + sums.failed;
if (ran === 0) console.log('\nNo test was found.');
process.exitCode = ran === 0 || sums.failed > 0 ? 1 : 0;
console.log(`\n${minutes(performance.now())} in all: ${parts.join(', ')}`);
console.log(`${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped`);

async function testFigures() {
  const figures = figureTests(files.figures);
  const { ok } = await timed('figures tests', () => counted(figures.run()));
  // What failing tests cover says little, and a build that failed covers nothing.
  if (!ok || !isWhole) return;
  await timed('figures coverage', () => counts(figures.coverage()));
  await timed('figures in six time zones', () => counted(figures.inZones()));
}

async function checked(checks) {
  for (const [name, check] of checks) await timed(name, () => counts(check()));
}

/** A check counts when it fails. */
async function counts(running) {
  const result = await running;
  if (!result.ok) add({ failed: 1 });
  return result;
}

async function counted(running) {
  const { output, ...results } = await running;
  add(results);
  return { ok: results.failed === 0, output };
}

/** One run of the test runner over these files. */
function inBrowser(name, opened, flags = []) {
  return timed(name, async () => {
    let browser;
    try {
      browser = ensureChromium();
    } catch (error) {
      add({ failed: 1 });
      return { ok: false, output: error.message };
    }
    console.log(`Browser: ${browser.version} (${browser.source})`);
    let report;
    const { ok } = await runNode(commandOf('@web/test-runner', 'wtr'), [...flags, '--files', ...longestFirst(opened)], {
      env: { PEJL_CHROMIUM: JSON.stringify(browser) },
      live: true,
      onMessage: (message) => (report = message),
    });
    if (report) add(report.sums);
    // No test failed and yet the runner did: it did not start, or too little is covered.
    if (!ok && !report?.sums.failed) add({ failed: 1 });
    const { coverage } = report ?? {};
    return { ok, output: coverage?.ok === false ? `Only ${coverage.lines} % of the lines are covered.` : '' };
  });
}

function add(results) {
  for (const [key, value] of Object.entries(results)) sums[key] += value;
}

/** A part of the run, as its closing lines tell of it; parts may run side by side. */
async function part(name, steps) {
  const start = performance.now();
  await steps();
  const took = performance.now() - start;
  if (took >= 1000) parts.push(`${name} ${minutes(took)}`);
}

function minutes(ms) {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** One line for each step; what it printed is shown only when it fails. */
async function timed(name, step) {
  const start = performance.now();
  const result = await step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${result.ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(26)} ${seconds.padStart(5)} s`);
  if (!result.ok && result.output.trim() !== '') console.log(`${result.output.trimEnd()}\n`);
  return result;
}
