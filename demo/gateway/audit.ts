import { quoted } from './catalog.js';
import type { Database } from './database.js';
import type { AuditSettings } from './mapping.js';

/** Who looked which person up, when, and what for. */
export interface LookUp {
  readonly who: string;
  /** The reference as the case system made it: opaque, and no CPR number. */
  readonly caseRef: string;
  readonly purpose: string;
  /** The operation, such as "getCitizenHistory". */
  readonly operation: string;
  readonly requestId: string;
}

/** The record of look-ups of persons: written before the answer, kept for a stated number of days. */
export class Audit {
  readonly #database: Database;
  readonly #table: string;
  readonly #settings: AuditSettings;

  constructor(database: Database, settings: AuditSettings) {
    this.#database = database;
    this.#table = settings.table.split('.').map(quoted).join('.');
    this.#settings = settings;
  }

  /** Makes the table where it is not there. A user who may only insert finds it made by somebody who may more. */
  async prepare(): Promise<void> {
    const [row] = await this.#database.query('select to_regclass($1)::text as name', [this.#table]);
    if (typeof row?.name === 'string') return;
    await this.#database.writing(async (query) => {
      await query(`create table if not exists ${this.#table} (
        at timestamptz not null default now(),
        who text not null,
        case_ref text not null,
        purpose text not null,
        operation text not null,
        request_id text not null
      )`);
      await query(
        `create index if not exists ${quoted(`${this.#settings.table}_at`.replace('.', '_'))} on ${this.#table} (at)`,
      );
    });
  }

  isPurpose(purpose: unknown): purpose is string {
    return typeof purpose === 'string' && this.#settings.purposes.includes(purpose);
  }

  async record({ who, caseRef, purpose, operation, requestId }: LookUp): Promise<void> {
    await this.#database.query(
      `insert into ${this.#table} (who, case_ref, purpose, operation, request_id) values ($1, $2, $3, $4, $5)`,
      [who, caseRef, purpose, operation, requestId],
    );
  }

  /** Deletes the rows that have been kept long enough, and says how many they were. */
  async purge(): Promise<number> {
    const rows = await this.#database.query(
      `delete from ${this.#table} where at < now() - make_interval(days => $1) returning 1 as gone`,
      [this.#settings.keepDays],
    );
    return rows.length;
  }
}
