/** What editors and frameworks read of the elements says as much as the elements take. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { elementNames } from '../scripts/elements.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const json = (path) => JSON.parse(read(path));
const { modules } = json('custom-elements.json');
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const tags = elementNames.map((name) => `pejl-${name}`);
const sorted = (names) => [...names].sort();

test('the manifest has every element, and a line on everything that can be used of it', () => {
  assert.deepEqual(sorted(elements.map(({ tagName }) => tagName)), tags);
  for (const { tagName, summary, members, attributes, slots = [], events = [], cssParts = [] } of elements) {
    assert.ok(summary, tagName);
    for (const { name, description } of [...members, ...attributes, ...slots, ...events, ...cssParts]) {
      assert.ok(description, `<${tagName}> ${name}`);
    }
  }
});

test('an attribute is a text, a number, present or not, or one of the texts that are named', () => {
  const kinds = /^(string|number( \| undefined)?|boolean|'[^']*'( \| '[^']*')+)$/;
  for (const { tagName, attributes } of elements) {
    for (const { name, type } of attributes) assert.match(type.text, kinds, `<${tagName} ${name}>`);
  }
});

test('VS Code has each tag, part and token once, with the values of what has some', () => {
  const html = json('dist/editors/vscode.html-custom-data.json');
  assert.deepEqual(sorted(html.tags.map(({ name }) => name)), tags);
  const table = html.tags.find(({ name }) => name === 'pejl-savings-table');
  const attribute = (wanted) => table.attributes.find(({ name }) => name === wanted);
  assert.deepEqual(
    attribute('unit').values.map(({ name }) => name),
    ['kr', 'mio', 'tkr'],
  );
  assert.equal(attribute('no-lead').valueSet, 'v');
  assert.equal(attribute('plan').values, undefined);
  const { properties, pseudoElements } = json('dist/editors/vscode.css-custom-data.json');
  for (const entries of [properties, pseudoElements]) {
    const names = entries.map(({ name }) => name);
    assert.deepEqual(names, [...new Set(names)]);
  }
  const used = new Set(read('src/shared/tokens.styles.ts').match(/(?<=var\()--pejl-[\w-]+/g));
  assert.deepEqual(sorted(properties.map(({ name }) => name)), sorted(used));
});

test("JetBrains' editors have each tag with the type of each attribute", () => {
  const { html } = json('dist/editors/web-types.json').contributions;
  assert.deepEqual(sorted(html.elements.map(({ name }) => name)), tags);
  const source = html.elements.find(({ name }) => name === 'pejl-source');
  const auth = source.attributes.find(({ name }) => name === 'auth');
  assert.deepEqual(auth.value, { type: "'cookie' | 'none' | 'token'" });
  assert.equal(auth.default, 'none');
});

test('llms.txt has each tag, and no document that is not there', () => {
  const text = read('llms.txt');
  const named = [...text.matchAll(/^## `<(.+)>`$/gm)].map(([, tag]) => tag);
  assert.deepEqual(sorted(named), tags);
  for (const [, path] of text.matchAll(/\]\(([^)]+)\)/g)) assert.ok(read(path), path);
  assert.ok(!/undefined|null|\[object/.test(text.replaceAll('`undefined`', '')));
});
