import { expect } from 'chai';
import fc from 'fast-check';
import { plan as fredensborg } from '../../../demo/data/handleplan-2015.js';
import { plan as furesoe } from '../../../demo/data/potentialer-2016.js';
import { always } from '../../../test-support/property.js';
import { about, area, figures, mio, none, ore, savingsPlan } from '../../../test-support/savings-plan.js';
import { danish, english, tableOf } from '../../../test-support/savings-words.js';
import type { EarlierStatus, SavingsPlan } from '../../client/port.js';
import { moneyUnits } from '../../figures/money.js';
import { toSavings } from '../../models/savings-plan.js';
import { plainNote } from '../note.js';
import { footnoteSigns, notesOf } from './notes.js';
import { measuresFrom, type SavingsWords } from './written-savings.js';

function linesOf(plan: SavingsPlan, words: SavingsWords = danish(), asked = '', asksComparison = false): string[] {
  const model = toSavings(plan);
  return notesOf(model, { shown: measuresFrom(asked, model), asksComparison }, words).map(plainNote);
}
const notes = (plan: Partial<SavingsPlan>, asked?: string, asksComparison?: boolean) =>
  linesOf(savingsPlan(plan), danish(), asked, asksComparison);

const rounding = 'Afrunding kan give afvigelse i summen.';
const preliminary = 'f: foreløbigt tal, der kan blive ændret.';

describe('the notes of Fredensborg', () => {
  it('stand in the order of their weight', () => {
    expect(linesOf(fredensborg)).to.deep.equal([
      '* Kun i 2015 på grund af KKR-aftalen.',
      'Realiseret 16,7: 12,2 uden forbehold · 4,5 kun i 2015. Forventet 17,6: 13,1 uden forbehold · 4,5 kun i 2015.',
      'Afvigelse = forventet minus mål; minus betyder, at målet ikke nås. Forventet målopfyldelse = forventet i procent af mål.',
      'Status: i mål fra 100\u00a0%; tæt på mål fra 90\u00a0%; ellers under mål, dog lille beløb ved højst 0,3\u00a0mio.\u00a0kr. under. I alt bedømmes kun i procent.',
      'Vedtaget marts 2015.',
    ]);
  });

  it('stand in English too', () => {
    expect(linesOf(fredensborg, english()).slice(1)).to.deep.equal([
      'Realised 16.7: 12.2 without reservation · 4.5 in 2015 only. Expected 17.6: 13.1 without reservation · 4.5 in 2015 only.',
      'Deviation = expected minus target; minus means that the target is not reached. Expected share of target = expected in percent of target.',
      'Status: on target from 100%; near target from 90%; otherwise below target, a small amount when it is at most DKK\u00a00.3\u00a0million below. The total is judged by percent alone.',
      'Adopted March 2015.',
    ]);
  });

  it('are of the columns that are shown, and of no others', () => {
    expect(linesOf(fredensborg, danish(), 'target')).to.deep.equal([
      '* Kun i 2015 på grund af KKR-aftalen.',
      'Vedtaget marts 2015.',
    ]);
    expect(linesOf(fredensborg, danish(), 'realised')[1]).to.equal(
      'Realiseret 16,7: 12,2 uden forbehold · 4,5 kun i 2015.',
    );
  });

  it('give the signs of the rule that the table has', () => {
    const model = toSavings(fredensborg);
    const rule = notesOf(model, { shown: ['status'], asksComparison: false }, danish()).find(
      ([first]) => first && 'text' in first && first.text === 'Status: ',
    );
    expect(rule!.flatMap((part) => ('sign' in part ? [part.sign] : []))).to.deep.equal([
      'onTarget',
      'near',
      'below',
      'belowSmall',
    ]);
  });
});

describe('the notes of Furesø', () => {
  it('say what kind of effect each period has, and what the potentials may overlap with', () => {
    expect(linesOf(furesoe)).to.deep.equal([
      '2016 er effekten i det første år. 2017 og frem er helårseffekt.',
      'Alle beløb er skøn.',
      'Kan overlappe med besparelser, der allerede er planlagt andre steder. Potentialerne bør ikke lægges til dem uden en gennemgang.',
    ]);
  });
});

describe('footnote signs', () => {
  it('are a star for the only one, else its number', () => {
    expect(footnoteSigns([0], 1)).to.deep.equal(['*']);
    expect(footnoteSigns([1, 0], 2)).to.deep.equal(['2', '1']);
    expect(footnoteSigns([], 2)).to.deep.equal([]);
  });

  it('lead their notes', () => {
    const footnotes = ['Første.', 'Anden.'].map((text) => ({ id: text, text }));
    expect(notes({ footnotes }).slice(0, 2)).to.deep.equal(['1 Første.', '2 Anden.']);
  });
});

describe('the rule on sign and status', () => {
  it('says what plus means where savings stand with minus', () => {
    const areas = [area('a', { targetOre: mio(-2), expectedOre: mio(-1) })];
    expect(notes({ savingsSign: 'negative', areas }, 'deviation')).to.deep.equal([
      'Besparelser står med minus. Afvigelse = forventet minus mål; plus betyder, at målet ikke nås.',
    ]);
  });

  it('names no small amount where the source states none', () => {
    expect(notes({}, 'status')).to.deep.equal([
      'Status: i mål fra 100\u00a0%; tæt på mål fra 90\u00a0%; ellers under mål. I alt bedømmes kun i procent.',
    ]);
  });

  it('writes an uneven small amount in kroner', () => {
    const statusRule = { onTargetPercent: 95, nearPercent: 80, smallShortfallOre: 25_000_000 };
    expect(notes({ statusRule }, 'status')[0]).to.include('fra 95\u00a0%').and.include('højst 250.000\u00a0kr. under');
  });
});

describe('what holds in the period only', () => {
  const oneOff = (cells: Parameters<typeof area>[1]) =>
    notes({ areas: [area('a', { realisedOre: mio(3), expectedOre: mio(4), ...cells })] }, 'realised expected');
  const cases = [
    { name: 'is not mentioned where nothing is said of it', cells: {}, lines: [] },
    { name: 'is not mentioned where it is nothing', cells: { oneOffRealisedOre: mio(0) }, lines: [] },
    { name: 'is not mentioned where it is hidden', cells: { oneOffRealisedOre: none('suppressed') }, lines: [] },
    {
      name: 'is set off against what it is part of',
      cells: { oneOffExpectedOre: mio(1.5) },
      lines: ['Forventet 4: 2,5 uden forbehold · 1,5 kun i 2015.'],
    },
  ];
  for (const { name, cells, lines } of cases) {
    it(name, () => {
      expect(oneOff(cells)).to.deep.equal(lines);
    });
  }
});

describe('overlaps and the day of adoption', () => {
  it('name the areas by their names', () => {
    const overlaps = [{ with: 'budget 2016', areas: ['alkohol', 'botilbud'] }, { with: 'budget 2017' }];
    expect(notes({ overlaps }, 'target')).to.deep.equal([
      'Kan overlappe med budget 2016 (Alkohol og Botilbud). Kan overlappe med budget 2017.',
    ]);
  });

  it('keep an area that they do not know', () => {
    expect(notes({ overlaps: [{ with: 'X', areas: ['ukendt'] }] }, 'target')[0]).to.equal(
      'Kan overlappe med X (ukendt).',
    );
  });

  it('are a day where a day is stated', () => {
    expect(notes({ adopted: '2015-03-23' }, 'target')).to.deep.equal(['Vedtaget 23.03.2015.']);
  });
});

describe('the comparison', () => {
  const comparedTo: EarlierStatus = {
    asOf: '2015-08-31',
    areas: [area('alkohol', { targetOre: mio(2.1) }), area('stu', { targetOre: mio(0.5) })],
  };

  it('names its day and what came, went and got another target', () => {
    expect(notes({ comparedTo }, 'target')).to.deep.equal([
      'Sammenlignet med status pr. 31.08.2015. Nye områder siden da: Botilbud. Udgået siden da: Stu. Målet er ændret siden da for: Alkohol.',
    ]);
  });

  it('that was asked for in vain is said to be', () => {
    expect(notes({}, 'target', true)).to.deep.equal(['Kilden har ingen tidligere status at sammenligne med.']);
    expect(notes({}, 'target', false)).to.deep.equal([]);
  });

  it('in another price level is refused with its reason, and compares no targets', () => {
    const priceLevel = { basis: 'fixed', year: 2014 } as const;
    const [line] = notes({ comparedTo: { ...comparedTo, priceLevel } }, 'target');
    expect(line).to.match(/^Status pr. 31.08.2015 er opgjort i et andet pris- og lønniveau./);
    expect(line).to.not.include('Målet er ændret');
  });
});

describe('the note on preliminary figures', () => {
  const soft = area('a', { targetOre: mio(1), expectedOre: mio(1, { preliminary: true }) });
  const cases = [
    { asked: 'expected', due: true },
    { asked: 'deviation', due: true },
    { asked: 'fulfilment', due: true },
    { asked: 'target', due: false },
  ];
  for (const { asked, due } of cases) {
    it(`${due ? 'stands' : 'does not stand'} where ${asked} is shown, as its sign does`, () => {
      expect(notes({ areas: [soft] }, asked).includes(preliminary)).to.equal(due);
      const signs = tableOf(savingsPlan({ areas: [soft] }), danish(), asked).rows[0]!.cells.map(
        (cell) => cell.preliminary,
      );
      expect(signs.includes(true)).to.equal(due);
    });
  }

  it('stands where a movement is', () => {
    const comparedTo = { asOf: '2015-08-31', areas: [area('a', { expectedOre: mio(1) })] };
    expect(notes({ areas: [soft], comparedTo }, 'expectedMoved')).to.include(preliminary);
    expect(notes({ areas: [soft], comparedTo }, 'target')).to.not.include(preliminary);
  });

  it('does not stand where none is', () => {
    expect(notes({})).to.not.include(preliminary);
  });
});

describe('the note on rounding', () => {
  const quarter = (id: string) => area(id, { targetOre: ore(25_000_000), expectedOre: ore(25_000_000) });

  it('appears by itself where printed areas miss the printed total: 0,3 and 0,3 are 0,5', () => {
    expect(notes({ areas: [quarter('a'), quarter('b')] })).to.include(rounding);
  });

  it('does not appear in a unit that shows the whole amount', () => {
    const model = toSavings(savingsPlan({ areas: [quarter('a'), quarter('b')] }));
    const lines = notesOf(model, { shown: model.measures, asksComparison: false }, danish('tkr')).map(plainNote);
    expect(lines).to.not.include(rounding);
  });

  it('does not appear for a column that is not shown', () => {
    const areas = ['a', 'b'].map((id) => area(id, { targetOre: ore(25_000_000), realisedOre: mio(1) }));
    expect(notes({ areas }, 'realised')).to.not.include(rounding);
    expect(notes({ areas }, 'target')).to.include(rounding);
  });

  it('appears for what moved, too', () => {
    const areas = ['a', 'b'].map((id) => area(id, { expectedOre: ore(125_000_000) }));
    const comparedTo = { asOf: '2015-08-31', areas: ['a', 'b'].map((id) => area(id, { expectedOre: mio(1) })) };
    expect(notes({ areas, comparedTo }, 'expectedMoved')).to.include(rounding);
  });

  it('does not excuse a total that contradicts its areas', () => {
    const total = [figures({ targetOre: mio(0.8), expectedOre: mio(0.8) })];
    expect(notes({ areas: [quarter('a'), quarter('b')], total })).to.not.include(rounding);
  });

  for (const plan of [fredensborg, furesoe]) {
    it(`is not needed for ${plan.id}`, () => {
      for (const unit of moneyUnits) expect(linesOf(plan, danish(unit))).to.not.include(rounding);
    });
  }

  it('appears exactly when adding up the printed column misses its printed total', () => {
    const undated = about();
    const read = (text: string) =>
      Math.round(Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-')) * 10);
    const amounts = fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 1, maxLength: 6 });
    always(
      fc.property(amounts, (tenths) => {
        const areas = tenths.map((tenth, index) => area(`a${index}`, { targetOre: ore(tenth * 1_000_000) }));
        const plan = savingsPlan({ about: undated, areas });
        const { rows, total } = tableOf(plan);
        const sum = rows.reduce((all, { cells }) => all + read(cells[0]!.text), 0);
        expect(linesOf(plan).includes(rounding)).to.equal(sum !== read(total!.cells[0]!.text));
      }),
      { runs: 150 },
    );
  });
});
