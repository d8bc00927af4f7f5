import type { Catalog, KnownTable } from './catalog.js';
import { checkRows } from './check-rows.js';
import type { Query } from './database.js';
import { ApiError, audiences, checkAnswer } from './pejl.js';
import { Plans, type Site } from './plans.js';
import { textOf } from './reading.js';
import { type RelationName, relationOf } from './relations.js';
import { RowError } from './rows.js';

export interface Findings {
  readonly problems: readonly string[];
  readonly plans: number;
  readonly answers: number;
}

/** Everything that an integrator can be told before a reader meets it. Views and columns have been looked up already. */
export async function checkSite(site: Site): Promise<Findings> {
  const { database, catalog, mapping } = site;
  const problems: string[] = [];
  for (const table of catalog.values()) {
    problems.push(...(await checkRows(database.query, table, mapping.amounts)));
    problems.push(...(await checkReferences(database.query, catalog, table)));
  }
  // What the tables lack the answers lack too, and would only be told again in other words.
  if (problems.length > 0) return { problems, plans: 0, answers: 0 };
  return checkAnswers(site);
}

/** Which column names a row of which other table. */
const references: readonly (readonly [RelationName, string, RelationName])[] = [
  ['statuses', 'plan', 'plans'],
  ['periods', 'plan', 'plans'],
  ['areas', 'plan', 'plans'],
  ['figures', 'plan', 'plans'],
  ['figures', 'period', 'periods'],
  ['figures', 'area', 'areas'],
  ['figures', 'as_of', 'statuses'],
  ['areas', 'as_of', 'statuses'],
  ['areas', 'footnotes', 'footnotes'],
  ['overlaps', 'areas', 'areas'],
];

async function checkReferences(query: Query, catalog: Catalog, table: KnownTable): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const [from, name, to] of references) {
    const other = catalog.get(to);
    const column = table.columns.get(name);
    if (from !== table.relation || !column) continue;
    const [plan, target, targetPlan] = [table.columns.get('plan'), idOf(other, name), other?.columns.get('plan')];
    // Without a list of its own nothing of that kind exists: no footnotes, no statuses but those of the figures.
    if (!plan || (!target && name === 'as_of')) continue;
    const parts = column.isList ? `regexp_split_to_table(${column.sql}, '\\s*,\\s*')` : textOf(column);
    const known =
      other && target
        ? `select ${textOf(target)}${name === 'plan' ? '' : `, ${targetPlan?.sql ?? ''}`} from ${other.sql}
           where ${textOf(target)} is not null`
        : `select null${name === 'plan' ? '' : ', null'} where false`;
    const [lost] = await query(
      `select part, plan from (select ${parts} as part, ${plan.sql} as plan from ${table.sql}) as named
       where coalesce(part, '') <> '' and (${name === 'plan' ? 'part' : 'part, plan'}) not in (${known}) limit 1`,
    );
    if (lost)
      problems.push(
        `${table.title}, column ${name}: ${lost.part ?? ''} (plan ${lost.plan ?? ''}) is not in ${other?.title ?? to}.`,
      );
  }
  return problems;
}

/** The column that is referred to. */
const idOf = (table: KnownTable | undefined, name: string) =>
  table?.columns.get(name === 'as_of' ? 'as_of' : relationOf(table.relation).key.includes('id') ? 'id' : 'plan');

/** Makes every answer that can be asked for, and holds it against the contract. */
async function checkAnswers(site: Site): Promise<Findings> {
  const plans = new Plans(site);
  const problems = new Set<string>();
  let answers = 0;
  const tried = async (where: string, check: () => Promise<unknown>) => {
    try {
      await check();
      answers += 1;
    } catch (error) {
      if (!(error instanceof ApiError) && !(error instanceof RowError)) throw error;
      problems.add(`${where}: ${error.message}`);
    }
  };
  const ids = new Set<string>();
  for (const audience of audiences) {
    const { plans: entries } = await plans.list(audience);
    await tried('The list of plans', async () => checkAnswer('listSavingsPlans', await plans.list(audience)));
    for (const { id, statuses } of entries) {
      ids.add(id);
      for (const asOf of statuses.length > 0 ? statuses : [undefined])
        await tried(`Plan ${id}, ${asOf ?? 'undated'}`, async () =>
          checkAnswer('getSavingsPlan', await plans.get({ plan: id, asOf, comparedTo: statuses[0], audience })),
        );
    }
  }
  return { problems: [...problems], plans: ids.size, answers };
}
