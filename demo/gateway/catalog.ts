import { tableOfFile } from './csv.js';
import type { Query } from './database.js';
import { type Mapping, SetupError } from './mapping.js';
import type { Column, Kind } from './columns.js';
import { type RelationName, relationNames, relationOf } from './relations.js';

/** A column that is there, as SQL needs it. */
export interface KnownColumn extends Column {
  readonly name: string;
  readonly sql: string;
  /** As PostgreSQL writes it, such as "numeric(12,2)". */
  readonly type: string;
}

export interface KnownTable {
  readonly relation: RelationName;
  readonly sql: string;
  /** What people call it: the view, or the file. */
  readonly title: string;
  readonly columns: ReadonlyMap<string, KnownColumn>;
}

/** The tables that a mapping names and the database has. */
export type Catalog = ReadonlyMap<RelationName, KnownTable>;

/** The types that a column may have, and what to say where it has another. */
const types: Readonly<Record<Kind, { readonly fits: RegExp; readonly like: string }>> = {
  text: { fits: /^(text|character varying|character)\b/, like: 'text' },
  words: { fits: /^(text|character varying|character)\b/, like: 'text' },
  day: { fits: /^date$/, like: 'date' },
  month: { fits: /^(date|text|character varying|character)\b/, like: 'date, or text such as 2026-09' },
  dayOrMonth: { fits: /^(date|text|character varying|character)\b/, like: 'date, or text such as 2026-09' },
  amount: { fits: /^(bigint|integer|smallint|numeric)\b/, like: 'bigint or numeric, which count exactly' },
  count: { fits: /^(bigint|integer|smallint|numeric)\b/, like: 'integer or bigint' },
  flag: { fits: /^boolean$/, like: 'boolean' },
};

/** Looks up every view and column of a mapping; throws one sentence for each that is missing or of the wrong type. */
export async function catalogOf(query: Query, mapping: Mapping): Promise<Catalog> {
  const problems: string[] = [];
  const catalog = new Map<RelationName, KnownTable>();
  for (const relation of relationNames) {
    const feed = mapping.tables[relation];
    if (!feed) continue;
    const isView = 'view' in feed;
    const title = isView ? feed.view : feed.csv;
    const sql = isView ? feed.view.split('.').map(quoted).join('.') : tableOfFile(mapping, relation);
    const found = await columnsOf(query, sql);
    if (typeof found === 'string') problems.push(`${title}: ${found}`);
    else {
      const columns = new Map<string, KnownColumn>();
      for (const [name, column] of Object.entries(relationOf(relation).columns)) {
        // The columns of a file already stand in its table under the names of the relation.
        const own = (isView ? feed.columns[name] : undefined) ?? name;
        const type = found.get(own);
        if (type !== undefined) columns.set(name, { ...column, name, type, sql: quoted(own) });
        problems.push(...problemsOf(column, type, `${title}, column ${feed.columns[name] ?? name}`));
      }
      catalog.set(relation, { relation, sql, title, columns });
    }
  }
  problems.push(...unsaidParents(catalog));
  if (problems.length > 0) throw new SetupError(problems);
  return catalog;
}

/** Where citizens are counted something will be hidden, and then it must be known what else tells of it. */
function unsaidParents(catalog: Catalog): readonly string[] {
  const subjects = catalog.get('cost_subjects');
  if (!subjects || subjects.columns.has('parent') || !areRecipientsCounted(catalog)) return [];
  return [`${subjects.title}, column parent: is missing, and recipients are counted. ${sayParent}`];
}

export const areRecipientsCounted = (catalog: Catalog): boolean =>
  (['cost_months', 'cost_part_months'] as const).some((name) =>
    ['recipients', 'previous_recipients', 'refund_recipients', 'previous_refund_recipients'].some((column) =>
      catalog.get(name)?.columns.has(column),
    ),
  );

export const sayParent =
  'Say in which other subject each one is, or leave it empty: what is hidden of one can be worked out from those that it is in or made of.';

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Views, tables, materialised views and foreign tables alike; or why they cannot be read. */
async function columnsOf(query: Query, sql: string): Promise<ReadonlyMap<string, string> | string> {
  const [known] = await query(
    `select to_regclass($1)::text as name,
            has_table_privilege(to_regclass($1)::oid, 'select')::text as readable`,
    [sql],
  );
  if (typeof known?.name !== 'string') return 'the database has no such view.';
  if (known.readable !== 'true') return "the gateway's user may not read it: grant select on it.";
  const rows = await query(
    `select attname as name, format_type(atttypid, atttypmod) as type
     from pg_attribute where attrelid = to_regclass($1) and attnum > 0 and not attisdropped`,
    [sql],
  );
  return new Map(rows.map(({ name, type }) => [name ?? '', type ?? '']));
}

function problemsOf({ kind, needed }: Column, type: string | undefined, where: string): readonly string[] {
  if (type === undefined) return needed ? [`${where}: is missing.`] : [];
  const { fits, like } = types[kind];
  return fits.test(type) ? [] : [`${where}: is ${type}, and must be ${like}.`];
}
