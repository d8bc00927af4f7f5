/** How answers travel: kept copies, packing, errors, limits, and what is logged. */
import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { bearing, demoMapping, embedded, mappingWith, respond, served, server, smallPlan, today } from './harness.mjs';

/** The bytes as they come, which fetch would unpack. */
function raw(address, headers) {
  return new Promise((resolve, reject) => {
    httpRequest(address, { headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test('figures are packed as the reader takes them, each packing with its own strong tag, and 304 without a body', async () => {
  const { address } = await served([await demoMapping('mapping.yaml')]);
  const path = `${address}/savings-plans/handleplan-2015`;
  const plain = await raw(path, {});
  const packings = [
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ];
  const tags = new Set([plain.headers.etag]);
  for (const [accepted, encoding, unpack] of packings) {
    const packed = await raw(path, { 'accept-encoding': accepted });
    assert.equal(packed.headers['content-encoding'], encoding);
    assert.ok(packed.body.length < plain.body.length / 3);
    assert.deepEqual(unpack(packed.body), plain.body);
    assert.match(packed.headers.etag, /^"[\w-]+"$/);
    assert.match(packed.headers.vary, /Accept-Encoding, Authorization/);
    tags.add(packed.headers.etag);
    const again = await raw(path, { 'accept-encoding': accepted, 'if-none-match': `"other", ${packed.headers.etag}` });
    assert.equal(again.status, 304);
    assert.equal(again.body.length, 0);
    assert.equal(again.headers.etag, packed.headers.etag);
    assert.equal(again.headers['cache-control'], 'private, no-cache');
  }
  assert.equal(tags.size, 3);
  assert.equal(plain.headers['cache-control'], 'private, no-cache');
  assert.equal((await raw(path, { 'if-none-match': '"other"' })).status, 200);
});

const encodings = [
  [undefined, 'identity'],
  ['', 'identity'],
  ['*', 'br'],
  ['gzip;q=1.0, br;q=0.8', 'gzip'],
  ['identity', 'identity'],
  ['*;q=0', 'identity'],
  ['GZIP', 'gzip'],
];
for (const [accepted, encoding] of encodings)
  test(`"${accepted}" is answered as ${encoding}`, () => assert.equal(respond.encodingOf(accepted), encoding));

test('other figures have another tag', async () => {
  const tagOf = async (tables) => {
    const { address } = await served([mappingWith(smallPlan(tables))]);
    return (await fetch(`${address}/savings-plans/p`)).headers.get('etag');
  };
  const before = await tagOf({});
  assert.equal(await tagOf({}), before);
  const figures = smallPlan().figures.replace('200', '201');
  assert.notEqual(await tagOf({ figures }), before);
});

test('every error is problem+json that tells no value, no stack and no table, and is kept by nobody', async () => {
  const { address, origin } = await served([mappingWith(smallPlan())]);
  const canary = 'canary-4711';
  const wrong = [
    [`${address}/savings-plans/${canary}`, 404],
    [`${address}/savings-plans/p?asOf=${canary}`, 400],
    [`${address}/savings-plans/p?comparedTo=${canary}`, 400],
    [`${address}/savings-plans?audience=${canary}`, 400],
    [`${address}/savings-plans?audience=public&audience=${canary}`, 400],
    [`${address}/savings-plans/p?asOf=2026-09-30%27;drop table ${canary}--`, 400],
    [`${address}/savings-plans/${encodeURIComponent(`'; drop table x; --`)}${canary}`, 404],
    [`${address}/savings-plans/%00${canary}`, 404],
    [`${address}/${canary}`, 404],
    [`${origin}/${canary}`, 404],
    [`${address}/%zz${canary}`, 400],
    [`${address}/savings-plans/${canary.repeat(40)}`, 414],
    [`${address}/savings-plans/p`, 401, bearing(canary)],
    [`${address}/savings-plans`, 404, { method: 'POST', body: canary }],
  ];
  for (const [path, status, options] of wrong) {
    const answer = await fetch(path, options);
    const body = await answer.text();
    assert.equal(answer.status, status, path);
    assert.match(answer.headers.get('content-type'), /^application\/problem\+json/, path);
    assert.equal(answer.headers.get('cache-control'), 'no-store', path);
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff', path);
    assert.deepEqual([JSON.parse(body).status, typeof JSON.parse(body).title], [status, 'string'], path);
    assert.ok(!body.includes(canary), path);
  }
});

test('a view that breaks while it is served is 500 with nothing in it, and the log has its name and code', async () => {
  await embedded.query('create schema broken');
  await embedded.query('create table broken.secret (plan text, area text, period text, measure text, amount text)');
  await embedded.query("insert into broken.secret values ('p', 'a', '2026', 'realised', 'canary-4711')");
  await embedded.query(
    "create view broken.figures as select plan, area, period, measure, nullif(amount, '')::numeric as amount from broken.secret",
  );
  const { address, logged } = await served([mappingWith(smallPlan({ figures: 'broken.figures' }))]);
  const answer = await fetch(`${address}/savings-plans/p`);
  assert.equal(answer.status, 500);
  assert.deepEqual(await answer.json(), { title: 'Internal server error', status: 500 });
  assert.match(logged.at(-1).error, /22P02/);
  assert.ok(!JSON.stringify(logged).includes('canary'));
});

test('an answer that the contract does not allow is not given', async () => {
  const periods = 'plan,id,from_month,to_month\np,2026,2026-12,2026-01\n';
  const { address, logged } = await served([mappingWith(smallPlan({ periods }))]);
  assert.equal((await fetch(`${address}/savings-plans/p`)).status, 500);
  assert.match(logged.at(-1).error, /ApiError \/periods\/0\/to/);
});

test('a request is logged by its id, route, status and time, and by nothing that was asked', async () => {
  const { address, logged, token } = await served([mappingWith(smallPlan())]);
  const secret = await token('Ledelse');
  const answer = await fetch(`${address}/savings-plans/p?asOf=2026-10-01`, bearing(secret));
  const [entry] = logged;
  assert.deepEqual(Object.keys(entry), ['id', 'method', 'route', 'status', 'ms']);
  assert.equal(entry.id, answer.headers.get('request-id'));
  assert.match(entry.route, /\/savings-plans\/:plan$/);
  assert.ok(!JSON.stringify(logged).includes('2026-10-01') && !JSON.stringify(logged).includes(secret));
});

test('what is too large is refused, and what is no HTTP is told so', async () => {
  const { address, origin } = await served([mappingWith(smallPlan())]);
  const large = await fetch(`${address}/savings-plans`, { headers: { 'x-large': 'x'.repeat(20_000) } });
  assert.equal(large.status, 400);
  const said = await new Promise((resolve) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write('nonsense\r\n\r\n'));
    socket.once('data', (data) => resolve(String(data)));
  });
  assert.match(said, /^HTTP\/1.1 400[\s\S]*application\/problem\+json/);
});

test('a database that takes too long is 503, to be tried again', async () => {
  const one = mappingWith(smallPlan());
  const { sites } = await served([one]);
  const slow = { ...embedded, reading: () => new Promise(() => undefined) };
  const app = await server.serverOf({
    sites: [{ ...sites[0], database: slow }],
    database: slow,
    log: () => {},
    now: () => today,
    timeLimit: 20,
  });
  const answer = await app.inject(`${one.path}/savings-plans`);
  assert.equal(answer.statusCode, 503);
  assert.equal(answer.headers['retry-after'], '5');
  await app.close();
});

test('it says whether it is well, and so whether its database is', async () => {
  const { origin } = await served([mappingWith(smallPlan())]);
  assert.deepEqual(await (await fetch(`${origin}/health`)).json(), { status: 'up' });
  const gone = { ...embedded, query: () => Promise.reject(new Error('gone')) };
  const app = await server.serverOf({ sites: [], database: gone, log: () => {}, now: () => today });
  assert.equal((await app.inject('/health')).statusCode, 503);
  await app.close();
});
