/** A bundler takes what registers, and leaves what nobody uses. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { build } from 'esbuild';
import { elementNames } from '../../scripts/elements.mjs';
import { host, prepare } from './harness.mjs';

before(prepare);

/** What is left of a module of the host's, Lit aside. */
async function bundled(contents) {
  const { outputFiles, warnings } = await build({
    stdin: { contents, resolveDir: host },
    bundle: true,
    write: false,
    format: 'esm',
    external: ['lit', 'lit/*', '@lit/*'],
    logLevel: 'silent',
  });
  const [{ text }] = outputFiles;
  return { text, warnings, tags: [...text.matchAll(/^define\("(.+?)",/gm)].map(([, tag]) => tag) };
}

test('a bundle of an element registers that element, and no other', async () => {
  for (const name of elementNames) {
    const { tags, warnings } = await bundled(`import 'pejl/${name}.js';`);
    assert.deepEqual([tags, warnings], [[`pejl-${name}`], []]);
  }
});

test('a bundle leaves a class that is not used', async () => {
  const used = `import { ApiError } from 'pejl/client.js'; console.log(ApiError);`;
  const classes = elementNames.map((name) => `import 'pejl/${name}.element.js';`).join('');
  const [all, few] = [await bundled(used + classes), await bundled(used)];
  assert.equal(all.text, few.text);
});
