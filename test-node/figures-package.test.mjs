/** What a server gets: the packed project, with no other package beside it, counts with `pejl/figures`. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rollup/parseAst';

const root = fileURLToPath(new URL('..', import.meta.url));
const { areas } = JSON.parse(readFileSync(join(root, 'demo/data/handleplan-2015.json'), 'utf8'));
const host = mkdtempSync(join(tmpdir(), 'pejl-host-'));
const installed = join(host, 'node_modules/pejl');

before(() => {
  const windows = process.platform === 'win32';
  const args = ['pack', '--json', '--ignore-scripts', '--offline', '--loglevel=error', `--pack-destination=${host}`];
  const packed = execFileSync(windows ? 'npm.cmd' : 'npm', args, { cwd: root, encoding: 'utf8', shell: windows });
  const [{ filename }] = JSON.parse(packed);
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(host, filename), '-C', installed, '--strip-components=1']);
});
after(() => rmSync(host, { recursive: true, force: true }));

const entry = () => JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')).exports['./figures'];

test("Fredensborg's ten targets come to 25 mio. kr.", () => {
  const targets = areas.map(({ figures: [figure] }) => figure.targetOre);
  assert.equal(targets.length, 10);
  const program = `
    import { stepsIn, sumOf } from 'pejl/figures';
    const total = sumOf(${JSON.stringify(targets)});
    console.log(total.state, total.value, stepsIn(total.value, 'mio') / 10);`;
  const args = ['--input-type=module', '--eval', program];
  const printed = execFileSync(process.execPath, args, { cwd: host, encoding: 'utf8' });
  assert.equal(printed.trim(), 'value 2500000000 25');
});

test('its types are in the package', () => assert.ok(existsSync(join(installed, entry().types))));

test('no module that it needs is outside dist/esm/figures', () => {
  const folder = join(installed, 'dist/esm/figures');
  const needed = new Set([resolve(installed, entry().default)]);
  for (const file of needed) {
    for (const specifier of importsOf(file)) {
      const imported = resolve(dirname(file), specifier);
      const isInside = specifier.startsWith('.') && !relative(folder, imported).startsWith('..');
      assert.ok(isInside, `${relative(installed, file)} imports ${specifier}`);
      needed.add(imported);
    }
  }
  assert.ok(needed.size > 5, `only ${needed.size} modules`);
});

function importsOf(file) {
  const found = [];
  const visit = (node) => {
    if (typeof node?.type === 'string' && /^(Import|Export).*(Declaration|Expression)$/.test(node.type) && node.source)
      found.push(node.source.value ?? '(computed)');
    for (const inner of Object.values(node ?? {})) if (typeof inner === 'object') visit(inner);
  };
  visit(parseAst(readFileSync(file, 'utf8')));
  return found;
}
