/**
 * `npm run gateway -- load`: a made-up warehouse of 1.000.000 cost lines and 200.000 citizens, on PGlite and on PostgreSQL;
 * each operation asked over HTTP, and the times written to docs/gateway-load.md.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { rootDir } from './bootstrap.mjs';
import { gatewayDir, gatewayModules } from './gateway-build.mjs';
import { startPostgres } from './gateway-postgres.mjs';

const folder = join(gatewayDir, 'load');
const tablePath = join(rootDir, 'docs/gateway-load.md');
/** Asked one after the other; a question that takes seconds is asked fewer times. */
const times = { most: 20, least: 2, seconds: 10 };
const crowd = { requests: 200, atOnce: 8 };

const operations = [
  { name: '`listSavingsPlans`', path: '/savings-plans' },
  {
    name: '`getCostTrajectory` of an area, management',
    path: '/cost-trajectory?subject=botilbud&audience=management',
    role: 'Pejl.Ledelse',
  },
  { name: '`getCostTrajectory` of an area, public', path: '/cost-trajectory?subject=botilbud' },
  { name: '`getCostTrajectory` of all areas, split, public', path: '/cost-trajectory?subject=alle&by=area' },
  { name: '`getSavingsPlan`, management', path: '/savings-plans/plan-2026?audience=management', role: 'Pejl.Ledelse' },
  {
    name: '`getSavingsPlan` with `comparedTo`, management',
    path: '/savings-plans/plan-2026?comparedTo=2026-03-31&audience=management',
    role: 'Pejl.Ledelse',
  },
  { name: '`getSavingsPlan`, public', path: '/savings-plans/plan-2026' },
  {
    name: '`getSavingsPlan` with `asOf` and `comparedTo`, public',
    path: '/savings-plans/plan-2026?asOf=2026-08-15&comparedTo=2026-03-31',
  },
];
/** Another citizen each time: nobody's rows are at hand from the question before. */
const history = {
  name: '`getCitizenHistory`, a new case each time',
  path: '/citizen-history?audience=casework',
  role: 'Pejl.Sagsbehandling',
  bodyOf: (count) => ({ caseRef: caseRefOf(1 + ((count * 7919) % 200_000)), purpose: 'sagsbehandling' }),
};

/** As warehouse.sql makes them. */
function caseRefOf(citizen) {
  const hash = createHash('md5').update(`case${citizen}`).digest('hex');
  return `sag-${hash.replace(/\d/g, (digit) => 'ghijklmnop'[digit])}`;
}

const stages = [
  { name: 'views, no index' },
  { name: 'views and index', sql: 'indexes.sql' },
  { name: 'materialised view', sql: 'materialised.sql' },
];

export async function runLoad() {
  const { outdir, modules } = await gatewayModules('database', 'mapping', 'server', 'site');
  process.on('exit', () => rmSync(outdir, { recursive: true, force: true }));
  const measured = [await measure(modules, undefined)];
  // As a server is run: what is written is on the disk.
  const postgres = await startPostgres({ fsync: 'on', shared_buffers: '1GB', work_mem: '64MB' });
  const url = process.env.DATABASE_URL ?? postgres?.url;
  try {
    if (url) measured.push(await measure(modules, url));
    else console.log('There is no PostgreSQL on this machine, and no DATABASE_URL: PGlite alone was measured.');
  } finally {
    await postgres?.stop();
  }
  if (measured.length > 1 && measured[0].sum !== measured[1].sum) throw new Error('The databases hold different rows.');
  const text = await page(measured);
  console.log(`\n${text.slice(text.indexOf('| '))}`);
  if (measured.length > 1) writeFileSync(tablePath, text);
}

async function measure({ database: { openDatabase }, mapping, server, site }, url) {
  const database = await openDatabase({ url, timeLimit: 600_000 });
  console.log(`${database.version}: making the rows ...`);
  try {
    const start = performance.now();
    await execute(database, 'warehouse.sql');
    await database.query('vacuum analyze');
    const made = (performance.now() - start) / 1000;
    const [rows] = await database.query(`select
      (select count(*) from warehouse.cost_lines)::text as lines, (select count(*) from warehouse.citizens)::text as citizens,
      (select sum(amount_ore * (id % 9973)) from warehouse.cost_lines)::text as sum`);
    console.log(`${rows.lines} cost lines, ${rows.citizens} citizens, in ${made.toFixed(1)} s`);
    const results = [];
    for (const stage of stages) {
      if (stage.sql) await execute(database, stage.sql);
      results.push(await measureStage({ mapping, server, site }, database, stage));
    }
    return { version: database.version, made, ...rows, results };
  } finally {
    await database.close();
  }
}

async function execute(database, file) {
  const sql = readFileSync(join(folder, file), 'utf8').replace(/^--.*$/gm, '');
  for (const statement of sql.split(/;\s*\n/)) if (statement.trim() !== '') await database.query(statement);
}

async function measureStage({ mapping, server, site }, database, stage) {
  const read = await mapping.readMapping(join(folder, 'mapping.yaml'));
  const opened = await site.openSite(database, read, await site.loadSolver(), 'localhost');
  // In the last year of the lines, so that the usual months have some.
  const now = () => new Date(2026, 9, 31);
  const app = await server.serverOf({ sites: [opened], database, log: () => {}, now, timeLimit: 600_000 });
  const address = (await app.listen({ host: '127.0.0.1', port: 0 })) + read.path;
  try {
    const found = [];
    let cases = 0;
    for (const { name, path, role, bodyOf } of [...operations, history]) {
      const headers = role ? { authorization: `Bearer ${await opened.issuer.token([role])}` } : {};
      const taken = await oneAfterTheOther(() => asked(address + path, headers, bodyOf?.((cases += 1))));
      found.push({ name, ...taken });
      console.log(`${stage.name}: ${name}: slowest ${ms(taken.slowest)}, median ${ms(taken.median)} of ${taken.count}`);
    }
    const isQuick = ({ median }) => median < 200;
    const last = operations.at(-1);
    const perSecond = isQuick(found.at(-2)) ? await manyAtOnce(() => asked(address + last.path, {})) : undefined;
    const token = await opened.issuer.token([history.role]);
    const casesPerSecond = isQuick(found.at(-1))
      ? await manyAtOnce(() =>
          asked(address + history.path, { authorization: `Bearer ${token}` }, history.bodyOf((cases += 1))),
        )
      : undefined;
    return { stage: stage.name, operations: found, perSecond, casesPerSecond };
  } finally {
    await app.close();
  }
}

async function asked(address, headers, question) {
  const start = performance.now();
  const post = question && { method: 'POST', body: JSON.stringify(question) };
  const type = question && { 'content-type': 'application/json' };
  const answer = await fetch(address, { ...post, headers: { ...headers, ...type } });
  const body = await answer.json();
  const isWrong =
    (body.areas && body.areas.length !== 10) ||
    (body.months && body.months.length !== 12) ||
    (question && body.services.length !== 1);
  if (!answer.ok || isWrong) throw new Error(`${address}: ${JSON.stringify(body).slice(0, 300)}`);
  return performance.now() - start;
}

async function oneAfterTheOther(ask) {
  const taken = [];
  const start = performance.now();
  const isTime = () => performance.now() - start < times.seconds * 1000;
  while (taken.length < times.least || (taken.length < times.most && isTime())) taken.push(await ask());
  taken.sort((a, b) => a - b);
  return { count: taken.length, slowest: taken.at(-1), median: taken[Math.floor(taken.length / 2)] };
}

async function manyAtOnce(ask) {
  const start = performance.now();
  let left = crowd.requests;
  const one = async () => {
    while (left > 0) {
      left -= 1;
      await ask();
    }
  };
  await Promise.all(Array.from({ length: crowd.atOnce }, one));
  return crowd.requests / ((performance.now() - start) / 1000);
}

const ms = (value) => (value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`);

async function page(measured) {
  const { format, resolveConfig } = await import('prettier');
  const tables = measured.map(({ version, made, results }) => {
    const heading = `| operation | ${stages.map(({ name }) => name).join(' | ')} |`;
    const rows = [...operations, history].map(
      ({ name }, i) =>
        `| ${name} | ${results.map(({ operations: of }) => `${ms(of[i].slowest)} (${ms(of[i].median)})`).join(' | ')} |`,
    );
    const rateOf = (name) =>
      results.map((result) => (result[name] ? `${Math.round(result[name])} a second` : 'not asked')).join(' | ');
    return [
      `## ${version}`,
      '',
      `The rows were made in ${made.toFixed(1)} s. The slowest of up to ${times.most} requests, and the median:`,
      '',
      heading,
      `| --- ${stages.map(() => '| ---: ').join('')}|`,
      ...rows,
      `| the last plan, ${crowd.atOnce} at once | ${rateOf('perSecond')} |`,
      `| histories, ${crowd.atOnce} at once | ${rateOf('casesPerSecond')} |`,
    ].join('\n');
  });
  const [{ lines, citizens }] = measured;
  const count = (text) => Number(text).toLocaleString('da-DK');
  const slowest = measured.map(({ version, results }) => {
    const worst = (index) => ms(Math.max(...results[index].operations.map((one) => one.slowest)));
    return `| ${version} | ${stages.map((_, index) => worst(index)).join(' | ')} |`;
  });
  const text = `# The gateway under load

Written by \`npm run gateway -- load\`: ${count(lines)} cost lines and ${count(citizens)} citizens, made up from a seed, the
same on both databases. A view works out what a plan has saved so far in each of ten areas at the end of nine months, of how
many citizens, and how much of it is one citizen's; the gateway answers from it over HTTP, on the same machine
(${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB). The SQL is in \`demo/gateway/load/\`.

Each operation's slowest answer:

| slowest operation | ${stages.map(({ name }) => name).join(' | ')} |
| --- ${stages.map(() => '| ---: ').join('')}|
${slowest.join('\n')}

What is asked by the public is read in all nine statuses, since what must be hidden depends on them all (ten areas, one of
them of three citizens); what management asks is read in the asked ones only. So with small groups the figures want a
materialised view (or a table) that is worked out after each nightly load. Here the time limits were lifted; as it is served,
an answer that takes longer than 10 seconds on a server is 503.

What something costs month by month is added up from the lines of its area, and how many citizens it is of is counted; of all
areas that is every line. It too wants a materialised view, where the whole municipality is asked for.

The history of a citizen is reckoned from the cost lines at each look-up, after the audit's row has been written: without an
index on the case and on the citizen of a line every line is read, with them only the citizen's own.

${tables.join('\n\n')}
`;
  return format(text, { ...(await resolveConfig(tablePath)), parser: 'markdown' });
}
