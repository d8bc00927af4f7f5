/** The checks that are generated from the contract say what a general validator says of the same schemas. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse } from 'yaml';
import * as validators from '../dist/esm/client/generated/validators.js';

const contract = parse(readFileSync(new URL('../openapi/pejl.yaml', import.meta.url), 'utf8'));
const operations = [
  ['listSavingsPlans', '/savings-plans'],
  ['getSavingsPlan', '/savings-plans/{plan}'],
];

/** Ajv refuses a mapping, and takes `discriminator` to let pass what is no object; `oneOf` alone says all of it. */
const plain = JSON.parse(JSON.stringify(contract), (key, value) => (key === 'discriminator' ? undefined : value));
const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(plain, 'contract');

const oddities = [
  null,
  true,
  0,
  -1,
  0.5,
  1e20,
  '',
  ' ',
  'NaN',
  '2015-13',
  '2015-11-30',
  'value',
  'missing',
  [],
  {},
  [{}],
];

/** Every place in an answer, as the keys that lead to it. */
const placesOf = (value, path = []) =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))]
    : [path];

/** The answer with one place replaced, taken away, doubled or given a field more. */
function mutated(answer, { place, how, oddity }) {
  const copy = structuredClone(answer);
  const places = placesOf(copy).slice(1);
  const path = places[place % places.length];
  const parent = path.slice(0, -1).reduce((node, key) => node[key], copy);
  const key = path.at(-1);
  if (how === 'replace') parent[key] = structuredClone(oddity);
  else if (how === 'extend' && typeof parent[key] === 'object') parent[key].unknown = oddity;
  else if (Array.isArray(parent)) parent.push(structuredClone(parent[key]));
  else delete parent[key];
  return copy;
}

for (const [operation, path] of operations) {
  const { schema, examples } = contract.paths[path].get.responses['200'].content['application/json'];
  const general = ajv.getSchema(`contract${schema.$ref}`);
  const answers = Object.values(examples).map(({ value }) => value);

  test(`${operation}: the contract's own examples pass`, () => {
    for (const answer of answers) assert.equal(validators[operation](answer, ''), undefined);
  });

  test(`${operation}: 10.000 mutated answers are judged alike, and a break names a place that is there`, () => {
    let broken = 0;
    const mutation = fc.record({
      answer: fc.constantFrom(...answers),
      place: fc.nat(),
      how: fc.constantFrom('replace', 'replace', 'extend', 'remove'),
      oddity: fc.constantFrom(...oddities),
    });
    fc.assert(
      fc.property(mutation, ({ answer, ...change }) => {
        const data = mutated(answer, change);
        const found = validators[operation](data, '');
        assert.equal(found === undefined, general(data), JSON.stringify({ change, found, general: general.errors }));
        if (!found) return;
        broken += 1;
        const keys = found.pointer.split('/').slice(1);
        keys.reduce((node, key) => (assert.ok(Object.hasOwn(node, key)), node[key]), data);
      }),
      { numRuns: 10_000, seed: 2015 },
    );
    assert.ok(broken > 2_000, `only ${broken} of the answers were broken`);
  });
}
