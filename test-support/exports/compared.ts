/** Holds what was taken along against the screen, cell by cell. */
import { expect } from 'chai';
import type { SharedTexts } from '../../src/shared/texts.js';
import type { Screen, ScreenCell, ScreenRow } from './screen.js';

/** A file or a clipboard as lines of cells, whatever it was. */
export type Grid = readonly (readonly string[])[];

/** What a cell becomes in a place that has cells of text alone: all that is said of it stands in it. */
export const withRemarks = ({ text, remark, isPreliminary }: ScreenCell, sign: string): string => {
  const remarks = [remark, isPreliminary ? sign : ''].filter(Boolean);
  return remarks.length > 0 ? `${text} (${remarks.join(', ')})` : text;
};

/** A Danish spreadsheet's way of writing a number that stands alone. */
export const asTyped = (written: string): string =>
  /^[+\u2212]?\d[\d.,]*$/.test(written)
    ? written
        .replace('\u2212', '-')
        .replace('+', '')
        .replaceAll(/[.,](?=\d{3}(?!\d))/g, '')
        .replace('.', ',')
    : written;

/** Texts are guarded by an apostrophe where a spreadsheet would run them, and blanks are no digits. */
const bare = (text: string): string => text.replaceAll(/[\s']+/g, ' ').trim();

/** The table within a grid, and all other texts of it. */
function parted(grid: Grid, screen: Screen, more: readonly string[]): { rows: Grid; around: string } {
  const heads = [...screen.heads, ...more].map(bare);
  const at = grid.findIndex((line) => line.length > 1 && line.map(bare).join('|').startsWith(heads.join('|')));
  expect(at, `heads ${heads.join(' | ')} in ${JSON.stringify(grid.slice(0, 6))}`).to.be.at.least(0);
  const end = at + 1 + screen.rows.length;
  const others = [...grid.slice(0, at), ...grid.slice(end)];
  return { rows: grid.slice(at + 1, end), around: bare(others.map((line) => line.join(' ')).join(' ¶ ')) };
}

/** The rows in their order, each cell as `written` says that this kind of file has it. */
export function expectTable(grid: Grid, screen: Screen, written: (cell: ScreenCell) => string): void {
  const { rows, around } = parted(grid, screen, []);
  screen.rows.forEach((row, index) => {
    const [name, ...cells] = rows[index] ?? [];
    expect(bare(name ?? '')).to.equal(bare(row.name));
    expect(cells.slice(0, row.cells.length).map(bare), row.name).to.deep.equal(
      row.cells.map((cell) => bare(written(cell))),
    );
  });
  expectAround(around, screen);
}

/** Title, caption with the unit, lead, notes, causes and provenance, letter for letter, and whom it is for. */
export function expectAround(around: string, { title, caption, sentences }: Screen): void {
  for (const text of [title, caption, ...sentences]) expect(bare(around)).to.include(bare(text));
  expect(around).to.match(/Vises for: |Shown to: /);
}

/** Every remark of a row stands somewhere in its line of the file. */
export function expectRemarks(grid: Grid, { rows }: Screen): void {
  for (const { name, cells } of rows) {
    const line = grid.find(([first]) => bare(first ?? '') === bare(name));
    for (const { remark } of cells) expect(bare(line?.at(-1) ?? '')).to.include(bare(remark));
  }
}

const oreIn = { kr: 100, tkr: 100_000, mio: 100_000_000, permille: 10, count: 1 };

/** The file for programs: exact amounts that print as the screen does, states by the words of the contract. */
export function expectOre(grid: Grid, screen: Screen, unit: string, texts: SharedTexts): void {
  const [fields = [], ...lines] = grid;
  const records = lines.map((line) => Object.fromEntries(fields.map((field, index) => [field, line[index] ?? ''])));
  const cells = screen.rows.flatMap((row) => row.cells.map((cell) => ({ row, cell })));
  const figures = records.filter(({ kind }) => kind !== 'note' && kind !== 'keyFigure');
  expect(figures.length).to.equal(cells.length);
  cells.forEach(({ row, cell }, index) => expectRecord(figures[index]!, row, cell, unit));
  const notes = records
    .filter(({ kind }) => kind === 'note')
    .map(({ rowName, note }) => `${rowName ? `${rowName}: ` : ''}${note}`);
  expectAround(bare([records[0]?.figure ?? '', ...notes].join(' ¶ ')), screen);
  for (const { audience } of records) expect(audience).to.match(/^(public|committee|management|casework)$/);
  expect(texts.preliminarySign).not.to.equal('');
}

function expectRecord(record: Record<string, string>, row: ScreenRow, cell: ScreenCell, unit: string): void {
  const { text, state, isNumber, isPreliminary, remark } = cell;
  const what = `${row.name}, ${record.measure}: ${text}`;
  expect([record.rowName, record.kind], what).to.deep.equal([bare(row.name), row.isTotal ? 'total' : 'row']);
  expect(record.state, what).to.equal(state);
  expect(bare(record.note ?? ''), what).to.equal(bare(remark));
  expect(record.preliminary, what).to.equal(isPreliminary ? 'true' : '');
  for (const month of [record.from, record.to]) expect(month).to.match(/^(\d{4}-\d{2})?$/);
  const named = /\b\d{4}\b/.exec(row.name)?.[0];
  if (named && record.from) expect(record.from.slice(0, 4), what).to.equal(named);
  const kept = [record.value, record.low, record.high].filter((one) => one !== undefined && one !== '');
  if (state !== 'value' || !isNumber) return void expect(kept, what).to.deep.equal([]);
  if (kept.length === 0) return void expect(record.text, what).to.equal(text);
  const size = oreIn[(record.unit === 'permille' ? 'permille' : unit) as keyof typeof oreIn];
  const printed = numbersIn(text);
  for (const { number, step } of printed)
    expect(
      kept.some((one) => Math.abs(Number(one) / size - number) <= step / 2 + 1e-9),
      what,
    ).to.equal(true);
  expect(printed.length, what).to.be.at.most(kept.length);
}

/** The numbers that a text prints, each with the step of its last digit. */
function numbersIn(text: string): { number: number; step: number }[] {
  return [...text.matchAll(/\u2212?\d[\d.,]*/g)].map(([written]) => {
    const [whole = '', decimals = ''] = asTyped(written).split(',');
    return { number: Number(`${whole}.${decimals || 0}`), step: 10 ** -decimals.length };
  });
}
