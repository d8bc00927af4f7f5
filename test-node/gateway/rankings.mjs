/** The gateway tells a committee of tens and of no unit, whatever it asks, and others nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearing, demoMapping, served } from './harness.mjs';

const { address, sites } = await served([await demoMapping('fictional.yaml')]);
const tokenOf = (...roles) => sites[0].issuer.token(roles);
const ask = async (query, ...roles) => {
  const headers = roles.length > 0 ? bearing(await tokenOf(...roles)).headers : {};
  return fetch(`${address}/cost-ranking?${new URLSearchParams(query)}`, { headers });
};
const unitOf = 'families';

test('a committee is never sent a unit, whomever it says that its page is for', async () => {
  for (const audience of ['committee', 'management'])
    for (const top of ['1', '9', '10', '11', '19', '25', '50', '100']) {
      const answer = await ask({ unitOf, audience, top }, 'Pejl.Udvalg');
      const text = await answer.text();
      assert.equal(answer.status, 200, text);
      const { kind, about, years } = JSON.parse(text);
      assert.deepEqual([kind, about.audience], ['tens', 'committee']);
      assert.ok(years.every(({ tens }) => tens.length === Math.min(5, Math.floor(top / 10))));
      assert.doesNotMatch(text, /F-\d/);
    }
});

test('two questions of a committee differ by whole tens alone', async () => {
  const tensOf = async (top) => (await (await ask({ unitOf, audience: 'committee', top }, 'Pejl.Udvalg')).json()).years;
  const all = await tensOf('50');
  for (const top of ['12', '20', '37', '49'])
    for (const [index, { tens }] of (await tensOf(top)).entries())
      assert.deepEqual(tens, all[index].tens.slice(0, tens.length));
});

test('a ten is the sum of what management is told of its units', async () => {
  const [management, committee] = await Promise.all(
    [
      ['management', 'Pejl.Ledelse'],
      ['committee', 'Pejl.Udvalg'],
    ].map(async ([audience, role]) => (await ask({ unitOf, audience }, role)).json()),
  );
  for (const [index, { units }] of management.years.entries())
    for (const [place, ten] of committee.years[index].tens.entries()) {
      const own = units.slice(place * 10, place * 10 + 10).map(({ ore }) => BigInt(ore.value));
      assert.equal(
        BigInt(ten.value),
        own.reduce((sum, cost) => sum + cost),
      );
    }
});

test('who is nobody, or works with the single case, gets nothing of it', async () => {
  assert.equal((await ask({ unitOf, audience: 'management' })).status, 403);
  assert.equal((await ask({ unitOf, audience: 'public' }, 'Pejl.Ledelse')).status, 403);
  assert.equal((await ask({ unitOf, audience: 'casework' }, 'Pejl.Sagsbehandling')).status, 403);
  assert.equal((await ask({ unitOf, audience: 'management' }, 'Pejl.Sagsbehandling')).status, 403);
});

test('an answer with units is kept by nobody on the way', async () => {
  const { headers } = await ask({ unitOf, audience: 'management' }, 'Pejl.Ledelse');
  assert.equal(headers.get('cache-control'), 'no-store');
});
