/** `npm run gateway -- check` tells an integrator what is wrong, by view and column. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rootDir } from '../../scripts/bootstrap.mjs';
import {
  amounts,
  database as databaseModule,
  databases,
  demoMapping,
  folder,
  mapping,
  mappingWith,
  onServer,
  postgres,
  rows,
  smallPlan,
  told,
} from './harness.mjs';

const { openDatabase } = databaseModule;

const figureHead = 'plan,as_of,area,period,measure,amount';

const files = [
  { name: 'nothing wrong', tables: {}, says: [] },
  {
    name: 'a column that is missing',
    tables: rows('plans', 'id,title,kind,savings_sign', 'p,Plan,plan,positive'),
    says: [/-plans\.csv, column source: is missing\.$/],
  },
  {
    name: 'a cell that is no day',
    tables: rows('figures', figureHead, 'p,30.09.2026,a,2026,realised,100'),
    says: [/-figures\.csv line 2, column as_of: expected a day such as 2026-09-30\.$/],
  },
  {
    name: 'kroner with a comma',
    tables: rows('figures', figureHead, 'p,2026-09-30,a,2026,realised,"1,5"'),
    says: [/line 2, column amount: expected an amount such as 1250000\.50\.$/],
  },
  {
    name: 'parts of an øre',
    tables: rows('figures', figureHead, 'p,2026-09-30,a,2026,realised,100.5', 'p,2026-09-30,b,2026,realised,7'),
    says: [
      /-figures\.csv, column amount: one row is not whole øre, for example where plan is p, as_of is 2026-09-30, area is a, /,
    ],
  },
  {
    name: 'an empty value where one is needed',
    tables: rows('areas', 'plan,id,name', 'p,a,A', 'p,b,'),
    says: [/-areas\.csv, column name: one row is empty, for example where plan is p, id is b\.$/],
  },
  {
    name: 'a word that is none',
    tables: rows('plans', 'id,title,kind,savings_sign,source', 'p,Plan,handleplan,positive,x'),
    says: [/column kind: one row is not one of plan, potential/],
  },
  {
    name: 'the same figure twice',
    tables: rows('figures', figureHead, 'p,,a,2026,realised,1', 'p,,a,2026,realised,2'),
    says: [
      /-figures\.csv: more than one row has plan is p, as_of is empty, area is a, period is 2026, measure is realised\.$/,
    ],
  },
  {
    name: 'a period that is not there',
    tables: rows('figures', figureHead, 'p,2026-09-30,a,2027,realised,1'),
    says: [/-figures\.csv, column period: 2027 \(plan p\) is not in .*-periods\.csv\.$/],
  },
  {
    name: 'an area, a plan and a status that are not there',
    tables: {
      ...rows('statuses', 'plan,as_of', 'p,2026-09-30'),
      ...rows('figures', figureHead, 'p,2026-06-30,x,2026,realised,1', 'q,2026-09-30,a,2026,realised,1'),
    },
    says: [
      /column plan: q \(plan q\) is not in/,
      /column period: 2026 \(plan q\)/,
      /column area: [ax] \(plan [pq]\)/,
      /column as_of: /,
    ],
  },
  {
    name: 'a footnote that nobody has written',
    tables: rows('areas', 'plan,id,name,footnotes', 'p,a,A,"one, two"', 'p,b,B,'),
    says: [/-areas\.csv, column footnotes: one \(plan p\) is not in footnotes\.$/],
  },
  {
    name: 'a broken file',
    tables: rows('areas', 'plan,id,name', 'p,a,A,more'),
    says: [/-areas\.csv: Invalid Record Length.* line 2/],
  },
  {
    name: 'what only the whole answer shows',
    tables: rows('periods', 'plan,id,from_month,to_month', 'p,2026,2026-12,2026-01'),
    says: [/^Plan p, 2026-09-30: contract: expected no month before from at "\/periods\/0\/to"$/],
  },
];
for (const { name, tables, says } of files)
  test(`of files it tells ${name}`, async () => {
    const problems = await told(mappingWith(smallPlan(tables)));
    assert.equal(problems.length, says.length, problems.join('\n'));
    says.forEach((pattern, i) => assert.match(problems[i], pattern));
  });

test('semicolons, a byte order mark, and other names for columns are read', async () => {
  const tables = smallPlan({ areas: '\ufeffplan;kode;navn\np;a;"A; og så B"\np;b;B\n' });
  const one = mappingWith(tables);
  assert.match((await told(one))[0], /column id: is missing/);
  const named = {
    ...one,
    tables: { ...one.tables, areas: { ...one.tables.areas, columns: { id: 'kode', name: 'navn' } } },
  };
  assert.deepEqual(await told(named), []);
});

test('a file that is not UTF-8, or not there, is told', async () => {
  const file = join(folder, 'latin1.csv');
  writeFileSync(file, Buffer.from('plan,id,name\np,a,Bo\xf8\n', 'latin1'));
  const one = mappingWith(smallPlan());
  const at = (csv) => ({ ...one, tables: { ...one.tables, areas: { csv, columns: {} } } });
  assert.match((await told(at(file)))[0], /latin1\.csv: is not UTF-8\. Save it as "CSV UTF-8"\.$/);
  rmSync(file);
  assert.match((await told(at(file)))[0], /latin1\.csv: there is no such file\.$/);
});

for (const { name, database, skip = false } of databases) {
  test(`${name}: of views it tells those that are missing, and columns of the wrong type`, { skip }, async () => {
    await database.query('create schema if not exists warehouse');
    const view = (called, sql) => database.query(`create or replace view warehouse.${called} as ${sql}`);
    await view(
      'plans',
      "select 'p' as id, 'Plan' as title, 'plan' as kind, 'positive' as savings_sign, 'x' as source, 1.5 as position",
    );
    await view('periods', "select 'p'::varchar(8) as plan, '2026' as id, date '2026-01-01' as from_month");
    await view('areas', "select 'p' as plan, 17 as id, 'A' as name");
    await view(
      'figures',
      "select 'p' as plan, now() as as_of, 'a' as area, '2026' as period, 'realised' as measure, 1.5::float8 as amount",
    );
    const tables = Object.fromEntries(['plans', 'periods', 'areas', 'figures'].map((one) => [one, `warehouse.${one}`]));
    assert.deepEqual(await told(mappingWith({ ...tables, notes: 'warehouse.notes' }), database), [
      'warehouse.areas, column id: is integer, and must be text.',
      'warehouse.figures, column as_of: is timestamp with time zone, and must be date.',
      'warehouse.figures, column amount: is double precision, and must be bigint or numeric, which count exactly.',
      'warehouse.notes: the database has no such view.',
    ]);
    await database.query('drop view warehouse.areas, warehouse.figures');
    await view('areas', "select 'p' as plan, 'a' as id, 'A' as name");
    await view(
      'figures',
      "select 'p' as plan, 'a' as area, '2026' as period, 'realised' as measure, 1.505::numeric as amount",
    );
    const wrong = await told(mappingWith(tables, { amounts: 'kr' }), database);
    assert.match(wrong[0], /^warehouse\.plans, column position: one row is no whole number from 0/);
    assert.match(wrong[1], /^warehouse\.figures, column amount: one row is not whole øre/);
    assert.equal(wrong.length, 2);
  });
}

test('PostgreSQL: a view that the user may not read is told as that', { skip: databases[1].skip }, async () => {
  await onServer.query('create table public.closed as select 1 as plan');
  await onServer.query('create role reader login');
  const reading = await openDatabase({ url: postgres.url.replace('pejl@', 'reader@') });
  try {
    const tables = { plans: 'closed', periods: 'closed', areas: 'closed', figures: 'closed' };
    const problems = await told(mappingWith(tables), reading);
    assert.deepEqual(new Set(problems), new Set(["closed: the gateway's user may not read it: grant select on it."]));
  } finally {
    await reading.close();
  }
});

const units = [
  ['kr', '16700000', 1_670_000_000],
  ['kr', '-0.5', -50],
  ['kr', '0.29', 29],
  ['kr', '1.10', 110],
  ['kr', '1.100', 110],
  ['kr', '1.105', undefined],
  ['ore', '110', 110],
  ['ore', '110.0', 110],
  ['ore', '110.5', undefined],
  ['ore', '-0', 0],
  ['kr', '80000000000', 8_000_000_000_000],
  ['kr', '80000000000.01', undefined],
  ['kr', 'NaN', undefined],
  ['kr', '1e3', undefined],
];
for (const [unit, text, ore] of units)
  test(`${text} ${unit} is ${ore} øre`, () => assert.ok(Object.is(amounts.oreOf(text, unit), ore)));

const right = {
  municipality: 'K',
  tables: { plans: { view: 'a.b' }, periods: { view: 'b' }, areas: { view: 'c' }, figures: { view: 'd' } },
  access: { anonymous: true },
};
const token = { issuer: 'https://x', audience: 'y', keys: 'https://x/keys' };
const mappings = [
  [{}, []],
  [{ municipality: undefined }, ['municipality: expected a text.']],
  [{ tables: { ...right.tables, plans: undefined } }, ['tables.plans: expected a view or a csv.']],
  [{ tables: { ...right.tables, plan: { view: 'x' } } }, ['tables.plan: there is no such setting.']],
  [
    { tables: { ...right.tables, plans: { view: 'x; drop table y' } } },
    ['tables.plans.view: expected a name such as schema.view.'],
  ],
  [
    { tables: { ...right.tables, plans: { view: 'x', columns: { id: 'a"b', ids: 'c' } } } },
    ['tables.plans.columns.ids: there is no such setting.', 'tables.plans.columns.id: expected the name of a column.'],
  ],
  [
    { tables: { ...right.tables, service_months: { view: 'x' }, case_readers: { view: 'y' } } },
    [
      'tables.cases: expected a view or a csv, which the tables beside it need.',
      'tables.services: expected a view or a csv, which the tables beside it need.',
    ],
  ],
  [
    { tables: { ...right.tables, benchmarks: { view: 'x' } } },
    ['tables.benchmark_figures: expected a view or a csv, which the tables beside it need.'],
  ],
  [
    {
      tables: { ...right.tables, cost_subjects: { view: 'x' }, cost_months: { view: 'x' }, cost_parts: { view: 'x' } },
    },
    ['tables.cost_part_months: expected a view or a csv, which the tables beside it need.'],
  ],
  [
    { tables: { ...right.tables, cases: { view: 'x' }, services: { view: 'y' } } },
    [
      'token: expected the issuer of tokens, as there are cases.',
      'audit: expected where to record look-ups, as there are cases.',
    ],
  ],
  [{ amounts: 'tkr' }, ['amounts: expected one of ore, kr.']],
  [{ disclosure: { threshold: 2 } }, ['disclosure.threshold: expected a whole number from 3 to 1000.']],
  [{ disclosure: { treshold: 5 } }, ['disclosure.treshold: there is no such setting.']],
  [
    { access: { anonymous: true, roles: { A: ['publik'] } } },
    ['access.roles.A: expected some of public, committee, management, casework.'],
  ],
  [{ access: {} }, ['access.anonymous: expected true, or a token: else nobody is ever answered.']],
  [{ origins: ['*'] }, ['origins: expected origins such as https://intranet.kommune.example, not *.']],
  [
    { origins: ['https://a.example/'] },
    ['origins: expected origins such as https://intranet.kommune.example, not https://a.example/.'],
  ],
  [{ token: { ...token, keys: 'http://x/keys' } }, ['token.keys: expected an https address, or demo.']],
  [{ token: { ...token, algorithms: ['HS256'] } }, [/^token\.algorithms: expected some of RS256/]],
  [
    { audit: { table: 'x', purposes: [] } },
    ['audit.purposes: expected the purposes that a person may be looked up for.'],
  ],
];
for (const [change, says] of mappings)
  test(`of a mapping with ${JSON.stringify(change)} it tells ${says.length === 0 ? 'nothing' : says.join(' ')}`, () => {
    let problems = [];
    try {
      mapping.mappingOf({ ...right, ...change }, 'm.yaml');
    } catch (error) {
      problems = error.problems;
    }
    assert.equal(problems.length, says.length, problems.join('\n'));
    says.forEach((one, i) =>
      typeof one === 'string' ? assert.equal(problems[i], `m.yaml: ${one}`) : assert.match(problems[i].slice(8), one),
    );
  });

test("the command ends with 1 and a sentence where something is wrong, and the demo's own mappings are right", async () => {
  for (const name of ['mapping.yaml', 'fictional.yaml']) assert.deepEqual(await told(await demoMapping(name)), []);
  const file = join(folder, 'bad.yaml');
  writeFileSync(file, 'municipality: K\naccess: { anonymous: true }\ntables: {}\n');
  const run = spawnSync(process.execPath, [join(rootDir, 'scripts/gateway.mjs'), 'check', '--mapping', file], {
    encoding: 'utf8',
  });
  assert.equal(run.status, 1);
  assert.match(run.stderr, /bad\.yaml: tables\.plans: expected a view or a csv\./);
});
