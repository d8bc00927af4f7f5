/** What is about one person is served through one door: it asks who, for what, and writes it down first. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audit, databases, mappingWith, served, smallPlan } from './harness.mjs';

// Put together here: nothing that looks like a personal number stands in the project.
const personalNumber = ['0101', '70', '-', '1234'].join('');

for (const { name, database, skip = false } of databases) {
  /** A gateway with a route about a person, as a municipality would add one. */
  async function withPersons(answer = async ({ caseRef }) => (caseRef === 'case-1' ? { days: 12 } : undefined)) {
    const one = mappingWith(smallPlan());
    const route = { operation: 'getCitizenHistory', path: '/citizen-history', answer };
    const gateway = await served([one], { on: database, extra: { personRoutes: [route] } });
    const ask = async (body, role, more = {}) => {
      const headers = {
        'content-type': 'application/json',
        ...(role && { authorization: `Bearer ${await gateway.token(role)}` }),
        ...more,
      };
      return fetch(`${gateway.address}/citizen-history`, { method: 'POST', headers, body: JSON.stringify(body) });
    };
    await database.query('delete from test_audit');
    const recorded = () =>
      database.query('select who, case_ref, purpose, operation, request_id from test_audit order by at');
    return { ...gateway, ask, recorded };
  }
  const question = { caseRef: 'case-1', purpose: 'sagsbehandling' };

  test(
    `${name}: a look-up is answered, kept by nobody on the way, and on record with who, which case and what for`,
    { skip },
    async () => {
      const { ask, recorded, logged } = await withPersons();
      const answer = await ask(question, 'Sag', { origin: 'https://intranet.example' });
      assert.deepEqual(await answer.json(), { days: 12 });
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      assert.equal(answer.headers.get('etag'), null);
      const [row, ...others] = await recorded();
      assert.equal(others.length, 0);
      const requestId = answer.headers.get('request-id');
      assert.deepEqual(row, {
        who: 'user-1',
        case_ref: 'case-1',
        purpose: 'sagsbehandling',
        operation: 'getCitizenHistory',
        request_id: requestId,
      });
      assert.ok(!JSON.stringify(logged).includes('case-1'));
    },
  );

  test(`${name}: a look-up that finds nothing is on record too`, { skip }, async () => {
    const { ask, recorded } = await withPersons();
    assert.equal((await ask({ ...question, caseRef: 'case-2' }, 'Sag')).status, 404);
    assert.equal((await recorded()).length, 1);
  });

  test(
    `${name}: who may not, or does not say what for, is refused before anything is looked up`,
    { skip },
    async () => {
      const asked = [];
      const { ask, recorded } = await withPersons(async (one) => asked.push(one));
      const refused = [
        [question, undefined, 401],
        [question, 'Ledelse', 403],
        [question, 'Udvalg', 403],
        [{ ...question, purpose: 'nysgerrighed' }, 'Sag', 400],
        [{ caseRef: 'case-1' }, 'Sag', 400],
        [{ purpose: 'sagsbehandling' }, 'Sag', 400],
        [{ ...question, caseRef: personalNumber }, 'Sag', 400],
        [{ ...question, caseRef: `sag-${personalNumber.replace('-', '')}` }, 'Sag', 400],
        [null, 'Sag', 400],
      ];
      for (const [body, role, status] of refused) {
        const answer = await ask(body, role);
        assert.equal(answer.status, status, JSON.stringify(body));
        assert.ok(!(await answer.text()).includes(personalNumber));
      }
      assert.deepEqual([asked, await recorded()], [[], []]);
    },
  );

  test(`${name}: what cannot be recorded is not looked up`, { skip }, async () => {
    const asked = [];
    const { ask } = await withPersons(async (one) => asked.push(one));
    await database.query('alter table test_audit rename to test_audit_gone');
    try {
      assert.equal((await ask(question, 'Sag')).status, 500);
      assert.deepEqual(asked, []);
    } finally {
      await database.query('alter table test_audit_gone rename to test_audit');
    }
  });

  test(`${name}: rows go when they have been kept as long as the mapping says`, { skip }, async () => {
    const { recorded } = await withPersons();
    const settings = { table: 'test_audit', keepDays: 30, purposes: ['sagsbehandling'] };
    const record = new audit.Audit(database, settings);
    const lookUp = (who) =>
      record.record({ who, caseRef: 'c', purpose: 'sagsbehandling', operation: 'o', requestId: 'r' });
    for (const who of ['new', 'old', 'older']) await lookUp(who);
    await database.query("update test_audit set at = now() - interval '29 days 23 hours' where who = 'old'");
    await database.query("update test_audit set at = now() - interval '30 days 1 minute' where who = 'older'");
    assert.equal(await record.purge(), 1);
    assert.deepEqual((await recorded()).map(({ who }) => who).sort(), ['new', 'old']);
  });
}

test('without "audit" in the mapping nothing about persons is served', async () => {
  const extra = { personRoutes: [{ operation: 'o', path: '/o', answer: async () => ({}) }] };
  await assert.rejects(served([mappingWith(smallPlan(), { audit: undefined })], { extra }), /needs "audit"/);
});
