import { momentOf } from '../calendar.js';
import { addressOf, inSheet, mergedAt, type Sheet, type SheetCell, type SheetRow } from '../grid.js';
import { unitIn } from '../amounts/units.js';
import { type AreaColumn, areaColumns, meaningOf, type Measure, measures, plainText, plainWord } from '../words.js';
import { remarkUnheaded } from './lists.js';
import { namedPeriod, type Periods } from './periods.js';
import type { Reading } from './reading.js';

/** What stands in a column: something of the area, or a measure of a period. */
export type Column =
  | { readonly is: 'area'; readonly name: AreaColumn; readonly heading: string }
  | {
      readonly is: 'measure';
      readonly measure: Measure;
      readonly period: string | undefined;
      readonly heading: string;
    };

/** A table of areas: where its headings end, and what its columns hold. */
export interface Headings {
  readonly columns: ReadonlyMap<number, Column>;
  /** Each row is of one period, which a column of its own names. */
  readonly isLong: boolean;
  readonly rows: readonly SheetRow[];
}

/** What headings are read by. */
export interface HeadingRules {
  readonly unit: bigint | undefined;
  readonly asOf: string | undefined;
  readonly periods: Periods;
}

/** Headings stand in the first row that has one called "Område"; what stands above is a title, or names periods. */
export function readHeadings(sheet: Sheet, rules: HeadingRules, reading: Reading): Headings | undefined {
  const index = sheet.rows.findIndex(({ cells }) => [...cells.values()].some((cell) => columnNameOf(cell) === 'area'));
  const header = sheet.rows[index];
  if (!header) {
    reading.fault(inSheet(sheet, 'A1'), 'headings', areaColumns.area[0]);
    return undefined;
  }
  if (sheet.isHidden) reading.fault(inSheet(sheet, 'A1'), 'shownSheet');
  const above = sheet.rows[index - 1];
  const over = above?.row === header.row - 1 ? above : undefined;
  for (const row of sheet.rows.slice(0, index)) {
    const cells = [...row.cells.values()];
    checkUnits(cells, sheet, rules, reading);
    for (const cell of cells)
      if (row !== over || !isPeriod(cell)) reading.remark(addressOf(sheet, cell), 'aboveIgnored');
  }
  checkUnits([...header.cells.values()], sheet, rules, reading);

  const isLong = [...header.cells.values()].some((cell) => columnNameOf(cell) === 'period');
  const columns = new Map<number, Column>();
  const seen = new Set<string>();
  // Headings that name a period first: where they name only one, the others are of it too.
  const cells = [...header.cells.values()].map((cell) => ({ cell, named: periodOf(cell, sheet, over) }));
  cells.sort((a, b) => Number(b.named !== undefined) - Number(a.named !== undefined));
  for (const { cell, named } of cells) {
    const where = addressOf(sheet, cell);
    const column = columnOf(cell, { named, where, isLong, rules, reading });
    if (!column) continue;
    // One whose period is not known has been refused already.
    const isUnknown = column.is === 'measure' && column.period === undefined && !isLong;
    const key = column.is === 'area' ? column.name : `${column.measure} ${column.period ?? ''}`;
    if (seen.has(key) && !isUnknown) reading.fault(where, 'once', column.heading);
    else columns.set(cell.column, column);
    seen.add(key);
    if (sheet.hiddenColumns.has(cell.column)) reading.fault(where, 'shownColumn');
  }
  if (![...columns.values()].some(({ is }) => is === 'measure'))
    reading.fault(inSheet(sheet, `A${header.row}`), 'headings', 'Mål, Realiseret, Forventet');
  const rows = sheet.rows.slice(index + 1);
  remarkUnheaded(sheet, header, rows, reading);
  return { columns, isLong, rows };
}

const columnNameOf = ({ value }: SheetCell): AreaColumn | undefined =>
  value.is === 'text' ? meaningOf(areaColumns, value.text) : undefined;

interface HeadingPlace {
  /** The period that the heading, or the row over it, names. */
  readonly named: string | undefined;
  readonly where: string;
  readonly isLong: boolean;
  readonly rules: HeadingRules;
  readonly reading: Reading;
}

function columnOf(cell: SheetCell, place: HeadingPlace): Column | undefined {
  const { reading, where, isLong, rules, named } = place;
  const name = columnNameOf(cell);
  const heading = cell.value.is === 'text' ? plainText(cell.value.text) : '';
  if (name) return { is: 'area', name, heading };
  const found = measureOf(heading);
  if (!found) {
    reading.remark(where, 'columnIgnored');
    return undefined;
  }
  const { measure, rest } = found;
  if (isLong) {
    if (rest !== '') reading.fault(where, 'noPeriodHere');
    return { is: 'measure', measure, period: undefined, heading };
  }
  checkDay(rest, place);
  const period = named === undefined ? rules.periods.only : rules.periods.idOf(named);
  if (period === undefined) reading.fault(where, 'headingPeriod');
  return { is: 'measure', measure, period, heading };
}

/** The words of measures, the longest first: "Realiseret kun i år 2015" is not "Realiseret" of a period "kun i år 2015". */
const measureWords = (Object.keys(measures) as Measure[])
  .flatMap((measure) => measures[measure].map((word) => ({ measure, word: word.toLowerCase() })))
  .sort((a, b) => b.word.length - a.word.length);

/** "Mål 2015" and "2015 Mål" are the target of 2015. */
function measureOf(heading: string): { measure: Measure; rest: string } | undefined {
  const word = plainWord(heading);
  for (const { measure, word: known } of measureWords) {
    if (word === known) return { measure, rest: '' };
    if (word.startsWith(`${known} `)) return { measure, rest: word.slice(known.length).trim() };
    if (word.endsWith(` ${known}`)) return { measure, rest: word.slice(0, -known.length).replace(/[\s:]+$/, '') };
  }
  return undefined;
}

/** "Realiseret pr. 30.11.2015" says when it was made up. */
const madeUp = /\b(?:pr|per|as of)\b\.? ?(.*)$/;

/** The day that a heading names must not be another than the plan's. */
function checkDay(rest: string, { where, rules, reading }: HeadingPlace): void {
  const day = momentOf({ is: 'text', text: madeUp.exec(rest)?.[1] ?? '' }, 1900);
  if (day?.is === 'day' && rules.asOf !== undefined && day.text !== rules.asOf) reading.fault(where, 'sameDay');
}

/** The period that a heading names, or the row over it for this column: the nearest to the left, as merged cells show it. */
function periodOf(cell: SheetCell, sheet: Sheet, over: SheetRow | undefined): string | undefined {
  const rest = cell.value.is === 'text' ? measureOf(plainText(cell.value.text))?.rest : undefined;
  const named = rest?.replace(madeUp, '').trim();
  if (named !== '') return named;
  const nearest = [...(over?.cells.values() ?? [])].findLast((each) => each.column <= cell.column && isPeriod(each));
  const merged = nearest && mergedAt(sheet, nearest.row, nearest.column);
  return !nearest || (merged && merged.right < cell.column) ? undefined : periodText(nearest);
}

const periodText = ({ value }: SheetCell): string =>
  value.is === 'text' ? value.text : value.is === 'number' ? String(value.number) : '';

const isPeriod = (cell: SheetCell): boolean => namedPeriod(periodText(cell)) !== undefined;

/** A unit that a title or a heading states must be the one that the plan states. */
function checkUnits(cells: readonly SheetCell[], sheet: Sheet, { unit }: HeadingRules, reading: Reading): void {
  for (const cell of cells) {
    const other = cell.value.is === 'text' ? unitIn(plainText(cell.value.text)) : undefined;
    if (other !== undefined && unit !== undefined && other !== unit) reading.fault(addressOf(sheet, cell), 'sameUnit');
  }
}
