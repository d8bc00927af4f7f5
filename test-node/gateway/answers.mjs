/** The gateway answers what the service worker of the demo answers: on both databases, to the same questions. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { getResponse } from 'msw';
import { parse } from 'yaml';
import { rootDir } from '../../scripts/bootstrap.mjs';
import { bearing, databases, demoMapping, pejl, served } from './harness.mjs';

const handlersFile = join(rootDir, `node_modules/.cache/handlers-${process.pid}.mjs`);
await build({
  stdin: {
    contents: `export { gateway } from './handlers.js'; export { fictionalPlans } from './data/fictional-plans.js';
      export { plan as handleplan } from './data/handleplan-2015.js'; export { plan as potentialer } from './data/potentialer-2016.js';`,
    resolveDir: join(rootDir, 'demo'),
    loader: 'ts',
  },
  bundle: true,
  packages: 'external',
  format: 'esm',
  outfile: handlersFile,
});
after(() => rmSync(handlersFile, { force: true }));
const demo = await import(pathToFileURL(handlersFile).href);

const contract = parse(readFileSync(join(rootDir, 'openapi/pejl.yaml'), 'utf8'));
const plain = JSON.parse(JSON.stringify(contract), (key, value) => (key === 'discriminator' ? undefined : value));
const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(plain, 'contract');
const schemaOf = (name) => ajv.getSchema(`contract#/components/schemas/${name}`);

const real = [demo.handleplan, demo.potentialer];
const kinds = [
  { file: 'mapping.yaml', plans: real, source: 'Fredensborg Kommune og Furesø Kommune' },
  { file: 'fictional.yaml', plans: demo.fictionalPlans, source: 'opdigtede tal' },
];

/** Every plan as every audience, on days before, on, between and after its statuses, and what is no question. */
function questions(plans) {
  const days = [
    undefined,
    '2015-11-29',
    '2015-11-30',
    '2026-03-30',
    '2026-03-31',
    '2026-05-01',
    '2026-09-30',
    '2030-01-01',
  ];
  const ofPlans = plans.flatMap(({ id }) => [
    ...days.map((asOf) => ({ plan: id, asOf })),
    ...['public', 'committee', 'management', 'casework', 'nobody', ''].map((audience) => ({ plan: id, audience })),
    { plan: id, comparedTo: '2026-03-31' },
    { plan: id, comparedTo: '2026-03-31', asOf: '2026-05-01' },
    { plan: id, comparedTo: '2026-03-30' },
    { plan: id, comparedTo: '2026-09-30' },
    { plan: id, asOf: '2026-02-29' },
    { plan: id, asOf: '' },
    { plan: id, comparedTo: '31.03.2026' },
  ]);
  return [
    ...ofPlans,
    ...['public', 'committee', 'casework', 'all'].map((audience) => ({ audience })),
    {},
    { plan: 'unknown' },
  ];
}

function pathOf({ plan, ...query }) {
  const asked = Object.entries(query).filter(([, value]) => value !== undefined);
  return `/savings-plans${plan === undefined ? '' : `/${plan}`}?${new URLSearchParams(asked)}`;
}

for (const { name, database, skip = false } of databases) {
  for (const { file, plans, source } of kinds) {
    test(`${name} answers every question to ${file} as the service worker does`, { skip }, async () => {
      const one = await demoMapping(file);
      const { address, sites } = await served([one], { on: database });
      const everybody = await sites[0].issuer.token(['Pejl.Ledelse', 'Pejl.Sagsbehandling']);
      const handlers = demo.gateway('http://msw.test', source, plans);
      let figures = 0;
      for (const question of questions(plans)) {
        const path = pathOf(question);
        const expected = await getResponse(handlers, new Request(`http://msw.test${path}`));
        const answer = await fetch(address + path, bearing(everybody));
        assert.equal(answer.status, expected.status, path);
        const body = await answer.json();
        if (answer.status !== 200) {
          assert.match(answer.headers.get('content-type'), /^application\/problem\+json/);
          assert.equal(body.title, (await expected.json()).title, path);
          continue;
        }
        assert.deepEqual(body, await expected.json(), path);
        const [operation, schema] =
          question.plan === undefined ? ['listSavingsPlans', 'SavingsPlanList'] : ['getSavingsPlan', 'SavingsPlan'];
        assert.ok(schemaOf(schema)(body), path);
        pejl.checkAnswer(operation, body);
        figures += body.areas?.length ?? 0;
      }
      assert.ok(figures > 50, `only ${figures} areas were compared`);
    });
  }
}

test('the gateway of a plan that nobody wrote for the demo is asked by the client of the elements', async () => {
  const { gatewaySource } = await import('../../dist/esm/client/client.js');
  const { origin } = await served([await demoMapping('mapping.yaml')]);
  const source = gatewaySource({ gateway: `${origin}/pejl/v1` });
  const plan = await source.getSavingsPlan(
    { plan: 'handleplan-2015', audience: 'public' },
    new AbortController().signal,
  );
  assert.deepEqual(plan, demo.handleplan);
});
