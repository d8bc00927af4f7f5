/** The examples of docs/connect.md and docs/case-systems.md, as they stand there, with what they are said to print. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = ['connect', 'case-systems'].map((name) => readFileSync(join(root, `docs/${name}.md`), 'utf8')).join('\n');
const dir = mkdtempSync(join(tmpdir(), 'pejl-connect-'));
const printed = [...page.matchAll(/^```text\n([^]*?)^```$/gm)].map(([, text]) => text);

before(() => {
  mkdirSync(join(dir, 'node_modules'));
  symlinkSync(root, join(dir, 'node_modules/pejl'), 'junction');
  for (const [, name, code] of page.matchAll(/^```\w+\n(?:#|\/\/) ([\w.]+)\n([^]*?)^```$/gm)) {
    writeFileSync(join(dir, name), code);
  }
  writeFileSync(join(dir, 'package.json'), '{ "type": "module" }');
});
after(() => rmSync(dir, { recursive: true, force: true }));

const pejl = (...args) =>
  spawnSync(process.execPath, [join(root, 'bin/pejl.mjs'), ...args], { cwd: dir, encoding: 'utf8' });

test('its document gives types', () => {
  const { status } = pejl('types', 'okonomi.yaml', '-o', 'okonomi.ts');
  assert.equal(status, 0);
  assert.match(readFileSync(join(dir, 'okonomi.ts'), 'utf8'), /forventet\?: string \| null/);
});

test('its adapter fits them', () => {
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler'];
  const tsc = join(root, 'node_modules/@typescript/native/bin/tsc');
  const asked = readFileSync(join(dir, 'adapter.js'), 'utf8').match(/http\.GET\('([^']+)'/)[1];
  writeFileSync(
    join(dir, 'typed.ts'),
    `import { httpClient } from 'pejl/client.js';
    import type { paths } from './okonomi.js';
    void httpClient<paths>('').GET('${asked}', { params: { path: { nummer: '' } } });`,
  );
  execFileSync(process.execPath, [tsc, ...options, '--skipLibCheck', 'typed.ts'], { cwd: dir, encoding: 'utf8' });
});

test('its check prints what the page says', () => {
  const { status, stdout } = pejl('check', 'recorded.mjs');
  assert.equal(stdout, printed[0]);
  assert.equal(status, 0);
});

test('its check of an answer with another kind of amount prints what the page says', () => {
  const answer = join(dir, 'answer.json');
  const good = readFileSync(answer, 'utf8');
  writeFileSync(answer, good.replace('"5000000.00"', '5000000'));
  const { status, stdout } = pejl('check', 'recorded.mjs');
  writeFileSync(answer, good);
  assert.equal(stdout, printed[1]);
  assert.equal(status, 1);
});

const question = { caseRef: 'sag-1', purpose: 'Opfølgning' };
const today = '2025-06-30';
const reader = { id: 'anna', roles: ['Pejl.Sagsbehandling'] };
const grant = {
  id: 7,
  name: 'Midlertidigt botilbud',
  paragraph: { name: 'SEL', section: '§ 107' },
  entryDate: '2024-03-17T23:30:00.000+0000',
  payingMunicipality: { municipalityCode: '0210' },
};
const citizens = () => import(pathToFileURL(join(dir, 'citizens.js')));
const system = (patient, grants = [grant]) => {
  const recorded = [];
  return {
    recorded,
    record: async (row) => recorded.push(row),
    nexus: { patientOf: async () => patient, grantsOf: async () => grants },
  };
};

test('its look-up behind a gateway answers as the contract has it, and is on record', async () => {
  const { historyFor } = await citizens();
  const { recorded, ...parts } = system({});
  const { services, paying, from, to } = await historyFor({ reader, question, today }, parts);
  assert.deepEqual(paying, { code: '210', name: 'Fredensborg Kommune' });
  assert.equal(services[0].legalBasis, 'SEL § 107');
  assert.equal(services[0].spans[0].from, '2024-03-18');
  assert.deepEqual([from, to, services[0].months.length], ['2024-06', '2026-06', 25]);
  assert.deepEqual(recorded, [{ who: 'anna', caseRef: 'sag-1', purpose: 'Opfølgning' }]);
});

test('its look-up is forbidden where the citizen is not accessible, and to whoever is no case worker', async () => {
  const { historyFor } = await citizens();
  const { recorded, ...parts } = system({ isPatientAccessible: false });
  await assert.rejects(historyFor({ reader, question, today }, parts), { kind: 'forbidden' });
  assert.equal(recorded.length, 1);
  const other = { id: 'bo', roles: ['Pejl.Ledelse'] };
  await assert.rejects(historyFor({ reader: other, question, today }, system({})), { kind: 'forbidden' });
});

test('its codes and days are read in every form that they come in', async () => {
  const { codeOf, dayOf } = await citizens();
  assert.deepEqual(['0210', '210', 210, '0101', 101, 'x', undefined, '12345'].map(codeOf), [
    ...['210', '210', '210', '101', '101'],
    ...[undefined, undefined, undefined],
  ]);
  assert.equal(dayOf('2024-07-17T21:59:59.999+0000'), '2024-07-17');
  assert.equal(dayOf('2024-07-17T22:00:00.000+0000'), '2024-07-18');
  for (const wrong of ['2024-03-18', '2024-03-18T11:53:12.000', '2024-13-18T11:53:12.000+0000']) {
    assert.throws(() => dayOf(wrong), { kind: 'contract' });
  }
});
