import type { Catalog, KnownColumn, KnownTable } from './catalog.js';
import type { Query, Row } from './database.js';
import { type RelationName, relationOf } from './relations.js';

/** A column as text, the same from every driver: days as 2026-09-30 whatever the server's style of dates is. */
export function textOf({ sql, type, kind }: KnownColumn): string {
  if (type !== 'date') return `${sql}::text`;
  return `to_char(${sql}, '${kind === 'month' ? 'YYYY-MM' : 'YYYY-MM-DD'}')`;
}

export interface Asked {
  readonly plan?: string;
  /** Rows of these statuses, and those that hold in every status; all rows when absent. */
  readonly statuses?: readonly string[];
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
  const sql = `select ${columns.join(', ')} from ${table.sql} as source ${whereOf(table, asked, params)} ${orderOf(table)}`;
  return query(sql, params);
}

/** Conditions on the bare columns, so that an index beneath the view can serve them. */
function whereOf({ relation, columns }: KnownTable, { plan, statuses }: Asked, params: unknown[]): string {
  const conditions: string[] = [];
  const planColumn = columns.get(relation === 'plans' ? 'id' : 'plan');
  if (planColumn && plan !== undefined) conditions.push(`${planColumn.sql} = $${params.push(plan)}`);
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
 * By position (the column's number, not its text above), and by key where two have the same: the same answer twice is the same to
 * the byte, on every server.
 */
function orderOf({ relation, columns }: KnownTable): string {
  const position = columns.get('position');
  const keys = relationOf(relation).key.flatMap((name) => {
    const column = columns.get(name);
    if (!column) return [];
    return column.type === 'date' ? column.sql : `${column.sql} collate "C"`;
  });
  return `order by ${[...(position ? [`source.${position.sql} nulls last`] : []), ...keys].join(', ')}`;
}
