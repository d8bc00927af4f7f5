import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import type { Column, Kind } from './columns.js';
import type { Database, Query } from './database.js';
import { type Mapping, SetupError } from './mapping.js';
import { isDay, isMonth } from './pejl.js';
import { type RelationName, relationOf } from './relations.js';

const schema = 'pejl_csv';

const sqlTypes: Readonly<Record<Kind, string>> = {
  text: 'text',
  words: 'text',
  day: 'date',
  month: 'text',
  dayOrMonth: 'text',
  amount: 'numeric',
  count: 'bigint',
  flag: 'boolean',
};

/** What a cell of a file must look like, and how to say so. */
const forms: Readonly<Record<Kind, { readonly fits: (text: string) => boolean; readonly like: string }>> = {
  text: { fits: () => true, like: 'a text' },
  words: { fits: () => true, like: 'a word' },
  day: { fits: isDay, like: 'a day such as 2026-09-30' },
  month: { fits: isMonth, like: 'a month such as 2026-09' },
  dayOrMonth: { fits: (text) => isDay(text) || isMonth(text), like: 'a day or a month such as 2026-09' },
  amount: { fits: (text) => /^-?\d{1,15}(\.\d+)?$/.test(text), like: 'an amount such as 1250000.50' },
  count: { fits: (text) => /^\d{1,15}$/.test(text), like: 'a whole number' },
  flag: { fits: (text) => text === 'true' || text === 'false', like: 'true or false' },
};

/** The table that the rows of a file stand in. */
export const tableOfFile = (mapping: Mapping, name: RelationName): string =>
  `${schema}.${mapping.path.slice(1).replace(/\W/g, '_')}_${name}`;

/** Puts the files of a mapping into tables, so that they are asked by the same SQL as the views. */
export async function loadFiles(database: Database, mapping: Mapping): Promise<void> {
  const problems: string[] = [];
  for (const [name, feed] of Object.entries(mapping.tables) as [RelationName, Mapping['tables'][RelationName]][]) {
    if (!feed || !('csv' in feed)) continue;
    const file = await readTable(feed.csv, feed.columns, relationOf(name).columns, problems);
    if (file && problems.length === 0) await writeTable(database, tableOfFile(mapping, name), file);
  }
  if (problems.length > 0) throw new SetupError(problems);
}

interface FileTable {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly Readonly<Record<string, string | null>>[];
  /** Changes with the file. */
  readonly version: string;
}

async function readTable(
  file: string,
  own: Readonly<Record<string, string>>,
  known: Readonly<Record<string, Column>>,
  problems: string[],
): Promise<FileTable | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  const source = bytes && textOf(bytes);
  if (source === undefined) {
    problems.push(bytes ? `${file}: is not UTF-8. Save it as "CSV UTF-8".` : `${file}: there is no such file.`);
    return undefined;
  }
  const columns = Object.entries(known).map(([name, column]) => ({ ...column, name, heading: own[name] ?? name }));
  const records = recordsOf(source, file, problems);
  const headings = new Set(Object.keys(records[0]?.record ?? {}));
  const there = columns.filter(({ heading }) => records.length === 0 || headings.has(heading));
  const rows = records.map(({ record, line }) =>
    Object.fromEntries(
      there.map(({ name, heading, kind }) => {
        const cell = (record[heading] ?? '').trim();
        if (cell !== '' && !forms[kind].fits(cell))
          problems.push(`${file} line ${line}, column ${heading}: expected ${forms[kind].like}.`);
        return [name, cell === '' ? null : cell];
      }),
    ),
  );
  return {
    columns: there.map(({ name, kind }) => ({ name, type: sqlTypes[kind] })),
    rows,
    version: createHash('sha256')
      .update(JSON.stringify([there, source]))
      .digest('hex'),
  };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Danish Excel writes semicolons. */
function recordsOf(source: string, file: string, problems: string[]): readonly FileRecord[] {
  const [heading = ''] = source.split('\n', 1);
  const delimiter = heading.includes(';') ? ';' : ',';
  try {
    const records = parse(source, { bom: true, columns: true, delimiter, info: true, skip_empty_lines: true });
    return (records as unknown as { record: Record<string, string>; info: { lines: number } }[]).map(
      ({ record, info }) => ({ record, line: info.lines }),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push(`${file}: ${error.message}`);
    return [];
  }
}

interface FileRecord {
  readonly record: Readonly<Record<string, string>>;
  readonly line: number;
}

/** As many gateways may start at once as there are: one of them writes, and the others find it done. */
async function writeTable(database: Database, table: string, { columns, rows, version }: FileTable): Promise<void> {
  await database.writing(async (query) => {
    await query('select pg_advisory_xact_lock(7153001)');
    if ((await versionOf(query, table)) === version) return;
    await query(`create schema if not exists ${schema}`);
    await query(`drop table if exists ${table}`);
    await query(`create table ${table} (${columns.map(({ name, type }) => `${name} ${type}`).join(', ')})`);
    const typed = columns.map(({ name, type }) => `${name} ${type}`).join(', ');
    await query(`insert into ${table} select * from jsonb_to_recordset($1::jsonb) as row (${typed})`, [
      JSON.stringify(rows),
    ]);
    await query(`comment on table ${table} is '${version}'`);
  });
}

async function versionOf(query: Query, table: string): Promise<string | undefined> {
  const [row] = await query(`select obj_description(to_regclass($1), 'pg_class') as version`, [table]);
  return row?.version ?? undefined;
}
