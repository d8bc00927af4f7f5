import { type Catalog, type KnownTable, sayParent } from './catalog.js';
import type { Query } from './database.js';
import { textOf } from './reading.js';

/** What the views say differently of costs and of the subjects that they are made of, a sentence for each kind of it. */
export async function checkNesting(query: Query, catalog: Catalog): Promise<readonly string[]> {
  const [subjects, months] = [catalog.get('cost_subjects'), catalog.get('cost_months')];
  const [parts, partMonths] = [catalog.get('cost_parts'), catalog.get('cost_part_months')];
  if (!subjects || !months) return [];
  const problems: string[] = [];
  if (subjects.columns.has('parent')) problems.push(...(await wrongParents(query, subjects, months)));
  else problems.push(...(await unsaid(query, subjects, [months, ...(partMonths ? [partMonths] : [])])));
  if (parts?.columns.has('part_subject') && partMonths)
    problems.push(...(await wrongParts(query, { parts, partMonths, months })));
  return problems;
}

/** Where recipients are counted the gateway does not start without it; here nobody counts, and something is hidden still. */
async function unsaid(query: Query, subjects: KnownTable, tables: readonly KnownTable[]): Promise<readonly string[]> {
  const [second] = await query(`select 1 as one from ${subjects.sql} offset 1 limit 1`);
  if (!second) return [];
  for (const { sql, columns, title } of tables) {
    const states = [...columns.values()].filter(({ name }) => name.endsWith('_state'));
    const isHidden = ['false', ...states.map((state) => `${state.sql} = 'suppressed'`)].join(' or ');
    const [hidden] = await query(`select 1 as one from ${sql} where ${isHidden} limit 1`);
    if (hidden) return [`${subjects.title}, column parent: is missing, and ${title} hides amounts. ${sayParent}`];
  }
  return [];
}

const measures = ['actual', 'expected', 'budget', 'refund', 'budget_refund'] as const;

/** A column of a table that a statement calls by another name; nothing where the table has none. */
const columnAs = ({ columns }: KnownTable, name: string, called: string): string => {
  const column = columns.get(name);
  return column ? textOf({ ...column, sql: `${called}.${column.sql}` }) : 'null::text';
};
const amountAs = ({ columns }: KnownTable, name: string, called: string): string =>
  `${called}.${columns.get(name)?.sql ?? 'null'}`;

/** Subjects that exclude each other cost no more than what they are in. */
async function wrongParents(query: Query, subjects: KnownTable, months: KnownTable): Promise<readonly string[]> {
  const [id, parent, split] = ['id', 'parent', 'parent_split'].map((name) => columnAs(subjects, name, 'child'));
  const [itself] = await query(
    `select ${id ?? ''} as id from ${subjects.sql} as child where ${parent ?? ''} = ${id ?? ''} limit 1`,
  );
  const problems = itself ? [`${subjects.title}, column parent: ${itself.id ?? ''} is in itself.`] : [];
  for (const measure of measures.filter((name) => months.columns.has(name))) {
    const whole = amountAs(months, measure, 'whole');
    const [found] = await query(
      `select ${parent ?? ''} as parent, ${columnAs(months, 'month', 'whole')} as month
       from ${subjects.sql} as child
       join ${months.sql} as own on ${columnAs(months, 'subject', 'own')} = ${id ?? ''}
       join ${months.sql} as whole on ${columnAs(months, 'subject', 'whole')} = ${parent ?? ''}
            and ${columnAs(months, 'month', 'whole')} = ${columnAs(months, 'month', 'own')}
       where ${parent ?? ''} <> ${id ?? ''} and ${whole} >= 0
       group by 1, 2, ${split ?? ''}, ${whole} having sum(${amountAs(months, measure, 'own')}) > ${whole} limit 1`,
    );
    if (found)
      problems.push(
        `${months.title}, column ${measure}: in ${found.month ?? ''} the subjects in ${found.parent ?? ''} come to more than it. Those that overlap need a parent_split each.`,
      );
  }
  return problems;
}

interface Parts {
  readonly parts: KnownTable;
  readonly partMonths: KnownTable;
  readonly months: KnownTable;
}

/** A part that is a subject costs what the subject costs, and no other part of the split is that subject. */
async function wrongParts(query: Query, { parts, partMonths, months }: Parts): Promise<readonly string[]> {
  const part = (name: string) => columnAs(parts, name, 'named');
  const is = part('part_subject');
  const [twice] = await query(
    `select ${is} as id, ${part('subject')} as subject from ${parts.sql} as named where coalesce(${is}, '') <> ''
     group by 1, 2, ${part('split')} having count(*) > 1 or ${is} = ${part('subject')} limit 1`,
  );
  const problems = twice
    ? [
        `${parts.title}, column part_subject: ${twice.id ?? ''} is more than one part of a split, or a part of itself (subject ${twice.subject ?? ''}).`,
      ]
    : [];
  for (const measure of measures.filter((name) => [months, partMonths].every(({ columns }) => columns.has(name)))) {
    const ofPart = (name: string) => columnAs(partMonths, name, 'part');
    const [found] = await query(
      `select ${is} as id, ${ofPart('month')} as month
       from ${parts.sql} as named
       join ${partMonths.sql} as part on ${ofPart('subject')} = ${part('subject')}
            and ${ofPart('split')} = ${part('split')} and ${ofPart('part')} = ${part('id')}
       join ${months.sql} as own on ${columnAs(months, 'subject', 'own')} = ${is}
            and ${columnAs(months, 'month', 'own')} = ${ofPart('month')}
       where ${amountAs(months, measure, 'own')} <> ${amountAs(partMonths, measure, 'part')} limit 1`,
    );
    if (found)
      problems.push(
        `${partMonths.title}, column ${measure}: in ${found.month ?? ''} a part that is ${found.id ?? ''} has another amount than that subject.`,
      );
  }
  return problems;
}
