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
  'database',
  'disclosure',
  'histories',
  'linked',
  'mapping',
  'pejl',
  'respond',
  'server',
  'site',
  'tokens',
];
// It has a process of its own, and starts while this one builds.
const starting = startPostgres();
const built = await gatewayModules(...names);
export const {
  amounts,
  audit,
  check,
  database,
  disclosure,
  histories,
  linked,
  mapping,
  pejl,
  respond,
  server,
  site,
  tokens,
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
