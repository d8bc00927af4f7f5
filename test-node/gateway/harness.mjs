/** What the tests of the gateway share: its modules, two databases, and gateways that listen on localhost. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gatewayDir, gatewayModules } from '../../scripts/gateway-build.mjs';
import { startPostgres } from '../../scripts/gateway-postgres.mjs';

const names = [
  'amounts',
  'audit',
  'check',
  'cost-disclosure',
  'database',
  'disclosure',
  'hiding-thread',
  'hiding-worker',
  'histories',
  'linked',
  'mapping',
  'pejl',
  'respond',
  'server',
  'site',
  'tokens',
  'waiting-disclosure',
];
// It has a process of its own, and starts while this one builds.
const starting = startPostgres();
const built = await gatewayModules(...names);
export const {
  amounts,
  audit,
  check,
  'cost-disclosure': costDisclosure,
  database,
  disclosure,
  'hiding-thread': hidingThreads,
  histories,
  linked,
  mapping,
  pejl,
  respond,
  server,
  site,
  tokens,
  'waiting-disclosure': waitingDisclosure,
} = built.modules;

/** A package of the gateway's own. */
export const gatewayRequire = (name) =>
  import(pathToFileURL(createRequire(join(gatewayDir, 'main.ts')).resolve(name)).href);

export const folder = mkdtempSync(join(tmpdir(), 'pejl-gateway-'));
export const solve = await site.loadSolver();
export const embedded = await database.openDatabase();
export const postgres = await starting;
export const onServer = postgres && (await database.openDatabase({ url: postgres.url }));

/** Both databases; the server is left out on a machine without PostgreSQL, which the tests' names then say. */
export const databases = [
  { name: 'PGlite', database: embedded },
  { name: 'PostgreSQL', database: onServer, skip: onServer ? false : 'there is no PostgreSQL on this machine' },
];

const running = [];

export async function close() {
  for (const app of running) await app.close();
  await embedded.close();
  await onServer?.close();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
  rmSync(built.outdir, { recursive: true, force: true });
}

export const demoMapping = (name) => mapping.readMapping(join(gatewayDir, name));

let files = 0;

/** A mapping of a plan of our own: each relation as the text of a CSV file, or as the name of a view. */
export function mappingWith(tables, more = {}) {
  const feeds = Object.entries(tables).map(([relation, text]) => {
    if (!text.includes('\n')) return [relation, { view: text }];
    const file = join(folder, `${(files += 1)}-${relation}.csv`);
    writeFileSync(file, text);
    return [relation, { csv: file }];
  });
  const value = {
    municipality: 'Opdigtet Kommune',
    path: `/test/${(files += 1)}`,
    tables: Object.fromEntries(feeds),
    access: { anonymous: true, roles: { Udvalg: ['committee'], Ledelse: ['management'], Sag: ['casework'] } },
    token: { issuer: 'https://login.example', audience: 'pejl', keys: 'demo', algorithms: ['ES256'] },
    origins: ['https://intranet.example'],
    audit: { table: 'test_audit', keepDays: 30, purposes: ['sagsbehandling'] },
    ...more,
  };
  return mapping.mappingOf(value, 'mapping.yaml');
}

/** The tables of a small invented plan; `more` replaces some of them. */
export const smallPlan = (more = {}) => ({
  plans: 'id,title,kind,savings_sign,source\np,Plan,plan,positive,opdigtede tal\n',
  periods: 'plan,id,from_month,to_month\np,2026,2026-01,2026-12\n',
  areas: 'plan,id,name\np,a,A\np,b,B\n',
  figures:
    'plan,as_of,area,period,measure,amount\np,2026-09-30,a,2026,realised,100\np,2026-09-30,b,2026,realised,200\n',
  ...more,
});

/** The tables of two small invented cases, beside those of a plan; `more` replaces some of them. */
export const smallCases = (more = {}) => ({
  ...smallPlan(),
  cases: 'case_ref,source,as_of\ncase-1,opdigtede tal,2026-09-30\ncase-2,opdigtede tal,2026-09-30\n',
  services: 'case_ref,id,name\ncase-1,home,Botilbud\ncase-2,day,Dagtilbud\n',
  service_spans: 'case_ref,service,stage,from_day,to_day\ncase-1,home,granted,2026-01-01,\n',
  service_months: 'case_ref,service,month,granted,paid\ncase-1,home,2026-09,100,90\ncase-2,day,2026-09,7,7\n',
  ...more,
});

/** All that is told of a mapping, whether its views are wrong or their rows. */
export async function told(one, on = embedded) {
  try {
    return (await check.checkSite(await site.openSite(on, one, solve, 'localhost'))).problems;
  } catch (error) {
    if (error.name !== 'SetupError') throw error;
    return error.problems;
  }
}

/** A table of a mapping, line by line. */
export const rows = (relation, ...lines) => ({ [relation]: `${lines.join('\n')}\n` });

/** A day of the gateway's clock. */
export const today = new Date(2026, 8, 30, 12);

/** Serves mappings over HTTP. Gives the address, what was logged, and a token of the demo's issuer. */
export async function served(mappings, { on = embedded } = {}) {
  const sites = [];
  for (const one of mappings) sites.push(await site.openSite(on, one, solve, 'localhost'));
  const logged = [];
  const app = await server.serverOf({ sites, database: on, log: (entry) => logged.push(entry), now: () => today });
  running.push(app);
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    origin,
    address: origin + mappings[0].path,
    logged,
    sites,
    token: (...roles) => sites[0].issuer.token(roles, 'user-1'),
  };
}

export const bearing = (token, headers = {}) => ({ headers: { authorization: `Bearer ${token}`, ...headers } });

/** A number generator that gives the same numbers each time (mulberry32). */
export function randomFrom(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** The tables of a small invented cost, beside those of a plan; `more` replaces some of them. */
export const smallCosts = (more = {}) =>
  smallPlan({
    ...rows('cost_subjects', 'id,title,source,as_of,booked_to,parent', 's,Botilbud,opdigtede tal,2026-03-31,2026-02,'),
    ...rows(
      'cost_months',
      'subject,month,actual,expected,budget,previous',
      's,2026-01,100,,110,90',
      's,2026-02,120,,110,80',
      's,2026-03,,130,110,',
      's,2025-12,70,,,',
    ),
    ...rows('cost_parts', 'subject,split,id,name,position', 's,provider,own,Egne,2', 's,provider,bought,Købt,1'),
    ...rows(
      'cost_part_months',
      'subject,split,part,month,actual,expected',
      's,provider,own,2026-01,60,',
      's,provider,bought,2026-01,40,',
      's,provider,own,2026-02,120,',
      's,provider,own,2026-03,,130',
    ),
    ...rows(
      'cost_sums',
      'subject,from_month,to_month,original_budget,adjusted_budget,expected,previous,earlier_as_of,earlier_expected',
      's,2026-01,2026-12,300,330,350,170,2026-02-28,340',
      's,2026-01,2026-01,,110,,90,,',
    ),
    ...rows(
      'cost_volumes',
      'subject,from_month,to_month,priced_from,priced_to,planned,planned_persons_hundredths,actual,actual_persons_hundredths',
      's,2026-01,2026-12,2026-01,2026-02,220,1050,220,1125',
    ),
    ...more,
  });

/** A question to the costs of a gateway of these tables, asked by a role; what is answered follows the contract. */
export async function costsOf(tables, more = {}, on = embedded) {
  const { address, token } = await served([mappingWith(tables, more)], { on });
  return async (query, role) => {
    const options = role ? bearing(await token(role)) : {};
    const answer = await fetch(`${address}/cost-trajectory?${query}`, options);
    const body = await answer.json();
    if (answer.status === 200) pejl.checkAnswer('getCostTrajectory', body);
    return { status: answer.status, body, headers: answer.headers };
  };
}

const costFields = {
  actualOre: 'actual',
  expectedOre: 'expected',
  budgetOre: 'budget',
  previousOre: 'previous',
  refundOre: 'refund',
  budgetRefundOre: 'budget_refund',
  previousRefundOre: 'previous_refund',
};

/** Each amount of some months of a cost as its month, its measure and what is shown of it. */
export const toldMonths = (months) =>
  months.flatMap(({ month, ...cells }) =>
    Object.entries(costFields).flatMap(([field, name]) =>
      cells[field] ? `${month} ${name} ${cells[field].value ?? cells[field].state}` : [],
    ),
  );

export const toldParts = ({ parts }) =>
  parts.flatMap(({ id, months }) => toldMonths(months).map((cell) => `${id} ${cell}`));
