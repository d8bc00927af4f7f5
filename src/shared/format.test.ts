import { expect } from 'chai';
import fc from 'fast-check';
import { always, anyOre } from '../../test-support/property.js';
import { type MoneyUnit, moneyUnits } from '../figures/money.js';
import type { PeriodName } from '../figures/calendar/periods.js';
import { formatFor, type Language } from './format.js';

const da = formatFor('da');
const en = formatFor('en');
const languages: Language[] = ['da', 'en'];

/** A number as the browser itself writes it, with its minus made a true one. */
const byIntl = (language: Language, value: number, digits: number) =>
  new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
    .format(value)
    .replace('-', '\u2212');

describe('formatFor', () => {
  it('makes each language once', () => {
    for (const language of languages) {
      expect(formatFor(language)).to.equal(formatFor(language));
      expect(formatFor(language).language).to.equal(language);
    }
  });
});

describe('an amount in a table', () => {
  const cases: { ore: number; unit: MoneyUnit; danish: string; english: string }[] = [
    { ore: 1_670_000_000, unit: 'mio', danish: '16,7', english: '16.7' },
    { ore: 2_500_000_000, unit: 'mio', danish: '25,0', english: '25.0' },
    { ore: 0, unit: 'mio', danish: '0', english: '0' },
    { ore: 4_000_000, unit: 'mio', danish: '0,0', english: '0.0' },
    { ore: -4_000_000, unit: 'mio', danish: '0,0', english: '0.0' },
    { ore: -5_000_000, unit: 'mio', danish: '\u22120,1', english: '\u22120.1' },
    { ore: -390_000_000, unit: 'mio', danish: '\u22123,9', english: '\u22123.9' },
    { ore: 123_450_000_000, unit: 'mio', danish: '1.234,5', english: '1,234.5' },
    { ore: 123_450_000_000, unit: 'wholeMio', danish: '1.235', english: '1,235' },
    { ore: 1_670_000_000, unit: 'tkr', danish: '16.700', english: '16,700' },
    { ore: 1_670_000_000, unit: 'kr', danish: '16.700.000', english: '16,700,000' },
    { ore: -149, unit: 'kr', danish: '\u22121', english: '\u22121' },
    { ore: 0, unit: 'kr', danish: '0', english: '0' },
    { ore: 49, unit: 'kr', danish: '0', english: '0' },
  ];
  for (const { ore, unit, danish, english } of cases) {
    it(`${ore} øre in ${unit} is ${danish}, in English ${english}`, () => {
      expect(da.amount(ore, unit)).to.equal(danish);
      expect(en.amount(ore, unit)).to.equal(english);
    });
  }

  it('is rounded half away from zero, and otherwise as the browser writes it', () => {
    const sizes = { kr: [100, 0], tkr: [100_000, 0], mio: [10_000_000, 1] } as const;
    const ore = anyOre().filter((value) => value !== 0);
    always(
      fc.property(ore, fc.constantFrom(...moneyUnits), fc.constantFrom(...languages), (amount, unit, language) => {
        const [step, digits] = sizes[unit];
        const steps = Math.sign(amount) * Number((BigInt(Math.abs(amount)) * 2n + BigInt(step)) / BigInt(step * 2));
        expect(formatFor(language).amount(amount, unit)).to.equal(byIntl(language, (steps + 0) / 10 ** digits, digits));
      }),
    );
  });

  it('holds no hyphen for a minus', () => {
    for (const format of [da, en])
      for (const text of [format.amount(-1e9, 'mio'), format.change(-1e9, 'mio'), format.plain(-1e9, 'mio')])
        expect(text).to.match(/^\u2212\d/);
  });
});

describe('a change', () => {
  const cases = [
    { ore: 30_000_000, text: '+0,3' },
    { ore: -30_000_000, text: '\u22120,3' },
    { ore: 0, text: '0' },
    { ore: 4_000_000, text: '0,0' },
    { ore: -4_000_000, text: '0,0' },
  ];
  for (const { ore, text } of cases) {
    it(`of ${ore} øre prints ${text}`, () => {
      expect(da.change(ore, 'mio')).to.equal(text);
    });
  }
});

describe('an amount in running text', () => {
  const cases: { ore: number; unit: MoneyUnit; danish: string; english: string; money: string; pounds: string }[] = [
    {
      ore: 25e8,
      unit: 'mio',
      danish: '25',
      english: '25',
      money: '25\u00a0mio.\u00a0kr.',
      pounds: 'DKK\u00a025\u00a0million',
    },
    {
      ore: 176e7,
      unit: 'mio',
      danish: '17,6',
      english: '17.6',
      money: '17,6\u00a0mio.\u00a0kr.',
      pounds: 'DKK\u00a017.6\u00a0million',
    },
    {
      ore: 1_234e8,
      unit: 'wholeMio',
      danish: '1.234',
      english: '1,234',
      money: '1.234\u00a0mio.\u00a0kr.',
      pounds: 'DKK\u00a01,234\u00a0million',
    },
    {
      ore: -25e8,
      unit: 'mio',
      danish: '\u221225',
      english: '\u221225',
      money: '\u221225\u00a0mio.\u00a0kr.',
      pounds: 'DKK\u00a0\u221225\u00a0million',
    },
    {
      ore: 0,
      unit: 'mio',
      danish: '0',
      english: '0',
      money: '0\u00a0mio.\u00a0kr.',
      pounds: 'DKK\u00a00\u00a0million',
    },
    {
      ore: 1,
      unit: 'mio',
      danish: '0,0',
      english: '0.0',
      money: '0,0\u00a0mio.\u00a0kr.',
      pounds: 'DKK\u00a00.0\u00a0million',
    },
    {
      ore: 2_498_000_000,
      unit: 'mio',
      danish: '25',
      english: '25',
      money: '25\u00a0mio.\u00a0kr.',
      pounds: 'DKK\u00a025\u00a0million',
    },
    {
      ore: 120_000_000,
      unit: 'tkr',
      danish: '1.200',
      english: '1,200',
      money: '1.200\u00a0t.kr.',
      pounds: 'DKK\u00a01,200\u00a0thousand',
    },
    { ore: 123_400, unit: 'kr', danish: '1.234', english: '1,234', money: '1.234\u00a0kr.', pounds: 'DKK\u00a01,234' },
  ];
  for (const { ore, unit, danish, english, money, pounds } of cases) {
    it(`${ore} øre in ${unit} is ${danish}, with its unit never parted from it`, () => {
      expect(da.plain(ore, unit)).to.equal(danish);
      expect(en.plain(ore, unit)).to.equal(english);
      expect(da.money(ore, unit)).to.equal(money);
      expect(en.money(ore, unit)).to.equal(pounds);
    });
  }

  it('differs from the table in nothing but a bare decimal', () => {
    always(
      fc.property(anyOre(), fc.constantFrom(...moneyUnits), (ore, unit) => {
        expect(da.plain(ore, unit)).to.be.oneOf([da.amount(ore, unit), da.amount(ore, unit).replace(/,0$/, '')]);
      }),
    );
  });
});

describe('units and blanks', () => {
  it('are named as headings name them', () => {
    expect(moneyUnits.map((unit) => da.unitName(unit))).to.deep.equal(['mio. kr.', '1.000 kr.', 'kr.']);
    expect(moneyUnits.map((unit) => en.unitName(unit))).to.deep.equal(['DKK million', 'DKK 1,000', 'DKK']);
  });

  it('tell what a bare zero lacks to stand on the units digit', () => {
    expect(moneyUnits.map((unit) => da.decimalsAfterZero(unit))).to.deep.equal([',0', '', '']);
    expect(en.decimalsAfterZero('mio')).to.equal('.0');
  });
});

describe('percent', () => {
  const cases = [
    { part: 167, whole: 250, danish: '66,8', english: '66.8' },
    { part: 176, whole: 250, danish: '70,4', english: '70.4' },
    { part: 0, whole: 250, danish: '0', english: '0' },
    { part: 1, whole: 10_000, danish: '0,0', english: '0.0' },
    { part: 250, whole: 250, danish: '100,0', english: '100.0' },
    { part: -1, whole: 4, danish: '\u221225,0', english: '\u221225.0' },
    { part: -176, whole: -250, danish: '70,4', english: '70.4' },
    { part: 12_345, whole: 1000, danish: '1.234,5', english: '1,234.5' },
    { part: 1, whole: 2000, danish: '0,1', english: '0.1' },
    // More than a number holds to the last digit.
    {
      part: 4_000_000_000_000_000,
      whole: -3,
      danish: '\u2212133.333.333.333.333.333,3',
      english: '\u2212133,333,333,333,333,333.3',
    },
  ];
  for (const { part, whole, danish, english } of cases) {
    it(`${part} of ${whole} is ${danish}`, () => {
      const share = { state: 'value', dividend: part, divisor: whole } as const;
      expect(da.percent(share)).to.equal(danish);
      expect(en.percent(share)).to.equal(english);
      expect(da.percentSign(share)).to.equal(`${danish}\u00a0%`);
      expect(en.percentSign(share)).to.equal(`${english}%`);
    });
  }
});

describe('calendar values', () => {
  it('keep their day and month wherever the reader is', () => {
    expect(da.day('2015-11-30')).to.equal('30.11.2015');
    expect(en.day('2015-11-30')).to.equal('30/11/2015');
    expect(da.day('2016-01-01')).to.equal('01.01.2016');
    expect(da.monthOrDay('2015-03')).to.equal('marts 2015');
    expect(en.monthOrDay('2015-03')).to.equal('March 2015');
    expect(da.monthOrDay('2015-03-23')).to.equal('23.03.2015');
    expect(en.monthOrDay('2015-03-23')).to.equal('23/03/2015');
  });

  const periods: { name: PeriodName; danish: string; english: RegExp }[] = [
    { name: { kind: 'year', year: 2016 }, danish: '2016', english: /^2016$/ },
    { name: { kind: 'yearOn', year: 2017 }, danish: '2017 og frem', english: /^2017 and on$/ },
    { name: { kind: 'monthOn', from: '2017-03' }, danish: 'marts 2017 og frem', english: /^March 2017 and on$/ },
    {
      name: { kind: 'months', from: '2015-01', to: '2015-06' },
      danish: 'jan.–jun. 2015',
      english: /^Jan\s–\sJun 2015$/,
    },
    {
      name: { kind: 'months', from: '2015-07', to: '2016-06' },
      danish: 'jul. 2015–jun. 2016',
      english: /^Jul 2015\s–\sJun 2016$/,
    },
    { name: { kind: 'months', from: '2015-03', to: '2015-03' }, danish: 'marts 2015', english: /^March 2015$/ },
  ];
  for (const { name, danish, english } of periods) {
    it(`a period is called ${danish}`, () => {
      expect(da.period(name)).to.equal(danish);
      expect(en.period(name)).to.match(english);
    });
  }
});

describe('lists', () => {
  const cases = [
    { items: [], danish: '', english: '' },
    { items: ['A'], danish: 'A', english: 'A' },
    { items: ['A', 'B'], danish: 'A og B', english: 'A and B' },
    { items: ['A', 'B', 'C'], danish: 'A, B og C', english: 'A, B and C' },
  ];
  for (const { items, danish, english } of cases) {
    it(`of ${items.length}: "${danish}"`, () => {
      expect(da.list(items)).to.equal(danish);
      expect(en.list(items)).to.equal(english);
    });
  }
});
