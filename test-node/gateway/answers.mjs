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
import { bearing, databases, demoMapping, pejl, served, today } from './harness.mjs';
import {
  benchmarkQuestions,
  costQuestions,
  cutShort,
  historyQuestions,
  planQuestions,
  rankingQuestions,
  productionQuestions,
  placesQuestions,
  waitingQuestions,
} from './questions.mjs';

const handlersFile = join(rootDir, `node_modules/.cache/handlers-${process.pid}.mjs`);
await build({
  stdin: {
    contents: `export { gateway, handlers } from './handlers.js'; export { countedLists } from './handlers/capacity.js'; export { fictionalPlans } from './data/fictional-plans.js';
      export { plan as handleplan } from './data/handleplan-2015.js'; export { plan as potentialer } from './data/potentialer-2016.js';
      export { histories } from './data/histories.js'; export { benchmark } from './data/doegntilbud-boern.js';
      export { trajectory as botilbud } from './data/botilbud-2026.js'; export { mix as produktion } from './data/produktion-2026.js'; export { list as venteliste } from './data/venteliste-2026.js'; export { places as pladser } from './data/pladser-2026.js'; export { costSeries } from './data/cost-series.js'; export { rankings } from './data/furesoe-rankings.js';
      export { botilbudParts } from './data/botilbud-parts.js';`,
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
  {
    file: 'fictional.yaml',
    plans: demo.fictionalPlans,
    source: 'opdigtede tal',
    histories: demo.histories,
    benchmarks: [demo.benchmark],
    trajectories: [demo.botilbud, ...demo.botilbudParts, ...demo.costSeries],
    production: demo.produktion,
    rankings: demo.rankings,
    waiting: demo.countedLists(demo.venteliste),
    places: demo.pladser,
  },
];

const schemas = {
  listSavingsPlans: 'SavingsPlanList',
  getSavingsPlan: 'SavingsPlan',
  getCitizenHistory: 'CitizenHistory',
  getBenchmark: 'Benchmark',
  getCostTrajectory: 'CostTrajectory',
  getCostRanking: 'CostRanking',
  getProductionMix: 'ProductionMix',
  getWaitingList: 'WaitingList',
  getPlaces: 'Places',
};

function requestOf(address, { path, query, body }, headers = {}) {
  const asked = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, String(one)]),
  );
  const post = body === undefined ? {} : { method: 'POST', body };
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  return new Request(`${address}${path}?${new URLSearchParams(asked)}`, { ...post, headers: { ...headers, ...type } });
}

for (const { name, database, skip = false } of databases) {
  for (const { file, ...data } of kinds) {
    test(`${name} answers every question to ${file} as the service worker does`, { skip }, async () => {
      const one = await demoMapping(file);
      const { address, sites } = await served([one], { on: database });
      const everybody = await sites[0].issuer.token(['Pejl.Ledelse', 'Pejl.Sagsbehandling']);
      const handlers = demo.gateway('http://msw.test', { ...data, now: () => today });
      const questions = [
        ...planQuestions(data.plans),
        ...historyQuestions(demo.histories),
        ...(data.histories ? [cutShort] : []),
        ...benchmarkQuestions(),
        ...costQuestions(),
        ...(data.rankings ? rankingQuestions() : []),
        ...productionQuestions(),
        ...(data.waiting ? waitingQuestions() : []),
        ...(data.places ? placesQuestions() : []),
      ];
      const compared = Object.fromEntries(Object.keys(schemas).map((operation) => [operation, 0]));
      for (const question of questions) {
        const { operation } = question;
        const said = JSON.stringify(question);
        const expected = await getResponse(handlers, requestOf('http://msw.test', question));
        const answer = await fetch(requestOf(address, question, bearing(everybody).headers));
        assert.equal(answer.status, expected.status, said);
        const body = await answer.json();
        if (answer.status !== 200) {
          assert.match(answer.headers.get('content-type'), /^application\/problem\+json/);
          assert.equal(body.title, (await expected.json()).title, said);
          continue;
        }
        assert.deepEqual(body, await expected.json(), said);
        assert.ok(schemaOf(schemas[operation])(body), said);
        pejl.checkAnswer(operation, body);
        compared[operation] += 1;
      }
      const { histories, benchmarks, trajectories, production } = data;
      assert.ok(compared.getSavingsPlan > 10 && compared.listSavingsPlans === 4, JSON.stringify(compared));
      assert.deepEqual([compared.getCitizenHistory, compared.getBenchmark], [histories ? 15 : 0, benchmarks ? 10 : 0]);
      assert.equal(compared.getCostTrajectory, trajectories ? 38 : 0);
      assert.equal(compared.getProductionMix, production ? 9 : 0);
      assert.equal(compared.getWaitingList, data.waiting ? 9 : 0);
      assert.equal(compared.getPlaces, data.places ? 5 : 0);
      assert.equal(compared.getCostRanking, data.rankings ? 15 : 0);
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

test('the client of the elements asks for a case with its token, and for a benchmark, as for a plan', async () => {
  const { gatewaySource } = await import('../../dist/esm/client/client.js');
  const { address, sites } = await served([await demoMapping('fictional.yaml')]);
  const getToken = () => sites[0].issuer.token(['Pejl.Sagsbehandling']);
  const source = gatewaySource({ gateway: address, getToken });
  const { signal } = new AbortController();
  const whole = demo.histories.get('sag-a7f3');
  const { from, to } = whole;
  const question = { caseRef: 'sag-a7f3', purpose: 'sagsbehandling', from, to, audience: 'casework' };
  assert.deepEqual(await source.getCitizenHistory(question, signal), whole);
  await assert.rejects(source.getCitizenHistory({ ...question, caseRef: 'sag-0' }, signal), { kind: 'notFound' });
  await assert.rejects(source.getCitizenHistory({ ...question, audience: 'public' }, signal), { kind: 'forbidden' });
  const municipalities = demo.benchmark.municipalities.map(({ code }) => code);
  const asked = { indicator: 'doegntilbud-boern', municipalities, audience: 'public' };
  assert.deepEqual(await source.getBenchmark(asked, signal), demo.benchmark);
});

test("the demo's own failures answer nothing but what was asked for", async () => {
  const baseUrl = 'http://msw.test';
  const ask = (id) =>
    getResponse(demo.handlers, new Request(`${baseUrl}/pejl/fictional/v1/savings-plans/${id}`), { baseUrl });
  const statuses = [];
  for (const id of [
    'fails-once',
    'fails-once',
    'fails-later',
    'fails-later',
    'forbidden',
    'broken',
    'closed',
    'cells',
  ]) {
    const answer = await ask(id);
    statuses.push(answer.status);
    if (answer.status === 200) assert.equal((await answer.json()).id, id);
  }
  assert.deepEqual(statuses, [500, 200, 200, 500, 403, 200, 200, 200]);
});
