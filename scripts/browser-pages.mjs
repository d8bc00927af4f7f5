/** Which test files the browser opens, each in a page of its own, and which share one. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootDir } from './bootstrap.mjs';

/** Folders where most tests are of pure modules. */
const folders = ['src/models', 'src/chart', 'src/client', 'src/shared', 'demo/adapters'];

/** What a page has one of, or what a test does to all that runs on it. */
const needsPage =
  /\b(customElements|document|window|navigator|location|localStorage|globalThis|performance)\b|\b(before|after)(Each)?\(|(mount|worker|fake-clock)\.js'|test-runner-commands/;

/** The suites that all elements share. They run once more what other tests run, so coverage leaves them out. */
export const isSuite = (file) => /\.(a11y|faults|security)\.test\.ts$/.test(file);

/** The kinds of pages that take longest, those first: a long one at the end would leave a core with nothing to do. */
const long = [/\/(network|answers|exports)\.test\.ts$/, /\.a11y\./, /\.security\./, /\/browser-pages\//];
const rank = (file) => long.findIndex((kind) => kind.test(file)) + 1 || long.length + 1;

export const longestFirst = (files) => files.toSorted((a, b) => rank(a) - rank(b));

/**
 * The files to open. A page takes longer to open than most of its tests take to run. So the tests of a folder's pure
 * modules share one, and those of an element that is alone in its folder: a file that imports them is written here.
 */
export function browserPages(files) {
  const groups = new Map();
  for (const file of files) {
    const name = groupOf(file);
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  const dir = join(rootDir, 'node_modules/.cache/browser-pages');
  mkdirSync(dir, { recursive: true });
  return [...groups].map(([name, together]) => {
    if (together.length === 1) return together[0];
    const path = join(dir, `${name.replaceAll('/', '-')}.js`);
    writeFileSync(path, together.map((file) => `import '/${file}';\n`).join(''));
    return path;
  });
}

/** The folder that shares a page, or the file itself. */
function groupOf(file) {
  if (isSuite(file)) return file;
  const element = /^src\/components\/(?!source\/)[^/]+/.exec(file)?.[0];
  if (element) return element;
  const folder = folders.find((folder) => file.startsWith(`${folder}/`));
  return folder && !needsPage.test(readFileSync(join(rootDir, file), 'utf8')) ? folder : file;
}
