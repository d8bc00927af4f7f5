/** Importing what a page imports registers its tag; importing anything else registers nothing. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { elementNames } from '../scripts/elements.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { exports, sideEffects } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const modules = readdirSync(join(root, 'dist/esm'), { recursive: true })
  .map((name) => `./dist/esm/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.js'))
  .sort();

const registered = new Map();
globalThis.customElements = {
  get: (tag) => registered.get(tag),
  define: (tag, element) => registered.set(tag, element),
};
const imported = (path) => import(pathToFileURL(join(root, path)).href);

test('all that package.json does not name registers nothing', async () => {
  const silent = modules.filter((path) => !sideEffects.includes(path));
  assert.ok(silent.length > 100, String(silent.length));
  for (const path of silent) {
    await imported(path);
    assert.deepEqual([...registered.keys()], [], path);
  }
});

for (const name of elementNames) {
  test(`pejl/${name}.js registers its tag, and nothing else`, async () => {
    const before = [...registered.keys()];
    const [element] = Object.values(await imported(exports[`./${name}.js`].default));
    assert.deepEqual([...registered.keys()], [...before, `pejl-${name}`]);
    assert.equal(registered.get(`pejl-${name}`), element);
    assert.deepEqual(Object.values(await imported(exports[`./${name}.element.js`].default)), [element]);
  });
}

test('pejl.js exports the class of every element', async () => {
  const all = Object.values(await imported(exports['./pejl.js'].default));
  for (const [tag, element] of registered) assert.ok(all.includes(element), tag);
  assert.equal(registered.size, elementNames.length);
});

test('definePejl registers every element, with a suffix too', async () => {
  const { definePejl } = await imported(exports['./define-pejl.js'].default);
  for (const [suffix, end] of [
    ['', ''],
    ['x', '-x'],
  ]) {
    registered.clear();
    definePejl({ suffix });
    assert.deepEqual(
      [...registered.keys()].sort(),
      elementNames.map((name) => `pejl-${name}${end}`),
    );
    assert.equal([...registered.keys()][0], `pejl-source${end}`);
  }
});

test('every file that package.json names is there', () => {
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? target : Object.values(target),
  );
  const all = [...targets, ...sideEffects.filter((path) => !path.includes('*'))];
  for (const path of all) assert.doesNotThrow(() => readFileSync(join(root, path)), path);
});

test('every module has its source beside it in its map', () => {
  for (const path of modules) {
    const { sources, sourcesContent } = JSON.parse(readFileSync(join(root, `${path}.map`), 'utf8'));
    assert.equal(sourcesContent?.length, sources.length, path);
  }
});
