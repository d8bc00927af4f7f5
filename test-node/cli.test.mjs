/** `npx pejl check`, from the packed project with what it depends on and nothing else. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const host = mkdtempSync(join(tmpdir(), 'pejl-cli-'));
const installed = join(host, 'node_modules/pejl');
const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

before(() => {
  const windows = process.platform === 'win32';
  const args = ['pack', '--json', '--ignore-scripts', '--offline', '--loglevel=error', `--pack-destination=${host}`];
  const packed = execFileSync(windows ? 'npm.cmd' : 'npm', args, { cwd: root, encoding: 'utf8', shell: windows });
  const [{ filename }] = JSON.parse(packed);
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(host, filename), '-C', installed, '--strip-components=1']);
  for (const name of ['saxen', 'openapi-fetch']) {
    cpSync(join(root, 'node_modules', name), join(host, 'node_modules', name), { recursive: true });
  }
});
after(() => rmSync(host, { recursive: true, force: true }));

function pejl(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(installed, bin.pejl), ...args], {
    cwd: host,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const example = (name) => join(root, 'demo/templates', name);
function written(name, content) {
  const path = join(host, name);
  writeFileSync(path, content);
  return path;
}

const totals = [
  '2015 Mål: 25.000.000 kr.',
  '2015 Realiseret: 16.700.000 kr.',
  '2015 Forventet: 17.600.000 kr.',
  '2015 Realiseret kun i år: 4.500.000 kr.',
  'Opgjort pr. 30.11.2015. Vises for alle. 10 områder.',
  'Celler: 32 tal.',
];
for (const path of [
  example('handleplan-2015.xlsx'),
  example('handleplan-2015.csv'),
  join(root, 'demo/data/handleplan-2015.json'),
]) {
  test(`says what it has read of ${path.slice(root.length)}`, () => {
    const { status, stdout } = pejl('check', path);
    assert.equal(status, 0);
    for (const line of totals) assert.ok(stdout.includes(line), `${line} is not in\n${stdout}`);
  });
}

test('says it in English', () => {
  const { stdout } = pejl('check', example('handleplan-2015.xlsx'), '--lang', 'en');
  assert.match(stdout, /2015 Expected: 17,600,000 kr\. \(as the file says\)/);
});

test('tells every fault with its cell, and ends with 1', () => {
  const { status, stdout } = pejl('check', example('handleplan-skabelon.xlsx'), example('handleplan-2015.xlsx'));
  assert.equal(status, 1);
  assert.match(stdout, /handleplan-skabelon\.xlsx: 2 fejl\. Filen er ikke læst\.\n {2}Plan!B2: .*\n {2}Plan!B7: /);
  assert.match(stdout, /handleplan-2015\.xlsx: Handleplan for/);
});

test('remarks on what is not read, and on a total that is not the sum', () => {
  const text = readFileSync(example('handleplan-2015.csv'), 'utf8').replace('I alt;25', 'I alt;25,1');
  const { status, stdout } = pejl('check', written('plan.csv', text));
  assert.equal(status, 0);
  assert.match(stdout, /Bemærk B\d+: totalen afviger fra områdernes sum med \+100\.000,00 kr\.; siden viser begge\./);
});

test('counts what there is no amount for', () => {
  const text = readFileSync(example('handleplan-2015.csv'), 'utf8').replace(
    'BPA;0,8;0,2;0,5',
    'BPA;0,8;skjult;endnu ikke',
  );
  assert.match(pejl('check', written('plan.csv', text)).stdout, /Celler: 30 tal, 1 skjult, 1 endnu ikke\./);
});

const jsons = [
  { name: 'half a file', content: '{"id":', told: /plan\.json: her skal stå JSON/ },
  { name: 'another file', content: '{"name":"pejl"}', told: /plan\.json: her skal stå feltet about/ },
  {
    name: 'a wrong amount',
    content: readFileSync(join(root, 'demo/data/handleplan-2015.json'), 'utf8').replace('600000000', '"6"'),
    told: /\/areas\/0\/figures\/0\/targetOre\/value: her skal stå et heltal/,
  },
];
for (const { name, content, told } of jsons) {
  test(`says where ${name} of JSON breaks the contract`, () => {
    const { status, stdout } = pejl('check', written('plan.json', content));
    assert.equal(status, 1);
    assert.match(stdout, told);
  });
}

test('shows no personal number', () => {
  const number = ['010190', '1234'].join('-');
  const text = readFileSync(example('handleplan-2015.csv'), 'utf8').replace('Titel;', `Titel;${number} `);
  const { stdout } = pejl('check', written('plan.csv', text));
  assert.ok(!stdout.includes(number));
  assert.match(stdout, /Bemærk B1: det, der ligner et CPR-nummer, vises ikke/);
});

test('asks the source of a module that takes Pejl as any project does', () => {
  const module = `
    import { readFileSync } from 'node:fs';
    import { openSource } from 'pejl/client.js';
    const recorded = JSON.parse(readFileSync(${JSON.stringify(join(root, 'demo/data/handleplan-2015.json'))}, 'utf8'));
    export const source = openSource({ getSavingsPlan: async () => recorded });
    export const questions = [{ operation: 'getSavingsPlan', question: { plan: 'handleplan-2015', audience: 'public' } }];`;
  const { status, stdout } = pejl('check', written('adapter.mjs', module));
  assert.equal(status, 0);
  assert.match(stdout, /^adapter\.mjs, spørgsmål 1, getSavingsPlan: Handleplan for/);
  for (const line of totals) assert.ok(stdout.includes(line), `${line} is not in\n${stdout}`);
});

for (const [name, args] of [
  ['no command', []],
  ['no file', ['check']],
  ['an unknown command', ['chek', 'plan.xlsx']],
  ['a name that every object has', ['constructor', 'plan.xlsx']],
  ['an unknown language', ['check', 'plan.xlsx', '--lang', 'tlh']],
  ['an unknown option', ['check', 'plan.xlsx', '--fix']],
  ['an option of another command', ['check', 'plan.xlsx', '-o', 'plan.ts']],
]) {
  test(`says how it is called when there is ${name}, and ends with 2`, () => {
    const { status, stderr } = pejl(...args);
    assert.equal(status, 2);
    assert.match(stderr, /^(Brug|Usage): pejl check/);
  });
}

test('says that a file cannot be opened, and ends with 2', () => {
  const { status, stderr } = pejl('check', 'nowhere.xlsx');
  assert.equal(status, 2);
  assert.equal(stderr.trim(), 'nowhere.xlsx: filen kan ikke åbnes.');
});

test('explains itself', () => {
  const { status, stdout } = pejl('--help');
  assert.equal(status, 0);
  assert.match(stdout, /^Brug: pejl check/);
});

test('a program reads a workbook by `pejl/sheets.js`', () => {
  const program = `
    import { readFileSync } from 'node:fs';
    import { planOf } from 'pejl/sheets.js';
    const { areas } = await planOf(new Uint8Array(readFileSync(process.argv[1])));
    console.log(areas.length);`;
  const args = ['--input-type=module', '--eval', program, example('handleplan-2015.xlsx')];
  assert.equal(execFileSync(process.execPath, args, { cwd: host, encoding: 'utf8' }).trim(), '10');
});
