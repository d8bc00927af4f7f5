import { expect } from 'chai';
import { plan as fredensborg } from '../../../demo/data/handleplan-2015.js';
import { plan as furesoe } from '../../../demo/data/potentialer-2016.js';
import { printedFredensborg, printedFuresoe } from '../../../test-support/printed-plans.js';
import { about, area, figures, mio, none, ore, savingsPlan } from '../../../test-support/savings-plan.js';
import { danish, english, printed, tableOf } from '../../../test-support/savings-words.js';
import { parsedCsv } from '../../../test-support/table.js';
import type { EarlierStatus, SavingsPlan } from '../../client/port.js';
import { toSavings } from '../../models/savings-plan.js';
import { toCsv } from '../table/table-csv.js';
import { sortedRows, type WrittenTable } from '../table/written-table.js';
import { explanationOf, measuresFrom } from './written-savings.js';

const headings = ({ columns }: WrittenTable) =>
  columns.map(({ group, heading }) => (group ? [group, heading] : heading));

/** What a spreadsheet finds in the file of a table, row by row. */
const inFile = (table: WrittenTable) =>
  parsedCsv(toCsv(table, { title: '', lead: '', notes: [], provenance: [], preliminarySign: 'f' })).slice(
    5,
    5 + table.rows.length + 1,
  );
const asInFile = (rows: string[][]) =>
  rows.map(([name = '', ...cells]) => [name, ...cells.map((text) => text.replace('−', '-'))]);

describe('the table of Fredensborg', () => {
  const table = tableOf(fredensborg);

  printedFredensborg.forEach((row, index) => {
    it(row.join(' | '), () => {
      expect(printed(table)[index]).to.deep.equal(row);
    });
  });

  it('has these rows and no more', () => {
    expect(printed(table)).to.have.length(printedFredensborg.length);
  });

  it('names its columns with their day and year', () => {
    expect(headings(table)).to.deep.equal([
      'Mål 2015',
      'Realiseret pr. 30.11.2015',
      'Forventet 2015',
      'Afvigelse fra mål',
      'Forventet målopfyldelse,\u00a0%',
      'Status',
    ]);
    expect([table.caption, table.rowHeading]).to.deep.equal([
      'Mio. kr. Handleplan for Handicap og Socialpsykiatri, 2015',
      'Område',
    ]);
  });

  it('gives each row the sign of its status, and the total too', () => {
    expect([...table.rows, table.total!].map(({ cells }) => cells[5]!.status)).to.deep.equal(
      'below below belowSmall near onTarget onTarget onTargetOneOff belowSmall belowSmall belowSmall below'.split(' '),
    );
  });

  it('draws a bar in the column of deviations and in no other', () => {
    for (const { cells } of [...table.rows, table.total!])
      expect(cells.flatMap(({ drawing }, index) => (drawing ? [index] : []))).to.deep.equal([3]);
  });

  it('says the same in its file, cell by cell', () => {
    expect(inFile(table)).to.deep.equal(asInFile(printedFredensborg));
  });

  it('puts the worst first when sorted by status', () => {
    const names = sortedRows(table, { column: 'status 2015', descending: false }, 'da').map(({ name }) => name);
    expect(names.slice(0, 3)).to.deep.equal(['Støtte eget hjem', 'Dagtilbud', 'BPA']);
    expect(names.at(-1)).to.equal('Træning børn');
  });

  it('is in English the same figures', () => {
    const inEnglish = tableOf(fredensborg, english());
    expect(headings(inEnglish)).to.deep.equal([
      'Target 2015',
      'Realised by 30/11/2015',
      'Expected 2015',
      'Deviation from target',
      'Expected share of target,\u00a0%',
      'Status',
    ]);
    const figuresOf = (rows: string[][]) => rows.map((row) => row.slice(1, -1));
    expect(figuresOf(printed(inEnglish)).map((row) => row.map((text) => text.replace('.', ',')))).to.deep.equal(
      figuresOf(printedFredensborg),
    );
    expect(printed(inEnglish).map((row) => row.at(-1))).to.include.members([
      'Below target',
      'Below target, small amount',
      'Near target',
      'On target',
      'On target, 2015 only',
    ]);
    expect(printed(inEnglish).at(-1)![0]).to.equal('Total');
  });

  const units = [
    { unit: 'tkr', total: ['25.000', '16.700', '17.600', '−7.400', '70,4'], caption: '1.000 kr. Handleplan' },
    {
      unit: 'kr',
      total: ['25.000.000', '16.700.000', '17.600.000', '−7.400.000', '70,4'],
      caption: 'Kr. Handleplan',
    },
  ] as const;
  for (const { unit, total, caption } of units) {
    it(`in ${unit}: ${total.join(' | ')}`, () => {
      const inUnit = tableOf(fredensborg, danish(unit));
      expect(printed(inUnit).at(-1)!.slice(1, 6)).to.deep.equal(total);
      expect(inUnit.caption.startsWith(caption)).to.equal(true);
    });
  }
});

describe('the table of Furesø', () => {
  const table = tableOf(furesoe);

  printedFuresoe.forEach((row, index) => {
    it(row.join(' | '), () => {
      expect(printed(table)[index]).to.deep.equal(row);
    });
  });

  it('has a column for each period, and one that draws', () => {
    expect(headings(table)).to.deep.equal(['2016', '2017 og frem', 'Fra første periode (streg) til fuld effekt']);
    expect(table.columns.map(({ kind }) => kind)).to.deep.equal(['number', 'number', 'drawing']);
    expect(table.caption).to.equal(
      'Besparelsespotentiale, mio. kr. Besparelsespotentialer på det specialiserede område',
    );
    expect(printed(table)).to.have.length(printedFuresoe.length);
  });

  it('says the same in its file, without the drawing', () => {
    expect(inFile(table)).to.deep.equal(asInFile(printedFuresoe));
  });

  it('in English is of the same periods', () => {
    expect(headings(tableOf(furesoe, english())).slice(0, 2)).to.deep.equal(['2016', '2017 and on']);
  });
});

describe('measuresFrom', () => {
  const model = toSavings(fredensborg);
  const cases = [
    { asked: '', shown: model.measures },
    { asked: 'target expected', shown: ['target', 'expected'] },
    { asked: 'expected target', shown: ['expected', 'target'] },
    { asked: '  status\n target ', shown: ['status', 'target'] },
    { asked: 'target target', shown: ['target'] },
    { asked: 'target nonsense', shown: ['target'] },
    { asked: 'nonsense', shown: model.measures },
    { asked: 'Target', shown: model.measures },
    { asked: 'realisedMoved', shown: model.measures },
  ];
  for (const { asked, shown } of cases) {
    it(`"${asked.trim()}" shows ${shown.join(', ')}`, () => {
      expect(measuresFrom(asked, model)).to.deep.equal(shown);
    });
  }
});

describe('a table', () => {
  const periods = [
    { id: '2015', from: '2015-01', to: '2015-12' },
    { id: '2016-', from: '2016-01' },
  ];
  const both = [figures({ targetOre: mio(1), expectedOre: mio(0.5) }), figures({ period: '2016-', targetOre: mio(2) })];
  const twice: SavingsPlan = savingsPlan({ periods, areas: [area('bpa', {}, { figures: both })] });

  it('of two periods puts each over its measures', () => {
    const table = tableOf(twice, danish(), 'target expected');
    expect(headings(table)).to.deep.equal([
      ['2015', 'Mål'],
      ['2015', 'Forventet'],
      ['2016 og frem', 'Mål'],
      ['2016 og frem', 'Forventet'],
    ]);
    expect(printed(table)[0]).to.deep.equal(['Bpa', '1,0', '0,5', '2,0', 'ikke oplyst']);
    expect(new Set(table.columns.map(({ id }) => id)).size).to.equal(4);
  });

  it('shows what moved since the earlier status, with its sign, and names the day', () => {
    const comparedTo: EarlierStatus = {
      asOf: '2015-08-31',
      areas: [area('botilbud', { realisedOre: mio(3.9), expectedOre: mio(4.9) })],
    };
    const table = tableOf(savingsPlan({ comparedTo }), danish(), 'realisedMoved expectedMoved');
    expect(headings(table)).to.deep.equal([
      'Realiseret, ændring siden 31.08.2015',
      'Forventet, ændring siden 31.08.2015',
    ]);
    expect(printed(table)).to.deep.equal([
      ['Alkohol', '–', '–'],
      ['Botilbud', '+0,6', '−0,2'],
      ['I alt', '+2,8', '+2,0'],
    ]);
    expect(headings(tableOf(savingsPlan({ comparedTo }), english(), 'realisedMoved'))).to.deep.equal([
      'Realised, change since 31/08/2015',
    ]);
  });

  it('of one measure names it in the caption; of a share or a judgement names no unit', () => {
    const caption = (asked: string) => tableOf(savingsPlan(), danish(), asked).caption;
    const title = 'Handleplan for Handicap og Socialpsykiatri, 2015';
    expect(caption('expected')).to.equal(`Forventet besparelse, mio. kr. ${title}`);
    expect(caption('target')).to.equal(`Mål, mio. kr. ${title}`);
    expect(caption('fulfilment')).to.equal(`Forventet målopfyldelse,\u00a0%. ${title}`);
    expect(caption('status')).to.equal(`Status. ${title}`);
    expect(caption('fulfilment status')).to.equal(title);
    expect(caption('target status')).to.equal(`Mio. kr. ${title}`);
  });

  it('prints each reason for no figure as itself, and never as zero', () => {
    const states = ['missing', 'notApplicable', 'suppressed', 'noAccess', 'notYet'] as const;
    const areas = states.map((state) => area(state, { targetOre: mio(1), expectedOre: none(state) }));
    const words = ['ikke oplyst', '–', 'skjult', 'ingen adgang', 'endnu ikke'];
    const table = tableOf(savingsPlan({ areas }));
    expect(
      printed(table)
        .slice(0, -1)
        .map((row) => row.slice(1)),
    ).to.deep.equal(words.map((word) => ['1,0', word, word, word, 'Ikke vurderet']));
    expect(inFile(table).map((row) => row[2])).to.deep.equal([...words, 'skjult']);
  });

  it('calls its last row a part sum when an area is missing from it', () => {
    const areas = [area('a', { expectedOre: mio(1) }), area('b', { expectedOre: none('notYet') })];
    const table = tableOf(savingsPlan({ areas }));
    expect(table.total!.name).to.equal('I alt, delsum');
    expect(table.total!.cells[0]).to.deep.include({ text: '1,0', remark: 'delsum, 1 af 2' });
    expect(tableOf(savingsPlan({ areas }), english()).total!.name).to.equal('Total, subtotal only');
  });

  it('sorts what is not judged last, both ways', () => {
    const areas = [area('a', { targetOre: mio(0), expectedOre: mio(0) }), ...savingsPlan().areas];
    const table = tableOf(savingsPlan({ areas }));
    for (const descending of [false, true])
      expect(sortedRows(table, { column: 'status 2015', descending }, 'da').at(-1)!.name).to.equal('A');
  });

  it('numbers the signs of several footnotes', () => {
    const footnotes = ['x', 'y'].map((id) => ({ id, text: id }));
    const table = tableOf(savingsPlan({ footnotes, areas: [area('bpa', {}, { footnotes: ['y', 'x'] })] }));
    expect(table.rows[0]!.signs).to.deep.equal(['2', '1']);
    expect(table.total!.signs).to.deep.equal([]);
  });

  it('unfolds cause, remedy, who answers for it and when, where they are stated', () => {
    const explanation = { cause: 'Ubesat stilling', remedy: 'Opslag', responsible: 'Voksenområdet', due: '2016-03-01' };
    const areas = [area('a', {}, { explanation }), area('b', {}, { explanation: { remedy: 'Opslag' } }), area('c')];
    expect(tableOf(savingsPlan({ areas })).rows.map(({ details }) => details)).to.deep.equal([
      [
        ['Årsag', 'Ubesat stilling'],
        ['Tiltag', 'Opslag'],
        ['Ansvarlig', 'Voksenområdet'],
        ['Frist', '01.03.2016'],
      ],
      [['Tiltag', 'Opslag']],
      [],
    ]);
    expect(explanationOf({ due: '2016-03-01' }, english())).to.deep.equal([['Due', '01/03/2016']]);
    expect(explanationOf(undefined, danish())).to.deep.equal([]);
  });

  it('without a day says which year the realised is of', () => {
    const { asOf: _, ...undated } = about();
    expect(headings(tableOf(savingsPlan({ about: undated })))[1]).to.equal('Realiseret 2015');
  });

  it('of savings that stand with minus keeps the sign', () => {
    const areas = [area('bpa', { targetOre: mio(-5), expectedOre: mio(-4.7) })];
    expect(printed(tableOf(savingsPlan({ savingsSign: 'negative', areas })))[0]).to.deep.equal([
      'Bpa',
      '−5,0',
      '−4,7',
      '+0,3',
      '94,0',
      'Tæt på mål',
    ]);
  });

  it('of amounts that round to nothing does not print them as zero', () => {
    const areas = [area('bpa', { targetOre: ore(4_000_000), realisedOre: ore(0) })];
    expect(printed(tableOf(savingsPlan({ areas })))[0]).to.deep.equal(['Bpa', '0,0', '0']);
  });
});
