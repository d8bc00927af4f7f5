import { expect } from 'chai';
import fc from 'fast-check';
import { always } from '../../../../test-support/property.js';
import { type AmountRules, readColumn } from './column.js';
import { typedCell } from './typed-amount.js';

const mio: AmountRules = { unit: 100_000_000n, decimalMark: undefined };
const kroner: AmountRules = { unit: 100n, decimalMark: undefined };
const cellsOf = (texts: readonly string[]) =>
  texts.map((text, index) => ({ where: `B${index + 2}`, cell: typedCell({ is: 'text', text }) }));
const read = (texts: readonly string[], rules = mio) =>
  readColumn(cellsOf(texts), rules).map(({ cell, fault }) =>
    cell?.state === 'value' ? cell.value / 1e8 : (fault ?? cell),
  );

describe('a column of amounts', () => {
  const cases: readonly { name: string; texts: readonly string[]; rules?: AmountRules; amounts: readonly unknown[] }[] =
    [
      { name: 'alone, "1.000" is refused', texts: ['1.000'], amounts: ['oneReading'] },
      { name: 'alone, "1,000" is refused', texts: ['1,000'], amounts: ['oneReading'] },
      { name: 'a decimal comma makes a point group', texts: ['17,6', '1.000'], amounts: [17.6, 1000] },
      { name: 'a decimal point makes a point stand before decimals', texts: ['16.7', '1.000'], amounts: [16.7, 1] },
      {
        name: 'a grouped number makes a point group',
        texts: ['10.000,5', '1.000'],
        amounts: [10_000.5, 1000],
      },
      {
        name: 'a number grouped by commas makes a point stand before decimals',
        texts: ['1,000,000', '1.000'],
        rules: { ...mio, unit: 100_000n },
        amounts: [1000, 0.001],
      },
      {
        name: 'both marks before decimals leave it in doubt',
        texts: ['16.7', '17,6', '1.000'],
        amounts: [16.7, 17.6, 'oneReading'],
      },
      { name: 'a decimal comma makes a comma stand before decimals', texts: ['17,6', '1,250'], amounts: [17.6, 1.25] },
      { name: 'a decimal point makes a comma group', texts: ['16.7', '1,250'], amounts: [16.7, 1250] },
      { name: 'a nought before it can be no group', texts: ['0,800', '1,250'], amounts: [0.8, 1.25] },
      { name: 'two doubtful ones decide nothing', texts: ['1.000', '2.500'], amounts: ['oneReading', 'oneReading'] },
      { name: 'a whole number decides nothing', texts: ['800', '2.500'], amounts: [800, 'oneReading'] },
      { name: 'what is stated decides', texts: ['1.000'], rules: { ...mio, decimalMark: ',' }, amounts: [1000] },
      {
        name: 'what is stated decides for a comma too',
        texts: ['1,000'],
        rules: { ...mio, decimalMark: ',' },
        amounts: [1],
      },
      {
        name: 'what is stated decides against the column',
        texts: ['17,6', '1.000'],
        rules: { ...mio, decimalMark: '.' },
        amounts: [17.6, 1],
      },
      { name: 'nobody writes three decimals of a krone', texts: ['500.000'], rules: kroner, amounts: [0.5] },
      { name: 'a comma in kroner stays in doubt', texts: ['500,000'], rules: kroner, amounts: ['oneReading'] },
      {
        name: 'an amount with a unit of its own has it',
        texts: ['500.000 kr.', '7,4 mio. kr.', 'kr. 500', '500,-', '5 t.kr.', '1 mia. kr.', '2,5 mio'],
        rules: { ...mio, unit: 100_000n },
        amounts: [0.5, 7.4, 0.0005, 0.0005, 0.005, 1000, 2.5],
      },
      {
        name: 'more than whole øre is refused',
        texts: ['0,000000001', '1,005 kr.'],
        amounts: ['wholeOre', 'wholeOre'],
      },
      {
        name: 'more than 80 mia. kr. is refused',
        texts: ['80000', '80001', '-80001'],
        amounts: [80_000, 'withinLimit', 'withinLimit'],
      },
      {
        name: 'no number is refused',
        texts: ['ca. 3', '3 pct.', '25 %', '-'],
        amounts: ['amount', 'noPercent', 'noPercent', 'amount'],
      },
    ];
  for (const { name, texts, rules, amounts } of cases)
    it(name, () => expect(read(texts, rules)).to.deep.equal(amounts));

  it('says which cell has decided', () => {
    const [, second] = readColumn(cellsOf(['17,6', '1.000']), mio);
    expect(second?.decidedBy).to.equal('B2');
  });

  it('reads the same in whatever order it stands', () => {
    const anyText = fc.constantFrom('17,6', '16.7', '1.000', '1,000', '0,5', '1.000,5', '12', 'ikke oplyst');
    always(
      fc.property(fc.array(anyText, { maxLength: 6 }), (texts) => {
        const backwards = read(texts.toReversed()).reverse();
        expect(read(texts)).to.deep.equal(backwards);
      }),
    );
  });

  it('never makes a thousand of one, or one of a thousand, in a column that is written in one way', () => {
    const ways = [
      { group: '.', decimal: ',' },
      { group: ',', decimal: '.' },
      { group: '', decimal: ',' },
      { group: '', decimal: '.' },
      { group: ' ', decimal: ',' },
    ];
    const anyThousandths = fc.integer({ min: 0, max: 9_999_999 });
    always(
      fc.property(
        fc.array(anyThousandths, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...ways),
        fc.boolean(),
        (amounts, way, isPadded) => {
          const texts = amounts.map((thousandths) => {
            const whole = String(Math.floor(thousandths / 1000)).replace(/\B(?=(?:\d{3})+$)/g, way.group);
            const decimals = String(thousandths % 1000)
              .padStart(3, '0')
              .replace(isPadded ? /$^/ : /0+$/, '');
            return decimals === '' ? whole : `${whole}${way.decimal}${decimals}`;
          });
          const found = read(texts);
          found.forEach((amount, index) => {
            if (amount !== 'oneReading') expect(amount).to.equal((amounts[index] ?? 0) / 1000);
          });
        },
      ),
      { runs: 3000 },
    );
  });
});

describe('a cell of an amount', () => {
  const cell = (text: string) => readColumn(cellsOf([text]), mio)[0]?.cell;
  const fault = (text: string) => readColumn(cellsOf([text]), mio)[0]?.fault;
  const value = (ore: number) => ({ state: 'value', value: ore });

  const cases: readonly (readonly [text: string, cell: object])[] = [
    ['3,1 (foreløbig)', { ...value(310_000_000), preliminary: true }],
    ['mindst 1,5', { ...value(150_000_000), low: 150_000_000 }],
    ['højst 1', { ...value(100_000_000), high: 100_000_000 }],
    ['0,8 (0,5–1,0)', { ...value(80_000_000), low: 50_000_000, high: 100_000_000 }],
    ['0,8 (0,5 til 1,0)', { ...value(80_000_000), low: 50_000_000, high: 100_000_000 }],
    ['0,8 (0,5-1,0)', { ...value(80_000_000), low: 50_000_000, high: 100_000_000 }],
    ['−2 (−3 til −1)', { ...value(-200_000_000), low: -300_000_000, high: -100_000_000 }],
    ['2 (fra 1,5)', { ...value(200_000_000), low: 150_000_000 }],
    ['2 (til 2,5)', { ...value(200_000_000), high: 250_000_000 }],
    ['(3) (foreløbig)', { ...value(-300_000_000), preliminary: true }],
    ['4 (2 af 3)', { ...value(400_000_000), partial: { got: 2, of: 3 } }],
    ['2,4 (rettet 12.10.2026 fra 2,1)', { ...value(240_000_000), corrected: { on: '2026-10-12', was: 210_000_000 } }],
    [
      '2,4 (foreløbig) (rettet 12/10-2026 fra 2,1)',
      { ...value(240_000_000), preliminary: true, corrected: { on: '2026-10-12', was: 210_000_000 } },
    ],
    ['ikke oplyst', { state: 'missing' }],
    ['Skjult', { state: 'suppressed' }],
    ['ingen adgang', { state: 'noAccess' }],
    ['ikke relevant', { state: 'notApplicable' }],
    ['endnu ikke: skønnet laves i november', { state: 'notYet', note: 'skønnet laves i november' }],
    ['ikke oplyst (kilden har ikke svaret)', { state: 'missing', note: 'kilden har ikke svaret' }],
    ['not applicable', { state: 'notApplicable' }],
    [' 17,6\u00a0mio. kr. ', value(1_760_000_000)],
    ['1\u202f000,5', value(100_050_000_000)],
  ];
  for (const [text, expected] of cases) it(`"${text}" is read`, () => expect(cell(text)).to.deep.equal(expected));

  const faults: readonly (readonly [text: string, fault: string])[] = [
    ['0,8 (1,0–2,0)', 'rangeAround'],
    ['4 (4 af 3)', 'partOfWhole'],
    ['0,8 (0,5)', 'amount'],
    ['0,8 (måske)', 'amount'],
    ['0,5–1,0', 'amount'],
    ['2 (rettet i går fra 1)', 'amount'],
    ['ukendt', 'amount'],
  ];
  for (const [text, expected] of faults) it(`"${text}" is refused`, () => expect(fault(text)).to.equal(expected));

  const values = [
    [{ is: 'number', number: 42_338, shown: 'day' }, 'noDay'],
    [{ is: 'number', number: 0.25, shown: 'percent' }, 'noPercent'],
    [{ is: 'number', number: 16_700_000, shown: 'scaled' }, 'shownAmount'],
    [{ is: 'flag' }, 'amount'],
    [{ is: 'error' }, 'noError'],
    [{ is: 'uncalculated' }, 'calculated'],
  ] as const;
  for (const [typed, expected] of values)
    it(`${expected} is what a cell is told`, () =>
      expect(typedCell(typed)).to.deep.equal({ is: 'fault', says: expected }));
});
