import { tenthsOfPercent } from '../format.js';
import { csvOf } from '../table/table-csv.js';
import {
  type ExactFigure,
  figuresOnly,
  type KeyFigures,
  type WrittenCell,
  type WrittenColumn,
  type WrittenRow,
} from '../table/written-table.js';
import type { Leaving } from './surroundings.js';

/**
 * The columns are the same for every figure and in every language, so that what reads one file reads all. Their names and
 * states are the words of the contract.
 */
const fields = [
  'figure',
  'kind',
  'row',
  'rowName',
  'measure',
  'measureName',
  'from',
  'to',
  'state',
  'value',
  'unit',
  'low',
  'high',
  'preliminary',
  'got',
  'of',
  'correctedOn',
  'correctedWas',
  'text',
  'note',
  'priceLevel',
  'priceYear',
  'asOf',
  'source',
  'audience',
] as const;

type Line = Partial<Record<(typeof fields)[number], string | number | undefined>>;

/**
 * The table for programs: a line for each cell, amounts in whole øre, counts as they are, shares in whole tenths of a percent as they are
 * printed, months as "2026-01". There is no decimal sign in it that a language could misread.
 */
export function toOreCsv({ table: written, around, about }: Leaving): string {
  const table = figuresOnly(written);
  const { keys = [] } = around;
  const { asOf = '', source, audience } = about;
  const common: Line = { figure: around.title, asOf, source, audience };
  const note = (text: string, more: Line = {}): Line => ({ ...common, ...more, kind: 'note', note: text });
  const cellsOf = (row: WrittenRow, kind: 'row' | 'total') =>
    row.cells.map((cell, index) => ({
      ...common,
      kind,
      ...rowFields(row),
      ...cellFields(cell, table.columns[index], row),
    }));
  const lines: readonly Line[] = [
    ...table.rows.flatMap((row) => cellsOf(row, row.sum ? 'total' : 'row')),
    ...(table.total ? cellsOf(table.total, 'total') : []),
    ...keys.flatMap((group) => group.lines.map((line) => ({ ...common, ...keyFields(line, group) }))),
    ...table.rows.flatMap((row) => row.details.map(([term, text]) => note(`${term}: ${text}`, rowFields(row)))),
    ...keys.flatMap(({ id, heading, notes = [] }) =>
      notes.map((text) => note(text, { measure: id, measureName: heading })),
    ),
    ...[around.lead, table.caption, ...around.notes, ...around.provenance].filter(Boolean).map((text) => note(text)),
  ];
  return csvOf([fields, ...lines.map((line) => fields.map((name) => String(line[name] ?? '')))]);
}

const rowFields = ({ id, name, signs }: WrittenRow): Line => ({ row: id, rowName: name + signs.join('') });

/** A figure beside the table is measured by the group that it stands in, and has no month of its own. */
const keyFields = ({ id, name, figure }: KeyFigures['lines'][number], { id: group, heading }: KeyFigures): Line => ({
  kind: 'keyFigure',
  row: id,
  rowName: name,
  ...figureFields(figure),
  measure: group,
  measureName: heading,
});

function cellFields(cell: WrittenCell, column: WrittenColumn | undefined, row: WrittenRow): Line {
  const { from, to } = row.period ?? column?.period ?? {};
  return {
    measure: column?.measure ?? column?.id,
    measureName: column ? [column.group, column.heading].filter(Boolean).join(': ') : '',
    from,
    to,
    ...figureFields(cell),
  };
}

function figureFields({ exact, empty, text, remark }: WrittenCell): Line {
  return {
    state: empty ?? 'value',
    ...(exact && exactFields(exact)),
    ...(!exact && !empty && { text }),
    note: remark,
  };
}

function exactFields(exact: ExactFigure): Line {
  const { preliminary, partial, level } = exact.figure;
  const marks = {
    ...(preliminary && { preliminary: 'true' }),
    ...partial,
    ...(level && { priceLevel: level.basis, priceYear: level.year ?? '' }),
  };
  if (exact.unit === 'percent') {
    const { dividend, divisor } = exact.figure;
    return { ...marks, value: String(tenthsOfPercent(dividend, divisor)), unit: 'permille' };
  }
  const { value, low, high, corrected } = exact.figure;
  return {
    ...marks,
    value,
    unit: exact.unit === 'count' ? 'count' : 'ore',
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(corrected && { correctedOn: corrected.on, correctedWas: corrected.was }),
  };
}
