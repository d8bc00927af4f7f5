import { expect } from 'chai';
import {
  areasFile,
  faultsOf,
  type Parts,
  partsOf,
  planSheet,
  sheetOf,
  xmlFile,
  zipOf,
} from '../../../../test-support/sheet-files.js';
import { rejectionOf } from '../../../../test-support/rejection.js';
import type { OreCell } from '../../port.js';
import { planOf, readPlan } from '../read-plan.js';
import { writeWorkbook } from './write-workbook.js';

const cell = (reference: string, type: string, inner: string) =>
  `<c r="${reference}"${type && ` t="${type}"`}>${inner}</c>`;
const text = (reference: string, words: string) => cell(reference, 'inlineStr', `<is><t>${words}</t></is>`);
const heading = `<row r="1">${text('A1', 'Område')}${text('B1', 'Mål 2016')}</row>`;
const dataOf = (inner: string, more = '') =>
  `<sheetData>${heading}<row r="2">${text('A2', 'Dagtilbud')}${inner}</row></sheetData>${more}`;
const target = async (parts: Parts): Promise<OreCell | undefined> =>
  (await planOf(xmlFile(parts))).areas[0]?.figures[0]?.targetOre;
const mio = (amount: number) => ({ state: 'value', value: Math.round(amount * 1e8) });

describe('a cell of a workbook', () => {
  const styles = (format: string) =>
    `<numFmts><numFmt numFmtId="164" formatCode="${format}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>`;
  const cases: { name: string; parts: Parts; cell: object }[] = [
    { name: 'is a number', parts: { areas: dataOf(cell('B2', '', '<v>17.6</v>')) }, cell: mio(17.6) },
    {
      name: 'is a number that Excel has calculated',
      parts: { areas: dataOf(cell('B2', '', '<f>16.7+0.9</f><v>17.599999999999998</v>')) },
      cell: mio(17.6),
    },
    {
      name: 'is a number as Excel keeps it',
      parts: { areas: dataOf(cell('B2', 'n', '<v>0.29999999999999999</v>')) },
      cell: mio(0.3),
    },
    { name: 'is a number with an exponent', parts: { areas: dataOf(cell('B2', '', '<v>1E-2</v>')) }, cell: mio(0.01) },
    {
      name: 'is a text that the workbook shares',
      parts: { areas: dataOf(cell('B2', 's', '<v>1</v>')), texts: ['<t>x</t>', '<t>17,6</t>'] },
      cell: mio(17.6),
    },
    {
      name: 'is a text of several runs, without its sound',
      parts: {
        areas: dataOf(cell('B2', 's', '<v>0</v>')),
        texts: ['<r><t>17</t></r><rPh><t>ni</t></rPh><r><t>,6</t></r>'],
      },
      cell: mio(17.6),
    },
    {
      name: 'is what a formula makes of text',
      parts: { areas: dataOf(cell('B2', 'str', '<f>A1</f><v>ikke oplyst</v>')) },
      cell: { state: 'missing' },
    },
    {
      name: 'is in a style that shows decimals',
      parts: { areas: dataOf('<c r="B2" s="1"><v>17.6</v></c>'), styles: styles('#,##0.0 &quot;mio.&quot;') },
      cell: mio(17.6),
    },
    {
      name: 'need not say where it is',
      parts: {
        areas: `<sheetData><row>${text('', 'Område').replace(' r=""', '')}${text('', 'Mål 2016').replace(' r=""', '')}</row><row><c t="inlineStr"><is><t>A</t></is></c><c><v>3</v></c></row></sheetData>`,
      },
      cell: mio(3),
    },
    {
      name: 'has marks that XML writes as entities',
      parts: { areas: dataOf(cell('B2', 'inlineStr', '<is><t>17&#44;6&#xA0;mio. kr.</t></is>')) },
      cell: mio(17.6),
    },
  ];
  for (const { name, parts, cell: expected } of cases)
    it(name, async () => expect(await target(parts)).to.deep.equal(expected));

  const refused: { name: string; parts: Parts; fault: string }[] = [
    {
      name: 'an error of a formula',
      parts: { areas: dataOf(cell('B2', 'e', '<f>#REF!+1</f><v>#REF!</v>')) },
      fault: 'Områder!B2: a value: the formula gives an error',
    },
    {
      name: 'a formula that nobody has calculated',
      parts: { areas: dataOf(cell('B2', '', '<f>1+1</f>')) },
      fault: 'Områder!B2: a value: the formula has not been calculated. Open the file in Excel and save it',
    },
    { name: 'true or false', parts: { areas: dataOf(cell('B2', 'b', '<v>1</v>')) }, fault: 'Områder!B2: an amount' },
    {
      name: 'a date',
      parts: { areas: dataOf('<c r="B2" s="1"><v>42000</v></c>'), styles: styles('d\\-mmm') },
      fault: 'Områder!B2: an amount: the cell holds a date',
    },
    {
      name: 'a percentage',
      parts: { areas: dataOf('<c r="B2" s="1"><v>0.25</v></c>'), styles: styles('0%') },
      fault: 'Områder!B2: an amount, not a percentage',
    },
    {
      name: 'a number whose format hides millions',
      parts: { areas: dataOf('<c r="B2" s="1"><v>17600000</v></c>'), styles: styles('0.0,,') },
      fault: 'Områder!B2: the amount as it is shown',
    },
    {
      name: 'a number that is shown in another unit',
      parts: { areas: dataOf('<c r="B2" s="1"><v>17600</v></c>'), styles: styles('#,##0&quot; t.kr.&quot;') },
      fault: 'Områder!B2: the unit that',
    },
    {
      name: 'amounts that are merged',
      parts: { areas: dataOf(cell('B2', '', '<v>1</v>'), '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>') },
      fault: 'Områder!B2: a cell that is not merged with others',
    },
    {
      name: 'a hidden row',
      parts: { areas: dataOf(cell('B2', '', '<v>1</v>')).replace('<row r="2">', '<row r="2" hidden="1">') },
      fault: 'Områder!A2: a row that is not hidden',
    },
    {
      name: 'a hidden column',
      parts: { areas: `<cols><col min="2" max="16384" hidden="1"/></cols>${dataOf(cell('B2', '', '<v>1</v>'))}` },
      fault: 'Områder!B1: a column that is not hidden',
    },
    {
      name: 'a hidden sheet',
      parts: { areas: dataOf(cell('B2', '', '<v>1</v>')), state: ' state="hidden"' },
      fault: 'Områder!A1: a sheet that is not hidden',
    },
  ];
  for (const { name, parts, fault } of refused)
    it(`that holds ${name} is refused`, async () => {
      const faults = await faultsOf(xmlFile(parts));
      expect(faults).to.have.length(1);
      expect(faults[0]).to.match(new RegExp(`^${fault.replace(/[.+()]/g, '\\$&')}`));
    });

  it('is of each row that it is merged over, where it names an area', async () => {
    const rows = `<sheetData><row r="1">${text('A1', 'Område')}${text('B1', 'Periode')}${text('C1', 'Mål')}</row><row r="2">${text('A2', 'A')}${cell('B2', '', '<v>2016</v>')}${cell('C2', '', '<v>1</v>')}</row><row r="3">${cell('B3', '', '<v>2017</v>')}${cell('C3', '', '<v>2</v>')}</row></sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>`;
    const { areas } = await planOf(xmlFile({ areas: rows }));
    expect(areas.map(({ name, figures }) => [name, figures.map(({ period }) => period)])).to.deep.equal([
      ['A', ['2016', '2017']],
    ]);
  });

  describe('over the headings', () => {
    const merged = '<mergeCells><mergeCell ref="B1:C1"/></mergeCells>';
    const rows = (fourth: string) =>
      `<sheetData><row r="1">${cell('B1', '', '<v>2016</v>')}${cell('E1', '', '<v>2017</v>')}</row><row r="2">${text('A2', 'Område')}${text('B2', 'Mål')}${text('C2', 'Forventet')}${fourth}${text('E2', 'Mål')}</row><row r="3">${text('A3', 'A')}${cell('B3', '', '<v>1</v>')}${cell('C3', '', '<v>2</v>')}${cell('E3', '', '<v>3</v>')}</row></sheetData>${merged}`;

    it('names a period of each column that it is merged over', async () => {
      const [area] = (await planOf(xmlFile({ areas: rows('') }))).areas;
      expect(area?.figures).to.deep.equal([
        { period: '2016', targetOre: mio(1), expectedOre: mio(2) },
        { period: '2017', targetOre: mio(3) },
      ]);
    });

    it('names none of the columns behind', async () => {
      const faults = await faultsOf(xmlFile({ areas: rows(text('D2', 'Realiseret')) }));
      expect(faults.map((fault) => fault.slice(0, 10))).to.deep.equal(['Områder!D2']);
    });
  });
});

describe('a date of a workbook', () => {
  const asOf = async (number: number, workbookPr = '') => {
    const parts = partsOf({
      areas: dataOf(cell('B2', '', '<v>1</v>')),
      workbookPr,
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
    });
    const row = `<row>${cell('A5', 'inlineStr', '<is><t>Opgjort pr.</t></is>')}<c r="B5" s="1"><v>${number}</v></c></row></sheetData>`;
    return (await planOf(zipOf({ ...parts, 'xl/plan.xml': (parts['xl/plan.xml'] ?? '').replace('</sheetData>', row) })))
      .about.asOf;
  };

  it('counts from 1900, past the 29 February that there was not', async () => {
    expect(await asOf(42_338)).to.equal('2015-11-30');
    expect(await asOf(59)).to.equal('1900-02-28');
    expect(await asOf(61)).to.equal('1900-03-01');
    expect(await asOf(42_338.75)).to.equal('2015-11-30');
  });

  it('counts from 1904 where the workbook says so', async () => {
    expect(await asOf(42_338 - 1462, '<workbookPr date1904="1"/>')).to.equal('2015-11-30');
    expect(await asOf(0, '<workbookPr date1904="true"/>')).to.equal('1904-01-01');
  });

  it('that the calendar does not have is refused', async () => {
    for (const number of [60, -1, 3_000_000]) {
      const told = await rejectionOf(asOf(number));
      expect(told.pointer).to.equal('Plan!B5');
    }
  });
});

describe('a workbook', () => {
  const good = partsOf({ areas: dataOf(cell('B2', '', '<v>1</v>')) });

  it('may have other sheets, which are not even read, and are named', async () => {
    const bytes = areasFile(
      [
        ['Område', 'Mål 2016'],
        ['A', 1],
      ],
      [sheetOf('Mine beregninger', [['x']])],
    );
    expect((await readPlan(bytes)).remarks).to.deep.equal([
      { where: 'Mine beregninger', says: 'sheetIgnored', with: ['Mine beregninger'] },
    ]);
  });

  it('may name its elements with a prefix', async () => {
    const prefixed = Object.entries(good).map(([name, xml]) => [
      name,
      name.startsWith('xl/') && !name.includes('rels')
        ? xml.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x=')
        : xml,
    ]);
    const { areas } = await planOf(zipOf(Object.fromEntries(prefixed) as Record<string, string>));
    expect(areas).to.have.length(1);
  });

  const broken: { name: string; parts: Record<string, string> }[] = [
    { name: 'half a sheet', parts: { ...good, 'xl/areas.xml': good['xl/areas.xml']!.slice(0, -40) } },
    {
      name: 'a sheet with entities of its own',
      parts: {
        ...good,
        'xl/areas.xml': `<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>${good['xl/areas.xml']!}`,
      },
    },
    {
      name: 'a sheet that refers to another file',
      parts: {
        ...good,
        'xl/areas.xml': `<!DOCTYPE worksheet SYSTEM "https://kommune.example/x.dtd">${good['xl/areas.xml']!}`,
      },
    },
    {
      name: 'a sheet with entities that grow',
      parts: {
        ...good,
        'xl/areas.xml': `<!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${good['xl/areas.xml']!}`,
      },
    },
    {
      name: 'no sheet where one is named',
      parts: Object.fromEntries(Object.entries(good).filter(([name]) => name !== 'xl/areas.xml')),
    },
    { name: 'no list of its parts', parts: { 'xl/workbook.xml': good['xl/workbook.xml']! } },
    { name: 'a text that is not shared', parts: partsOf({ areas: dataOf(cell('B2', 's', '<v>7</v>')) }) },
    { name: 'a number that is none', parts: partsOf({ areas: dataOf(cell('B2', '', '<v>tre</v>')) }) },
    {
      name: 'a cell twice',
      parts: partsOf({ areas: dataOf(cell('B2', '', '<v>1</v>') + cell('B2', '', '<v>2</v>')) }),
    },
    { name: 'a cell nowhere', parts: partsOf({ areas: dataOf(cell('2B', '', '<v>1</v>')) }) },
  ];
  for (const { name, parts } of broken)
    it(`with ${name} is refused as a whole`, async () => {
      expect(await faultsOf(zipOf(parts))).to.deep.equal([
        'plan.xlsx: a whole .xlsx workbook; this file is damaged, or something else',
      ]);
    });

  it('is told from the formats that look like it', async () => {
    expect(
      await faultsOf(zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' })),
    ).to.deep.equal(['plan.xlsx: a file saved as .xlsx; this is an OpenDocument file (.ods)']);
    const binary = zipOf({ '_rels/.rels': good['_rels/.rels']!.replace('workbook.xml', 'workbook.bin') });
    expect(await faultsOf(binary)).to.deep.equal(['plan.xlsx: a file saved as .xlsx; this is the binary .xlsb format']);
  });

  it('has two sheets of one meaning, which is refused', async () => {
    const sheets = [
      planSheet(),
      sheetOf('Områder', [
        ['Område', 'Mål 2016'],
        ['A', 1],
      ]),
      sheetOf('Areas', [
        ['Area', 'Mål 2016'],
        ['A', 1],
      ]),
    ];
    expect(await faultsOf(writeWorkbook(sheets))).to.deep.equal(['Areas: Areas only once']);
  });
});
