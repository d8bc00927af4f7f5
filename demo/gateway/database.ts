import type { PGlite } from '@electric-sql/pglite';
import type { Pool, PoolClient } from 'pg';
import type { Row } from './rows.js';

export type { Row };

export type Query = (sql: string, params?: readonly unknown[]) => Promise<readonly Row[]>;

/** All that the gateway asks of a database: the same SQL goes to PostgreSQL in the process and to a server. */
export interface Database {
  /** For the log, such as "PostgreSQL 15.18". */
  readonly version: string;
  readonly query: Query;
  /** Everything that `work` reads is as it was at one moment, and it can write nothing. */
  reading<T>(work: (query: Query) => Promise<T>): Promise<T>;
  /** All that `work` writes, or nothing. */
  writing<T>(work: (query: Query) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Address of a PostgreSQL server, such as "postgres://gateway@db.kommune.example/warehouse"; PGlite when absent. */
  readonly url?: string | undefined;
  /** Folder that PGlite keeps its data in; in memory when absent. */
  readonly folder?: string | undefined;
  /** Milliseconds that one statement may take on a server. */
  readonly timeLimit?: number;
}

const snapshot = 'isolation level repeatable read, read only';

export function openDatabase({ url, folder, timeLimit = 10_000 }: DatabaseOptions = {}): Promise<Database> {
  return url ? openServer(url, timeLimit) : openEmbedded(folder);
}

async function openEmbedded(folder: string | undefined): Promise<Database> {
  const { PGlite } = await import('@electric-sql/pglite');
  const database = folder ? await PGlite.create(folder) : await PGlite.create();
  const queryOn =
    (on: Pick<PGlite, 'query'>): Query =>
    async (sql, params = []) =>
      (await on.query<Row>(sql, [...params])).rows;
  const query = queryOn(database);
  return {
    version: `PGlite (PostgreSQL ${await versionOf(query)})`,
    query,
    reading: (work) =>
      database.transaction(async (transaction) => {
        await transaction.query(`set transaction ${snapshot}`);
        return work(queryOn(transaction));
      }),
    writing: (work) => database.transaction((transaction) => work(queryOn(transaction))),
    close: () => database.close(),
  };
}

async function openServer(url: string, timeLimit: number): Promise<Database> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'pejl-gateway',
    connectionTimeoutMillis: 5000,
    statement_timeout: timeLimit,
    idle_in_transaction_session_timeout: timeLimit,
  });
  // A connection that breaks while nobody uses it is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const query = queryOn(pool);
  return {
    version: `PostgreSQL ${await versionOf(query)}`,
    query,
    reading: (work) => inTransaction(pool, `begin ${snapshot}`, work),
    writing: (work) => inTransaction(pool, 'begin', work),
    close: () => pool.end(),
  };
}

const queryOn =
  (on: Pool | PoolClient): Query =>
  async (sql, params = []) =>
    (await on.query<Row>(sql, [...params])).rows;

async function inTransaction<T>(pool: Pool, begin: string, work: (query: Query) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(begin);
    const result = await work(queryOn(client));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((cause: unknown) => (broken = cause instanceof Error ? cause : new Error()));
    throw error;
  } finally {
    // A connection that cannot even roll back is thrown away.
    client.release(broken);
  }
}

async function versionOf(query: Query): Promise<string> {
  const [row] = await query('show server_version');
  return row?.server_version?.split(' ')[0] ?? '';
}
