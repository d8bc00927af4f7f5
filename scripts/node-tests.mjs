/** Runs the tests of test-node/ with Node's own runner and counts them. */
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { rootDir } from './bootstrap.mjs';

export async function runNodeTests() {
  const sums = { passed: 0, failed: 0, skipped: 0 };
  const files = testFiles();
  if (files.length === 0) return { ...sums, output: '' };
  // `true` would leave a core to whoever waits, and all of two cores but one is one.
  const stream = run({ files, concurrency: availableParallelism() });
  stream.on('test:pass', ({ details, skip, todo }) => {
    if (details.type === 'suite') return;
    if (skip !== undefined || todo !== undefined) sums.skipped += 1;
    else sums.passed += 1;
  });
  stream.on('test:fail', ({ details, todo }) => {
    // A suite fails with its tests, and must not be counted beside them.
    if (details.type === 'suite' || details.error?.failureType === 'subtestsFailed') return;
    if (todo !== undefined) sums.skipped += 1;
    else sums.failed += 1;
  });
  let output = '';
  for await (const line of stream.compose(new spec())) output += line;
  return { ...sums, output };
}

function testFiles() {
  const dir = join(rootDir, 'test-node');
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true })
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join(dir, name))
    .sort();
}
