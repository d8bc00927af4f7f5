import type { KnownColumn, KnownTable } from './catalog.js';
import type { Query } from './database.js';
import { textOf } from './reading.js';
import { relationOf } from './relations.js';

/** What is wrong with the rows of one table, a sentence for each column or key. */
export async function checkRows(query: Query, table: KnownTable, amounts: 'ore' | 'kr'): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const column of table.columns.values())
    for (const { broken, says } of rulesOf(column, amounts)) {
      const found = await example(query, table, broken);
      if (found) problems.push(`${table.title}, column ${column.name}: ${found.of} ${says}${found.at}.`);
    }
  const doubled = await doubledKey(query, table);
  return doubled === undefined ? problems : [...problems, `${table.title}: ${doubled}.`];
}

interface Rule {
  /** True of the rows that break it, as SQL. */
  readonly broken: string;
  readonly says: string;
}

const monthForm = "'^\\d{4}-(0[1-9]|1[0-2])$'";
const dayOrMonthForm = "'^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$'";
const limitOre = 8_000_000_000_000;

function rulesOf(column: KnownColumn, amounts: 'ore' | 'kr'): readonly Rule[] {
  const { sql, kind, needed, words = [], form, not, type } = column;
  const rules: Rule[] = [];
  const isText = !/^(date|bool|bigint|integer|smallint|numeric)/.test(type);
  if (needed === 'filled')
    rules.push({ broken: isText ? `coalesce(btrim(${sql}), '') = ''` : `${sql} is null`, says: 'empty' });
  if (words.length > 0)
    rules.push({
      broken: `${sql} not in (${words.map((word) => `'${word}'`).join(', ')})`,
      says: `not one of ${words.join(', ')}`,
    });
  if (form) rules.push({ broken: `${sql} !~ '${form.like}'`, says: form.says });
  if (not) rules.push({ broken: `${sql} ~ '${not.like}'`, says: not.says });
  if (isText && kind === 'month') rules.push({ broken: `${sql} !~ ${monthForm}`, says: 'no month such as 2026-09' });
  if (isText && kind === 'dayOrMonth')
    rules.push({ broken: `${sql} !~ ${dayOrMonthForm}`, says: 'no day or month such as 2026-09' });
  if (kind === 'count') rules.push({ broken: `${sql} < 0 or ${sql} <> trunc(${sql})`, says: 'no whole number from 0' });
  if (kind === 'amount') {
    const places = amounts === 'kr' ? 2 : 0;
    rules.push({ broken: `${sql} <> trunc(${sql}::numeric, ${places})`, says: 'not whole øre' });
    rules.push({
      broken: `abs(${sql}) > ${amounts === 'kr' ? limitOre / 100 : limitOre}`,
      says: 'more than 80 mia. kr.',
    });
  }
  return rules;
}

/** How many rows break a rule, and where the first of them stands. */
async function example(
  query: Query,
  table: KnownTable,
  broken: string,
): Promise<{ of: string; at: string } | undefined> {
  const key = keyOf(table);
  const rows = await query(
    `select count(*) over ()::text as found${key.map((column) => `, ${textOf(column)} as ${column.name}`).join('')}
     from ${table.sql} where ${broken} limit 1`,
  );
  const [first] = rows;
  if (!first) return undefined;
  const found = Number(first.found);
  // Of a person's row nobody is told which it is.
  const at = relationOf(table.relation).isOfPersons ? '' : `, for example where ${told(key, first)}`;
  return { of: found === 1 ? 'one row is' : `${found} rows are`, at };
}

async function doubledKey(query: Query, table: KnownTable): Promise<string | undefined> {
  const key = keyOf(table);
  const columns = key.map((column) => column.sql).join(', ');
  const rows = await query(
    `select ${key.map((column) => `${textOf(column)} as ${column.name}`).join(', ')}
     from ${table.sql} group by ${columns} having count(*) > 1 limit 1`,
  );
  if (!rows[0]) return undefined;
  const isOfPersons = relationOf(table.relation).isOfPersons ?? false;
  return `more than one row has ${isOfPersons ? `the same ${key.map(({ name }) => name).join(', ')}` : told(key, rows[0])}`;
}

const keyOf = ({ relation, columns }: KnownTable): readonly KnownColumn[] =>
  relationOf(relation).key.flatMap((name) => columns.get(name) ?? []);

const told = (key: readonly KnownColumn[], row: Readonly<Record<string, string | null>>): string =>
  key.map(({ name }) => `${name} is ${row[name] ?? 'empty'}`).join(', ');
