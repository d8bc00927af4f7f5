import { priceLevelOf, some } from './answers.js';
import { earlierOf, firstTo, lastFrom, laterOf } from './asked.js';
import { type Cell, cellOf } from './cells.js';
import { hasHiddenMonth } from './cost-disclosure.js';
import { type CostFigure, monthsOf } from './cost-figures.js';
import { given } from './given.js';
import { type Audience, type CostTrajectory, isSmallCount, type PriceVolume } from './pejl.js';
import type { Values } from './rows.js';

export interface CostQuestion {
  readonly subject: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly by: string | undefined;
  readonly audience: Audience;
}

/** All rows of one subject; of its parts those of the split that is asked for. */
export interface CostRows {
  readonly found: Values;
  /** Hidden already are those that may not be shown. */
  readonly figures: readonly CostFigure[];
  readonly parts: readonly Values[];
  readonly sums: readonly Values[];
  readonly volumes: readonly Values[];
  readonly definitions: readonly Values[];
  readonly notes: readonly Values[];
}

/** The first and the last month of an answer. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/**
 * The year that the status falls in, where nobody has asked for other months. Where only one end is asked for and lies
 * outside that year, the other is the end of its own year. No answer has more months than the contract allows.
 */
export function stretchOf(found: Values, { from, to }: Pick<CostQuestion, 'from' | 'to'>, now: Date): Stretch {
  const status = found.text('as_of') ?? found.text('booked_to') ?? String(now.getFullYear());
  const years = [status, from ?? status, to ?? status].map((date) => date.slice(0, 4)).sort();
  const [first, last] = [`${years[0]}-01`, `${years[2]}-12`];
  return {
    from: from ?? laterOf(first, firstTo(to ?? last)),
    to: to ?? earlierOf(last, lastFrom(from ?? first)),
  };
}

/** The contract's answer. Sums hold for their own stretch of months: those of another say nothing of this one. */
export function trajectoryOf(
  rows: CostRows,
  { subject, by, audience }: CostQuestion,
  stretch: Stretch,
  threshold: number | undefined,
): CostTrajectory {
  const { found, figures, parts } = rows;
  const isIn = (month: string) => stretch.from <= month && month <= stretch.to;
  const isOfStretch = (row: Values) =>
    row.filled('from_month') === stretch.from && row.filled('to_month') === stretch.to;
  const sums = rows.sums.find(isOfStretch);
  const volumes = rows.volumes.find(isOfStretch);
  const isHidden = threshold !== undefined && (sums ?? volumes) !== undefined && hasHiddenMonth(figures, stretch);
  const definitions = rows.definitions.map((row) => ({ term: row.filled('term'), text: row.filled('text') }));
  return given({
    about: given({
      version: '1.0',
      audience,
      source: found.filled('source'),
      sourceLink: found.text('source_link'),
      asOf: found.text('as_of'),
      priceLevel: priceLevelOf(found),
      preliminary: found.flag('preliminary'),
      definitions: some(definitions),
    }),
    subject,
    title: found.filled('title'),
    ...stretch,
    by: parts.length > 0 ? by : undefined,
    refund: found.word('refund', ['gross', 'net']),
    bookedTo: found.text('booked_to'),
    ...(sums && sumsOf(sums, isHidden)),
    months: monthsOf(
      figures.filter(({ part }) => part === undefined),
      isIn,
    ),
    parts: some(parts.map((row) => partOf(row, figures, isIn))),
    priceVolume: volumes && !isHidden ? priceVolumeOf(volumes, threshold) : undefined,
    notes: some(rows.notes.map((row) => row.filled('text'))),
  });
}

function partOf(row: Values, figures: readonly CostFigure[], isIn: (month: string) => boolean) {
  const [split, id] = [row.filled('split'), row.filled('id')];
  const own = figures.filter((figure) => figure.split === split && figure.part === id);
  return { id, name: row.filled('name'), months: monthsOf(own, isIn) };
}

function sumsOf(row: Values, isHidden: boolean) {
  const sumOf = (column: string): Cell | undefined => {
    const cell = costOf(row, column);
    return isHidden && cell?.state === 'value' ? { state: 'suppressed' } : cell;
  };
  const [asOf, expectedOre] = [row.text('earlier_as_of'), sumOf('earlier_expected')];
  return given({
    originalBudgetOre: sumOf('original_budget'),
    adjustedBudgetOre: sumOf('adjusted_budget'),
    expectedOre: sumOf('expected'),
    previousOre: sumOf('previous'),
    previousEstimate: asOf !== undefined && expectedOre ? { asOf, expectedOre } : undefined,
  });
}

/** A number of persons cannot be hidden in it, so that one of few is not told at all. */
function priceVolumeOf(row: Values, threshold: number | undefined): PriceVolume | undefined {
  const [planned, actual] = (['planned', 'actual'] as const).map((name) => ({
    ore: costOf(row, name) ?? { state: 'missing' as const },
    fullYearPersonsHundredths: row.count(`${name}_persons_hundredths`) ?? 0,
  }));
  if (!planned || !actual) return undefined;
  const isFew = [planned, actual].some(
    ({ fullYearPersonsHundredths: persons }) => threshold !== undefined && isSmallCount(persons, threshold * 100),
  );
  return isFew ? undefined : { from: row.filled('priced_from'), to: row.filled('priced_to'), planned, actual };
}

const costOf = (row: Values, column: string): Cell | undefined => cellOf(row, column, row.ore(column), `${column}_`);
