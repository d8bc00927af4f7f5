import { expect } from 'chai';
import fc from 'fast-check';
import { svg } from 'lit';
import { always } from '../../../test-support/property.js';
import { parsedCsv, writtenRow, writtenTable } from '../../../test-support/table.js';
import { type Surroundings, toCsv } from './table-csv.js';
import type { WrittenCell, WrittenTable } from './written-table.js';

const surroundings: Surroundings = {
  title: 'Handleplan',
  lead: 'Planen når målet.',
  notes: [],
  provenance: [],
  preliminarySign: 'f',
};
const fileOf = (table: Partial<WrittenTable> = {}, around: Partial<Surroundings> = {}) =>
  toCsv(writtenTable(table), { ...surroundings, ...around });
/** The lines of the table's own rows: after title, lead, caption, a blank and the heads. */
const rowsOf = (csv: string, count: number) => parsedCsv(csv).slice(5, 5 + count);
const fieldOf = (cell: WrittenCell) => rowsOf(fileOf({ rows: [writtenRow('A', [cell])] }), 1)[0]![1];

describe('the file of a table', () => {
  it('is marked as UTF-8 and ends each line as spreadsheets do', () => {
    const csv = fileOf();
    expect(csv.startsWith('\ufeff')).to.equal(true);
    expect(csv.endsWith('\r\n')).to.equal(true);
    expect(csv.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
  });

  it('says what it is, then has heads, rows and total, then notes and source', () => {
    const csv = fileOf({}, { notes: ['Alle beløb er skøn.'], provenance: ['Kilde: A; B'] });
    expect(parsedCsv(csv)).to.deep.equal([
      ['Handleplan'],
      ['Planen når målet.'],
      ['Mio. kr. Handleplan'],
      [''],
      ['Område', 'Mål'],
      ['Dagtilbud', '5,0'],
      ['BPA', '0,8'],
      ['I alt', '5,8'],
      [''],
      ['Alle beløb er skøn.'],
      ['Kilde: A; B'],
    ]);
  });

  it('names the period with its measure where two share a head', () => {
    const columns = ['2015', '2016'].map((group) => ({ id: group, heading: 'Mål', group, kind: 'number' as const }));
    expect(parsedCsv(fileOf({ columns }))[4]).to.deep.equal(['Område', '2015: Mål', '2016: Mål']);
  });

  it('holds cause and remedy, and the footnote signs', () => {
    const details = [['Årsag', 'Ubesat stilling; to vikarer']] as const;
    const csv = fileOf({ rows: [writtenRow('Institutioner', [{ text: '4,5' }], { signs: ['*'], details })] });
    expect(rowsOf(csv, 1)).to.deep.equal([['Institutioner*', '4,5']]);
    expect(parsedCsv(csv).at(-1)).to.deep.equal(['Institutioner: Årsag: Ubesat stilling; to vikarer']);
  });

  it('holds no drawing', () => {
    const columns = [
      { id: 'a', heading: 'Effekt', kind: 'drawing' as const },
      { id: 'b', heading: 'Mål', kind: 'number' as const },
    ];
    const cells = [
      { text: '', drawing: svg`<svg></svg>` },
      { text: '5,0', drawing: svg`<svg></svg>` },
    ];
    const csv = fileOf({ columns, rows: [writtenRow('A', cells)], total: undefined });
    expect(parsedCsv(csv).slice(4, 6)).to.deep.equal([
      ['Område', 'Mål'],
      ['A', '5,0'],
    ]);
  });

  it('of a table without a total has none', () => {
    expect(parsedCsv(fileOf({ total: undefined }))).to.have.length(8);
  });
});

describe('a figure in the file', () => {
  const cases: { name: string; cell: WrittenCell; field: string }[] = [
    { name: 'a decimal', cell: { text: '16,7' }, field: '16,7' },
    { name: 'a true minus becomes one that a spreadsheet knows', cell: { text: '−3,9' }, field: '-3,9' },
    { name: 'a plus is left out', cell: { text: '+0,3' }, field: '0,3' },
    { name: 'nothing stands between thousands', cell: { text: '1.234.567' }, field: '1234567' },
    { name: 'thousands and a decimal', cell: { text: '−1.234,5' }, field: '-1234,5' },
    { name: 'English thousands', cell: { text: '1,234,567' }, field: '1234567' },
    { name: 'English thousands and a decimal', cell: { text: '1,234.5' }, field: '1234,5' },
    { name: 'an English decimal', cell: { text: '16.7' }, field: '16,7' },
    { name: 'zero', cell: { text: '0' }, field: '0' },
    { name: 'what rounds to nothing', cell: { text: '0,0' }, field: '0,0' },
    { name: 'a minimum stays words', cell: { text: 'mindst 1,5' }, field: 'mindst 1,5' },
    { name: 'a range stays one', cell: { text: '0,5–1,0' }, field: '0,5–1,0' },
    { name: 'missing', cell: { text: 'ikke oplyst', empty: 'missing' }, field: 'ikke oplyst' },
    { name: 'not applicable', cell: { text: '–', empty: 'notApplicable' }, field: '–' },
    { name: 'suppressed', cell: { text: 'skjult', empty: 'suppressed' }, field: 'skjult' },
    { name: 'no access', cell: { text: 'ingen adgang', empty: 'noAccess' }, field: 'ingen adgang' },
    { name: 'not yet', cell: { text: 'endnu ikke', empty: 'notYet' }, field: 'endnu ikke' },
    {
      name: 'not yet, with its note',
      cell: { text: 'endnu ikke', empty: 'notYet', remark: 'maj' },
      field: 'endnu ikke (maj)',
    },
    { name: 'a partial sum', cell: { text: '37,0', remark: 'delsum, 9 af 10' }, field: '37,0 (delsum, 9 af 10)' },
    { name: 'a preliminary one', cell: { text: '3,0', preliminary: true }, field: '3,0 (f)' },
    {
      name: 'a preliminary partial sum',
      cell: { text: '3,0', remark: 'delsum, 1 af 2', preliminary: true },
      field: '3,0 (delsum, 1 af 2, f)',
    },
  ];
  for (const { name, cell, field } of cases) {
    it(`${name}: ${field}`, () => {
      expect(fieldOf(cell)).to.equal(field);
    });
  }

  it('that a text takes the place of is no formula', () => {
    expect(fieldOf({ text: '=1+1' })).to.equal("'=1+1");
    expect(fieldOf({ text: '−3,9', remark: 'rettet' })).to.equal('−3,9 (rettet)');
  });

  it('of a text column stays as it is printed, and no formula', () => {
    const csv = (text: string) =>
      fileOf({
        columns: [{ id: 'status', heading: 'Status', kind: 'text' }],
        rows: [writtenRow('A', [{ text }])],
      });
    expect(rowsOf(csv('1.234'), 1)[0]).to.deep.equal(['A', '1.234']);
    expect(rowsOf(csv('-2'), 1)[0]).to.deep.equal(['A', "'-2"]);
  });
});

describe('a name in the file', () => {
  const cases = [
    {
      name: 'a formula',
      text: '=HYPERLINK("https://x.example";"Se")',
      field: '\'=HYPERLINK("https://x.example";"Se")',
    },
    { name: 'plus', text: '+45 12', field: "'+45 12" },
    { name: 'minus', text: '-1', field: "'-1" },
    { name: 'at', text: '@SUM(A1)', field: "'@SUM(A1)" },
    { name: 'a tab', text: '\t=1', field: "'\t'=1" },
    { name: 'a carriage return', text: '\r=1', field: "'\r'=1" },
    { name: 'a new line', text: '\n=1', field: "'\n'=1" },
    { name: 'a blank before the formula', text: ' =1', field: "' =1" },
    { name: 'an unseen sign before the formula', text: '\u200b\0=1', field: "'\u200b\0=1" },
    { name: 'a quoted formula', text: '"=1"', field: '\'"=1"' },
    { name: 'wide signs', text: '\uff1d1', field: "'\uff1d1" },
    { name: 'a formula for whoever parts cells by commas', text: 'Dag,=1', field: "Dag,'=1" },
    { name: 'a quoted one', text: 'Dag,"=1,', field: 'Dag,"\'=1,' },
    { name: 'one on a line of its own', text: 'Dag\n@A1', field: "Dag\n'@A1" },
    { name: 'a price', text: '500,- om dagen', field: '500,- om dagen' },
    { name: 'a formula that looks like a price', text: '500,- 1+DDE(1)', field: "500,'- 1+DDE(1)" },
    { name: 'an age behind a comma', text: 'Voksne, +65 år', field: 'Voksne, +65 år' },
    { name: 'quotes', text: 'Den "gode" plan', field: 'Den "gode" plan' },
    { name: 'a semicolon', text: 'Børn; unge', field: 'Børn; unge' },
    { name: 'new lines within', text: 'Børn\r\nunge\nvoksne', field: 'Børn\r\nunge\nvoksne' },
    { name: 'nothing', text: '', field: '' },
    { name: 'letters beyond ASCII', text: 'Støtte eget hjem 👍', field: 'Støtte eget hjem 👍' },
  ];
  for (const { name, text, field } of cases) {
    it(`with ${name} arrives as it was, and is no formula`, () => {
      expect(rowsOf(fileOf({ rows: [writtenRow(text, [{ text: '5,0' }])] }), 1)).to.deep.equal([[field, '5,0']]);
    });
  }

  const anyName = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ';', "'", ',', 'a', ' '),
      maxLength: 8,
    }),
  );

  it('comes back from any text, with apostrophes more at most, and never begins a formula', () => {
    always(
      fc.property(fc.array(anyName, { minLength: 1, maxLength: 4 }), (names) => {
        const csv = fileOf({ rows: names.map((name) => writtenRow(name, [{ text: '5,0' }])), total: undefined });
        rowsOf(csv, names.length).forEach(([field = '', figure], index) => {
          const name = names[index]!;
          expect(figure).to.equal('5,0');
          expect(field).to.not.match(/^[=+\-@\t\r\n]/);
          expect(field.replaceAll("'", '')).to.equal(name.replaceAll("'", ''));
        });
      }),
    );
  });

  it('is as safe in title, lead, caption, heads, details, notes and source', () => {
    always(
      fc.property(anyName, (text) => {
        const column = { id: 'a', heading: text, kind: 'number' as const };
        const csv = toCsv(
          writtenTable({
            caption: text,
            rowHeading: text,
            columns: [column, { ...column, group: text }],
            rows: [writtenRow(text, [], { details: [[text, text]], signs: [text] })],
          }),
          { title: text, lead: text, notes: [text], provenance: [text], preliminarySign: text },
        );
        for (const field of parsedCsv(csv).flat()) expect(field).to.not.match(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});
