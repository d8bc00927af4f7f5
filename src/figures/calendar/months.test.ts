import { expect } from 'chai';
import fc from 'fast-check';
import { always } from '../../../test-support/property.js';
import {
  addMonths,
  addMonthsToDay,
  firstDayOf,
  isMonth,
  lastDayOf,
  monthOf,
  monthsBetween,
  monthsFrom,
  monthsOfQuarter,
  monthsOfYear,
  quarterOf,
  yearOf,
} from './months.js';

/** The engine's own calendar; a day past the end of a month runs on into the next. Our code never asks it. */
const engineDay = (year: number, month: number, day: number): string =>
  new Date(new Date(0).setUTCFullYear(year, month - 1, day)).toISOString().slice(0, 10);
const anyYear = (): fc.Arbitrary<number> =>
  fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1890, max: 2110 }));
const anyMonth = (): fc.Arbitrary<string> =>
  fc.tuple(anyYear(), fc.integer({ min: 1, max: 12 })).map(([year, month]) => engineDay(year, month, 1).slice(0, 7));

describe('isMonth', () => {
  const cases = [
    { name: 'January', text: '2026-01', is: true },
    { name: 'December', text: '2026-12', is: true },
    { name: 'month 0', text: '2026-00', is: false },
    { name: 'month 13', text: '2026-13', is: false },
    { name: 'the first month', text: '0001-01', is: true },
    { name: 'a month of year 0', text: '0000-12', is: false },
    { name: 'the last month', text: '9999-12', is: true },
    { name: 'a day', text: '2026-01-01', is: false },
    { name: 'a month of a year of five digits', text: '12026-01', is: false },
    { name: 'a year', text: '2026', is: false },
    { name: 'a month without its zero', text: '2026-1', is: false },
    { name: 'a month with a line after it', text: '2026-01\n', is: false },
    { name: 'nothing', text: '', is: false },
  ];
  for (const { name, text, is } of cases) {
    it(`${name} is ${is ? 'a month' : 'no month'}`, () => {
      expect(isMonth(text)).to.equal(is);
    });
  }
});

describe('monthOf and yearOf', () => {
  it('find the month of a day', () => {
    expect(monthOf('2026-07-01')).to.equal('2026-07');
    expect(monthOf('2024-02-29')).to.equal('2024-02');
  });

  it('find the year of a day and of a month', () => {
    expect(yearOf('2026-12-31')).to.equal(2026);
    expect(yearOf('2026-01')).to.equal(2026);
    expect(yearOf('0001-01')).to.equal(1);
  });
});

describe('addMonths', () => {
  const cases = [
    { month: '2026-07', count: 0, expected: '2026-07' },
    { month: '2026-07', count: 1, expected: '2026-08' },
    { month: '2026-12', count: 1, expected: '2027-01' },
    { month: '2026-01', count: -1, expected: '2025-12' },
    { month: '2026-01', count: 11, expected: '2026-12' },
    { month: '2026-01', count: 12, expected: '2027-01' },
    { month: '2026-12', count: -12, expected: '2025-12' },
    { month: '0001-01', count: 119_987, expected: '9999-12' },
    { month: '9999-12', count: -119_987, expected: '0001-01' },
  ];
  for (const { month, count, expected } of cases) {
    it(`${month} and ${count} months is ${expected}`, () => {
      expect(addMonths(month, count)).to.equal(expected);
      expect(monthsBetween(month, expected)).to.equal(count);
    });
  }

  it('counts as the engine does', () => {
    always(
      fc.property(anyMonth(), anyYear(), fc.integer({ min: 1, max: 12 }), (from, year, month) => {
        const to = engineDay(year, month, 1).slice(0, 7);
        const count = (year - Number(from.slice(0, 4))) * 12 + month - Number(from.slice(5));
        expect(addMonths(from, count)).to.equal(to);
        expect(monthsBetween(from, to)).to.equal(count);
      }),
    );
  });

  it('refuses to leave the years 0001 to 9999', () => {
    const outside = 'Not a year from 0001 to 9999.';
    expect(() => addMonths('9999-12', 1)).to.throw(RangeError, outside);
    expect(() => addMonths('0001-01', -1)).to.throw(RangeError, outside);
  });

  it('refuses a count that is not whole', () => {
    for (const count of [0.5, Number.NaN, Number.NEGATIVE_INFINITY]) {
      expect(() => addMonths('2026-07', count)).to.throw(RangeError, 'Not a whole number of months.');
    }
  });
});

describe('monthsFrom', () => {
  it('includes both ends', () => {
    expect(monthsFrom('2025-11', '2026-02')).to.deep.equal(['2025-11', '2025-12', '2026-01', '2026-02']);
  });

  it('is the month itself from a month to itself', () => {
    expect(monthsFrom('2026-07', '2026-07')).to.deep.equal(['2026-07']);
  });

  it('is empty when the last is before the first', () => {
    expect(monthsFrom('2026-07', '2026-06')).to.deep.equal([]);
    expect(monthsFrom('2026-07', '2016-07')).to.deep.equal([]);
  });
});

describe('firstDayOf and lastDayOf', () => {
  const cases = [
    { month: '2026-01', last: '2026-01-31' },
    { month: '2026-04', last: '2026-04-30' },
    { month: '2026-12', last: '2026-12-31' },
    { month: '1900-02', last: '1900-02-28' },
    { month: '2000-02', last: '2000-02-29' },
    { month: '2023-02', last: '2023-02-28' },
    { month: '2024-02', last: '2024-02-29' },
    { month: '2100-02', last: '2100-02-28' },
    { month: '9999-12', last: '9999-12-31' },
  ];
  for (const { month, last } of cases) {
    it(`${month} ends on ${last}`, () => {
      expect(firstDayOf(month)).to.equal(`${month}-01`);
      expect(lastDayOf(month)).to.equal(last);
    });
  }

  it('end a month on the day before the next begins', () => {
    always(
      fc.property(anyMonth(), (month) => {
        expect(lastDayOf(month)).to.equal(engineDay(yearOf(month), Number(month.slice(5)) + 1, 0));
      }),
    );
  });
});

describe('addMonthsToDay', () => {
  const cases = [
    { day: '2026-01-15', count: 1, expected: '2026-02-15' },
    { day: '2026-01-31', count: 1, expected: '2026-02-28' },
    { day: '2024-01-31', count: 1, expected: '2024-02-29' },
    { day: '2026-01-28', count: 1, expected: '2026-02-28' },
    { day: '2026-03-31', count: -1, expected: '2026-02-28' },
    { day: '2026-05-31', count: 1, expected: '2026-06-30' },
    { day: '2026-12-31', count: 2, expected: '2027-02-28' },
    { day: '2024-02-29', count: 12, expected: '2025-02-28' },
    { day: '2024-02-29', count: 48, expected: '2028-02-29' },
    { day: '2026-07-31', count: 0, expected: '2026-07-31' },
  ];
  for (const { day, count, expected } of cases) {
    it(`${day} and ${count} months is ${expected}`, () => {
      expect(addMonthsToDay(day, count)).to.equal(expected);
    });
  }

  it('is the same day of the month or, in a month too short for it, the last', () => {
    const count = fc.integer({ min: -2400, max: 2400 });
    always(
      fc.property(fc.integer({ min: 300, max: 9700 }), fc.nat(365), count, (year, ordinal, months) => {
        const from = engineDay(year, 1, 1 + ordinal);
        const month = Number(from.slice(5, 7)) + months;
        const last = engineDay(yearOf(from), month + 1, 0);
        const expected = `${last.slice(0, 8)}${from.slice(8) < last.slice(8) ? from.slice(8) : last.slice(8)}`;
        expect(addMonthsToDay(from, months)).to.equal(expected);
      }),
      { runs: 1000 },
    );
  });
});

describe('quarters', () => {
  const quarters = [
    { quarter: '2026-Q1', months: ['2026-01', '2026-02', '2026-03'] },
    { quarter: '2026-Q2', months: ['2026-04', '2026-05', '2026-06'] },
    { quarter: '2026-Q3', months: ['2026-07', '2026-08', '2026-09'] },
    { quarter: '2026-Q4', months: ['2026-10', '2026-11', '2026-12'] },
    { quarter: '9999-Q4', months: ['9999-10', '9999-11', '9999-12'] },
  ];
  for (const { quarter, months } of quarters) {
    it(`${quarter} is ${months.join(', ')}`, () => {
      expect(monthsOfQuarter(quarter)).to.deep.equal(months);
      for (const month of months) expect(quarterOf(month)).to.equal(quarter);
    });
  }

  const noQuarters = [
    '2026-Q0',
    '2026-Q5',
    '2026-Q12',
    '12026-Q1',
    '0000-Q1',
    '2026Q1',
    '2026-q1',
    '2026-K1',
    '202-Q1',
    '',
  ];
  for (const text of noQuarters) {
    it(`"${text}" is none`, () => {
      expect(() => monthsOfQuarter(text)).to.throw(RangeError, 'Not a quarter, written as YYYY-Q1 to YYYY-Q4.');
    });
  }
});

describe('monthsOfYear', () => {
  it('is January to December', () => {
    expect(monthsOfYear(2026)).to.deep.equal(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => engineDay(2026, month, 1).slice(0, 7)),
    );
    expect(monthsOfYear(1)[11]).to.equal('0001-12');
    expect(monthsOfYear(9999)[0]).to.equal('9999-01');
  });

  it('refuses what is no year from 0001 to 9999', () => {
    for (const year of [0, 10_000, 2026.5, Number.NaN]) {
      expect(() => monthsOfYear(year)).to.throw(RangeError, 'Not a year from 0001 to 9999.');
    }
  });
});

describe('a text that is no month or no day', () => {
  const noMonth = /^Not a month of the calendar, written as YYYY-MM\.$/;
  const noDay = /^Not a day of the calendar, written as YYYY-MM-DD\.$/;
  const neither = /^Not a month or a day of the calendar\.$/;
  const uses: { name: string; use: () => unknown; says: RegExp }[] = [
    { name: 'addMonths', use: () => addMonths('2026-13', 1), says: noMonth },
    { name: 'addMonths, given a day', use: () => addMonths('2026-07-31', 1), says: noMonth },
    { name: 'monthsBetween, from', use: () => monthsBetween('2026-13', '2026-12'), says: noMonth },
    { name: 'monthsBetween, to', use: () => monthsBetween('2026-12', '2026-13'), says: noMonth },
    { name: 'monthsFrom', use: () => monthsFrom('2026-13', '2026-12'), says: noMonth },
    { name: 'firstDayOf', use: () => firstDayOf('2026-00'), says: noMonth },
    { name: 'lastDayOf', use: () => lastDayOf('2026-00'), says: noMonth },
    { name: 'lastDayOf, given a day', use: () => lastDayOf('2026-07-31'), says: noMonth },
    { name: 'quarterOf', use: () => quarterOf('2026-13'), says: noMonth },
    { name: 'monthOf', use: () => monthOf('2015-02-29'), says: noDay },
    { name: 'addMonthsToDay', use: () => addMonthsToDay('2015-02-29', 1), says: noDay },
    { name: 'yearOf', use: () => yearOf('2015-02-29'), says: neither },
    { name: 'yearOf, given a year', use: () => yearOf('2015'), says: neither },
  ];
  for (const { name, use, says } of uses) {
    it(`is refused by ${name}, and not repeated`, () => {
      expect(use).to.throw(RangeError, says);
    });
  }
});
