/** No text or amount of the demo looks like a person's number, nor do the contract's examples and the docs. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rootDir } from '../scripts/bootstrap.mjs';

/** Stated a second time, wider than src/client/personal-numbers.ts: amounts in øre count too. */
const form =
  /(?<!\d)(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?:0[1-9]|1[0-2])\d{2}[ \u00a0]?[-\u2013]?[ \u00a0]?\d{4}(?!\d)/gu;
const isText = (name) => /\.(?:csv|css|html|json|md|mjs|ts|yaml)$/.test(name);

const files = ['demo', 'docs', 'openapi'].flatMap((folder) =>
  readdirSync(join(rootDir, folder), { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => isText(name) && !name.includes('node_modules')),
);

test('nothing in the demo, the docs and the contract looks like a personal number', () => {
  assert.ok(files.length > 100, `${files.length} files`);
  const found = files.flatMap((name) =>
    [...readFileSync(join(rootDir, name), 'utf8').matchAll(form)].map(
      ({ 0: text, index }) => `${name}, ${index}: ${text}`,
    ),
  );
  assert.deepEqual(found, []);
});

test('finds an amount that does', () => {
  assert.equal([...`2012-11,${['1209', '250000'].join('')},`.matchAll(form)].length, 1);
});
