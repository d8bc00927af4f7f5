/**
 * Writes docs/sizes.md: what a page loads before each element can draw, and what comes later on demand.
 * With --check it compares instead, and fails when a ceiling is exceeded.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';
import { rootDir } from './bootstrap.mjs';

const embedDir = join(rootDir, 'dist/embed');
const tablePath = join(rootDir, 'docs/sizes.md');
const everything = 'pejl.js';

/**
 * What a page with this on it must load, the source included, in kB of gzip. The target is where we mean to be; the
 * ceiling is where we are, rounded up: a build above it fails, so that a rise is argued for and not slipped in.
 */
const rows = [
  { label: 'Source and table', entries: ['source.js', 'savings-table.js'], target: 30, ceiling: 52 },
  { label: 'Source and drawing', entries: ['source.js', 'savings-progress.js'], target: 40, ceiling: 62.2 },
  {
    label: 'Three elements: table, drawing, cost',
    entries: ['source.js', 'savings-table.js', 'savings-progress.js', 'cost-trajectory.js'],
    target: 56,
    ceiling: 89.8,
  },
  // The target is of all twenty.
  { label: 'Every element: `pejl.js`', entries: [everything], target: 130, ceiling: 150.9 },
  { label: 'Table alone, given its data', entries: ['savings-table.js'] },
  { label: 'Drawing alone, given its data', entries: ['savings-progress.js'] },
  { label: 'Source alone', entries: ['source.js'] },
];
const alreadyNamed = new Set(rows.flatMap(({ entries }) => entries));

const files = readdirSync(embedDir).filter((name) => name.endsWith('.js'));
for (const name of files.filter((file) => !file.startsWith('chunk-') && !alreadyNamed.has(file)).sort()) {
  rows.push({ label: `\`${name}\``, entries: [name] });
}

const staticImports = new Map(files.map((name) => [name, importsOf(name)]));
const measured = rows
  .filter(({ entries }) => entries.every((name) => staticImports.has(name)))
  .map((row) => ({ ...row, size: sizeOf(closureOf(row.entries)) }));
const atOnce = closureOf(files.filter((name) => !name.startsWith('chunk-')));
const onDemand = files
  .filter((name) => !atOnce.has(name))
  .map((name) => ({ label: `On demand: \`${name.replace(/-[\w-]{8}\.js$/, '.js')}\``, size: sizeOf([name]) }))
  // By what they are and weigh: the hash in a file's name changes with each build.
  .toSorted((a, b) => a.label.localeCompare(b.label) || b.size.min - a.size.min);

const table = tableOf([...measured, ...onDemand]);
const committed = existsSync(tablePath) ? readFileSync(tablePath, 'utf8') : '';
const fresh = sameButForZlib(committed, table);
const problems = measured
  .filter(({ ceiling, size }) => ceiling && size.gzip > ceiling * 1000)
  .map(
    ({ label, size, ceiling }) => `${label}: ${kilobytes(size.gzip)} kB of gzip, above its ceiling of ${ceiling} kB.`,
  );

if (!process.argv.includes('--check')) {
  mkdirSync(dirname(tablePath), { recursive: true });
  if (!fresh) writeFileSync(tablePath, table);
} else {
  if (!fresh) problems.push('docs/sizes.md does not hold the sizes of this build: run npm run build and commit it.');
  if (problems.length > 0) process.exitCode = 1;
}
if (problems.length > 0) console.error(problems.join('\n'));

/** The modules that a file needs before it runs; `import()` waits for its turn. */
function importsOf(name) {
  const { body } = parseAst(readFileSync(join(embedDir, name), 'utf8'));
  return body.flatMap(({ source }) => (source ? [source.value.replace('./', '')] : []));
}

function closureOf(entries) {
  const closure = new Set(entries);
  for (const name of closure) for (const imported of staticImports.get(name)) closure.add(imported);
  return closure;
}

/** Each file is compressed on its own, as a server does it. */
function sizeOf(names) {
  const size = { min: 0, gzip: 0, brotli: 0 };
  for (const name of names) {
    const bytes = readFileSync(join(embedDir, name));
    size.min += bytes.length;
    size.gzip += gzipSync(bytes, { level: 9 }).length;
    size.brotli += brotliCompressSync(bytes).length;
  }
  return size;
}

function tableOf(lines) {
  const cells = lines.map(({ label, size, target }) => [
    label,
    kilobytes(size.min),
    kilobytes(size.gzip),
    kilobytes(size.brotli),
    target ? `≤ ${target}` : '',
  ]);
  return `# Sizes

Written by \`npm run build\`: the JavaScript that a page loads before an element can draw, Lit included, in kB (1000
bytes). Targets are for gzip.

| What | min | gzip | brotli | target |
| --- | ---: | ---: | ---: | ---: |
${cells.map((line) => `| ${line.join(' | ')} |`).join('\n')}
`;
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}

/** Versions of Node compress a few bytes apart, which may turn the last decimal. */
function sameButForZlib(a, b) {
  const number = /\d+\.\d/g;
  if (a.replace(number, '') !== b.replace(number, '')) return false;
  const numbersOfB = b.match(number) ?? [];
  return (a.match(number) ?? []).every((value, index) => Math.abs(value - numbersOfB[index]) < 0.15);
}
