import { cellOf } from './cells.js';
import type { PlacedFigure } from './cost-table.js';
import { addMonths } from './pejl.js';
import type { Values } from './rows.js';

/** The first and the last month of an answer. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** An amount of a whole stretch of months. */
export interface SumFigure extends PlacedFigure, Stretch {}

const sums = ['original_budget', 'adjusted_budget', 'expected', 'previous', 'earlier_expected'] as const;

/** The months that a sum tells of. */
export function monthsOfSum({ measure, from, to }: SumFigure): Stretch & { readonly kind: 'budget' | 'cost' } {
  const isBefore = measure === 'previous';
  const [first, last] = isBefore ? [addMonths(from, -12), addMonths(to, -12)] : [from, to];
  return { kind: measure.endsWith('budget') ? 'budget' : 'cost', from: first, to: last };
}

/** Whether its months come to it, so that whoever sees them all has it anyway. */
export const isOfMonths = ({ measure }: SumFigure): boolean =>
  !['original_budget', 'earlier_expected'].includes(measure);

const whole = (row: Values) => ({
  subject: row.filled('subject'),
  from: row.filled('from_month'),
  to: row.filled('to_month'),
  area: undefined,
  largest: 0,
});

export const sumFiguresOf = (row: Values): readonly SumFigure[] =>
  sums.flatMap((measure) => {
    const amount = row.ore(measure);
    const cell = cellOf(row, measure, amount, `${measure}_`);
    return cell ? { ...whole(row), period: '', measure, cell, amount, persons: Infinity } : [];
  });

/** How many a cost may be divided by in a period; a number is of as many citizens as it says. */
export function countFigureOf(row: Values): SumFigure {
  const [period, count] = [row.filled('period'), row.count('count')];
  const place = { subject: row.filled('subject'), area: undefined, largest: 0, from: period, to: period, period };
  const cell = cellOf(row, 'count', count, '') ?? { state: 'missing' };
  return { ...place, measure: row.filled('persons'), cell, amount: count, persons: count ?? 0 };
}

/** Full-year persons are told as they are, and are as good as an amount to whoever subtracts. */
export const volumePersons = 'persons';

/** What a price × volume tells; each is of the fewest full-year persons that it has. */
export function volumeFiguresOf(row: Values): readonly SumFigure[] {
  const counts = [row.count('planned_persons_hundredths') ?? 0, row.count('actual_persons_hundredths') ?? 0];
  const some = counts.filter((count) => count > 0);
  const place = {
    ...whole(row),
    period: `${row.filled('priced_from')} ${row.filled('priced_to')}`,
    persons: some.length > 0 ? Math.min(...some) / 100 : 0,
  };
  return (['planned', 'actual'] as const).flatMap((measure, index) => {
    const amount = row.ore(measure);
    const cell = cellOf(row, measure, amount, `${measure}_`);
    const value = counts[index] ?? 0;
    const persons = { ...place, measure: `${measure} ${volumePersons}`, cell: { state: 'value' }, amount: value };
    return [persons, ...(cell ? [{ ...place, measure, cell, amount }] : [])];
  });
}
