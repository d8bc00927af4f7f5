// `npm run attack`: tries the hiding of small figures and the rounding on tables by the thousand and sets by the million,
// on every core, fails when a bar is broken, and writes docs/attack.md.
//   npm run attack -- --quick   a hundredth of it, on the screen
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { bootstrap, rootDir } from './bootstrap.mjs';
import { scriptOf } from './tool.mjs';

const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values;
const seed = 20_151_130;
const tables = quick ? 100 : 10_000;
const roundedSets = quick ? 10_000 : 1_000_000;
// So many whatever the machine, since a share of the sets has a seed of its own.
const shares = 20;

bootstrap();
// These need the packages.
const { format, resolveConfig } = await import('prettier');
const { buildFigures, builtFrom } = await import('./figures-build.mjs');

const cache = join(rootDir, 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
const outDir = mkdtempSync(join(cache, 'attack-'));
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
await buildFigures(outDir);
const urlOf = (file) => pathToFileURL(builtFrom(outDir, file)).href;

const disclosure = urlOf('test-support/disclosure-attack.ts');
const rounding = urlOf('test-support/rounding-sets.ts');
const { tableKinds } = await import(disclosure);

const broken = [];
const hidden = [];
for (const { name: kind, share } of tableKinds) {
  const sums = await attacked(kind, (tables * share) / 10_000, (first, count) => ({
    module: disclosure,
    name: 'attackTables',
    args: [kind, first, count, seed],
  }));
  hidden.push({ kind, ...sums, each: sums.extra / sums.small });
}
const rounded = await attacked('rounded sets', roundedSets, (first, count) => ({
  module: rounding,
  name: 'roundingSets',
  args: [count, seed + first],
}));

for (const { kind, recovered, told, wrong, each } of hidden) {
  hold(kind, 'recovered', recovered, 0);
  hold(kind, 'told too closely', told, 0);
  hold(kind, 'wrong', wrong, 0);
  if (kind === '5 × 6 with margins') hold(kind, 'extra for each small figure', each, 2.5);
}
hold('rounded sets', 'broken', rounded.broken, 0);

const text = await page();
console.log(`\n${text.slice(text.indexOf('## '))}`);
if (!quick) writeFileSync(join(rootDir, 'docs/attack.md'), text);
if (broken.length > 0) {
  console.error(broken.join('\n'));
  process.exitCode = 1;
}

function hold(what, figure, value, most) {
  if (!(value <= most)) broken.push(`${what}: ${figure} is ${value}, above the bar of ${most}.`);
}

/** The sums of a run that is dealt out in shares, a thread for each core. */
async function attacked(what, count, callOf) {
  const start = performance.now();
  const size = Math.ceil(count / shares);
  const calls = [];
  for (let first = 0; first < count; first += size) calls.push(callOf(first, Math.min(size, count - first)));
  const sums = {};
  const thread = async () => {
    for (let call = calls.shift(); call; call = calls.shift()) {
      for (const [key, value] of Object.entries(await inThread(call))) sums[key] = (sums[key] ?? 0) + value;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, thread));
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return sums;
}

function inThread(call) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(scriptOf('attack-worker.mjs'), { workerData: call });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error(`${call.name} ended without a result.`)));
  });
}

async function page() {
  const rows = hidden.map((sums) => {
    const { kind, extra, each, recovered, told, wrong, best, bareRecovered, bareFoundLightly } = sums;
    const bare = `${Math.round((100 * bareRecovered) / sums.small)} %`;
    const cells = [sums.tables, sums.small, extra, each.toFixed(2), recovered, told, wrong, best, bare];
    return `| ${[kind, ...cells, `${bareFoundLightly} of ${bareRecovered}`].join(' | ')} |`;
  });
  const text = `# Attack

Written by \`npm run attack\`: tables and sets made up from a seed, so that every run gives the same figures.

## Hidden figures

Counts below five, and amounts that tell what one person costs, are hidden, and as few others as it takes. Then everything
that is shown is given to linear programming, which finds the least and the most that each hidden figure can be. Bars: none
recovered; no small count told to be small and no amount known within 20 %; none wrong; and in tables of 5 × 6 at most 2.5
more hidden for each small count.

| tables | how many | small | hidden for them | for each | recovered | told | wrong | cheapest, proved | recovered were they hidden alone | of these the light check finds |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

## Rounding that adds up

Lists and tables are rounded so that what is shown adds up. Each figure must stay within one step of the exact one, the
total at the end must be its own rounding, and every figure that moved must be named. Bar: none broken.

| sets | broken |
| ---: | ---: |
| ${rounded.sets} | ${rounded.broken} |
`;
  return format(text, { ...(await resolveConfig(join(rootDir, 'docs/attack.md'))), parser: 'markdown' });
}
