import { columnName } from '../../client/sheet/grid.js';
import type { CellLook } from '../../client/sheet/xlsx/write-styles.js';
import { writeWorkbook, type WrittenCell as SheetCell } from '../../client/sheet/xlsx/write-workbook.js';
import type { Language } from '../format.js';
import { detailsOf, headingOf } from '../table/flat-table.js';
import { unitOf } from '../table/key-figures.js';
import { figuresOnly, type KeyFigures, type WrittenCell, type WrittenRow } from '../table/written-table.js';
import { numberCell } from './exact-number.js';
import { exportTexts } from './export.texts.js';
import type { Leaving } from './surroundings.js';

/** A text around the table runs over its whole width; `undefined` is an empty line. */
type Around = { readonly text: string; readonly look: CellLook } | undefined;

const right: CellLook = { right: true };
const beside: CellLook = { indent: true };
const grey: CellLook = { grey: true };
const headLook: CellLook = { bold: true, tinted: true };

/** Widths of columns, in characters. */
const widths = { name: 34, number: 16, text: 24, remarks: 48 };
/** Points that a line of text is high, and the letters that a character's width has room for: words break in a cell. */
const lineHeight = 15;
const lettersInWidth = { cell: 0.9, wide: 1.15 };

/**
 * The figure as a workbook of one sheet: title, heads, figures as numbers, then what is said of them. A number holds every
 * øre and shows the digits that the page shows. What is no single number, such as a range or a hidden figure, is a text.
 */
export function toWorkbook({ table: written, around }: Leaving, language: Language): Uint8Array<ArrayBuffer> {
  const table = figuresOnly(written);
  const { title, lead, notes, provenance, preliminarySign, keys = [] } = around;
  const { remarks: remarksHead, sheet } = exportTexts[language];
  const heads = [table.rowHeading, ...table.columns.map(headingOf)];
  const isNumber = (column: number) => table.columns[column]?.kind === 'number';
  const lookOf = (column: number): CellLook => (column < 0 ? {} : isNumber(column) ? right : beside);
  const lines = [...table.rows, ...(table.total ? [table.total] : [])];
  const remarks = lines.map((row) => remarksOf(row, heads));
  const hasRemarks = remarks.some(Boolean);

  const figures = lines.map((row, index) => {
    const look: CellLook = row === table.total || row.sum ? { bold: true } : {};
    return [
      textCell(row.name + row.signs.join(''), look),
      ...row.cells.map((cell, column) =>
        figureCell(cell, isNumber(column), preliminarySign, { ...look, ...lookOf(column) }),
      ),
      ...(remarks[index] ? [textCell(remarks[index], { ...grey, ...beside })] : []),
    ];
  });
  const head = [
    ...heads.map((text, index) => textCell(text, { ...headLook, ...lookOf(index - 1) })),
    ...(hasRemarks ? [textCell(remarksHead, { ...headLook, ...beside })] : []),
  ];
  const above: readonly Around[] = [
    { text: title, look: { bold: true } },
    { text: lead, look: {} },
    { text: table.caption, look: grey },
    undefined,
  ];
  const below: readonly Around[] = [
    undefined,
    ...[...detailsOf(table), ...notes, ...provenance].map((text) => ({ text, look: grey })),
  ];

  const own = [
    widths.name,
    ...table.columns.map((_, index) => (isNumber(index) ? widths.number : widths.text)),
    ...(hasRemarks ? [widths.remarks] : []),
  ];
  // A key figure has a unit, and may have a remark.
  const columns = keys.length > 0 ? [...own, widths.number, widths.text].slice(0, Math.max(4, own.length)) : own;
  const frozen = above.length + 1;
  const beneath = keys.flatMap((group) => keyLines(group, preliminarySign));
  const rows = [...above.map(aroundLine), head, ...figures, ...beneath, ...below.map(aroundLine)];
  const isAround = (index: number) => index < above.length || index >= frozen + figures.length;
  const wide = rows.flatMap((cells, index) => (cells.length === 1 && isAround(index) ? [index + 1] : []));
  return writeWorkbook([
    {
      name: sheet,
      widths: columns,
      rows,
      frozen: { rows: frozen, columns: 1 },
      merged: wide.map((row) => `A${row}:${columnName(columns.length)}${row}`),
      heights: heightsOf(rows, columns),
    },
  ]);
}

const aroundLine = (line: Around): readonly SheetCell[] => (line ? [textCell(line.text, line.look)] : []);

/** Figures that stand beside the table, beneath it: each a number with its unit. */
const keyLines = (group: KeyFigures, preliminarySign: string): readonly (readonly SheetCell[])[] => [
  [],
  [textCell(group.heading, { bold: true })],
  ...group.lines.map((line) => [
    textCell(line.name, {}),
    figureCell(line.figure, true, preliminarySign, right),
    textCell(unitOf(line), beside),
    ...(line.figure.remark ? [textCell(line.figure.remark, { ...grey, ...beside })] : []),
  ]),
  ...(group.notes ?? []).map((note) => [textCell(note, grey)]),
];

/** What is typed into a cell of this format stays a text: no "=1+1" of an answer becomes a formula when someone edits it. */
const textCell = (text: string, look: CellLook): SheetCell => ({ text, look: { ...look, wrap: true, format: '@' } });

function figureCell(cell: WrittenCell, isNumber: boolean, preliminarySign: string, look: CellLook): SheetCell {
  const { exact, text, preliminary } = cell;
  const number = isNumber && exact ? numberCell(exact, text, preliminary ? preliminarySign : '') : undefined;
  if (number) return { number: number.digits, look: { ...look, format: number.format } };
  return textCell(preliminary ? `${text} (${preliminarySign})` : text, look);
}

/** What is said of single figures of a row, each with its head; '' where nothing is. */
const remarksOf = ({ cells }: WrittenRow, heads: readonly string[]): string =>
  cells.flatMap(({ remark }, index) => (remark ? [`${heads[index + 1] ?? ''}: ${remark}`] : [])).join('; ');

/** Rows that need more than a line. Merged cells do not grow with their text, and not every program lets others do so. */
function heightsOf(rows: readonly (readonly SheetCell[])[], columns: readonly number[]): Map<number, number> {
  const whole = columns.reduce((sum, width) => sum + width, 0);
  return new Map(
    rows.flatMap((cells, index) => {
      const needed = cells.map((cell, column) => {
        const room =
          cells.length === 1 ? whole * lettersInWidth.wide : (columns[column] ?? whole) * lettersInWidth.cell;
        return 'text' in cell ? Math.ceil(cell.text.length / room) : 1;
      });
      const most = Math.max(1, ...needed);
      return most > 1 ? [[index + 1, most * lineHeight] as const] : [];
    }),
  );
}
