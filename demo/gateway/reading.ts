import type { Catalog, KnownColumn, KnownTable } from './catalog.js';
import type { Query, Row } from './database.js';
import type { Site } from './plans.js';
import { type RelationName, relationOf } from './relations.js';
import { Values } from './rows.js';

/** A column as text, the same from every driver: days as 2026-09-30 whatever the server's style of dates is. */
export function textOf({ sql, type, kind }: KnownColumn): string {
  if (type !== 'date') return `${sql}::text`;
  return `to_char(${sql}, '${kind === 'month' ? 'YYYY-MM' : 'YYYY-MM-DD'}')`;
}

export const isText = ({ type }: KnownColumn): boolean => /^(text|character)\b/.test(type);

export interface Asked {
  /** Rows with these texts, or with one of them, in these columns only. */
  readonly where?: Readonly<Record<string, string | readonly string[]>>;
  /** Rows of these statuses, and those that hold in every status; all rows when absent. */
  readonly statuses?: readonly string[];
  /** No more rows than this. */
  readonly most?: number;
}

/** The rows of a relation, in the order that the municipality gives them; none where it has not mapped it. */
export async function rowsOf(
  query: Query,
  catalog: Catalog,
  name: RelationName,
  asked: Asked,
): Promise<readonly Row[]> {
  const table = catalog.get(name);
  if (!table) return [];
  const params: unknown[] = [];
  const columns = [...table.columns.values()].map((column) => `${textOf(column)} as ${column.name}`);
  const sql = `select ${columns.join(', ')} from ${table.sql} as source ${whereOf(table, asked, params)} ${orderOf(table)}${asked.most === undefined ? '' : ` limit ${asked.most}`}`;
  return query(sql, params);
}

/** The same, with their amounts as the mapping says that they are. */
export async function valuesOf(
  query: Query,
  { catalog, mapping }: Pick<Site, 'catalog' | 'mapping'>,
  name: RelationName,
  asked: Asked,
) {
  return (await rowsOf(query, catalog, name, asked)).map((row) => new Values(row, mapping.amounts));
}

/** Something that is another as soon as any of the rows is. */
export async function versionOf(
  query: Query,
  { catalog }: Pick<Site, 'catalog'>,
  name: RelationName,
  asked: Asked,
): Promise<string> {
  const table = catalog.get(name);
  if (!table) return '';
  const params: unknown[] = [];
  const sql = `select md5(string_agg(source::text, ' ' order by source::text)) as version from ${table.sql} as source ${whereOf(table, asked, params)}`;
  return (await query(sql, params))[0]?.version ?? '';
}

/** Conditions on the bare columns, so that an index beneath the view can serve them. */
function whereOf({ relation, columns }: KnownTable, { where = {}, statuses }: Asked, params: unknown[]): string {
  const conditions = Object.entries(where).map(([name, text]) => {
    // Whether a column is there has been looked up; asked without it, there would be more rows than are asked for.
    const column = columns.get(name);
    if (!column) return 'false';
    // No text of a database holds the sign 0; to ask for one is a fault there, and no row here.
    if (typeof text === 'string') return text.includes('\0') ? 'false' : `${column.sql} = $${params.push(text)}`;
    return `${column.sql} = any ($${params.push(text.filter((one) => !one.includes('\0')))}::text[])`;
  });
  const day = columns.get('as_of');
  if (day && statuses && relation !== 'statuses') {
    const days = statuses.map((status) => `$${params.push(status)}::date`);
    conditions.push(
      days.length > 0 ? `(${day.sql} in (${days.join(', ')}) or ${day.sql} is null)` : `${day.sql} is null`,
    );
  }
  return conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
}

/**
 * By position, and by key where two have the same (the columns as they are, not their texts above): the same answer twice is
 * the same to the byte, on every server.
 */
function orderOf({ relation, columns }: KnownTable): string {
  const position = columns.get('position');
  const keys = relationOf(relation).key.flatMap((name) => {
    const column = columns.get(name);
    if (!column) return [];
    return isText(column) ? `${column.sql} collate "C"` : `source.${column.sql}`;
  });
  return `order by ${[...(position ? [`source.${position.sql} nulls last`] : []), ...keys].join(', ')}`;
}
