// `npm run mutation`: changes src/figures in every small way that Stryker knows, looks whether a test notices, and writes
// docs/mutation.md. Files that have not changed since it was written, nor the tests that guard them, keep their row.
//   npm run mutation -- --all                 every file anew
//   npm run mutation -- src/figures/cell.ts   just this file, on the screen
//   node scripts/mutation.mjs --check         whether docs/mutation.md is of the figures and tests that are there
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap, install, rootDir } from './bootstrap.mjs';

const tools = join(rootDir, 'tools/mutation');
const tablePath = join(rootDir, 'docs/mutation.md');
const { values: options, positionals: only } = parseArgs({
  options: { check: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
  allowPositionals: true,
});

bootstrap();
// These need the packages.
const { transformSync } = await import('esbuild');
const { format, resolveConfig } = await import('prettier');
const { isTest, typescript } = await import('./test-files.mjs');
const { runNode } = await import('./tool.mjs');

const modules = typescript('src/figures').filter((file) => !isTest(file));
const tests = typescript('src/figures').filter(isTest);

/** What the table says of each file, and a short name of the code that it says it of. */
const written = existsSync(tablePath) ? readFileSync(tablePath, 'utf8') : '';
const rows = new Map(
  [...written.matchAll(/^\| `(.+?)` +\| +(\d+) \| +(\d+) \| +(\d+) \| +(\d+) \|.*\| `(\w+)` +\|$/gm)].map(
    ([, file, , killed, timeout, survived, code]) => [
      file,
      { killed: Number(killed), timeout: Number(timeout), survived: Number(survived), code },
    ],
  ),
);
const changed = modules.filter((file) => rows.get(file)?.code !== codeOf(file));
const gone = [...rows.keys()].filter((file) => !modules.includes(file));

if (options.check) check();
else process.exitCode = (await mutate()) ? 0 : 1;

function check() {
  const { thresholds } = JSON.parse(readFileSync(join(tools, 'stryker.config.json'), 'utf8'));
  const score = Number(/^\| all .*\| +([\d.]+) % +\|/m.exec(written)?.[1]);
  const stale = [...changed, ...gone];
  if (rows.size === 0) console.error('docs/mutation.md is not there. Run npm run mutation and commit it.');
  else if (stale.length > 0)
    console.error(`docs/mutation.md is not of the present ${stale.join(', ')}. Run npm run mutation and commit it.`);
  else if (!(score >= thresholds.break))
    console.error(
      `docs/mutation.md has a score of ${score} %, below the ${thresholds.break} % of stryker.config.json.`,
    );
  else return;
  process.exitCode = 1;
}

async function mutate() {
  install(tools, 'Stryker');
  const asked = only.length > 0 ? only : options.all ? modules : changed;
  if (asked.length > 0) await stryker(asked);
  const { score, text } = tableOf(only.length > 0 ? only : modules);
  if (only.length > 0) console.log(`\n${text.trimEnd()}`);
  else writeFileSync(tablePath, await page(text));
  const { thresholds } = JSON.parse(readFileSync(join(tools, 'stryker.config.json'), 'utf8'));
  if (score < thresholds.break) console.error(`The score of ${score} % is below ${thresholds.break} %.`);
  return score >= thresholds.break;
}

/** Mutates these files, prints what survived, and takes their new rows. */
async function stryker(files) {
  // Whoever edits on while it runs gets rows of the code that was mutated.
  const codes = new Map(files.map((file) => [file, codeOf(file)]));
  const reportPath = join(tools, 'node_modules/report.json');
  rmSync(reportPath, { force: true });
  await runNode(
    join(tools, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
    ['run', 'tools/mutation/stryker.config.json', '--mutate', files.join(',')],
    { live: true },
  );
  if (!existsSync(reportPath)) throw new Error('Stryker has written no report.');
  const report = JSON.parse(readFileSync(reportPath, 'utf8')).files;
  for (const file of files) {
    const mutants = report[file]?.mutants ?? [];
    for (const { status, location, mutatorName, replacement } of mutants) {
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      const { line, column } = location.start;
      console.log(
        `${file}:${line}:${column} ${status}: ${mutatorName} ${replacement?.replace(/\s+/g, ' ') ?? ''}`.trimEnd(),
      );
    }
    rows.set(file, { ...countsOf(mutants), code: codes.get(file) });
  }
}

/**
 * A short name of what a file does and of the tests that guard it: its own, named after it, or where it has none all of
 * its folder. Comments and types do not count.
 */
function codeOf(file) {
  const hash = createHash('sha256');
  const ofFolder = tests.filter((test) => dirname(test) === dirname(file));
  const own = ofFolder.filter((test) => test.startsWith(`${file.slice(0, -'.ts'.length)}.`));
  for (const part of [file, ...(own.length > 0 ? own : ofFolder)]) {
    const source = readFileSync(join(rootDir, part), 'utf8');
    hash.update(transformSync(source, { loader: 'ts', minifyWhitespace: true }).code);
  }
  return hash.digest('hex').slice(0, 8);
}

function tableOf(files) {
  const total = { killed: 0, timeout: 0, survived: 0 };
  const lines = files.map((file) => {
    const { code, ...counts } = rows.get(file);
    for (const key of Object.keys(total)) total[key] += counts[key];
    return row(`\`${file}\``, counts, `\`${code}\``);
  });
  const head = [
    '| file | mutants | killed | timed out | survived | score | code |',
    '| --- | ---: | ---: | ---: | ---: | ---: | --- |',
  ];
  return { score: scoreOf(total), text: [...head, ...lines, row('all', total, ''), ''].join('\n') };
}

/** What no test reaches survives too. A mutant that broke the run itself, or was left out on purpose, says nothing. */
function countsOf(mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  return { killed: count('Killed'), timeout: count('Timeout'), survived: count('Survived', 'NoCoverage') };
}

function row(name, counts, code) {
  const { killed, timeout, survived } = counts;
  const mutants = killed + timeout + survived;
  const score = mutants > 0 ? `${scoreOf(counts).toFixed(1)} %` : '';
  return `| ${name} | ${mutants} | ${killed} | ${timeout} | ${survived} | ${score} | ${code} |`;
}

function scoreOf({ killed, timeout, survived }) {
  return ((killed + timeout) / (killed + timeout + survived)) * 100;
}

async function page(table) {
  const text = `# Mutation

Written by \`npm run mutation\`. Stryker changes \`src/figures\` in one place at a time (a mutant) and runs the tests that
reach the place. A mutant that no test notices has survived; one that makes the tests run for ever has timed out, which a
test notices too. The score is the share that was noticed: below 90 % of all, the run fails.

The last column is a short name of the file's code and of the tests that guard it, without comments and types: those named
after it, or where there are none all of its folder. \`npm test\`
fails when it is not that of the present ones, so that the table is always of this code.

${table}`;
  return format(text, { ...(await resolveConfig(tablePath)), parser: 'markdown' });
}
