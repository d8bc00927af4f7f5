/** `npx pejl check` of an answer to each operation, recorded or asked for: what it says of it. */
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { cliFolder } from './cli-run.mjs';

const { module, pejl, written } = cliFolder();

const about = { version: '1.0', audience: 'public', source: 'Opdigtet fagsystem' };
const cell = (value) => ({ state: 'value', value });
const secret = 'KANARIEFUGL';
const history = {
  caseRef: 'sag-1',
  about: { ...about, audience: 'casework', source: secret },
  from: '2025-01',
  to: '2025-12',
  services: [
    {
      id: secret,
      name: secret,
      provider: { kind: 'private', name: secret },
      spans: [{ stage: 'granted', from: '2025-01-01', fullYearOre: cell(987_654_321) }],
      months: [
        { month: '2025-01', grantedOre: cell(123_456_789), paidOre: { state: 'missing' } },
        { month: '2025-02', grantedOre: cell(123_456_789) },
      ],
    },
  ],
  withoutAccess: [secret],
};
const benchmark = {
  about,
  id: 'born',
  title: 'Udgift pr. indbygger',
  unit: 'orePerInhabitant',
  municipalities: [{ code: '210', name: 'Fredensborg' }],
  years: [2023, 2024],
  figures: [{ municipality: '210', year: 2024, ore: cell(100) }],
};
const costs = {
  about,
  subject: 'family/7',
  title: secret,
  from: '2026-01',
  to: '2026-02',
  bookedTo: '2026-01',
  months: [
    { month: '2026-01', actualOre: cell(100), budgetOre: cell(100) },
    { month: '2026-02', expectedOre: { state: 'notYet' }, budgetOre: cell(100) },
  ],
};
const mix = {
  about,
  title: 'Egen og købt produktion',
  years: [2025, 2026],
  kinds: [
    { id: 'egen', name: 'Egen', kind: 'own' },
    { id: 'privat', name: 'Privat', kind: 'private' },
  ],
  figures: [
    { kind: 'egen', year: 2025, ore: cell(100) },
    { kind: 'privat', year: 2025, ore: { state: 'missing' } },
  ],
};
const plans = { about, plans: [{ id: 'a', title: 'A', kind: 'plan', statuses: [] }] };

const answers = [
  {
    operation: 'getCitizenHistory',
    question: { caseRef: 'sag-1', audience: 'casework' },
    answer: history,
    lines: [
      'svaret følger kontrakten.',
      'Fra 2025-01 til 2025-12. 1 ydelse, 1 periode, 2 måneder med beløb.',
      'bevilget: 2 tal.',
      'betalt: 0 tal, 1 ikke oplyst.',
      'Uden adgang: 1 del af sagen.',
    ],
  },
  {
    operation: 'getCostTrajectory',
    question: { subject: 'family/7', audience: 'public' },
    answer: costs,
    lines: [
      'svaret følger kontrakten.\n  Fra 2026-01 til 2026-02. 2 måneder, 0 dele.\n',
      'bogført: 1 tal.',
      'forventet: 0 tal, 1 endnu ikke.',
      'budget: 2 tal.',
    ],
  },
  {
    operation: 'getBenchmark',
    question: { indicator: 'born', municipalities: ['210'], audience: 'public' },
    answer: benchmark,
    lines: ['Udgift pr. indbygger', '1 kommune, år 2023 til 2024.', 'Celler: 1 tal.'],
  },
  {
    operation: 'getProductionMix',
    question: { audience: 'public' },
    answer: mix,
    lines: ['Egen og købt produktion', '2 slags produktion, år 2025 til 2026.', 'Celler: 1 tal, 1 ikke oplyst.'],
  },
  {
    operation: 'listSavingsPlans',
    question: { audience: 'public' },
    answer: plans,
    lines: ['Opdigtet fagsystem', '1 plan.'],
  },
];
for (const { operation, question, answer, lines } of answers) {
  test(`says what a module answers to ${operation}`, async () => {
    const source = `{ ${operation}: async () => (${JSON.stringify(answer)}) }`;
    const path = module({ source, questions: JSON.stringify([{ operation, question }]) });
    const { status, stdout } = await pejl(['check', path]);
    assert.equal(status, 0, stdout);
    for (const line of [`${basename(path)}, spørgsmål 1, ${operation}: `, ...lines]) {
      assert.ok(stdout.includes(line), `${line} is not in\n${stdout}`);
    }
  });

  test(`knows a recorded answer to ${operation} by itself and by name`, async () => {
    const path = written('answer.json', answer);
    const [alone, named] = await Promise.all([pejl(['check', path]), pejl(['check', path, '--operation', operation])]);
    assert.equal(alone.status, 0);
    assert.deepEqual(named, alone);
    for (const line of lines) assert.ok(alone.stdout.includes(line), `${line} is not in\n${alone.stdout}`);
  });
}

test('tells nothing of a citizen: no name, no amount, no case', async () => {
  const questions = JSON.stringify([
    { operation: 'getCitizenHistory', question: { caseRef: 'sag-1', audience: 'casework' } },
  ]);
  const source = (answer) => `{ getCitizenHistory: async () => (${JSON.stringify(answer)}) }`;
  const [good, bad] = await Promise.all([
    pejl(['check', module({ source: source(history), questions })]),
    pejl(['check', module({ source: source({ ...history, to: secret }), questions })]),
  ]);
  assert.deepEqual([good.status, bad.status], [0, 1]);
  assert.doesNotMatch(good.stdout + bad.stdout + bad.stderr, /KANARIEFUGL|1\.?234\.?567|9\.?876\.?543|sag-1/);
});

/** Among others, in their order. */
const operations = 'listSavingsPlans, .*getCitizenHistory, .*';

test('knows no other operation', async () => {
  const { status, stderr } = await pejl(['check', written('answer.json', plans), '--operation', 'getSavings']);
  assert.equal(status, 2);
  assert.match(stderr, new RegExp(`Operationen kendes ikke\\. Der er: ${operations}\\.`));
});

test('says where an answer breaks the contract of the operation that is named', async () => {
  const { status, stdout } = await pejl(['check', written('answer.json', plans), '--operation', 'getCitizenHistory']);
  assert.equal(status, 1);
  assert.match(stdout, /her skal stå feltet caseRef, som skal være der/);
});
