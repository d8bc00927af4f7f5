import { reasons } from './columns.js';
import { given } from './given.js';
import type { Addend } from './linked.js';
import type { OreCell, SavingsFigures } from './pejl.js';
import { type Measure, measures } from './relations.js';
import { RowError, type Values } from './rows.js';

/** One amount of a plan, as the database has it. */
export interface Figure extends Addend {
  /** The day of its status; undefined where it holds in every status. */
  readonly asOf: string | undefined;
  readonly measure: Measure;
  readonly cell: OreCell;
}

export function figureOf(values: Values): Figure {
  const measure = values.word('measure', measures);
  if (measure === undefined) throw new RowError('measure', `one of ${measures.join(', ')}`);
  return {
    asOf: values.text('as_of'),
    area: values.text('area'),
    period: values.filled('period'),
    measure,
    cell: cellOf(values),
    amount: values.ore('amount'),
    persons: values.count('persons'),
    largest: values.ore('largest'),
  };
}

/** An empty amount is missing unless a state says otherwise; it is never zero. */
function cellOf(values: Values): OreCell {
  const value = values.ore('amount');
  const state = values.word('state', ['value', ...reasons]) ?? (value === undefined ? 'missing' : 'value');
  if (state !== 'value') return given({ state, note: values.text('note') });
  if (value === undefined) throw new RowError('amount', 'an amount where the state is value');
  const [got, of] = [values.count('parts_got'), values.count('parts_of')];
  const [on, was] = [values.text('corrected_on'), values.ore('corrected_was')];
  return given({
    state,
    value,
    low: values.ore('low'),
    high: values.ore('high'),
    preliminary: values.flag('preliminary'),
    partial: got !== undefined && of !== undefined ? { got, of } : undefined,
    corrected: on !== undefined && was !== undefined ? { on, was } : undefined,
  });
}

/** The figures of a status, and those that hold in every one. */
export const inStatus = (figures: readonly Figure[], status: string | undefined): readonly Figure[] =>
  figures.filter(({ asOf }) => asOf === undefined || asOf === status);

const fields = {
  target: 'targetOre',
  realised: 'realisedOre',
  expected: 'expectedOre',
  one_off_realised: 'oneOffRealisedOre',
  one_off_expected: 'oneOffExpectedOre',
} as const satisfies Record<Measure, keyof SavingsFigures>;

/** The figures of one area, or of the total, period by period in the order of the plan. */
export function byPeriod(figures: readonly Figure[], periods: readonly string[]): SavingsFigures[] {
  const groups = new Map<string, SavingsFigures>();
  for (const measure of measures)
    for (const figure of figures)
      if (figure.measure === measure) {
        const group = groups.get(figure.period) ?? { period: figure.period };
        // Two rows for one figure: nobody can tell which is right.
        if (group[fields[measure]]) throw new RowError('measure', 'each measure once for an area and period');
        groups.set(figure.period, { ...group, [fields[measure]]: figure.cell });
      }
  return [...groups.values()].sort((a, b) => periods.indexOf(a.period) - periods.indexOf(b.period));
}
