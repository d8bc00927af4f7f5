import { Audit } from './audit.js';
import { checkSite } from './check.js';
import { hidingThread } from './hiding-thread.js';
import { openDatabase } from './database.js';
import { logTo } from './log.js';
import { readMapping, SetupError } from './mapping.js';
import type { Audience } from './pejl.js';
import { serverOf } from './server.js';
import { loadSolver, type OpenedSite, openSite } from './site.js';

/** What is said to whoever started it; the log of requests goes the same way. */
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

export interface GatewaySettings {
  readonly mappings: readonly string[];
  readonly host: string;
  readonly port: number;
  /** Address of a PostgreSQL server; PGlite in memory when absent. */
  readonly databaseUrl?: string | undefined;
}

/** Starts the gateway, says where it is, and stops it when asked to: answers under way are given first. */
export async function start({ mappings, host, port, databaseUrl }: GatewaySettings): Promise<void> {
  const read = await Promise.all(mappings.map(readMapping));
  const database = await openDatabase({ url: databaseUrl });
  const solve = await loadSolver();
  const sites: OpenedSite[] = [];
  const hiding = hidingThread();
  for (const mapping of read) sites.push(await openSite(database, mapping, solve, host, hiding));
  const now = () => new Date();
  const log = logTo((line) => process.stdout.write(line), now);
  const app = await serverOf({ sites, database, log, now });
  const address = await app.listen({ host, port }).catch(async (error: unknown) => {
    await database.close();
    const isTaken = Object(error) instanceof Error && (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    throw isTaken ? new SetupError([`Port ${port} is in use: choose another one by --port.`]) : error;
  });
  for (const line of await introduction(address.replace('127.0.0.1', 'localhost').replace('[::1]', 'localhost'), sites))
    say(line);
  say(`Database: ${database.version}. Ctrl-C stops.\n`);

  const stop = async () => {
    // Whoever waits longer than this has gone.
    setTimeout(() => process.exit(1), 10_000).unref();
    await app.close();
    await hiding.stop();
    await database.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

/** Where each mapping is served, and for those with demo keys how to ask: figures once, and cases where there are any. */
async function introduction(address: string, sites: readonly OpenedSite[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const [index, { mapping, issuer }] of sites.entries()) {
    const at = `${address}${mapping.path}`;
    lines.push(`Pejl's gateway: ${at} (${mapping.municipality})`);
    const roleOf = (audience: Audience) =>
      [...mapping.access.roles].find(([, audiences]) => audiences.includes(audience))?.[0];
    const [manager, caseWorker] = [roleOf('management'), mapping.tables.cases && roleOf('casework')];
    if (!issuer) continue;
    const asking = async (role: string) =>
      `  as ${role}: curl -H 'Authorization: Bearer ${await issuer.token([role])}'`;
    if (index === 0 && manager !== undefined) {
      lines.push(`  as anybody:   curl ${at}/savings-plans`);
      lines.push(`${await asking(manager)} '${at}/savings-plans?audience=management'`);
    }
    if (caseWorker !== undefined) {
      const question = JSON.stringify({ caseRef: 'CASE', purpose: mapping.audit?.purposes[0] });
      const body = `-H 'content-type: application/json' -d '${question}'`;
      lines.push(`${await asking(caseWorker)} ${body} '${at}/citizen-history?audience=casework'`);
    }
  }
  return lines;
}

/** Says what is missing or wrong in the views and files of the mappings; true when nothing is. */
export async function check({ mappings, databaseUrl }: GatewaySettings): Promise<boolean> {
  const read = await Promise.all(mappings.map(readMapping));
  const database = await openDatabase({ url: databaseUrl, timeLimit: 600_000 });
  const solve = await loadSolver();
  const problems: string[] = [];
  try {
    for (const mapping of read) {
      try {
        const {
          problems: found,
          plans,
          answers,
        } = await checkSite(await openSite(database, mapping, solve, 'localhost'));
        problems.push(...found);
        if (found.length === 0)
          say(`${mapping.file}: ${plans} plans; ${answers} answers made, and all follow the contract.`);
      } catch (error) {
        if (!(error instanceof SetupError)) throw error;
        problems.push(...error.problems);
      }
    }
  } finally {
    await database.close();
  }
  for (const problem of problems) complain(problem);
  return problems.length === 0;
}

/** Deletes the audit's rows that have been kept as long as the mappings say. */
export async function purge({ mappings, databaseUrl }: GatewaySettings): Promise<void> {
  const database = await openDatabase({ url: databaseUrl });
  try {
    for (const file of mappings) {
      const { audit: settings } = await readMapping(file);
      if (!settings) continue;
      const audit = new Audit(database, settings);
      await audit.prepare();
      say(`${settings.table}: ${await audit.purge()} rows were older than ${settings.keepDays} days, and are gone.`);
    }
  } finally {
    await database.close();
  }
}
export { SetupError };
