/** `npx pejl freeze` and `npx pejl verify`: a page fixed from a gateway and from files, and everything that stops it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { cliFolder, root } from './cli-run.mjs';

const { dir, written, pejl } = cliFolder();
const plan = JSON.parse(readFileSync(join(root, 'demo/data/handleplan-2015.json'), 'utf8'));
const asked = [];
const secret = ['secret', 'token', '7f3a'].join('-');
const server = createServer(({ url, headers }, response) => {
  asked.push({ url, authorization: headers.authorization });
  const answer = url.includes('closed')
    ? { ...plan, id: 'closed', about: { ...plan.about, audience: 'management' } }
    : plan;
  response.writeHead(url.includes('gone') ? 404 : 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer));
});
let gateway;
before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  gateway = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

const table = (attributes = {}) => ({ element: 'pejl-savings-table', attributes });
const configured = (config) => written(`config-${Math.random()}.json`, { output: 'fixed.html', ...config });
const fixedAt = () => readFileSync(join(dir, 'fixed.html'), 'utf8');

test('fixes a page of several figures from a gateway, with a token that stands nowhere in it', async () => {
  const config = configured({
    gateway,
    audience: 'committee',
    title: 'Status på handleplan',
    agenda: 'Socialudvalget, punkt 9',
    elements: [
      table({ plan: plan.id, 'total-first': true }),
      { ...table({ plan: plan.id }), notes: ['Rettet af os.'] },
    ],
  });
  process.env.PEJL_TOKEN = secret;
  const { status, stdout } = await pejl(['freeze', config]);
  delete process.env.PEJL_TOKEN;
  assert.equal(status, 0);
  assert.match(asked[0].url, /^\/savings-plans\/handleplan-2015\?.*audience=committee/);
  assert.equal(asked[0].authorization, `Bearer ${secret}`);
  const file = fixedAt();
  for (const hidden of [secret, gateway, '127.0.0.1']) assert.ok(!file.includes(hidden));
  for (const words of ['<h1>Status på handleplan</h1>', 'Socialudvalget, punkt 9', 'Rettet af os.'])
    assert.ok(file.includes(words), words);
  assert.equal(file.match(/<h2/g).length, 2);
  const [, digest] = /<code>([\da-f]{64})<\/code>/.exec(file);
  assert.ok(stdout.includes(digest));

  const good = await pejl(['verify', 'fixed.html', '--digest', digest.toUpperCase().replace(/.{8}/g, '$& ')]);
  assert.deepEqual([good.status, good.stdout.includes(digest)], [0, true]);
  const other = await pejl(['verify', 'fixed.html', '--digest', '0'.repeat(64)]);
  assert.equal(other.status, 1);
});

test('fixes a sheet, and says in either language what was changed in it afterwards', async () => {
  const data = join(root, 'demo/templates/handleplan-2015.xlsx');
  const config = configured({ data, language: 'en', elements: [table({ heading: 'Mål og effekt' })] });
  assert.equal((await pejl(['freeze', config, '-o', join(dir, 'sheet.html')])).status, 0);
  const file = readFileSync(join(dir, 'sheet.html'), 'utf8');
  assert.ok(file.includes("<html lang='en'>"));
  const bad = written('bad.html', file.replace('>−2.4<', '>−2.5<'));
  const { status, stdout } = await pejl(['verify', bad, '--lang', 'en']);
  assert.equal(status, 1);
  assert.match(stdout, /Mål og effekt, Table, Støtte eget hjem, \w+: the file has "−2\.5", its data give "−2\.4"\./);
  const data2 = written('data.html', file.replace('"value":-', '"value":').replace(/"value":2(\d)/, '"value":3$1'));
  assert.equal((await pejl(['verify', data2])).status, 1);
  const older = written('older.html', bad && file.replaceAll('0.1.0', '0.0.9'));
  assert.match((await pejl(['verify', older])).stdout, /npx pejl@0\.0\.9 verify/);
});

test('compares a plan with a status that was fixed, and with none that was changed', async () => {
  const [first, ...others] = plan.areas;
  const [own] = first.figures;
  const realised = { state: 'value', value: own.realisedOre.value - 100_000_000 };
  const areas = [{ ...first, figures: [{ ...own, realisedOre: realised }] }, ...others];
  const about = { ...plan.about, asOf: '2015-09-30' };
  const then = written('then.json', { ...plan, total: undefined, about, areas });
  const before = join(dir, 'before.html');
  assert.equal((await pejl(['freeze', configured({ data: then, elements: [table()] }), '-o', before])).status, 0);
  const now = { ...table({ measures: 'realised realisedMoved' }), comparedTo: before };
  const data = join(root, 'demo/data/handleplan-2015.json');
  const { status, stderr } = await pejl(['freeze', configured({ data, elements: [now] })]);
  assert.equal(status, 0, stderr);
  const [row] = fixedAt()
    .split('<tbody')[1]
    .match(new RegExp(`${first.name}.*?</tr>`, 's'));
  assert.match(row, />\+1,0</);
  const file = readFileSync(before, 'utf8');
  const changed = file.replace(`"value":${realised.value}`, `"value":${realised.value + 1}`);
  assert.notEqual(changed, file);
  for (const wrong of [changed, file.replaceAll('2015-09-30', '2016-09-30'), '<p>1</p>']) {
    const bad = { ...now, comparedTo: written('wrong.html', wrong) };
    const refused = await pejl(['freeze', configured({ data, elements: [bad] })]);
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /tidligere status/);
  }
});

test('says of a file that is none of ours that it is none, with code 2', async () => {
  for (const name of [
    written('page.html', '<p>1</p>'),
    written('broken.html', "<meta name='pejl-data' content='{'>"),
    'none.html',
  ])
    assert.equal((await pejl(['verify', name])).status, 2);
});

const stops = {
  'a configuration that is no JSON': [() => '{', 2],
  'a token in the configuration': [() => ({ gateway, token: secret, elements: [table()] }), 2],
  'no source': [() => ({ elements: [table()] }), 2],
  'a field that nobody knows': [() => ({ gateway, elements: [{ ...table(), atributes: {} }] }), 2],
  'an element about one person': [() => ({ gateway, elements: [{ element: 'pejl-citizen-history' }] }), 2],
  'a plan that is not there': [() => ({ gateway, elements: [table({ plan: 'gone' })] }), 1],
  'figures for others than the audience': [() => ({ gateway, elements: [table({ plan: 'closed' })] }), 1],
  'a file without figures': [() => ({ data: written('empty.json', { ...plan, areas: [] }), elements: [table()] }), 1],
  'a file that breaks the contract': [
    () => ({ data: written('wrong.json', { ...plan, areas: 1 }), elements: [table()] }),
    1,
  ],
};
for (const [what, [config, code]] of Object.entries(stops))
  test(`writes nothing with ${what}`, async () => {
    const own = config();
    const output = join(dir, `${code}-${what.length}.html`);
    const path = typeof own === 'string' ? written('no.json', own) : configured({ ...own, output });
    const { status, stdout, stderr } = await pejl(['freeze', path]);
    assert.deepEqual([status, stdout, existsSync(output)], [code, '', false], stderr);
    assert.match(stderr, /\S/);
    assert.ok(!stderr.includes(secret) && !/at .*\.m?js:\d/.test(stderr), stderr);
  });
