import { expect } from 'chai';
import { plan as handleplan } from '../../../demo/data/handleplan-2015.js';
import { areasCsv, areasFile, csvFile, faultsOf, head, planSheet, sheetOf } from '../../../test-support/sheet-files.js';
import { ApiError } from '../api-error.js';
import { checkPlan } from './check-plan.js';
import { planOf } from './read-plan.js';
import { SheetError } from './sheet-error.js';
import { writeWorkbook, type WrittenSheet } from './xlsx/write-workbook.js';

const value = (mio: number) => ({ state: 'value', value: Math.round(mio * 100) * 1e6 });
const remarksOf = async (bytes: Uint8Array) =>
  (await checkPlan(bytes)).remarks.map(({ where, says, with: words }) => [where, says, ...words].join(' '));
const fetched = async (name: string) => {
  const response = await fetch(new URL(`../../../demo/templates/${name}`, import.meta.url));
  return new Uint8Array(await response.arrayBuffer());
};

describe('the templates', () => {
  for (const name of ['handleplan-2015.xlsx', 'handleplan-2015.csv'])
    it(`${name} is Fredensborg’s plan, with nothing to remark`, async () => {
      const { plan, remarks } = await checkPlan(await fetched(name));
      expect(plan).to.deep.equal(handleplan);
      expect(remarks).to.deep.equal([]);
    });

  it('lack nothing but what only the one who fills them in knows', async () => {
    expect(await faultsOf(await fetched('handleplan-skabelon.xlsx'))).to.deep.equal([
      'Plan!B2: a value for Titel, such as Handleplan 2026',
      'Plan!B7: a value for Kilde, such as Økonomiafdelingen, sag 26/1234',
    ]);
    expect((await faultsOf(await fetched('handleplan-skabelon.csv'))).map((fault) => fault.slice(0, 2))).to.deep.equal([
      'B1',
      'B6',
    ]);
  });
});

describe('a table of areas', () => {
  const tables: { name: string; bytes: Uint8Array; periods: string[]; areas: unknown }[] = [
    {
      name: 'has a period in each heading',
      bytes: areasCsv(['Område;Mål 2016;Mål 2017 og frem', 'Dagtilbud;1;2']),
      periods: ['2016', '2017-'],
      areas: [
        ['2016', value(1)],
        ['2017-', value(2)],
      ],
    },
    {
      name: 'has its periods over the headings',
      bytes: areasCsv([';2016;;2017', 'Område;Mål;Forventet;Mål', 'Dagtilbud;1;2;3'].map((line) => line)),
      periods: ['2016', '2017'],
      areas: [
        ['2016', value(1)],
        ['2017', value(3)],
      ],
    },
    {
      name: 'has a line for each area and period',
      bytes: areasCsv(['Område;Periode;Mål', 'Dagtilbud;2016;1', 'Dagtilbud;2017;2']),
      periods: ['2016', '2017'],
      areas: [
        ['2016', value(1)],
        ['2017', value(2)],
      ],
    },
    {
      name: 'has the one period that is listed',
      bytes: areasCsv([
        'Område;Mål',
        'Dagtilbud;1',
        'Perioder',
        'Periode;Fra;Til;Effekt',
        'I år;1.3.2016;2016-12;første år',
      ]),
      periods: ['I år'],
      areas: [['I år', value(1)]],
    },
    {
      name: 'names a listed period by its months',
      bytes: areasCsv(['Område;Mål 2016', 'Dagtilbud;1', 'Perioder', 'Periode;Fra;Til', 'I år;2016;2016']),
      periods: ['I år'],
      areas: [['I år', value(1)]],
    },
    {
      name: 'has English headings',
      bytes: areasCsv(['Area;Target 2016;2017 Target', 'Dagtilbud;1;2']),
      periods: ['2016', '2017'],
      areas: [
        ['2016', value(1)],
        ['2017', value(2)],
      ],
    },
  ];
  for (const { name, bytes, periods, areas } of tables)
    it(name, async () => {
      const plan = await planOf(bytes);
      expect(plan.periods.map(({ id }) => id)).to.deep.equal(periods);
      expect(
        plan.areas.flatMap(({ figures }) => figures.map(({ period, targetOre }) => [period, targetOre])),
      ).to.deep.equal(areas);
    });

  it('tells blank, 0 and each reason apart', async () => {
    const { areas } = await planOf(
      areasFile([
        ['Område', 'Mål 2016', 'Realiseret 2016'],
        ['Nul', 0, 0],
        ['Blank', 1],
        ['Ukendt', 'ikke oplyst', 'skjult'],
      ]),
    );
    expect(areas.map(({ figures }) => figures)).to.deep.equal([
      [{ period: '2016', targetOre: value(0), realisedOre: value(0) }],
      [{ period: '2016', targetOre: value(1) }],
      [{ period: '2016', targetOre: { state: 'missing' }, realisedOre: { state: 'suppressed' } }],
    ]);
  });

  it('makes ids of names, as the Danes write them', async () => {
    const { areas } = await planOf(
      areasCsv(['Område;Mål 2016', 'Støtte eget hjem;1', 'Alkohol/stof;1', 'Træning børn;1', 'Ål;1']),
    );
    expect(areas.map(({ id }) => id)).to.deep.equal(['stoette-eget-hjem', 'alkohol-stof', 'traening-boern', 'aal']);
  });

  it('is read in any order of columns, past those that are not known, which is said', async () => {
    const bytes = areasCsv(['Afvigelse;Forventet 2016;Område;Opfyldelse;Mål 2016', '0;2;Dagtilbud;100 %;1']);
    const [area] = (await planOf(bytes)).areas;
    expect(area?.figures).to.deep.equal([{ period: '2016', targetOre: value(1), expectedOre: value(2) }]);
    expect(await remarksOf(bytes)).to.deep.equal(['A6 columnIgnored', 'D6 columnIgnored']);
  });

  it('says what else of the sheet it does not read', async () => {
    const bytes = areasCsv(['Områder', 'Status pr. november', ';2016', 'Område;Mål', 'A;1;husk', ';;B']);
    expect((await planOf(bytes)).areas).to.have.length(1);
    expect(await remarksOf(bytes)).to.deep.equal(['A7 aboveIgnored', 'C10 columnIgnored', 'A11 rowIgnored']);
  });

  it('keeps the total as it stands, and says where it is not the sum', async () => {
    const bytes = areasCsv(['Område;Mål 2016;Forventet 2016', 'I alt;3,1;2', 'A;1;2', 'B;2;ikke oplyst']);
    expect((await planOf(bytes)).total).to.deep.equal([
      { period: '2016', targetOre: value(3.1), expectedOre: value(2) },
    ]);
    expect(await remarksOf(bytes)).to.deep.equal(['B7 totalDiffers +100.000,00 kr.', 'C7 totalUnchecked']);
  });
});

describe('an earlier status', () => {
  const earlier = ['Tidligere status', 'Område;Mål 2016;Forventet 2016', 'Dagtilbud;1;0,5', 'Nedlagt;1;1'];
  const current = ['Område;Mål 2016;Id', 'Dagtilbud;1;d'];

  it('is of the same areas', async () => {
    const { comparedTo } = await planOf(
      areasCsv([...current, ...earlier], ['Opgjort pr.;30.11.2016', 'Tidligere status pr.;31/8 2016']),
    );
    expect(comparedTo?.asOf).to.equal('2016-08-31');
    expect(comparedTo?.areas.map(({ id, figures }) => [id, figures[0]?.expectedOre])).to.deep.equal([
      ['d', value(0.5)],
      ['nedlagt', value(1)],
    ]);
  });

  it('needs its day, which is before the plan’s', async () => {
    expect(await faultsOf(areasCsv([...current, ...earlier]))).to.deep.equal([
      'A1: a value for Tidligere status pr., such as 31.8.2015',
    ]);
    const late = ['Opgjort pr.;30.11.2016', 'Tidligere status pr.;1.12.2016'];
    expect(await faultsOf(areasCsv([...current, ...earlier], late))).to.deep.equal([
      'B6: a day before about.asOf (/comparedTo/asOf in the contract)',
    ]);
  });
});

describe('a fault in a file', () => {
  const faulty: { name: string; bytes: Uint8Array; faults: string[] }[] = [
    { name: 'an area without amounts', bytes: areasCsv(['Område;Mål 2016', 'Voksne', 'Dagtilbud;1']), faults: ['A7'] },
    { name: 'an amount without an area', bytes: areasCsv(['Område;Mål 2016', ';1']), faults: ['A7'] },
    { name: 'two lines of an area', bytes: areasCsv(['Område;Mål 2016', 'A;1', 'a ;2']), faults: ['A8'] },
    { name: 'two columns of a measure', bytes: areasCsv(['Område;Mål 2016;2016 Mål', 'A;1;2']), faults: ['C6'] },
    {
      name: 'two amounts of a period',
      bytes: areasCsv(['Område;Periode;Mål', 'A;2016;1', 'A;2016;2']),
      faults: ['C8'],
    },
    { name: 'two totals', bytes: areasCsv(['Område;Mål 2016', 'A;1', 'I alt;1', 'Total;1']), faults: ['A9', 'B9'] },
    {
      name: 'a heading without its period, where there are two',
      bytes: areasCsv(['Område;Realiseret;Mål 2016;Mål 2017', 'A;1;1;1']),
      faults: ['B6'],
    },
    {
      name: 'a day but no period in a heading, where there are two',
      bytes: areasCsv(['Område;Realiseret pr. 30.11.2016;Mål 2016;Mål 2017', 'A;1;1;1']),
      faults: ['B6'],
    },
    { name: 'no period at all', bytes: areasCsv(['Område;Mål', 'A;1']), faults: ['B6'] },
    {
      name: 'a period that is not listed',
      bytes: areasCsv(['Område;Mål 2017', 'A;1', 'Perioder', 'Periode', '2016']),
      faults: ['B6'],
    },
    { name: 'a footnote that is not there', bytes: areasCsv(['Område;Mål 2016;Fodnoter', 'A;1;kkr']), faults: ['C7'] },
    { name: 'another unit in a heading', bytes: areasCsv(['Område;Mål 2016 (1.000 kr.)', 'A;1']), faults: ['B6'] },
    {
      name: 'another unit over the table',
      bytes: areasCsv(['Områder', 'Beløb i 1.000 kr.;2016', 'Område;Mål', 'A;1']),
      faults: ['A7'],
    },
    {
      name: 'another day in a heading',
      bytes: areasCsv(['Område;Realiseret 2016 pr. 31.10.2016', 'A;1'], ['Opgjort pr.;30.11.2016']),
      faults: ['B7'],
    },
    {
      name: 'a name that the template does not have',
      bytes: areasCsv(['Område;Mål 2016', 'A;1'], ['Opgjort;30.11.2016']),
      faults: ['A5'],
    },
    { name: 'a name twice', bytes: areasCsv(['Område;Mål 2016', 'A;1'], ['Titel;En til']), faults: ['B5'] },
    { name: 'a value in two cells', bytes: areasCsv(['Område;Mål 2016', 'A;1'], ['Årsag;Først; så']), faults: ['C5'] },
    {
      name: 'a link that is not safe',
      bytes: areasCsv(['Område;Mål 2016', 'A;1'], ['Link til kilden;javascript:alert(1)']),
      faults: ['B5'],
    },
    {
      name: 'a day that there is not',
      bytes: areasCsv(['Område;Mål 2016', 'A;1'], ['Opgjort pr.;31.11.2016']),
      faults: ['B5'],
    },
    {
      name: 'a day of two digits for its year',
      bytes: areasCsv(['Område;Mål 2016', 'A;1'], ['Opgjort pr.;30.11.16']),
      faults: ['B5'],
    },
    {
      name: 'a correction without its day',
      bytes: areasCsv(['Område;Mål 2016', 'A;1'], ['Rettelse;Tastefejl']),
      faults: ['B5'],
    },
    {
      name: 'a limit above the other',
      bytes: areasCsv(['Område;Mål 2016', 'A;1'], ['Nær mål fra;110']),
      faults: ['B5'],
    },
    { name: 'a negative target without a word', bytes: areasCsv(['Område;Mål 2016', 'A;-1']), faults: ['B7'] },
    { name: 'an unclear amount', bytes: areasCsv(['Område;Mål 2016', 'A;1.000']), faults: ['B7'] },
    {
      name: 'a definition without a text',
      bytes: areasCsv(['Område;Mål 2016', 'A;1', 'Begreber', 'Begreb;Tekst', 'Mål']),
      faults: ['A10'],
    },
    { name: 'a heading of one period', bytes: areasCsv(['Område;Realiseret;Mål 2016', 'A;1;1']), faults: [] },
    { name: 'no areas', bytes: csvFile(head), faults: ['A1'] },
    { name: 'no plan', bytes: csvFile(['Område;Mål 2016', 'A;1']), faults: ['A1', 'A1', 'A1', 'A1'] },
  ];
  for (const { name, bytes, faults } of faulty)
    it(`${name} is told by its cell`, async () => {
      const places = (await faultsOf(bytes)).map((fault) => /^[^:]*/.exec(fault)?.[0]);
      expect(places).to.deep.equal(faults);
    });

  it('stands with all the others, row by row, in both languages', async () => {
    const sheets: WrittenSheet[] = [
      planSheet([['Opgjort pr.', 'i går']]),
      sheetOf('Områder', [
        ['Område', 'Mål 2016', 'Realiseret 2016'],
        ['A', '1.000', '25 %'],
        ['B', 0.123456789012, 'måske'],
      ]),
    ];
    const danish = await faultsOf(writeWorkbook(sheets), 'da');
    expect(danish.map((fault) => fault.slice(0, 30))).to.deep.equal([
      'Plan!B5: en dag, fx 30.11.2015',
      'Områder!B2: et tal, der kun ka',
      'Områder!C2: et beløb, ikke en ',
      'Områder!B3: et beløb i hele ør',
      'Områder!C3: et beløb, fx 17,6,',
    ]);
    expect(await faultsOf(writeWorkbook(sheets))).to.have.length(5);
  });

  it('leaves as one error of the contract, with its first place, and without what the cell holds', async () => {
    const bytes = areasCsv(['Område;Mål 2016', 'A;KANARIEFUGL']);
    const error: unknown = await planOf(bytes).catch((cause: unknown) => cause);
    expect(error).to.be.instanceOf(ApiError).and.instanceOf(SheetError);
    expect(error).to.include({ kind: 'contract', pointer: 'B7' });
    expect(JSON.stringify([String(error), (error as SheetError).faults('da')])).not.to.contain('KANARIEFUGL');
  });
});

describe('what looks like a personal number', () => {
  const number = ['010190', '1234'].join('-');

  it('is remarked on by its cell', async () => {
    const bytes = areasCsv(['Område;Mål 2016', `Borger ${number};1`]);
    expect(await remarksOf(bytes)).to.include('A7 personalNumber');
  });
});
