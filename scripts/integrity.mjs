/**
 * Writes dist/embed/integrity.json: an import map that lets a browser run the files of dist/embed only as they were built.
 * It is for a page that has them under /pejl/.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootDir } from './bootstrap.mjs';

const embedDir = join(rootDir, 'dist/embed');
const names = readdirSync(embedDir).filter((name) => name.endsWith('.js'));
const integrity = names.sort().map((name) => {
  const hash = createHash('sha384').update(readFileSync(join(embedDir, name)));
  return [`/pejl/${name}`, `sha384-${hash.digest('base64')}`];
});
writeFileSync(
  join(embedDir, 'integrity.json'),
  `${JSON.stringify({ integrity: Object.fromEntries(integrity) }, undefined, 1)}\n`,
);
