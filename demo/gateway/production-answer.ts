import { aboutOf, definitionsOf } from './about.js';
import { some } from './answers.js';
import { type Cell, cellOf } from './cells.js';
import { given } from './given.js';
import { type Audience, isSmallCount, type ProductionMix } from './pejl.js';
import { productionKinds } from './production-relations.js';
import type { Values } from './rows.js';

export interface ProductionQuestion {
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly audience: Audience;
}

export interface ProductionRows {
  readonly found: Values;
  readonly kinds: readonly Values[];
  readonly figures: readonly Values[];
  readonly shares: readonly Values[];
  readonly definitions: readonly Values[];
  readonly notes: readonly Values[];
  /** Whether the view says of how many citizens an amount is. */
  readonly areCounted: boolean;
}

/** The contract's answer, without what few citizens cost. */
export function mixOf(
  rows: ProductionRows,
  question: ProductionQuestion,
  threshold: number | undefined,
): ProductionMix {
  const { found } = rows;
  const { from = -Infinity, to = Infinity, audience } = question;
  const isAsked = (year: number | undefined): year is number => year !== undefined && from <= year && year <= to;
  const kinds = rows.kinds.map((row) => ({
    id: row.filled('id'),
    name: row.filled('name'),
    kind: row.word('kind', productionKinds) ?? 'own',
  }));
  const figures = rows.figures
    .map((row) => figureOf(row, rows.areCounted, threshold))
    .filter(({ year }) => isAsked(year))
    .sort((a, b) => a.year - b.year);
  const goal = isAsked(found.count('goal_year')) ? goalOf(found) : undefined;
  const shares = rows.shares.map(shareOf).filter(({ year }) => isAsked(year));
  const years = new Set([...figures, ...shares, ...(goal ? [goal] : [])].map(({ year }) => year));
  // With the amounts of the other kinds a share tells the one that is hidden. What is sold is in no share.
  const inShares = new Set(kinds.filter(({ kind }) => kind !== 'sold').map(({ id }) => id));
  const isTold = (year: number) =>
    threshold !== undefined &&
    figures.some((one) => one.year === year && inShares.has(one.kind) && one.ore.state === 'suppressed');
  return given({
    about: aboutOf(found, audience, definitionsOf(rows.definitions)),
    title: found.filled('title'),
    years: [...years].sort((a, b) => a - b),
    expectedFrom: found.count('expected_from'),
    kinds,
    figures: kinds.flatMap(({ id }) => figures.filter(({ kind }) => kind === id)),
    statedShares: some(shares.filter(({ year }) => !isTold(year)).sort((a, b) => a.year - b.year)),
    goal,
    calculation: calculationOf(found, rows.areCounted, threshold),
    notes: some(rows.notes.map((row) => row.filled('text'))),
  });
}

function figureOf(row: Values, areCounted: boolean, threshold: number | undefined) {
  const cell = cellOf(row, 'amount', row.ore('amount'), '') ?? { state: 'missing' as const };
  return {
    kind: row.filled('kind'),
    year: row.count('year') ?? 0,
    ore: shown(cell, areCounted ? (row.count('recipients') ?? NaN) : Infinity, threshold),
  };
}

const shown = (cell: Cell, persons: number, threshold: number | undefined): Cell =>
  cell.state === 'value' && threshold !== undefined && isSmallCount(persons, threshold)
    ? { state: 'suppressed' }
    : cell;

const shareOf = (row: Values) =>
  given({ year: row.count('year') ?? 0, permille: row.count('permille') ?? 0, isAbove: row.flag('is_above') });

/** A goal is of no citizens: the council has decided it. */
function goalOf(row: Values): ProductionMix['goal'] {
  const [year, permille] = [row.count('goal_year') ?? 0, row.count('goal_permille')];
  return given({
    year,
    ore: cellOf(row, 'goal_amount', row.ore('goal_amount'), 'goal_amount_'),
    permille,
    isAbove: row.flag('goal_is_above'),
    adopted: row.text('goal_adopted'),
    text: row.filled('goal_text'),
  });
}

/** What a case costs is an average, and of few cases nearly one citizen's cost. How few they are is not told either. */
function calculationOf(row: Values, areCounted: boolean, threshold: number | undefined): ProductionMix['calculation'] {
  const cheaperPermille = row.count('cheaper_permille');
  if (cheaperPermille === undefined) return undefined;
  const cases = row.count('cases');
  const price = cellOf(row, 'case_price', row.ore('case_price'), 'case_price_');
  const isFew = threshold !== undefined && cases !== undefined && isSmallCount(cases, threshold);
  return given({
    cheaperPermille,
    caseOre: price && shown(price, cases ?? (areCounted ? NaN : Infinity), threshold),
    cases: isFew ? undefined : cases,
    text: row.filled('calculation_text'),
  });
}
