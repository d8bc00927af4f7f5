import { expect } from 'chai';
import fc from 'fast-check';
import { svg } from 'lit';
import { always } from '../../../test-support/property.js';
import { writtenRow, writtenTable } from '../../../test-support/table.js';
import { toHtml, toPlainText } from './table-html.js';
import type { WrittenTable } from './written-table.js';

/** The clipboard's HTML as an editor reads it. */
const pasted = (table: Partial<WrittenTable>, notes: readonly string[] = []) =>
  new DOMParser().parseFromString(toHtml(writtenTable(table), notes, 'f'), 'text/html');
/** Nothing in a name or a heading becomes a formula, or a cell more. */
const keys = [
  {
    id: 'whole',
    heading: 'Nøgletal',
    lines: [{ id: 'share', name: '=Realiseret\t', figure: { text: '66,8' }, unit: '%' }],
    notes: ['Et skøn.'],
  },
];
const texts = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map((el) => el.textContent);

const twoPeriods = ['2015', '2016'].map((group) => ({ id: group, heading: 'Mål', group, kind: 'number' as const }));
const withDrawing: Partial<WrittenTable> = {
  columns: [
    { id: 'effect', heading: 'Effekt', kind: 'drawing' },
    { id: 'target', heading: 'Mål', kind: 'number' },
  ],
  rows: [writtenRow('A', [{ text: 'tegning', drawing: svg`<svg></svg>` }, { text: '5,0' }])],
  total: undefined,
};

describe('a table on the clipboard as HTML', () => {
  it('has its caption, its heads with their scope, its rows and its total', () => {
    const page = pasted({});
    expect(texts(page, 'caption')).to.deep.equal(['Mio. kr. Handleplan']);
    expect(texts(page, 'thead th[scope="col"]')).to.deep.equal(['Område', 'Mål']);
    expect(texts(page, 'tbody th[scope="row"]')).to.deep.equal(['Dagtilbud', 'BPA', 'I alt']);
    expect(texts(page, 'td')).to.deep.equal(['5,0', '0,8', '5,8']);
  });

  it('has its key figures as a table of their own', () => {
    const page = new DOMParser().parseFromString(toHtml(writtenTable(), ['Sidst.'], 'f', keys), 'text/html');
    const [, second] = page.querySelectorAll('table');
    expect(texts(second!, 'caption, th, td')).to.deep.equal(['Nøgletal', "'=Realiseret\t", '66,8', '%']);
    expect(texts(page, 'p')).to.deep.equal(['Et skøn.', 'Sidst.']);
    expect(toPlainText(writtenTable(), ['Sidst.'], 'f', keys).split('\n').slice(-4)).to.deep.equal([
      'Nøgletal',
      "'=Realiseret \t66,8\t%",
      'Et skøn.',
      'Sidst.',
    ]);
  });

  it('takes the notes with it', () => {
    expect(texts(pasted({}, ['Alle beløb er skøn.', '* Kun i 2015']), 'p')).to.deep.equal([
      'Alle beløb er skøn.',
      '* Kun i 2015',
    ]);
  });

  it('names the period with its measure', () => {
    expect(texts(pasted({ columns: twoPeriods }), 'thead th')).to.deep.equal(['Område', '2015: Mål', '2016: Mål']);
  });

  it('has footnote signs, remarks and the words of what is not there', () => {
    const page = pasted({
      rows: [
        writtenRow('A', [{ text: '37,0', remark: 'delsum, 9 af 10' }], { signs: ['*'] }),
        writtenRow('B', [{ text: 'skjult', empty: 'suppressed' }]),
      ],
      total: undefined,
    });
    expect(texts(page, 'tbody th')).to.deep.equal(['A*', 'B']);
    expect(texts(page, 'td')).to.deep.equal(['37,0 (delsum, 9 af 10)', 'skjult']);
  });

  it('has no drawing', () => {
    expect(texts(pasted(withDrawing), 'td')).to.deep.equal(['5,0']);
    expect(toHtml(writtenTable(withDrawing), [], 'f')).to.not.include('svg');
  });

  for (const hostile of [
    '<img src=x onerror=alert(1)>',
    '</th></tr></table><script>alert(1)</script>',
    '"><svg onload=alert(1)>',
    "' onclick='alert(1)",
    '&lt;b&gt; & <!--',
  ]) {
    it(`is text, not markup: ${hostile}`, () => {
      const page = pasted(
        {
          caption: hostile,
          rowHeading: hostile,
          columns: [{ id: 'a', heading: hostile, group: hostile, kind: 'text' }],
          rows: [writtenRow(hostile, [{ text: hostile, remark: hostile }], { signs: [hostile] })],
          total: undefined,
        },
        [hostile],
      );
      expect(texts(page, 'caption, p')).to.deep.equal([hostile, hostile]);
      expect(texts(page, 'th')).to.deep.equal([hostile, `${hostile}: ${hostile}`, hostile + hostile]);
      expect(texts(page, 'td')).to.deep.equal([`${hostile} (${hostile})`]);
      expect(page.querySelectorAll('script, img, svg')).to.have.length(0);
    });
  }

  it('writes every sign that mark-up is made of as itself', () => {
    expect(toHtml(writtenTable({ caption: `<b> & "'` }), [], 'f')).to.include('&lt;b&gt; &amp; &quot;&#39;');
  });

  it('holds no mark-up from any name', () => {
    always(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (name) => {
        const page = pasted({ rows: [writtenRow(name, [{ text: name }])], total: undefined }, [name]);
        expect(page.body.querySelectorAll('*')).to.have.length(
          ['table', 'caption', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'th', 'td', 'p'].length,
        );
      }),
      { runs: 100 },
    );
  });
});

describe('a table on the clipboard as text', () => {
  it('has a line for the caption, the heads, each row, the total and each note', () => {
    expect(toPlainText(writtenTable(), ['Alle beløb er skøn.'], 'f').split('\n')).to.deep.equal([
      'Mio. kr. Handleplan',
      'Område\tMål',
      'Dagtilbud\t5,0',
      'BPA\t0,8',
      'I alt\t5,8',
      'Alle beløb er skøn.',
    ]);
  });

  it('names the period with its measure', () => {
    expect(toPlainText(writtenTable({ columns: twoPeriods }), [], 'f').split('\n')[1]).to.equal(
      'Område\t2015: Mål\t2016: Mål',
    );
  });

  it('has footnote signs and remarks, and no drawing', () => {
    expect(toPlainText(writtenTable(withDrawing), [], 'f').split('\n')).to.deep.equal([
      'Mio. kr. Handleplan',
      'Område\tMål',
      'A\t5,0',
    ]);
    const rows = [writtenRow('A', [{ text: '5,0', remark: 'rettet' }], { signs: ['1'] })];
    expect(toPlainText(writtenTable({ rows }), [], 'f')).to.include('A1\t5,0 (rettet)');
  });

  it('keeps every figure in its column, whatever a name holds', () => {
    const rows = [writtenRow('Børn\tog\r\nunge', [{ text: '5,0' }])];
    expect(
      toPlainText(writtenTable({ rows, total: undefined }), [], 'f')
        .split('\n')
        .at(-1),
    ).to.equal('Børn og unge\t5,0');
  });

  it('keeps every figure in its column when a name begins with a quote', () => {
    const rows = [writtenRow('"Dagtilbud', [{ text: '5,0' }])];
    const lines = toPlainText(writtenTable({ rows, total: undefined }), ['"Alle beløb er skøn.'], 'f').split('\n');
    expect(lines.slice(-2)).to.deep.equal([`'"Dagtilbud\t5,0`, `'"Alle beløb er skøn.`]);
  });

  it('keeps the sign of a preliminary figure, and runs no name as a formula', () => {
    const rows = [writtenRow('=A+B', [{ text: '5,0', preliminary: true }])];
    expect(toPlainText(writtenTable({ rows }), [], 'f')).to.include("'=A+B\t5,0 (f)");
    expect(toHtml(writtenTable({ rows }), [], 'f')).to.include('<td>5,0 (f)</td>');
  });
});
