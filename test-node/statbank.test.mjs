/** `npm run statbank` against a StatBank of this machine, which answers in the published shape. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
let fake;
let server;
let address;
/** What stands in for an answer of the next requests. */
let broken;

before(async () => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['test-support/statbank.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  fake = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    const question = JSON.parse(body);
    const answer = broken ?? (request.url === '/v1/data' ? fake.dataOf(question) : fake.tableOf(question.table));
    response.writeHead(answer.errorTypeCode ? 400 : 200, { 'content-type': 'text/json; charset=utf-8' });
    response.end(JSON.stringify(answer));
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  address = `http://localhost:${server.address().port}/v1`;
});

after(() => server.close());

async function run(...args) {
  const child = spawn(process.execPath, ['scripts/statbank.mjs', ...args], { cwd: root });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8');
    child[name].on('data', (text) => (said[name] += text));
  }
  const [status] = await once(child, 'close');
  return { status, ...said };
}

test('prints both examples, with their source', async () => {
  const { status, stdout, stderr } = await run('--address', address, '--municipalities', '190');
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.match(stdout, /Længerevarende botilbud, kr\. per inhabitant/);
  assert.match(stdout, /REGK31\); indbyggere: .*FOLK1A\)\. CC BY 4\.0/);
  const persons = fake.personsAt('190', '2024K1').toLocaleString('da-DK');
  assert.ok(stdout.includes(`${fake.kronerAt('190', 2024).toLocaleString('da-DK')} (of ${persons})`), stdout);
});

test('says in a sentence that nobody answers', async () => {
  const { status, stderr } = await run('--address', 'http://localhost:1/v1');
  assert.equal(status, 1);
  assert.match(stderr, /http:\/\/localhost:1\/v1 could not be reached\. Connect to the network/);
});

test('says which municipality or table is not there', async () => {
  const { status, stderr } = await run('--address', address, '--municipalities', '190,999');
  assert.equal(status, 1);
  assert.match(stderr, /not one of the municipalities.*\/municipalities\/1/);
});

test('says what a refusal is', async () => {
  broken = fake.refusal('REQUEST-LIMIT');
  try {
    const { status, stderr } = await run('--address', address);
    assert.equal(status, 1);
    assert.match(stderr, /too much was asked for/);
  } finally {
    broken = undefined;
  }
});
