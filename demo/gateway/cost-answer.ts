import { aboutOf, definitionsOf } from './about.js';
import { some } from './answers.js';
import { earlierOf, firstTo, lastFrom, laterOf } from './asked.js';
import { type Cell, cellOf } from './cells.js';
import { countKey, figureKey, type HiddenCosts, sumKey, volumeKey } from './cost-disclosure.js';
import { type CostFigure, monthsOf } from './cost-figures.js';
import type { Stretch } from './cost-sums.js';
import { given } from './given.js';
import type { Audience, CostTrajectory, PriceIndex, PriceVolume, RefundBands } from './pejl.js';
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
  readonly figures: readonly CostFigure[];
  readonly parts: readonly Values[];
  /** The subjects that parts are and that may be asked for by the same caller. */
  readonly open: ReadonlySet<string>;
  readonly sums: readonly Values[];
  readonly volumes: readonly Values[];
  readonly persons: readonly Values[];
  readonly counts: readonly Values[];
  readonly indexes: readonly Values[];
  readonly indexNumbers: readonly Values[];
  readonly refunds: readonly Values[];
  readonly refundBands: readonly Values[];
  readonly definitions: readonly Values[];
  readonly notes: readonly Values[];
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

/** The contract's answer, without what is hidden. Sums hold for their own stretch of months: those of another say nothing of this one. */
export function trajectoryOf(
  rows: CostRows,
  { subject, by, audience }: CostQuestion,
  stretch: Stretch,
  hidden: HiddenCosts | undefined,
): CostTrajectory {
  const { found, parts } = rows;
  const figures = rows.figures.map((figure) =>
    hidden?.figures.has(figureKey(figure)) && figure.cell.state === 'value'
      ? { ...figure, cell: { state: 'suppressed' as const } }
      : figure,
  );
  const isIn = (month: string) => stretch.from <= month && month <= stretch.to;
  const isOfStretch = (row: Values) =>
    row.filled('from_month') === stretch.from && row.filled('to_month') === stretch.to;
  const sums = rows.sums.find(isOfStretch);
  const volumes = rows.volumes.find(isOfStretch);
  const isHidden = (measure: string) => hidden?.sums.has(sumKey(subject, stretch, measure)) ?? false;
  return given({
    about: aboutOf(found, audience, definitionsOf(rows.definitions)),
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
    parts: some(parts.map((row) => partOf(row, rows.open, figures, isIn))),
    priceVolume: volumes && !hidden?.volumes.has(volumeKey(subject, stretch)) ? priceVolumeOf(volumes) : undefined,
    persons: some(rows.persons.map((row) => personsOf(row, rows.counts, hidden))),
    priceIndex: priceIndexOf(rows),
    refundBands: refundBandsOf(rows),
    notes: some(rows.notes.map((row) => row.filled('text'))),
  });
}

function partOf(
  row: Values,
  open: ReadonlySet<string>,
  figures: readonly CostFigure[],
  isIn: (month: string) => boolean,
) {
  const [split, id] = [row.filled('split'), row.filled('id')];
  const own = figures.filter((figure) => figure.split === split && figure.part === id);
  const subject = row.text('part_subject');
  return given({
    id,
    name: row.filled('name'),
    subject: subject !== undefined && open.has(subject) ? subject : undefined,
    months: monthsOf(own, isIn),
  });
}

function sumsOf(row: Values, isHidden: (measure: string) => boolean) {
  const sumOf = (column: string): Cell | undefined => {
    const cell = costOf(row, column);
    return cell?.state === 'value' && isHidden(column) ? { state: 'suppressed' } : cell;
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

function personsOf(row: Values, counts: readonly Values[], hidden: HiddenCosts | undefined) {
  const [subject, id] = [row.filled('subject'), row.filled('id')];
  const own = counts.filter((count) => count.filled('persons') === id);
  return given({
    id,
    name: row.filled('name'),
    text: row.text('text'),
    counts: own.map((count) => {
      const period = count.filled('period');
      const cell: Cell = cellOf(count, 'count', count.count('count'), '') ?? { state: 'missing' };
      const isHidden = cell.state === 'value' && hidden?.counts.has(countKey(subject, id, period));
      return { period, persons: isHidden ? { state: 'suppressed' as const } : cell };
    }),
  });
}

function priceIndexOf({ indexes: [index], indexNumbers }: CostRows): PriceIndex | undefined {
  if (!index) return undefined;
  return given({
    name: index.filled('name'),
    source: index.text('source'),
    year: index.count('year') ?? NaN,
    numbers: indexNumbers.map((row) => ({
      period: row.filled('period'),
      thousandths: row.count('thousandths') ?? NaN,
    })),
  });
}

/** Each begins above the one before, in whatever order the view has them. */
function refundBandsOf({ refunds: [refund], refundBands }: CostRows): RefundBands | undefined {
  if (!refund) return undefined;
  const bands = refundBands.map((row) => ({ aboveOre: row.ore('above') ?? NaN, percent: row.count('percent') ?? NaN }));
  return given({
    year: refund.count('year') ?? NaN,
    bands: bands.sort((a, b) => a.aboveOre - b.aboveOre),
    text: refund.text('text'),
  });
}

/** A number of persons cannot be hidden in it, so that one of few is not told at all. */
function priceVolumeOf(row: Values): PriceVolume {
  const of = (name: 'planned' | 'actual') => ({
    ore: costOf(row, name) ?? { state: 'missing' as const },
    fullYearPersonsHundredths: row.count(`${name}_persons_hundredths`) ?? 0,
  });
  return { from: row.filled('priced_from'), to: row.filled('priced_to'), planned: of('planned'), actual: of('actual') };
}

const costOf = (row: Values, column: string): Cell | undefined => cellOf(row, column, row.ore(column), `${column}_`);
