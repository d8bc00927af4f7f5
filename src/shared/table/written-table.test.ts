import { expect } from 'chai';
import fc from 'fast-check';
import { always, anyCell } from '../../../test-support/property.js';
import { writtenRow, writtenTable } from '../../../test-support/table.js';
import { formatFor } from '../format.js';
import { sharedDa } from '../texts.da.js';
import { writerFor } from '../write-cell.js';
import { figuresOnly, nextSort, type Sort, sortedRows, type WrittenCell } from './written-table.js';

const ordered = (cells: Record<string, WrittenCell>, sort: Sort | undefined, language = 'da') =>
  sortedRows(
    writtenTable({ rows: Object.entries(cells).map(([name, cell]) => writtenRow(name, [cell])) }),
    sort,
    language,
  ).map(({ name }) => name);

const upwards: Sort = { column: 'target', descending: false };
const downwards: Sort = { column: 'target', descending: true };

describe('sortedRows', () => {
  const figures = {
    B: { text: '10,0', sort: 10 },
    A: { text: '9,0', sort: 9 },
    C: { text: 'ikke oplyst' },
    D: { text: '−1,0', sort: -1 },
    E: { text: '0', sort: 0 },
  };
  const cases: { name: string; sort: Sort | undefined; rows: string }[] = [
    { name: 'the order of the source when the reader has none', sort: undefined, rows: 'BACDE' },
    { name: 'smallest first, by value and not by print', sort: upwards, rows: 'DEABC' },
    { name: 'largest first, and what is missing last all the same', sort: downwards, rows: 'BAEDC' },
    { name: 'by name', sort: { column: '', descending: false }, rows: 'ABCDE' },
    { name: 'by name, backwards', sort: { column: '', descending: true }, rows: 'EDCBA' },
  ];
  for (const { name, sort, rows } of cases) {
    it(`is ${name}`, () => {
      expect(ordered(figures, sort).join('')).to.equal(rows);
    });
  }

  it('keeps equal rows as they were, both ways', () => {
    const cells = { C: { text: '1', sort: 1 }, A: { text: '1', sort: 1 }, X: { text: '' }, B: { text: '' } };
    expect(ordered(cells, upwards)).to.deep.equal(['C', 'A', 'X', 'B']);
    expect(ordered(cells, downwards)).to.deep.equal(['C', 'A', 'X', 'B']);
  });

  it('sorts names as the language does: æ, ø and å last in Danish', () => {
    const names = Object.fromEntries(
      ['Åben', 'Øvrige', 'Ældre', 'Zebra', 'Alkohol'].map((name) => [name, { text: '' }]),
    );
    expect(ordered(names, { column: '', descending: false })).to.deep.equal([
      'Alkohol',
      'Zebra',
      'Ældre',
      'Øvrige',
      'Åben',
    ]);
  });

  it('sorts numbers within names by their value', () => {
    const names = { 'Center 10': { text: '' }, 'Center 9': { text: '' } };
    expect(ordered(names, { column: '', descending: false })).to.deep.equal(['Center 9', 'Center 10']);
  });

  it('sorts texts as texts', () => {
    const cells = { A: { text: 'Ø', sort: 'Ø' }, B: { text: 'B', sort: 'B' } };
    expect(ordered(cells, upwards)).to.deep.equal(['B', 'A']);
  });

  it('leaves the rows it was given as they were', () => {
    const table = writtenTable();
    const before = table.rows.map(({ name }) => name);
    sortedRows(table, upwards, 'da');
    expect(table.rows.map(({ name }) => name)).to.deep.equal(before);
  });

  it('of any figures keeps every row, empty ones last both ways, the rest in order', () => {
    const { amount } = writerFor('mio', sharedDa, formatFor('da'));
    always(
      fc.property(fc.array(anyCell(), { maxLength: 12 }), fc.boolean(), (cells, descending) => {
        const rows = cells.map((cell, index) => writtenRow(String(index), [amount(cell)]));
        const sorted = sortedRows(writtenTable({ rows }), { column: 'target', descending }, 'da');
        expect(sorted).to.have.members(rows);
        const keys = sorted.map(({ cells: [cell] }) => cell?.sort);
        const values = keys.filter((key) => typeof key === 'number');
        expect(keys.slice(values.length).every((key) => key === undefined)).to.equal(true);
        expect(values).to.deep.equal(values.toSorted((a, b) => (descending ? b - a : a - b)));
      }),
    );
  });
});

describe('nextSort', () => {
  it('goes from smallest first to largest first and back to the source', () => {
    const first = nextSort(undefined, 'target');
    const second = nextSort(first, 'target');
    expect([first, second, nextSort(second, 'target')]).to.deep.equal([upwards, downwards, undefined]);
  });

  it('starts over in another column', () => {
    expect(nextSort(downwards, '')).to.deep.equal({ column: '', descending: false });
  });
});

describe('figuresOnly', () => {
  it('leaves drawings out of heads, rows and total', () => {
    const cells = [{ text: '5,0' }, { text: '' }, { text: 'I mål' }];
    const bare = figuresOnly(
      writtenTable({
        columns: [
          { id: 'target', heading: 'Mål', kind: 'number' },
          { id: 'effect', heading: 'Effekt', kind: 'drawing' },
          { id: 'status', heading: 'Status', kind: 'text' },
        ],
        rows: [writtenRow('A', cells)],
        total: writtenRow('I alt', cells),
      }),
    );
    expect(bare.columns.map(({ id }) => id)).to.deep.equal(['target', 'status']);
    for (const row of [...bare.rows, bare.total!])
      expect(row.cells).to.deep.equal([{ text: '5,0' }, { text: 'I mål' }]);
  });

  it('of a table without a total has none', () => {
    expect(figuresOnly(writtenTable({ total: undefined })).total).to.equal(undefined);
  });
});
