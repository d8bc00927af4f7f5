import type { Explanation, SavingsArea, SavingsFigures } from '../../port.js';
import type { Sheet } from '../grid.js';
import { nameKey } from '../words.js';
import type { AmountRules } from '../amounts/column.js';
import { type HeadingRules, readHeadings } from './headings.js';
import type { Periods } from './periods.js';
import { dayOf, type Placed, type Reading, textOf, whereIs } from './reading.js';
import { type Amount, type AreaRow, readRows } from './rows.js';

/** A table of areas as the contract has it, and its total where it has a line of one. */
export interface AreaTable {
  readonly areas: readonly SavingsArea[];
  readonly total: readonly SavingsFigures[] | undefined;
}

export interface TableRules extends AmountRules, HeadingRules {
  readonly periods: Periods;
  /** The footnotes there are, by id. */
  readonly footnotes: ReadonlySet<string>;
  /** Ids of areas that are known already, by name: an earlier status is of the same areas. */
  readonly ids?: ReadonlyMap<string, readonly string[]>;
}

/** An area and the lines that are of it: one, or one per period. */
interface Area {
  readonly id: string;
  readonly name: string;
  readonly rows: AreaRow[];
}

/** Reads the table of a sheet. `pointer` is where its areas go in the plan. */
export function readAreas(sheet: Sheet, pointer: string, rules: TableRules, reading: Reading): AreaTable {
  const headings = readHeadings(sheet, rules, reading);
  if (!headings) return { areas: [], total: undefined };
  const rows = readRows(sheet, headings, rules, reading);
  const areas = grouped(
    rows.filter((row) => !row.isTotal),
    headings.isLong,
    rules,
    reading,
  );
  const totals = rows.filter((row) => row.isTotal);
  if (!headings.isLong) for (const { where } of totals.slice(1)) reading.fault(where, 'once', totals[0]?.name ?? '');
  return {
    areas: areas.map((area, index) => toArea(area, `${pointer}/areas/${index}`, rules, reading)),
    total: totals.length > 0 ? figuresOf(totals, `${pointer}/total`, rules.periods, reading) : undefined,
  };
}

/** Lines by area. In a table with a line per area a second line of the same area is refused. */
function grouped(rows: readonly AreaRow[], isLong: boolean, rules: TableRules, reading: Reading): Area[] {
  const areas = new Map<string, Area>();
  for (const row of rows) {
    const given = row.cells.id && textOf(row.cells.id, reading);
    const [current, ...others] = rules.ids?.get(nameKey(row.name)) ?? [];
    if (given === undefined && others.length > 0) reading.fault(row.where, 'idNeeded');
    const id = given ?? current ?? idOf(row.name);
    const known = areas.get(id);
    if (!known) areas.set(id, { id, name: row.name, rows: [row] });
    else if (isLong && nameKey(known.name) === nameKey(row.name)) known.rows.push(row);
    else reading.fault(row.where, 'otherArea', known.rows[0]?.where ?? '');
  }
  return [...areas.values()];
}

/** An id of a name: "Støtte eget hjem" is "stoette-eget-hjem". */
export function idOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || name;
}

function toArea({ id, name, rows }: Area, pointer: string, rules: TableRules, reading: Reading): SavingsArea {
  reading.place(pointer, rows[0]?.where ?? '');
  const of = (column: 'footnotes' | 'cause' | 'remedy' | 'responsible' | 'due') => sameOf(rows, column, reading);
  const [footnotes, cause, remedy, responsible, due] = [
    of('footnotes'),
    of('cause'),
    of('remedy'),
    of('responsible'),
    of('due'),
  ];
  const notes = footnotes && footnoteIds(footnotes, rules.footnotes, reading);
  const explanation = explanationOf({ cause, remedy, responsible, due }, reading);
  return {
    id,
    name,
    ...(notes && { footnotes: notes }),
    ...(explanation && { explanation }),
    figures: figuresOf(rows, `${pointer}/figures`, rules.periods, reading),
  };
}

/** What the lines of an area say in a column; lines that say different things are refused. */
function sameOf(rows: readonly AreaRow[], column: keyof AreaRow['cells'], reading: Reading): Placed | undefined {
  const [first, ...more] = rows.flatMap(({ cells }) => cells[column] ?? []);
  if (!first) return undefined;
  const text = ({ cell: { value } }: Placed) => JSON.stringify(value);
  for (const other of more) if (text(other) !== text(first)) reading.fault(whereIs(other), 'sameAs', whereIs(first));
  return first;
}

/** Ids of footnotes, one or several between commas. */
function footnoteIds(placed: Placed, known: ReadonlySet<string>, reading: Reading): string[] {
  const text = textOf(placed, reading) ?? '';
  const ids = known.has(text) ? [text] : text.split(/[,;]/).map((id) => id.trim());
  if (!ids.every((id) => known.has(id))) reading.fault(whereIs(placed), 'knownFootnote');
  return ids.filter((id) => id !== '');
}

/** Why it is as it is, and what is done about it, from whatever cells say it. */
export function explanationOf(
  cells: { readonly [Key in keyof Explanation]: Placed | undefined },
  reading: Reading,
): Explanation | undefined {
  const text = (placed: Placed | undefined) => placed && textOf(placed, reading);
  const [cause, remedy, responsible] = [text(cells.cause), text(cells.remedy), text(cells.responsible)];
  const due = cells.due && dayOf(cells.due, reading);
  const explanation = {
    ...(cause !== undefined && { cause }),
    ...(remedy !== undefined && { remedy }),
    ...(responsible !== undefined && { responsible }),
    ...(due !== undefined && { due }),
  };
  return Object.keys(explanation).length > 0 ? explanation : undefined;
}

/** The figures of some lines by period, in the order of the periods. Two amounts for one measure are refused. */
function figuresOf(rows: readonly AreaRow[], pointer: string, periods: Periods, reading: Reading): SavingsFigures[] {
  const amounts = rows.flatMap((row) => row.amounts);
  return periods.all
    .filter(({ id }) => amounts.some(({ period }) => period === id))
    .map(({ id }, index) => {
      const here = `${pointer}/${index}`;
      const figures: SavingsFigures = { period: id };
      for (const amount of amounts) if (amount.period === id) put(figures, amount, here, reading);
      return figures;
    });
}

function put(figures: SavingsFigures, { measure, cell, where }: Amount, pointer: string, reading: Reading): void {
  if (figures[measure]) reading.fault(where, 'oncePerPeriod');
  figures[measure] = cell;
  reading.place(`${pointer}/${measure}`, where);
}
