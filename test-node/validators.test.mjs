/**
 * The client refuses what the contract forbids, and nothing else: each answer is judged a second time by a general
 * validator of JSON Schema and by the rules stated again. `npm run answers` does it with fifty times as many.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { parse } from 'yaml';
import { importDifferential } from '../scripts/answers-build.mjs';

const contract = parse(readFileSync(new URL('../openapi/pejl.yaml', import.meta.url), 'utf8'));
const operations = Object.values(contract.paths).flatMap((item) => Object.values(item));
const run = { seed: 2015, runs: 200 };

let differential;
let judge;
before(async () => {
  differential = await importDifferential();
  judge = differential.judgeOf(contract);
});

test('every operation of the contract is tried', () => {
  assert.deepEqual(operations.map(({ operationId }) => operationId).sort(), [...differential.operationNames].sort());
});

for (const { operationId, responses } of operations) {
  const examples = Object.values(responses['200'].content['application/json'].examples).map(({ value }) => value);

  test(`${operationId}: the contract's own examples pass`, () => {
    for (const answer of examples) {
      assert.deepEqual(judge(operationId, answer).places, []);
      assert.equal(differential.checkAnswer(operationId, answer), answer);
    }
  });

  test(`${operationId}: 200 answers that the contract allows pass, unknown fields among them`, () => {
    differential.allValidPass(operationId, judge, run);
  });

  test(`${operationId}: of 200 mutated answers just those are refused that the judge refuses, at a place it finds`, () => {
    const { kinds, refusals } = differential.mutatedAreJudgedAlike(operationId, judge, run);
    const refused = [...refusals].filter((refusal) => refusal === '1').length;
    assert.ok(refused > 100, `only ${refused} of the answers were broken`);
    assert.ok(refused < 180, `${refused} of the answers were broken, so that few show what must pass`);
    assert.deepEqual(kinds.get('an unknown field').refused, 0);
    assert.deepEqual(kinds.get('cut short').refused, kinds.get('cut short').tried);
  });
}

test('the judge knows what a schema says: a field that is missing, one of another type, one too many in a list', () => {
  const [example] = Object.values(
    contract.paths['/savings-plans'].get.responses['200'].content['application/json'].examples,
  );
  const broken = (change) => {
    const answer = structuredClone(example.value);
    change(answer);
    return judge('listSavingsPlans', answer).places;
  };
  assert.deepEqual(
    broken((answer) => delete answer.about.source),
    ['/about'],
  );
  assert.deepEqual(
    broken((answer) => (answer.plans[1].title = 7)),
    ['/plans/1/title'],
  );
  assert.deepEqual(
    broken((answer) => (answer.plans[0].statuses = ['2015-11-30', '2015-10-30'])),
    ['/plans/0/statuses/1'],
  );
  assert.deepEqual(
    broken((answer) => (answer.plans = Array.from({ length: 1001 }, () => answer.plans[0]))),
    ['/plans'],
  );
});
