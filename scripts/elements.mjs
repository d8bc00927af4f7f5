/**
 * Every element is named by its folder in src/components. This names its two files in package.json, one that registers the
 * tag and one with the class alone. With --check it tells instead where an element is missing: there, in the modules that
 * hold all of them, and in the documents.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rootDir } from './bootstrap.mjs';

const read = (path) => readFileSync(join(rootDir, path), 'utf8');
const inEsm = (path) => `./dist/esm/${path}`;

export const elementNames = readdirSync(join(rootDir, 'src/components'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
/** From src/, without the ending: what a page imports, and the class. */
export const registering = (name) => `components/${name}/${name}`;
export const classOnly = (name) => `${registering(name)}.element`;

if (import.meta.url === pathToFileURL(process.argv[1]).href) main();

function main() {
  const old = read('package.json');
  const fresh = withElements(JSON.parse(old));
  if (!process.argv.includes('--check')) {
    if (fresh !== old) writeFileSync(join(rootDir, 'package.json'), fresh);
    return;
  }
  const problems = [
    ...(fresh === old ? [] : ['package.json: run npm run generate']),
    ...elementNames.flatMap(missingOf),
  ];
  if (problems.length === 0) return;
  console.log(problems.join('\n'));
  process.exitCode = 1;
}

/** The package as text, with the elements of today and everything else as it stands. */
function withElements({ sideEffects, exports, ...rest }) {
  const paths = elementNames.flatMap((name) => [registering(name), classOnly(name)]);
  const entries = paths.map((path) => [`.${path.slice(path.lastIndexOf('/'))}.js`, entryOf(path)]);
  const others = Object.entries(exports).filter(([, target]) => !target.default?.startsWith(inEsm('components/')));
  const isOther = (path) => !path.startsWith(inEsm('components/'));
  const [first, ...last] = sideEffects.filter(isOther);
  const lists = {
    sideEffects: [first, ...elementNames.map((name) => inEsm(`${registering(name)}.js`)), ...last],
    exports: Object.fromEntries([others[0], ...entries, ...others.slice(1)]),
  };
  // In the places where they stand: a key that is set anew keeps its place.
  const keys = Object.keys(JSON.parse(read('package.json')));
  const all = { ...rest, ...lists };
  return `${JSON.stringify(Object.fromEntries(keys.map((key) => [key, all[key]])), undefined, 2)}\n`;
}

function entryOf(path) {
  return { types: inEsm(`${path}.d.ts`), default: inEsm(`${path}.js`) };
}

function missingOf(name) {
  const tag = `pejl-${name}`;
  const wanted = [
    [`src/${registering(name)}.ts`, `define('${tag}',`],
    ['src/pejl.ts', `from './${classOnly(name)}.js'`],
    ['src/define-pejl.ts', `'${tag}':`],
    ['README.md', `\`<${tag}>\``],
    ['docs/embedding.md', `\`<${tag}>\``],
    ['CHANGELOG.md', `\`${tag}\``],
  ];
  const has = (path, text) => existsSync(join(rootDir, path)) && read(path).includes(text);
  return wanted.filter(([path, text]) => !has(path, text)).map(([path, text]) => `${path}: lacks ${text}`);
}
