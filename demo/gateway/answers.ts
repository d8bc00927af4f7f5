import { byPeriod, type Figure, inStatus } from './figures.js';
import { given, givenOrNothing } from './given.js';
import type { Audience, Explanation, SavingsArea, SavingsPeriod, SavingsPlan, SavingsPlanEntry } from './pejl.js';
import type { Values } from './rows.js';

/** All rows of one plan: those of its status, those of the earlier one, and those that hold in every status. */
export interface PlanRows {
  readonly day: string | undefined;
  readonly earlier: string | undefined;
  readonly periods: readonly SavingsPeriod[];
  readonly figures: readonly Figure[];
  readonly statuses: readonly Values[];
  readonly areas: readonly Values[];
  readonly footnotes: readonly Values[];
  readonly notes: readonly Values[];
  readonly definitions: readonly Values[];
  readonly overlaps: readonly Values[];
}

const kinds = ['plan', 'potential'] as const;
const signs = ['positive', 'negative'] as const;

export function entryOf(plan: Values, statuses: readonly string[]): SavingsPlanEntry {
  return {
    id: plan.filled('id'),
    title: plan.filled('title'),
    kind: plan.word('kind', kinds) ?? 'plan',
    statuses: [...statuses],
  };
}

export const periodOf = (row: Values): SavingsPeriod =>
  given({
    id: row.filled('id'),
    from: row.filled('from_month'),
    to: row.text('to_month'),
    effect: row.word('effect', ['firstYear', 'fullYear']),
  });

/** The contract's answer, made for an audience. */
export function planOf(plan: Values, rows: PlanRows, audience: Audience): SavingsPlan {
  const { day, earlier, periods } = rows;
  const status = statusOf(rows.statuses, day);
  const overlaps = of(rows.overlaps, day).map((row) =>
    given({ with: row.filled('overlaps_with'), areas: row.list('areas')?.slice(), note: row.text('note') }),
  );
  const footnotes = of(rows.footnotes, day).map((row) => ({ id: row.filled('id'), text: row.filled('text') }));
  return given({
    about: aboutOf(plan, rows, audience),
    id: plan.filled('id'),
    kind: plan.word('kind', kinds) ?? 'plan',
    title: plan.filled('title'),
    adopted: plan.text('adopted'),
    savingsSign: plan.word('savings_sign', signs) ?? 'positive',
    statusRule: ruleOf(plan),
    explanation: status && explanationOf(status),
    overlaps: some(overlaps),
    notes: some(of(rows.notes, day).map((row) => row.filled('text'))),
    footnotes: some(footnotes),
    periods: [...periods],
    areas: areasOf(rows, day),
    total: totalOf(rows, day),
    comparedTo: earlier === undefined ? undefined : earlierOf(rows, earlier),
  });
}

function aboutOf(plan: Values, { statuses, definitions, day }: PlanRows, audience: Audience): SavingsPlan['about'] {
  const status = statusOf(statuses, day);
  const [on, note] = [status?.text('corrected_on'), status?.text('corrected_note')];
  return given({
    version: '1.0',
    audience,
    source: status?.text('source') ?? plan.filled('source'),
    sourceLink: status?.text('source_link') ?? plan.text('source_link'),
    asOf: day,
    priceLevel: status && priceLevelOf(status),
    preliminary: status?.flag('preliminary'),
    corrected: on !== undefined && note !== undefined ? { on, note } : undefined,
    definitions: some(of(definitions, day).map((row) => ({ term: row.filled('term'), text: row.filled('text') }))),
  });
}

function earlierOf(rows: PlanRows, day: string): NonNullable<SavingsPlan['comparedTo']> {
  const status = statusOf(rows.statuses, day);
  return given({
    asOf: day,
    priceLevel: status && priceLevelOf(status),
    areas: areasOf(rows, day).map(({ id, name, figures }) => ({ id, name, figures })),
    total: totalOf(rows, day),
  });
}

/** An area is part of a status when it has figures in it, or when its own row is of that status. */
function areasOf({ areas, figures, periods }: PlanRows, day: string | undefined): SavingsArea[] {
  const ids = periods.map(({ id }) => id);
  const isOwn = (row: Values) => row.text('as_of') !== undefined;
  const rows = of(areas, day);
  const own = new Set(rows.filter(isOwn).map(idOf));
  const inIt = groupsOf(inStatus(figures, day));
  return rows
    .filter((row) => isOwn(row) || (!own.has(idOf(row)) && inIt.has(idOf(row))))
    .map((row) =>
      given({
        id: idOf(row),
        name: row.filled('name'),
        footnotes: row.list('footnotes')?.slice(),
        explanation: explanationOf(row),
        figures: byPeriod(inIt.get(idOf(row)) ?? [], ids),
      }),
    );
}

function totalOf({ figures, periods }: PlanRows, day: string | undefined) {
  const stated = inStatus(figures, day).filter(({ area }) => area === undefined);
  const ids = periods.map(({ id }) => id);
  return some(byPeriod(stated, ids));
}

function groupsOf(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures)
    if (figure.area !== undefined) {
      const group = groups.get(figure.area);
      if (group) group.push(figure);
      else groups.set(figure.area, [figure]);
    }
  return groups;
}

function explanationOf(row: Values): Explanation | undefined {
  const [cause, remedy] = [row.text('cause'), row.text('remedy')];
  return givenOrNothing({ cause, remedy, responsible: row.text('responsible'), due: row.text('due') });
}

function ruleOf(plan: Values): SavingsPlan['statusRule'] | undefined {
  const [onTargetPercent, nearPercent] = [plan.count('on_target_percent'), plan.count('near_percent')];
  if (onTargetPercent === undefined || nearPercent === undefined) return undefined;
  return given({ onTargetPercent, nearPercent, smallShortfallOre: plan.ore('small_shortfall') });
}

export function priceLevelOf(status: Values) {
  const basis = status.word('price_basis', ['current', 'fixed']);
  return basis && given({ basis, year: status.count('price_year') });
}

/** The row of a status; that of every status where it has none of its own. */
const statusOf = (statuses: readonly Values[], day: string | undefined): Values | undefined =>
  statuses.find((row) => day !== undefined && row.text('as_of') === day) ??
  statuses.find((row) => row.text('as_of') === undefined);

/** Rows of a status, and those that hold in every one. */
const of = (rows: readonly Values[], day: string | undefined): readonly Values[] =>
  rows.filter((row) => row.text('as_of') === undefined || row.text('as_of') === day);

export const some = <T>(items: T[]): T[] | undefined => (items.length > 0 ? items : undefined);

const idOf = (row: Values): string => row.filled('id');
