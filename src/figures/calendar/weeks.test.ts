import { expect } from 'chai';
import fc from 'fast-check';
import { always } from '../../../test-support/property.js';
import { firstDayOfWeek, isWeek, weekOf, weeksIn } from './weeks.js';

const msPerDay = 86_400_000;
const dayAt = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
/** The same rule from the engine's calendar, counted another way: a week's number is how many Thursdays its year has had. */
function engineWeek(day: string): string {
  const ms = Date.parse(`${day}T00:00:00Z`);
  let thursday = ms + (3 - ((new Date(ms).getUTCDay() + 6) % 7)) * msPerDay;
  const year = dayAt(thursday).slice(0, 4);
  let count = 0;
  for (; dayAt(thursday).startsWith(year); thursday -= 7 * msPerDay) count += 1;
  return `${year}-W${count < 10 ? '0' : ''}${count}`;
}

describe('weekOf', () => {
  const cases = [
    { day: '2026-01-01', week: '2026-W01' },
    { day: '2026-07-31', week: '2026-W31' },
    { day: '2021-01-01', week: '2020-W53' },
    { day: '2021-01-03', week: '2020-W53' },
    { day: '2021-01-04', week: '2021-W01' },
    { day: '2018-12-30', week: '2018-W52' },
    { day: '2018-12-31', week: '2019-W01' },
    { day: '2020-12-27', week: '2020-W52' },
    { day: '2020-12-28', week: '2020-W53' },
    { day: '2023-01-01', week: '2022-W52' },
    { day: '2024-02-29', week: '2024-W09' },
    { day: '2024-12-30', week: '2025-W01' },
    { day: '2005-01-01', week: '2004-W53' },
    { day: '2000-01-02', week: '1999-W52' },
    { day: '2100-12-31', week: '2100-W52' },
    { day: '0001-01-01', week: '0001-W01' },
    { day: '9999-12-31', week: '9999-W52' },
  ];
  for (const { day, week } of cases) {
    it(`${day} lies in ${week}`, () => {
      expect(weekOf(day)).to.equal(week);
    });
  }

  it('is the week that counting Thursdays gives', () => {
    const number = fc.oneof(fc.integer({ min: -700_000, max: 2_900_000 }), fc.integer({ min: 0, max: 30_000 }));
    always(
      fc.property(number, (days) => {
        const day = dayAt(days * msPerDay);
        expect(weekOf(day)).to.equal(engineWeek(day));
      }),
      { runs: 1000 },
    );
  });

  it('is refused what is no day', () => {
    expect(() => weekOf('2021-02-29')).to.throw(RangeError, 'Not a day of the calendar, written as YYYY-MM-DD.');
  });
});

describe('weeksIn', () => {
  const cases = [
    { year: 2015, weeks: 53 },
    { year: 2018, weeks: 52 },
    { year: 2019, weeks: 52 },
    { year: 2020, weeks: 53 },
    { year: 2021, weeks: 52 },
    { year: 2024, weeks: 52 },
    { year: 2026, weeks: 53 },
    { year: 2000, weeks: 52 },
    { year: 1, weeks: 52 },
    { year: 9999, weeks: 52 },
  ];
  for (const { year, weeks } of cases) {
    it(`${year} has ${weeks}`, () => {
      expect(weeksIn(year)).to.equal(weeks);
    });
  }

  it('is 53 in 71 of 400 years, since 400 years have 20.871 weeks', () => {
    const years = Array.from({ length: 400 }, (_, i) => weeksIn(1800 + i));
    expect(years.filter((weeks) => weeks === 53)).to.have.length(71);
    expect(years.filter((weeks) => weeks === 52)).to.have.length(329);
  });

  it('refuses what is no year', () => {
    expect(() => weeksIn(0)).to.throw(RangeError, 'Not a year from 0001 to 9999.');
  });
});

describe('isWeek', () => {
  const cases = [
    { text: '2021-W01', is: true },
    { text: '2021-W00', is: false },
    { text: '2021-W52', is: true },
    { text: '2021-W53', is: false },
    { text: '2020-W53', is: true },
    { text: '2020-W54', is: false },
    { text: '0001-W01', is: true },
    { text: '0000-W01', is: false },
    { text: '9999-W52', is: true },
    { text: '2021-W1', is: false },
    { text: '2021-W011', is: false },
    { text: '2021-W01\n', is: false },
    { text: ' 2021-W01', is: false },
    { text: '12021-W01', is: false },
    { text: '2021W01', is: false },
    { text: '2021-U01', is: false },
    { text: '2021-W01-1', is: false },
    { text: '2021-W 1', is: false },
    { text: 'ABCD-W01', is: false },
    { text: '', is: false },
  ];
  for (const { text, is } of cases) {
    it(`${JSON.stringify(text)} is ${is ? 'a week' : 'no week'}`, () => {
      expect(isWeek(text)).to.equal(is);
      if (!is)
        expect(() => firstDayOfWeek(text)).to.throw(
          RangeError,
          'Not a week of the calendar, written as YYYY-W01 to YYYY-W53.',
        );
    });
  }
});

describe('firstDayOfWeek', () => {
  const cases = [
    { week: '2019-W01', day: '2018-12-31' },
    { week: '2020-W53', day: '2020-12-28' },
    { week: '2021-W01', day: '2021-01-04' },
    { week: '2024-W01', day: '2024-01-01' },
    { week: '2024-W10', day: '2024-03-04' },
    { week: '2023-W52', day: '2023-12-25' },
    { week: '0001-W01', day: '0001-01-01' },
    { week: '9999-W52', day: '9999-12-27' },
  ];
  for (const { week, day } of cases) {
    it(`${week} begins on ${day}`, () => {
      expect(firstDayOfWeek(week)).to.equal(day);
    });
  }

  it('is the Monday from which seven days lie in the week', () => {
    // Day 4 of 1970 was a Monday.
    always(
      fc.property(fc.integer({ min: -100_000, max: 400_000 }), fc.nat(6), (weeks, later) => {
        const monday = (weeks * 7 + 4) * msPerDay;
        expect(firstDayOfWeek(weekOf(dayAt(monday + later * msPerDay)))).to.equal(dayAt(monday));
      }),
    );
  });
});
