import { expect } from 'chai';
import fc from 'fast-check';
import { always, anyCell, emptyStates } from '../../test-support/property.js';
import { type Cell, isValue, type RatioCell, valueOf } from '../figures/cell.js';
import type { MoneyUnit } from '../figures/money.js';
import { formatFor } from './format.js';
import type { WrittenCell } from './table/written-table.js';
import { sharedDa } from './texts.da.js';
import { sharedEn } from './texts.en.js';
import { type AmountStyle, writerFor } from './write-cell.js';

const danish = (unit: MoneyUnit = 'mio') => writerFor(unit, sharedDa, formatFor('da'));
const english = (unit: MoneyUnit = 'mio') => writerFor(unit, sharedEn, formatFor('en'));
const mio = (amount: number, more: object = {}): Cell => ({ ...valueOf(amount * 1e8), ...more });
const correction = { corrected: { on: '2026-03-12', was: 490_000_000 } };

describe('an amount in words', () => {
  const cases: { name: string; cell: Cell; style?: AmountStyle; written: WrittenCell; inEnglish: string }[] = [
    { name: 'a figure', cell: mio(16.7), written: { text: '16,7', sort: 1_670_000_000 }, inEnglish: '16.7' },
    {
      name: 'a true zero, with what it lacks to stand on the units digit',
      cell: mio(0),
      written: { text: '0', sort: 0, blank: ',0' },
      inEnglish: '0',
    },
    {
      name: 'what rounds to nothing is not a true zero',
      cell: valueOf(4_000_000),
      written: { text: '0,0', sort: 4_000_000 },
      inEnglish: '0.0',
    },
    {
      name: 'a rise as a change',
      cell: mio(0.3),
      style: 'change',
      written: { text: '+0,3', sort: 30_000_000 },
      inEnglish: '+0.3',
    },
    {
      name: 'a rise as an amount',
      cell: mio(0.3),
      written: { text: '0,3', sort: 30_000_000 },
      inEnglish: '0.3',
    },
    {
      name: 'a preliminary one',
      cell: mio(3, { preliminary: true }),
      written: { text: '3,0', sort: 300_000_000, preliminary: true },
      inEnglish: '3.0',
    },
    {
      name: 'one that is said to be final',
      cell: mio(3, { preliminary: false }),
      written: { text: '3,0', sort: 300_000_000 },
      inEnglish: '3.0',
    },
    {
      name: 'a sum that lacks parts',
      cell: mio(37, { partial: { got: 9, of: 10 } }),
      written: { text: '37,0', sort: 3_700_000_000, remark: 'delsum, 9 af 10' },
      inEnglish: '37.0',
    },
    {
      name: 'a corrected one, with what it was',
      cell: mio(5, correction),
      written: { text: '5,0', sort: 500_000_000, remark: 'rettet 12.03.2026, før 4,9' },
      inEnglish: '5.0',
    },
    {
      name: 'a corrected sum that lacks parts',
      cell: mio(5, { ...correction, partial: { got: 1, of: 2 } }),
      written: { text: '5,0', sort: 500_000_000, remark: 'delsum, 1 af 2, rettet 12.03.2026, før 4,9' },
      inEnglish: '5.0',
    },
    {
      name: 'a minimum',
      cell: mio(1.5, { low: 150_000_000 }),
      written: { text: 'mindst 1,5', sort: 150_000_000 },
      inEnglish: 'at least 1.5',
    },
    {
      name: 'a minimum below the point that sums count',
      cell: mio(2, { low: 150_000_000 }),
      written: { text: '2,0 (mindst 1,5)', sort: 200_000_000 },
      inEnglish: '2.0 (at least 1.5)',
    },
    {
      name: 'a maximum',
      cell: mio(2, { high: 250_000_000 }),
      written: { text: '2,0 (højst 2,5)', sort: 200_000_000 },
      inEnglish: '2.0 (at most 2.5)',
    },
    {
      name: 'a range counted at its low end',
      cell: mio(0.5, { low: 50_000_000, high: 100_000_000 }),
      written: { text: '0,5–1,0', sort: 50_000_000 },
      inEnglish: '0.5–1.0',
    },
    {
      name: 'a range counted at its high end',
      cell: mio(1, { low: 50_000_000, high: 100_000_000 }),
      written: { text: '0,5–1,0', sort: 100_000_000 },
      inEnglish: '0.5–1.0',
    },
    {
      name: 'a range counted within',
      cell: mio(0.8, { low: 50_000_000, high: 100_000_000 }),
      written: { text: '0,8 (0,5–1,0)', sort: 80_000_000 },
      inEnglish: '0.8 (0.5–1.0)',
    },
  ];
  for (const { name, cell, style, written, inEnglish } of cases) {
    it(`${name}: ${written.text}`, () => {
      const exact = isValue(cell) && { exact: { figure: cell, unit: 'mio' } };
      expect(danish().amount(cell, style)).to.deep.equal({ ...written, ...exact });
      expect(english().amount(cell, style).text).to.equal(inEnglish);
    });
  }

  it('is in the unit that was asked for, a correction too', () => {
    expect(danish('tkr').amount(mio(5, correction))).to.deep.include({
      text: '5.000',
      remark: 'rettet 12.03.2026, før 4.900',
    });
    expect(danish('kr').amount(mio(0))).to.deep.equal({
      text: '0',
      exact: { figure: mio(0), unit: 'kr' },
      sort: 0,
      blank: '',
    });
  });

  const states = {
    missing: ['ikke oplyst', 'not stated'],
    notApplicable: ['–', '–'],
    suppressed: ['skjult', 'hidden'],
    noAccess: ['ingen adgang', 'no access'],
    notYet: ['endnu ikke', 'not yet'],
  } as const;
  for (const state of emptyStates) {
    const [word, inEnglish] = states[state];
    it(`${state} stands as "${word}", an amount or a share, and is sorted by nothing`, () => {
      for (const written of [danish().amount({ state }), danish().percent({ state })]) {
        expect(written).to.include({ text: word, empty: state });
        expect(written).to.not.have.any.keys('sort', 'blank', 'remark', 'preliminary');
      }
      expect(english().amount({ state })).to.include({ text: inEnglish, empty: state });
    });
  }

  it('is spoken in words where a sign stands', () => {
    expect(danish().amount({ state: 'notApplicable' }).spoken).to.equal('ikke relevant');
    expect(danish().amount({ state: 'suppressed' }).spoken).to.equal('skjult på grund af små antal');
    expect(danish().amount({ state: 'missing' })).to.not.have.property('spoken');
    expect(english().percent({ state: 'notApplicable' }).spoken).to.equal('not applicable');
  });

  it('carries the note on why there is none', () => {
    expect(danish().amount({ state: 'notYet', note: 'Oplyses i maj' }).remark).to.equal('Oplyses i maj');
  });

  it('tells every state from every other, and each from a figure', () => {
    const texts = emptyStates.map((state) => danish().amount({ state }).text);
    expect(new Set(texts).size).to.equal(emptyStates.length);
    always(
      fc.property(anyCell(), (cell) => {
        const { text, empty, sort } = danish().amount(cell);
        expect(empty).to.equal(isValue(cell) ? undefined : cell.state);
        expect(/\d/.test(text)).to.equal(isValue(cell));
        expect(sort).to.equal(isValue(cell) ? cell.value : undefined);
      }),
    );
  });
});

describe('a share in words', () => {
  const cases: { name: string; cell: RatioCell; written: WrittenCell }[] = [
    {
      name: 'of Fredensborg',
      cell: { state: 'value', dividend: 176, divisor: 250 },
      written: { text: '70,4', sort: 0.704 },
    },
    {
      name: 'of nothing reached',
      cell: { state: 'value', dividend: 0, divisor: 250 },
      written: { text: '0', sort: 0, blank: ',0' },
    },
    {
      name: 'that is preliminary',
      cell: { state: 'value', dividend: 1, divisor: 4, preliminary: true },
      written: { text: '25,0', sort: 0.25, preliminary: true },
    },
    {
      name: 'of a sum that lacks parts',
      cell: { state: 'value', dividend: 1, divisor: 4, partial: { got: 1, of: 2 } },
      written: { text: '25,0', sort: 0.25, remark: 'delsum, 1 af 2' },
    },
  ];
  for (const { name, cell, written } of cases) {
    it(`${name}: ${written.text}`, () => {
      const exact = cell.state === 'value' && { exact: { figure: cell, unit: 'percent' } };
      expect(danish().percent(cell)).to.deep.equal({ ...written, ...exact });
    });
  }
});
