import type { Place } from '../../chart/walk.js';
import type { WaitingModel, WaitingOverTime, WaitingSeries } from '../../models/waiting-list.js';
import type { WrittenTable } from '../../shared/table/written-table.js';
import { writtenCount } from '../../shared/write-cell.js';
import type { WaitingWords } from './written-list.js';

const kinds = ['all', 'withoutPlace'] as const;

/** Someone's counts over time: those of a group, or of all. */
export interface TimeSeries extends WaitingSeries {
  readonly id: string;
  readonly name: string;
}

/** All first, then each group, in the order of the source. */
export const timeSeriesOf = ({ whole, groups }: WaitingOverTime, { waiting }: WaitingWords): readonly TimeSeries[] => [
  { id: '', name: waiting.all, ...whole },
  ...groups,
];

/** A line for each day, and for all and for each group how many waited on it, with and without those who hold a place. */
export function writtenTime(
  { by, asOf }: WaitingModel,
  overTime: WaitingOverTime,
  heading: string,
  words: WaitingWords,
): WrittenTable {
  const { texts, format, waiting } = words;
  const series = timeSeriesOf(overTime, words);
  return {
    caption: `${heading}. ${waiting.overTime.courses}, ${texts.asOf(format.day(asOf)).toLowerCase()}`,
    rowHeading: waiting.overTime.day,
    // A head for each kind of count: paper has room for the groups side by side.
    columns: kinds.flatMap((kind) =>
      series.map(({ id, name }) => ({
        id: `${by} ${id} ${kind}`,
        group: kind === 'all' ? waiting.overTime.everyone : waiting.withoutPlace,
        heading: name,
        kind: 'number' as const,
      })),
    ),
    rows: overTime.days.map((day, i) => ({
      id: day,
      name: format.day(day),
      signs: [],
      cells: kinds.flatMap((kind) =>
        series.map((one) => writtenCount(one[kind][i] ?? { state: 'missing' }, texts, format)),
      ),
      details: [],
    })),
    total: undefined,
  };
}

/** What is read on a day: both counts of one drawing. A place is a drawing, and a day. */
export function readTime({ columns, rows }: WrittenTable, place: Place | undefined, { texts }: WaitingWords): string {
  const row = place && rows[place.column];
  if (!row) return '';
  const first = Math.max(0, place.row);
  const said = [first, first + columns.length / 2].flatMap((position) => {
    const [column, cell] = [columns[position], row.cells[position]];
    if (!column || !cell) return [];
    const figure = [cell.spoken ?? cell.text, cell.preliminary ? `(${texts.preliminary})` : '', cell.remark ?? ''];
    return [`${column.group ?? ''}: ${figure.filter(Boolean).join(' ')}`];
  });
  return `${row.name}. ${columns[first]?.heading ?? ''}. ${said.join('; ')}`;
}
