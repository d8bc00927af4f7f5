import { expect } from 'chai';
import fc from 'fast-check';
import { always } from '../../../test-support/property.js';
import { addDays, daysBetween, isDay, knownDay, weekdayOf } from './days.js';

/** The engine's own calendar, which counts milliseconds. Our code never asks it. */
const msOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const msPerDay = 86_400_000;
const first = msOf('0001-01-01') / msPerDay;
const last = msOf('9999-12-31') / msPerDay;
const anyDay = (): fc.Arbitrary<string> =>
  fc
    .oneof(fc.integer({ min: first, max: last }), fc.integer({ min: 0, max: 30_000 }))
    .map((number) => dayAt(number * msPerDay));

const cases: { name: string; text: string; is: boolean }[] = [
  { name: 'the first day of a year', text: '2015-01-01', is: true },
  { name: 'the last day of a year', text: '2015-12-31', is: true },
  { name: 'the 30th of a month of 30 days', text: '2015-11-30', is: true },
  { name: 'the 31st of a month of 30 days', text: '2015-11-31', is: false },
  { name: 'the last of February', text: '2015-02-28', is: true },
  { name: '29 February outside a leap year', text: '2015-02-29', is: false },
  { name: '31 February', text: '2015-02-31', is: false },
  { name: '29 February in a leap year', text: '2016-02-29', is: true },
  { name: '29 February in a century that is no leap year', text: '1900-02-29', is: false },
  { name: '29 February in a century that is one', text: '2000-02-29', is: true },
  { name: 'month 0', text: '2015-00-10', is: false },
  { name: 'month 13', text: '2015-13-10', is: false },
  { name: 'day 0', text: '2015-10-00', is: false },
  { name: 'a month', text: '2015-10', is: false },
  { name: 'an instant', text: '2015-10-10T00:00:00Z', is: false },
  { name: 'a day as Danes write it', text: '10.10.2015', is: false },
  { name: 'a day with a line after it', text: '2015-10-10\n', is: false },
  { name: 'a day with a space before it', text: ' 2015-10-10', is: false },
  { name: 'a day of the year 12015', text: '12015-10-10', is: false },
  { name: 'a day without hyphens', text: '20151010', is: false },
  { name: 'a day with hyphens of the typographer', text: '2015‐10‐10', is: false },
  { name: 'a day without leading zeros', text: '2015-1-1', is: false },
  { name: 'the first day that four digits can write', text: '0001-01-01', is: true },
  { name: 'the day before it', text: '0000-12-31', is: false },
  { name: 'the last day that they can write', text: '9999-12-31', is: true },
  { name: 'nothing', text: '', is: false },
];

describe('isDay', () => {
  for (const { name, text, is } of cases) {
    it(`${name} is ${is ? 'a day' : 'no day'}`, () => {
      expect(isDay(text)).to.equal(is);
    });
  }

  it('knows the last day of every month of four centuries', () => {
    for (let number = msOf('1800-01-01') / msPerDay; number < msOf('2200-01-01') / msPerDay; number += 1) {
      const day = dayAt(number * msPerDay);
      const next = `${day.slice(0, 8)}${String(Number(day.slice(8)) + 1).padStart(2, '0')}`;
      if (!isDay(day) || isDay(next) !== (dayAt((number + 1) * msPerDay) === next)) expect.fail(day);
    }
  });
});

describe('addDays', () => {
  const cases = [
    { day: '2026-07-31', count: 0, expected: '2026-07-31' },
    { day: '2026-07-31', count: 1, expected: '2026-08-01' },
    { day: '2026-12-31', count: 1, expected: '2027-01-01' },
    { day: '2027-01-01', count: -1, expected: '2026-12-31' },
    { day: '1900-02-28', count: 1, expected: '1900-03-01' },
    { day: '2000-02-28', count: 1, expected: '2000-02-29' },
    { day: '2000-02-29', count: 1, expected: '2000-03-01' },
    { day: '2024-03-01', count: -1, expected: '2024-02-29' },
    { day: '2100-03-01', count: -1, expected: '2100-02-28' },
    { day: '2000-03-01', count: 146_097, expected: '2400-03-01' },
    { day: '0001-01-01', count: 3_652_058, expected: '9999-12-31' },
    { day: '9999-12-31', count: -3_652_058, expected: '0001-01-01' },
  ];
  for (const { day, count, expected } of cases) {
    it(`${day} and ${count} days is ${expected}`, () => {
      expect(addDays(day, count)).to.equal(expected);
    });
  }

  it('counts as the engine does, over the whole calendar', () => {
    always(
      fc.property(anyDay(), anyDay(), (from, to) => {
        const count = (msOf(to) - msOf(from)) / msPerDay;
        expect(addDays(from, count)).to.equal(to);
        expect(daysBetween(from, to)).to.equal(count);
      }),
      { runs: 2000 },
    );
  });

  it('knows each day after the one before, through four centuries', () => {
    let day = '1799-12-31';
    for (let ms = msOf('1800-01-01'); ms <= msOf('2200-01-01'); ms += msPerDay) {
      day = addDays(day, 1);
      if (day !== dayAt(ms)) expect.fail(`${day} for ${dayAt(ms)}`);
    }
  });

  it('refuses to leave the years 0001 to 9999', () => {
    const outside = 'Not a year from 0001 to 9999.';
    expect(() => addDays('9999-12-31', 1)).to.throw(RangeError, outside);
    expect(() => addDays('0001-01-01', -1)).to.throw(RangeError, outside);
    expect(() => addDays('2026-07-31', Number.MAX_VALUE)).to.throw(RangeError, outside);
  });

  it('refuses a count that is not whole', () => {
    for (const count of [0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => addDays('2026-07-31', count)).to.throw(RangeError, 'Not a whole number of days.');
    }
  });
});

describe('daysBetween', () => {
  const cases = [
    { from: '2026-07-31', to: '2026-07-31', expected: 0 },
    { from: '2026-07-31', to: '2026-08-01', expected: 1 },
    { from: '2026-08-01', to: '2026-07-31', expected: -1 },
    { from: '2023-01-01', to: '2024-01-01', expected: 365 },
    { from: '2024-01-01', to: '2025-01-01', expected: 366 },
    { from: '1900-01-01', to: '1901-01-01', expected: 365 },
    { from: '2000-01-01', to: '2001-01-01', expected: 366 },
    // The nights when clocks change in Denmark make no day longer or shorter.
    { from: '2026-03-28', to: '2026-03-30', expected: 2 },
    { from: '2026-10-24', to: '2026-10-26', expected: 2 },
  ];
  for (const { from, to, expected } of cases) {
    it(`${from} to ${to} is ${expected}`, () => {
      expect(daysBetween(from, to)).to.equal(expected);
    });
  }
});

describe('weekdayOf', () => {
  const cases = [
    { name: 'a Monday', day: '2026-07-27', expected: 1 },
    { name: 'a Tuesday', day: '2024-12-31', expected: 2 },
    { name: 'a Wednesday', day: '2000-03-01', expected: 3 },
    { name: 'a Thursday', day: '2015-12-31', expected: 4 },
    { name: 'a Friday', day: '2021-01-01', expected: 5 },
    { name: 'a Saturday', day: '2000-01-01', expected: 6 },
    { name: 'a Sunday', day: '2026-08-02', expected: 7 },
    { name: 'the first day of all, a Monday', day: '0001-01-01', expected: 1 },
    { name: 'the last of all, a Friday', day: '9999-12-31', expected: 5 },
  ];
  for (const { name, day, expected } of cases) {
    it(`${day}, ${name}, is ${expected}`, () => {
      expect(weekdayOf(day)).to.equal(expected);
    });
  }

  it('is the same as the engine has', () => {
    always(
      fc.property(anyDay(), (day) => {
        expect(weekdayOf(day) % 7).to.equal(new Date(msOf(day)).getUTCDay());
      }),
    );
  });
});

describe('a text that is no day', () => {
  const noDay = '2015-02-29';
  const uses: Record<string, () => unknown> = {
    knownDay: () => knownDay(noDay),
    addDays: () => addDays(noDay, 1),
    'daysBetween, from': () => daysBetween(noDay, '2015-03-01'),
    'daysBetween, to': () => daysBetween('2015-03-01', noDay),
    weekdayOf: () => weekdayOf(noDay),
  };
  for (const [name, use] of Object.entries(uses)) {
    it(`is refused by ${name}, and not repeated: it may be a birth date`, () => {
      expect(use).to.throw(RangeError, /^Not a day of the calendar, written as YYYY-MM-DD\.$/);
    });
  }

  it('is given back as it is when it is a day', () => {
    expect(knownDay('2016-02-29')).to.equal('2016-02-29');
  });
});
