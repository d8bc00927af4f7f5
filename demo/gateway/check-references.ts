import type { Catalog, KnownColumn, KnownTable } from './catalog.js';
import type { Query } from './database.js';
import { textOf } from './reading.js';
import { type RelationName, relationOf } from './relations.js';

/** A column that names a row of another table, which is of the same plan (case, subject) where both have such a column. */
interface Reference {
  readonly from: RelationName;
  readonly name: string;
  readonly to: RelationName;
  /** The column that it is called there. */
  readonly as: string;
  readonly of?: readonly ('type' | 'plan' | 'case_ref' | 'subject' | 'split' | 'unit_of' | 'year')[];
}

const ofPlans: readonly RelationName[] = ['statuses', 'periods', 'areas', 'figures'];
const ofCases: readonly RelationName[] = [
  'services',
  'case_refunds',
  'goals',
  'case_parts_without_access',
  'case_readers',
];
const ofCosts: readonly RelationName[] = [
  'cost_months',
  'cost_sums',
  'cost_parts',
  'cost_part_months',
  'cost_volumes',
  'cost_persons',
  'cost_counts',
  'cost_indexes',
  'cost_index_numbers',
  'cost_refunds',
  'cost_refund_bands',
  'cost_definitions',
  'cost_notes',
];
const ofServices: readonly RelationName[] = ['service_spans', 'service_months', 'service_payers'];

const ofGoals: readonly RelationName[] = ['goal_steps', 'goal_follow_ups'];

const references: readonly Reference[] = [
  ...ofPlans.map((from) => ({ from, name: 'plan', to: 'plans', as: 'id' }) as const),
  { from: 'figures', name: 'period', to: 'periods', as: 'id', of: ['plan'] },
  { from: 'figures', name: 'area', to: 'areas', as: 'id', of: ['plan'] },
  { from: 'figures', name: 'as_of', to: 'statuses', as: 'as_of', of: ['plan'] },
  { from: 'areas', name: 'as_of', to: 'statuses', as: 'as_of', of: ['plan'] },
  { from: 'areas', name: 'footnotes', to: 'footnotes', as: 'id', of: ['plan'] },
  { from: 'overlaps', name: 'areas', to: 'areas', as: 'id', of: ['plan'] },
  ...ofCases.map((from) => ({ from, name: 'case_ref', to: 'cases', as: 'case_ref' }) as const),
  ...ofServices.map((from) => ({ from, name: 'service', to: 'services', as: 'id', of: ['case_ref'] }) as const),
  ...ofGoals.map((from) => ({ from, name: 'goal', to: 'goals', as: 'id', of: ['case_ref'] }) as const),
  { from: 'case_refund_bands', name: 'year', to: 'case_refund_years', as: 'year' },
  { from: 'goals', name: 'services', to: 'services', as: 'id', of: ['case_ref'] },
  { from: 'benchmark_figures', name: 'indicator', to: 'benchmarks', as: 'id' },
  ...ofCosts.map((from) => ({ from, name: 'subject', to: 'cost_subjects', as: 'id' }) as const),
  { from: 'production_figures', name: 'kind', to: 'production_kinds', as: 'id' },
  { from: 'waiting_courses', name: 'as_of', to: 'waiting_lists', as: 'as_of' },
  ...(['places_counts', 'places_soon', 'places_elsewhere'] as const).flatMap((from) => [
    { from, name: 'as_of', to: 'places_days', as: 'as_of' } as const,
    { from, name: 'type', to: 'places_types', as: 'id' } as const,
  ]),
  { from: 'places_offers', name: 'type', to: 'places_types', as: 'id' },
  { from: 'places_counts', name: 'offer', to: 'places_offers', as: 'id', of: ['type'] },
  { from: 'places_soon', name: 'offer', to: 'places_offers', as: 'id', of: ['type'] },
  { from: 'cost_subjects', name: 'parent', to: 'cost_subjects', as: 'id' },
  { from: 'cost_parts', name: 'part_subject', to: 'cost_subjects', as: 'id' },
  ...(['ranking_years', 'ranking_services', 'ranking_units'] as const).map(
    (from) => ({ from, name: 'unit_of', to: 'rankings', as: 'unit_of' }) as const,
  ),
  { from: 'ranking_units', name: 'year', to: 'ranking_years', as: 'year', of: ['unit_of'] },
  { from: 'ranking_costs', name: 'unit', to: 'ranking_units', as: 'unit', of: ['unit_of', 'year'] },
  { from: 'ranking_costs', name: 'service', to: 'ranking_services', as: 'id', of: ['unit_of'] },
  { from: 'cost_counts', name: 'persons', to: 'cost_persons', as: 'id', of: ['subject'] },
  { from: 'cost_part_months', name: 'part', to: 'cost_parts', as: 'id', of: ['subject', 'split'] },
];

/** What the rows of a table name that is nowhere, a sentence for each column. */
export async function checkReferences(query: Query, catalog: Catalog, table: KnownTable): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const reference of references) {
    const { name, to, of } = reference;
    const column = table.columns.get(name);
    if (reference.from !== table.relation || !column) continue;
    const other = catalog.get(to);
    const target = other?.columns.get(reference.as);
    // Without a list of its own nothing of that kind exists: no footnotes, no statuses but those of the figures.
    if (!target && name === 'as_of') continue;
    const lost = await lostIn(query, table, { column, other, target, of });
    const where = `${table.title}, column ${name}`;
    const says = `not in ${other?.title ?? to}`;
    if (!lost) continue;
    if (relationOf(table.relation).isOfPersons) problems.push(`${where}: a row names what is ${says}.`);
    else
      problems.push(
        `${where}: ${lost.part ?? ''}${lost.scope === undefined ? '' : ` (${of?.[0] ?? 'plan'} ${lost.scope ?? ''})`} is ${says}.`,
      );
  }
  return problems;
}

interface Lookup {
  readonly column: KnownColumn;
  readonly other: KnownTable | undefined;
  readonly target: KnownColumn | undefined;
  readonly of: readonly string[] | undefined;
}

async function lostIn(query: Query, table: KnownTable, { column, other, target, of }: Lookup) {
  const part = column.isList ? `regexp_split_to_table(${column.sql}, '\\s*,\\s*')` : textOf(column);
  // A plan that is nowhere is told with itself.
  const scopes = (of ?? ['plan']).flatMap((name) => table.columns.get(name) ?? []);
  const parents = of?.map((name) => other?.columns.get(name)) ?? [];
  const match = [
    target ? `${textOf(target)} = named.part` : 'false',
    ...parents.map((parent, i) => (parent ? `${parent.sql} = named.scope${i}` : 'false')),
  ];
  const known = other ? `select 1 from ${other.sql} where ${match.join(' and ')}` : 'select 1 where false';
  const [lost] = await query(
    `select part${scopes.length > 0 ? ', scope0 as scope' : ''}
     from (select ${[`${part} as part`, ...scopes.map(({ sql }, i) => `${sql} as scope${i}`)].join(', ')}
           from ${table.sql}) as named
     where coalesce(part, '') <> '' and not exists (${known}) limit 1`,
  );
  return lost;
}
