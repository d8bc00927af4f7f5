/**
 * What editors, frameworks and language models read of the elements, all written from custom-elements.json, and so from
 * the doc comments: dist/editors/, dist/types/ and llms.txt.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rootDir } from './bootstrap.mjs';
import { elementsOf, tokensOf } from './integrations/manifest.mjs';
import { llmsOf } from './integrations/llms.mjs';
import { tagTypesOf } from './integrations/tag-types.mjs';
import { cssDataOf, htmlDataOf } from './integrations/vscode.mjs';
import { webTypesOf } from './integrations/web-types.mjs';

const readJson = (path) => JSON.parse(readFileSync(join(rootDir, path), 'utf8'));
const manifest = readJson('custom-elements.json');
const { name, version, description } = readJson('package.json');
const elements = elementsOf(manifest);
const tokens = tokensOf(manifest);
const json = (data) => `${JSON.stringify(data, undefined, 1)}\n`;

const files = {
  'dist/editors/vscode.html-custom-data.json': json(htmlDataOf(elements)),
  'dist/editors/vscode.css-custom-data.json': json(cssDataOf(elements, tokens)),
  'dist/editors/web-types.json': json(webTypesOf(elements, tokens, { name, version })),
  'dist/types/elements.d.ts': tagTypesOf(elements),
  'llms.txt': llmsOf(elements, tokens, description),
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(join(rootDir, dirname(path)), { recursive: true });
  writeFileSync(join(rootDir, path), text);
}
