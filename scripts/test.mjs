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

bootstrap();
// These need the packages.
const { checks } = await import('./checks.mjs');
const { figureTests } = await import('./figures-tests.mjs');
const { runNodeTests } = await import('./node-tests.mjs');
const { testFiles } = await import('./test-files.mjs');
const { commandOf, runNode } = await import('./tool.mjs');
const files = testFiles(options.only);

if (options.checks && !options.only) {
  for (const [name, check] of checks) {
    await timed(name, () => checked(check()));
  }
}
if (files.figures.length > 0) {
  const figures = figureTests(files.figures);
  const { ok } = await timed('figures tests', () => counted(figures.run()));
  // What failing tests cover says little, and a build that failed covers nothing.
  if (ok && !options.only) {
    await timed('figures coverage', () => checked(figures.coverage()));
    await timed('figures in six time zones', () => counted(figures.inZones()));
  }
}
if (!options.only) await timed('node tests', () => counted(runNodeTests()));
if (files.browser.length > 0) await timed('browser tests', browserTests);

// A run that tested nothing has shown nothing.
const ran = sums.passed + sums.failed;
if (ran === 0) console.log('\nNo test was found.');
process.exitCode = ran === 0 || sums.failed > 0 ? 1 : 0;
console.log(`\n${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped`);

/** A check counts when it fails. */
async function checked(running) {
  const result = await running;
  if (!result.ok) add({ failed: 1 });
  return result;
}

async function counted(running) {
  const { output, ...results } = await running;
  add(results);
  return { ok: results.failed === 0, output };
}

async function browserTests() {
  let browser;
  try {
    browser = ensureChromium();
  } catch (error) {
    add({ failed: 1 });
    return { ok: false, output: error.message };
  }
  console.log(`Browser: ${browser.version} (${browser.source})`);
  let report;
  const { ok } = await runNode(
    commandOf('@web/test-runner', 'wtr'),
    // Coverage is of all the tests or it says nothing.
    options.only ? ['--files', ...files.browser] : ['--coverage'],
    {
      env: { PEJL_CHROMIUM: JSON.stringify(browser) },
      live: true,
      onMessage: (message) => (report = message),
    },
  );
  if (report) add(report.sums);
  // No test failed and yet the runner did: it did not start, or too little is covered.
  if (!ok && !report?.sums.failed) add({ failed: 1 });
  const { coverage } = report ?? {};
  return { ok, output: coverage?.ok === false ? `Only ${coverage.lines} % of the lines are covered.` : '' };
}

function add(results) {
  for (const [key, value] of Object.entries(results)) sums[key] += value;
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
