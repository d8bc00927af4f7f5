/** The examples of docs/figures.md are run: what stands after an arrow is what the code answers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import loadHighs from 'highs';
import * as figures from '../dist/esm/figures/figures.js';

const page = readFileSync(new URL('../docs/figures.md', import.meta.url), 'utf8');
const known = { ...figures, solve: figures.highsSolver(await loadHighs()) };

for (const [, heading, section] of page.matchAll(/^## (.+)\n([^]*?)(?=^## |$(?![^]))/gm)) {
  for (const [, code] of section.matchAll(/^```js\n([^]*?)^```$/gm)) {
    const { statements, answers } = asked(code);
    test(`the example of "${heading}"`, () => {
      assert.ok(answers > 0, 'An example without an answer shows nothing.');
      new Function('assert', ...Object.keys(known), statements)(assert, ...Object.values(known));
    });
  }
}

test('every export is named', () => {
  const unnamed = Object.keys(figures).filter((name) => !page.includes(`\`${name}\``));
  assert.deepEqual(unnamed, []);
});

/** `sum; // → 3` becomes a statement that fails where the sum is not 3. */
function asked(code) {
  let answers = 0;
  const statements = code.replace(/^(?! )(.+); \/\/ → (.+)$/gm, (_, expression, answer) => {
    answers += 1;
    return `assert.deepEqual(${expression}, ${answer});`;
  });
  return { statements, answers };
}
