/** The view of a production mix renders to static HTML in Node, with its table and its calculation. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';

const built = (path) => import(new URL(`../dist/esm/${path}`, import.meta.url).href);
const { toMix } = await built('models/production-mix.js');
const { formatFor } = await built('shared/format.js');
const { sharedDa } = await built('shared/texts.da.js');
const { mixDa } = await built('components/production-mix/texts.da.js');
const { mixView } = await built('components/production-mix/production-mix.view.js');
const { writtenMix } = await built('components/production-mix/written-mix.js');

const textOf = (markup) =>
  markup
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

async function page(name) {
  const model = toMix(JSON.parse(readFileSync(new URL(`../demo/data/${name}.json`, import.meta.url), 'utf8')));
  const words = { texts: sharedDa, mix: mixDa, format: formatFor('da'), unit: model.unit };
  const table = writtenMix(model, name, words);
  const cases = { written: undefined, onCases: () => undefined, unitOr: (unit) => unit };
  return collectResult(render(mixView(model, table, { heading: name, width: 720, place: undefined, cases }, words)));
}

test('draws the document of Herning, its shares as they are stated', async () => {
  const markup = await page('herning-2019');
  const text = textOf(markup);
  for (const words of ['144,0', '169,0', ' 43 ', 'over 50', '15 % billigere', 'prisen på 1,5 købte sager'])
    assert.ok(text.includes(words), words);
  assert.ok(!text.includes('50,4'));
  assert.match(markup, /class="outline actual"/);
  assert.match(markup, /<input[^>]*value="10"/);
});

test('draws own and bought kinds, the goal, and what is sold', async () => {
  const text = textOf(await page('produktion-2026'));
  for (const words of ['Købt hos private', '356,3', '46,7', 'Mål for egenproduktion 2026: 175', '26,5', '= 3,2'])
    assert.ok(text.includes(words), words);
});
