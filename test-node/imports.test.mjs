/** Every module can be imported where there is no page, and registers nothing there. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../dist/esm/', import.meta.url));
const modules = readdirSync(root, { recursive: true }).filter((name) => name.endsWith('.js'));

test('there are modules to import', () => assert.ok(modules.length > 40, String(modules.length)));

for (const name of modules) {
  test(`${name} can be imported in Node`, async () => {
    await import(pathToFileURL(join(root, name)).href);
  });
}
