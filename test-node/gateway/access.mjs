/** Who gets what: tokens, roles, origins. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { bearing, demoMapping, gatewayRequire, mappingWith, served, smallPlan } from './harness.mjs';

const { exportJWK, generateKeyPair, SignJWT } = await gatewayRequire('jose');

const closed = {
  plans:
    'id,title,kind,savings_sign,source,audience\np,Plan,plan,positive,opdigtede tal,\n' +
    'c,Lukket,plan,positive,opdigtede tal,committee\nm,Ledelsens,plan,positive,opdigtede tal,management\n',
  periods: 'plan,id,from_month\np,2026,2026-01\nc,2026,2026-01\nm,2026,2026-01\n',
};

/** The plans in the list, and whom it was made for. */
async function listed(address, audience, options) {
  const answer = await fetch(`${address}/savings-plans?audience=${audience}`, options);
  const { about, plans, title } = await answer.json();
  return answer.status === 200
    ? `${about.audience}: ${plans.map(({ id }) => id).join(' ')}`
    : `${answer.status} ${title}`;
}

const matrix = [
  { roles: undefined, got: { public: 'p', committee: 'public: p', management: 'public: p', casework: 'public: p' } },
  { roles: ['Udvalg'], got: { public: 'p', committee: 'c p', management: 'committee: c p', casework: 'public: p' } },
  { roles: ['Ledelse'], got: { public: 'p', committee: 'c p', management: 'c m p', casework: 'public: p' } },
  { roles: ['Sag'], got: { public: 'p', committee: 'public: p', management: 'public: p', casework: 'p' } },
  { roles: ['Udvalg', 'Sag'], got: { public: 'p', committee: 'c p', management: 'committee: c p', casework: 'p' } },
  { roles: ['Ukendt'], got: { public: 'p', committee: 'public: p', management: 'public: p', casework: 'public: p' } },
];

test('an answer is made for no more than was asked for, and no more than a role reaches', async () => {
  const { address, token } = await served([mappingWith(smallPlan(closed))]);
  for (const { roles, got } of matrix)
    for (const [audience, expected] of Object.entries(got)) {
      const options = roles ? bearing(await token(...roles)) : {};
      const full = expected.includes(':') ? expected : `${audience}: ${expected}`;
      assert.equal(await listed(address, audience, options), full, `${roles ?? 'nobody'} asks as ${audience}`);
    }
});

test('a plan of others is not there, as one that is not there at all', async () => {
  const { address, token } = await served([mappingWith(smallPlan(closed))]);
  const get = async (plan, audience, ...roles) => {
    const options = roles.length > 0 ? bearing(await token(...roles)) : {};
    const answer = await fetch(`${address}/savings-plans/${plan}?audience=${audience}`, options);
    return [answer.status, await answer.text()];
  };
  const nothing = await get('nothing', 'public');
  assert.equal(nothing[0], 404);
  assert.deepEqual(await get('c', 'public'), nothing);
  assert.deepEqual(await get('c', 'committee'), nothing);
  assert.deepEqual(await get('m', 'management', 'Udvalg'), nothing);
  assert.deepEqual(await get('c', 'casework', 'Udvalg'), nothing);
  assert.equal((await get('c', 'management', 'Ledelse'))[0], 200);
});

test('where nobody is anonymous, no token is 401 and a role that is in no row is 403', async () => {
  const access = { anonymous: false, roles: { Udvalg: ['committee'] } };
  const { address, token } = await served([mappingWith(smallPlan(), { access })]);
  const answer = await fetch(`${address}/savings-plans`);
  assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.equal(await listed(address, 'public'), '401 Unauthorized');
  assert.equal(await listed(address, 'public', bearing(await token('Ukendt'))), '403 Forbidden');
  assert.equal(await listed(address, 'management', bearing(await token('Udvalg'))), 'committee: p');
});

/** An issuer of somebody's: its keys over HTTP, as a real one has them. */
let issuer;
let keys = [];
before(async () => {
  const server = createServer((_request, response) =>
    response.writeHead(keys ? 200 : 500, { 'content-type': 'application/json' }).end(JSON.stringify({ keys })),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = { server, url: `http://127.0.0.1:${server.address().port}/keys` };
});
after(() => issuer.server.close());

test('a token counts when its signature, algorithm, issuer, audience and time are right, and only then', async () => {
  const [ours, other, rsa] = [
    await generateKeyPair('ES256'),
    await generateKeyPair('ES256'),
    await generateKeyPair('RS256'),
  ];
  keys = [
    { ...(await exportJWK(ours.publicKey)), kid: 'one', alg: 'ES256' },
    { ...(await exportJWK(rsa.publicKey)), kid: 'two' },
  ];
  const token = {
    issuer: 'https://login.example/v2.0',
    audience: 'api://pejl',
    keys: issuer.url,
    algorithms: ['ES256'],
    rolesClaim: 'realm_access.roles',
    whoClaim: 'oid',
  };
  const { address } = await served([mappingWith(smallPlan(closed), { token })]);
  const now = Math.floor(Date.now() / 1000);
  const right = {
    iss: token.issuer,
    aud: token.audience,
    exp: now + 60,
    oid: 'user-1',
    realm_access: { roles: ['Udvalg'] },
  };
  const signed = (claims, { key = ours.privateKey, kid = 'one', alg = 'ES256' } = {}) =>
    new SignJWT({ ...right, ...claims }).setProtectedHeader({ alg, kid }).sign(key);
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(right)).toString('base64url')}.`;
  const secret = new TextEncoder().encode(JSON.stringify(keys[0]).padEnd(64));
  const wrong = {
    'an unknown key': await signed({}, { key: other.privateKey }),
    'an unknown key id': await signed({}, { kid: 'three' }),
    'an algorithm that is not on the list': await signed({}, { key: rsa.privateKey, kid: 'two', alg: 'RS256' }),
    'a shared secret': await signed({}, { key: secret, alg: 'HS256' }),
    'no signature': unsigned,
    'another issuer': await signed({ iss: 'https://login.example/other' }),
    'another audience': await signed({ aud: 'api://other' }),
    'a time that is over': await signed({ exp: now - 3600 }),
    'no end': await signed({ exp: undefined }),
    'a time to come': await signed({ nbf: now + 3600 }),
    'nobody in it': await signed({ oid: undefined }),
    'a changed role': (await signed({})).replace(
      /\.[^.]+\./,
      `.${Buffer.from(JSON.stringify({ ...right, realm_access: { roles: ['Ledelse'] } })).toString('base64url')}.`,
    ),
    'no form at all': 'abc',
  };
  assert.equal(await listed(address, 'committee', bearing(await signed({}))), 'committee: c p');
  // As text with spaces between, too.
  const asText = await signed({ realm_access: { roles: 'Udvalg Sag' } });
  assert.equal(await listed(address, 'committee', bearing(asText)), 'committee: c p');
  for (const [what, value] of Object.entries(wrong)) {
    const answer = await fetch(`${address}/savings-plans`, bearing(value));
    assert.equal(answer.status, 401, what);
    assert.equal(answer.headers.get('www-authenticate'), 'Bearer error="invalid_token"', what);
    assert.ok(!(await answer.text()).includes('plans'), what);
  }
  assert.equal((await fetch(`${address}/savings-plans`, { headers: { authorization: 'Basic eDp5' } })).status, 401);
});

test('keys that do not come are no fault of the token: 503, to be tried again', async () => {
  keys = undefined;
  const token = { issuer: 'https://login.example', audience: 'pejl', keys: issuer.url, algorithms: ['ES256'] };
  const { address } = await served([mappingWith(smallPlan(), { token })]);
  const { privateKey } = await generateKeyPair('ES256');
  const anyToken = await new SignJWT({ sub: 'x' }).setProtectedHeader({ alg: 'ES256', kid: 'one' }).sign(privateKey);
  const answer = await fetch(`${address}/savings-plans`, bearing(anyToken));
  assert.equal(answer.status, 503);
  assert.equal(answer.headers.get('retry-after'), '5');
});

test('only pages of the named origins are answered', async () => {
  const { address, token } = await served([mappingWith(smallPlan())]);
  const from = (origin, more = {}) => ({ ...more, headers: { origin, ...more.headers } });
  const preflight = { method: 'OPTIONS', headers: { 'access-control-request-method': 'GET' } };
  const ours = 'https://intranet.example';
  const asked = await fetch(`${address}/savings-plans/p`, from(ours, preflight));
  assert.equal(asked.status, 204);
  assert.equal(asked.headers.get('access-control-allow-origin'), ours);
  assert.match(asked.headers.get('access-control-allow-headers'), /authorization/);
  const answer = await fetch(`${address}/savings-plans/p`, from(ours));
  assert.equal(answer.headers.get('access-control-allow-origin'), ours);
  assert.match(answer.headers.get('vary'), /Origin/);
  for (const origin of [
    'https://evil.example',
    'https://intranet.example.evil.example',
    'http://intranet.example',
    'null',
  ])
    for (const options of [{}, preflight, bearing(await token('Ledelse'))]) {
      const refused = await fetch(`${address}/savings-plans/p`, from(origin, options));
      assert.equal(refused.status, 403, origin);
      assert.equal(refused.headers.get('access-control-allow-origin'), null, origin);
      assert.ok(!(await refused.text()).includes('opdigtede tal'), origin);
    }
});

test('the demo answers its own page without a token, and keeps its keys to this machine', async () => {
  const { site, embedded, solve } = await import('./harness.mjs');
  const one = await demoMapping('mapping.yaml');
  assert.deepEqual(one.origins, ['http://localhost:8123']);
  await assert.rejects(site.openSite(embedded, one, solve, '0.0.0.0'), /demo keys are for localhost only/);
});
