/** What is about one person is served through one door: it asks who, for what, and writes it down first. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audit, databases, mappingWith, pejl, served, smallCases, smallPlan } from './harness.mjs';

// Put together here: nothing that looks like a personal number stands in the project.
const personalNumber = ['0101', '70', '-', '1234'].join('');

const question = { caseRef: 'case-1', purpose: 'sagsbehandling' };

/** A gateway with two cases on a database; `asked` holds all SQL that it sends there while it serves. */
async function withCases(database, tables = {}) {
  const asked = [];
  const heard = (query) => (sql, params) => {
    asked.push(sql);
    return query(sql, params);
  };
  const on = {
    ...database,
    query: heard(database.query),
    reading: (work) => database.reading((query) => work(heard(query))),
  };
  const gateway = await served([mappingWith(smallCases(tables))], { on });
  const ask = async (body, roles, { audience = 'casework', as = body, headers = {} } = {}) =>
    fetch(`${gateway.address}/citizen-history?audience=${audience}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(roles && { authorization: `Bearer ${await gateway.token(...roles)}` }),
        ...headers,
      },
      body: typeof as === 'string' ? as : JSON.stringify(as),
    });
  await database.query('delete from test_audit');
  const recorded = () =>
    database.query('select who, case_ref, purpose, operation, request_id from test_audit order by at');
  asked.length = 0;
  return { ...gateway, ask, asked, recorded };
}

for (const { name, database, skip = false } of databases) {
  test(
    `${name}: a look-up is answered, kept by nobody on the way, and on record with who, which case and what for`,
    { skip },
    async () => {
      const { ask, asked, recorded, logged } = await withCases(database);
      const answer = await ask(question, ['Sag'], { headers: { origin: 'https://intranet.example' } });
      const history = await answer.json();
      pejl.checkAnswer('getCitizenHistory', history, { question: { ...question, audience: 'casework' } });
      assert.deepEqual(history, {
        caseRef: question.caseRef,
        about: { version: '1.0', audience: 'casework', source: 'opdigtede tal', asOf: '2026-09-30' },
        from: '2025-09',
        to: '2027-09',
        services: [
          {
            id: 'home',
            name: 'Botilbud',
            spans: [{ stage: 'granted', from: '2026-01-01' }],
            months: [
              {
                month: '2026-09',
                grantedOre: { state: 'value', value: 100 },
                paidOre: { state: 'value', value: 90 },
              },
            ],
          },
        ],
      });
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      assert.equal(answer.headers.get('etag'), null);
      const [row, ...others] = await recorded();
      assert.equal(others.length, 0);
      assert.deepEqual(row, {
        who: 'user-1',
        case_ref: 'case-1',
        purpose: 'sagsbehandling',
        operation: 'getCitizenHistory',
        request_id: answer.headers.get('request-id'),
      });
      assert.match(asked[0], /^insert into "test_audit"/, 'it is on record before anything is read');
      assert.ok(!JSON.stringify([logged, asked]).includes('case-1'));
    },
  );

  test(`${name}: a look-up that finds nothing is on record too`, { skip }, async () => {
    const { ask, recorded } = await withCases(database);
    const answer = await ask({ ...question, caseRef: 'case-3' }, ['Sag']);
    assert.equal(answer.status, 404);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.ok(!(await answer.text()).includes('case-3'));
    assert.deepEqual(
      (await recorded()).map((row) => [row.case_ref, row.operation]),
      [['case-3', 'getCitizenHistory']],
    );
  });

  test(
    `${name}: who may not, or does not say what for, is refused before anything is looked up`,
    { skip },
    async () => {
      const { ask, asked, recorded, logged } = await withCases(database);
      const refused = [
        [question, undefined, 401],
        [question, ['Ledelse'], 403],
        [question, ['Udvalg'], 403],
        [question, ['Ukendt'], 403],
        // A page for others gets nothing of a person, whoever opens it.
        ...['public', 'committee', 'management'].map((audience) => [question, ['Sag', 'Ledelse'], 403, { audience }]),
        [question, ['Sag'], 400, { audience: 'everybody' }],
        [{ ...question, purpose: 'nysgerrighed' }, ['Sag'], 400],
        [{ caseRef: 'case-1' }, ['Sag'], 400],
        [{ purpose: 'sagsbehandling' }, ['Sag'], 400],
        [{ ...question, caseRef: personalNumber }, ['Sag'], 400],
        [{ ...question, caseRef: `sag-${personalNumber.replace('-', '')}` }, ['Sag'], 400],
        [{ ...question, caseRef: ['case-1'] }, ['Sag'], 400],
        [{ ...question, caseRef: "case-1' or true --" }, ['Sag'], 400],
        [{ ...question, from: '2026-09-30' }, ['Sag'], 400],
        [{ ...question, from: '2026-09', to: '2026-08' }, ['Sag'], 400],
        [null, ['Sag'], 400],
        [question, ['Sag'], 400, { as: '{"caseRef":"case-1"' }],
        [question, ['Sag'], 400, { headers: { 'content-type': 'text/plain' } }],
        [question, ['Sag'], 415, { headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
        [question, ['Sag'], 403, { headers: { origin: 'https://evil.example' } }],
      ];
      for (const [body, roles, status, more] of refused) {
        const answer = await ask(body, roles, more);
        const said = JSON.stringify([body, roles, more]);
        assert.equal(answer.status, status, said);
        assert.match(answer.headers.get('content-type'), /^application\/problem\+json/, said);
        assert.equal(answer.headers.get('cache-control'), 'no-store', said);
        const text = await answer.text();
        assert.ok(!text.includes(personalNumber) && !text.includes('case-1') && !text.includes('opdigtede'), said);
      }
      assert.deepEqual([asked, await recorded()], [[], []]);
      assert.ok(!JSON.stringify(logged).includes('case-1'));
      assert.ok(!JSON.stringify(logged).includes(personalNumber));
    },
  );

  test(`${name}: what cannot be recorded is not looked up`, { skip }, async () => {
    const { ask, asked, logged } = await withCases(database);
    await database.query('alter table test_audit rename to test_audit_gone');
    try {
      const answer = await ask(question, ['Sag']);
      assert.deepEqual([answer.status, await answer.json()], [500, { title: 'Internal server error', status: 500 }]);
      assert.equal(asked.length, 1);
      assert.match(asked[0], /^insert into/);
      assert.ok(!JSON.stringify(logged).includes('case-1'));
    } finally {
      await database.query('alter table test_audit_gone rename to test_audit');
    }
  });

  test(
    `${name}: where the mapping says who may read a case, nobody else does, and the try is on record`,
    { skip },
    async () => {
      const readers = 'case_ref,who\ncase-1,user-1\ncase-2,user-2\n';
      const { ask, recorded } = await withCases(database, { case_readers: readers });
      assert.equal((await ask(question, ['Sag'])).status, 200);
      const closed = await ask({ ...question, caseRef: 'case-2' }, ['Sag']);
      const unknown = await ask({ ...question, caseRef: 'case-3' }, ['Sag']);
      assert.deepEqual([closed.status, await closed.text()], [404, await unknown.text()]);
      assert.equal((await recorded()).length, 3);
    },
  );

  test(`${name}: a reference is a value to the database, whatever stands in it`, { skip }, async () => {
    const { ask, recorded } = await withCases(database);
    // All that the contract allows and SQL might take for its own.
    for (const caseRef of ['case-1--', 'case-1/=1', '-1', '~', '--', '=', '1/0', 'case-1~~', '+', ':p', '..', 'null'])
      assert.equal((await ask({ ...question, caseRef }, ['Sag'])).status, 404, caseRef);
    assert.equal((await recorded()).length, 12);
  });

  test(`${name}: rows go when they have been kept as long as the mapping says`, { skip }, async () => {
    const { recorded } = await withCases(database);
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

test('a gateway without cases has no door to them', async () => {
  const { address, token } = await served([mappingWith(smallPlan())]);
  const headers = { authorization: `Bearer ${await token('Sag')}`, 'content-type': 'application/json' };
  const answer = await fetch(`${address}/citizen-history?audience=casework`, {
    method: 'POST',
    headers,
    body: JSON.stringify(question),
  });
  assert.equal(answer.status, 404);
  const preflight = { method: 'OPTIONS', headers: { origin: 'https://intranet.example' } };
  const methodsOf = async (at) => (await fetch(at, preflight)).headers.get('access-control-allow-methods');
  assert.equal(await methodsOf(`${address}/citizen-history`), 'GET');
  const other = await served([mappingWith(smallCases())]);
  assert.equal(await methodsOf(`${other.address}/citizen-history`), 'GET, POST');
});

test('cases are served only where there are tokens and a record of look-ups', () => {
  assert.throws(() => mappingWith(smallCases(), { audit: undefined }), /audit: expected where to record look-ups/);
  assert.throws(() => mappingWith(smallCases(), { token: undefined }), /token: expected the issuer of tokens/);
});
