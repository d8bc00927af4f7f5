/** `npx pejl check` of a module that answers questions. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { cliFolder, root } from './cli-run.mjs';

const { module, pejl, written } = cliFolder();

const about = { version: '1.0', audience: 'public', source: 'Opdigtet fagsystem' };
const secret = 'KANARIEFUGL';
const service = { id: 'a', name: 'Botilbud', spans: [], months: [] };
const history = {
  caseRef: 'a',
  about: { ...about, audience: 'casework' },
  from: '2025-01',
  to: '2025-12',
  services: [service],
};
const plans = { about, plans: [{ id: 'a', title: 'A', kind: 'plan', statuses: [] }] };

test('says of each question what is wrong and where, and goes on', async () => {
  const wrong = { ...history, services: [{ ...history.services[0], months: [{ month: '2025-13' }] }] };
  const path = module({
    timeLimit: '200',
    source: `{
      getCitizenHistory: async ({ from }) => from ? ${JSON.stringify(history)} : ${JSON.stringify(wrong)},
      getSavingsPlan: ({ plan }) => {
        if (plan === 'denied') throw { kind: 'forbidden' };
        if (plan === 'page') return JSON.parse('<html>${secret}');
        throw new TypeError('plan ' + ['010190', '1234'].join('-') + ' is not a function');
      },
      getBenchmark: () => new Promise(() => undefined),
    }`,
    questions: JSON.stringify([
      { operation: 'getCitizenHistory', question: { caseRef: 'a', audience: 'casework' } },
      { operation: 'getCitizenHistory', question: { caseRef: 'a', from: '2024-01', audience: 'casework' } },
      { operation: 'getSavingsPlan', question: { plan: 'denied', audience: 'public' } },
      { operation: 'getSavingsPlan', question: { plan: 'page', audience: 'public' } },
      { operation: 'getSavingsPlan', question: { plan: 'x', audience: 'public' } },
      { operation: 'getBenchmark', question: { indicator: 'x', municipalities: [], audience: 'public' } },
      { operation: 'listSavingsPlans', question: { audience: 'public' } },
      { operation: 'getCitizenHistory', question: { caseRef: ['010190', '1234'].join('-'), audience: 'casework' } },
      { operation: 'getCitizenHistory', question: { caseRef: 'a', from: '2025-01', audience: 'casework' } },
    ]),
  });
  const { status, stdout } = await pejl(['check', path]);
  assert.equal(status, 1);
  const said = stdout.trim().split('\n');
  const title = (number, operation) => `${basename(path)}, spørgsmål ${number}, ${operation}: `;
  assert.deepEqual(said.slice(0, 5), [
    `${title(1, 'getCitizenHistory')}svaret følger ikke kontrakten.`,
    '  /services/0/months/0/month: her skal stå en tekst af formen ^\\d{4}-(0[1-9]|1[0-2])$.',
    `${title(2, 'getCitizenHistory')}svaret følger ikke kontrakten.`,
    '  /from: her skal stå den måned, der blev spurgt om.',
    `${title(3, 'getSavingsPlan')}der er ikke adgang (403).`,
  ]);
  assert.match(said[5], /spørgsmål 4, getSavingsPlan: der opstod en fejl\. SyntaxError \(adapter-\d+\.mjs:\d+:\d+\)$/);
  assert.match(said[6], /spørgsmål 5, .* TypeError: plan xxxxxx-xxxx is not a function \(adapter-\d+\.mjs:\d+:\d+\)$/);
  assert.match(said[7], /spørgsmål 6, getBenchmark: der kom intet svar i tide\.$/);
  assert.match(said[8], /spørgsmål 7, listSavingsPlans: kilden har ingen metode af det navn\.$/);
  assert.match(said[9], /spørgsmål 8, .* CPR-nummer, og stilles ikke\.$/);
  assert.equal(said[10], `${title(9, 'getCitizenHistory')}svaret følger kontrakten.`);
});

test('remarks on what looks like a personal number in an answer, and shows it not', async () => {
  const number = ['010190', '1234'].join('-');
  const answer = { ...plans, about: { ...about, source: `Udtræk ${number}` } };
  const questions = JSON.stringify([{ operation: 'listSavingsPlans', question: { audience: 'public' } }]);
  const { status, stdout } = await pejl([
    'check',
    module({ source: `{ listSavingsPlans: () => (${JSON.stringify(answer)}) }`, questions }),
  ]);
  assert.equal(status, 0);
  assert.match(stdout, /Bemærk \/about\/source: intet personnummer/);
  assert.ok(!stdout.includes(number));
});

test('asks a test endpoint by the source that the module makes', async () => {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(plans));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = pathToFileURL(join(root, 'dist/esm/client/client.js'));
  const path = written(
    'endpoint.mjs',
    `
    import { gatewaySource } from '${client}';
    export const source = async () => gatewaySource({ gateway: 'http://127.0.0.1:${server.address().port}/pejl/v1' });
    export const questions = [{ operation: 'listSavingsPlans', question: { audience: 'public' } }];
  `,
  );
  try {
    const { status, stdout } = await pejl(['check', path, '--lang', 'en']);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /question 1, listSavingsPlans: Opdigtet fagsystem\n {2}1 plans?\./);
  } finally {
    server.close();
  }
});

/** Among others, in their order. */
const operations = 'listSavingsPlans, .*getCitizenHistory, .*';
const unusable = [
  { name: 'no exports', code: 'export {};', told: [/2 fejl/, /export source: /, /export questions: /] },
  {
    name: 'no questions',
    code: 'export const source = {}; export const questions = [];',
    told: [/1 fejl/, /export questions: en liste med mindst ét/],
  },
  {
    name: 'an unknown operation, and a question that is none',
    code: 'export const source = {}; export const questions = [{ operation: "getSavings" }];',
    told: [new RegExp(`questions/0/operation: en af ${operations}`), /questions\/0\/question: et objekt/],
  },
  {
    name: 'a name that every object has',
    code: 'export const source = {}; export const questions = [{ operation: "constructor", question: {} }];',
    told: [/questions\/0\/operation: en af/],
  },
  {
    name: 'no such time limit',
    code: 'export const source = {}; export const questions = [{ operation: "getBenchmark", question: {} }]; export const timeLimit = "1 s";',
    told: [/export timeLimit: et antal millisekunder/],
  },
  { name: 'a mistake in it', code: 'export const = 1;', told: [/modulet kan ikke læses\. SyntaxError: /] },
  { name: 'an import that is not there', code: 'import "./nowhere.mjs";', told: [/Cannot find module/] },
  {
    name: 'a source that cannot be made',
    code: 'export const source = () => { throw new Error("no token"); }; export const questions = [{ operation: "getBenchmark", question: {} }];',
    told: [/modulet kan ikke læses\. Error: no token \(adapter\.mjs:1:/],
  },
  {
    name: 'a source that is none',
    code: 'export const source = () => 7; export const questions = [{ operation: "getBenchmark", question: {} }];',
    told: [/export source: et objekt/],
  },
  {
    name: 'a source that never comes',
    code: 'export const timeLimit = 50; export const source = () => new Promise(() => undefined); export const questions = [{ operation: "getBenchmark", question: {} }];',
    told: [/modulet kan ikke læses\. der kom intet svar i tide/],
  },
];
for (const { name, code, told } of unusable) {
  test(`says what is wrong with a module that has ${name}`, async () => {
    const { status, stdout, stderr } = await pejl(['check', written('adapter.mjs', code)]);
    assert.equal(status, 1, stderr);
    for (const each of told) assert.match(stdout, each);
    assert.equal(stderr, '');
  });
}

test('ends at once, whatever the module has left open', async () => {
  const code = `setInterval(() => undefined, 1000);
    export const source = { listSavingsPlans: () => (${JSON.stringify(plans)}) };
    export const questions = [{ operation: 'listSavingsPlans', question: { audience: 'public' } }];`;
  assert.equal((await pejl(['check', written('adapter.mjs', code)])).status, 0);
});
