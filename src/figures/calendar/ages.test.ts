import { expect } from 'chai';
import fc from 'fast-check';
import { always } from '../../../test-support/property.js';
import { ageOn, monthsOld, turnsOn } from './ages.js';
import { addDays } from './days.js';

const msPerDay = 86_400_000;
const dayAt = (days: number): string => new Date(days * msPerDay).toISOString().slice(0, 10);

/** Any birthday from 1900 to 2050; 29 February and the last days of months well among them. */
const anyBirthday = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.integer({ min: -25_567, max: 29_219 }).map(dayAt),
    fc.integer({ min: 476, max: 512 }).map((fours) => `${fours * 4}-02-29`),
    fc
      .tuple(fc.integer({ min: 1900, max: 2050 }), fc.integer({ min: 0, max: 11 }))
      .map(([year, month]) => dayAt(Date.UTC(year, month + 1, 0) / msPerDay)),
  );

/** The engine lets 29 February run on to 1 March in a year without it, which is our rule. */
function engineTurns(birthday: string, age: number): string {
  const [year = 0, month = 0, day = 0] = birthday.split('-').map(Number);
  return dayAt(Date.UTC(year + age, month - 1, day) / msPerDay);
}

describe('ageOn', () => {
  const cases = [
    { name: 'the day before birth', birthday: '2010-05-14', day: '2010-05-13', age: undefined },
    { name: 'the day of birth', birthday: '2010-05-14', day: '2010-05-14', age: 0 },
    { name: 'the day before the 16th birthday', birthday: '2010-05-14', day: '2026-05-13', age: 15 },
    { name: 'the 16th birthday', birthday: '2010-05-14', day: '2026-05-14', age: 16 },
    { name: 'the day after it', birthday: '2010-05-14', day: '2026-05-15', age: 16 },
    { name: 'a month before the 18th birthday', birthday: '2010-05-14', day: '2028-04-14', age: 17 },
    { name: 'born on the last day of a year', birthday: '2009-12-31', day: '2026-12-30', age: 16 },
    { name: 'born on the first day of a year', birthday: '2010-01-01', day: '2027-12-31', age: 17 },
    { name: '29 February, on 28 February of a common year', birthday: '2008-02-29', day: '2026-02-28', age: 17 },
    { name: '29 February, on 1 March of a common year', birthday: '2008-02-29', day: '2026-03-01', age: 18 },
    { name: '29 February, on 28 February of a leap year', birthday: '2008-02-29', day: '2024-02-28', age: 15 },
    { name: '29 February, on 29 February', birthday: '2008-02-29', day: '2024-02-29', age: 16 },
    { name: '29 February, in 2100, which is common', birthday: '2000-02-29', day: '2100-02-28', age: 99 },
    { name: '28 February, on 28 February of a leap year', birthday: '2007-02-28', day: '2024-02-28', age: 17 },
    { name: '1 March, on 29 February', birthday: '2007-03-01', day: '2024-02-29', age: 16 },
  ];
  for (const { name, birthday, day, age } of cases) {
    it(`${name}: ${age ?? 'no age yet'}`, () => {
      expect(ageOn(birthday, day)).to.equal(age);
    });
  }
});

describe('turnsOn', () => {
  const cases = [
    { name: '16', birthday: '2010-05-14', age: 16, day: '2026-05-14' },
    { name: '17½', birthday: '2010-05-14', age: 17.5, day: '2027-11-14' },
    { name: '17½ in the next year', birthday: '2010-11-14', age: 17.5, day: '2028-05-14' },
    { name: '18', birthday: '2010-05-14', age: 18, day: '2028-05-14' },
    { name: '0 is the day of birth', birthday: '2008-02-29', age: 0, day: '2008-02-29' },
    { name: '29 February in a common year', birthday: '2008-02-29', age: 18, day: '2026-03-01' },
    { name: '29 February in a leap year', birthday: '2008-02-29', age: 16, day: '2024-02-29' },
    { name: '29 February in 2100', birthday: '2000-02-29', age: 100, day: '2100-03-01' },
    { name: '29 February in 2000', birthday: '1996-02-29', age: 4, day: '2000-02-29' },
    { name: '17½ after 31 August', birthday: '2008-08-31', age: 17.5, day: '2026-03-01' },
    { name: '17½ after 31 March', birthday: '2009-03-31', age: 17.5, day: '2026-10-01' },
    { name: '17½ after 30 August, in a leap year', birthday: '2006-08-30', age: 17.5, day: '2024-03-01' },
  ];
  for (const { name, birthday, age, day } of cases) {
    it(`${name}: on ${day}`, () => {
      expect(turnsOn(birthday, age)).to.equal(day);
    });
  }

  it('is where the engine puts it', () => {
    always(
      fc.property(anyBirthday(), fc.nat(110), (birthday, age) => {
        expect(turnsOn(birthday, age)).to.equal(engineTurns(birthday, age));
      }),
      { runs: 1000 },
    );
  });

  it('agrees with ageOn: that age on the day, a year less on the day before', () => {
    always(
      fc.property(anyBirthday(), fc.integer({ min: 1, max: 110 }), (birthday, age) => {
        const day = turnsOn(birthday, age);
        expect(ageOn(birthday, day)).to.equal(age);
        expect(ageOn(birthday, addDays(day, -1))).to.equal(age - 1);
      }),
      { runs: 1000 },
    );
  });

  it('agrees with monthsOld in half years', () => {
    always(
      fc.property(anyBirthday(), fc.integer({ min: 1, max: 220 }), (birthday, halves) => {
        const day = turnsOn(birthday, halves / 2);
        expect(monthsOld(birthday, day)).to.equal(halves * 6);
        expect(monthsOld(birthday, addDays(day, -1))).to.equal(halves * 6 - 1);
      }),
      { runs: 1000 },
    );
  });

  for (const age of [-1, -0.5, 17.25, 17.3, Number.NaN]) {
    it(`refuses an age of ${age}`, () => {
      expect(() => turnsOn('2010-05-14', age)).to.throw(RangeError, 'whole or half years, and never negative');
    });
  }
});

describe('monthsOld', () => {
  const cases = [
    { birthday: '2010-05-14', day: '2010-05-13', months: undefined },
    { birthday: '2010-05-14', day: '2010-05-14', months: 0 },
    { birthday: '2010-05-14', day: '2010-06-13', months: 0 },
    { birthday: '2010-05-14', day: '2010-06-14', months: 1 },
    { birthday: '2010-05-14', day: '2027-11-13', months: 209 },
    { birthday: '2010-05-14', day: '2027-11-14', months: 210 },
    { birthday: '2010-12-31', day: '2011-01-01', months: 0 },
    { birthday: '2010-12-31', day: '2011-02-28', months: 1 },
    { birthday: '2010-12-31', day: '2011-03-01', months: 2 },
  ];
  for (const { birthday, day, months } of cases) {
    it(`born ${birthday}, on ${day}: ${months ?? 'not born'}`, () => {
      expect(monthsOld(birthday, day)).to.equal(months);
    });
  }
});

describe('a birth date that is no day', () => {
  const noDay = '2009-02-29';
  const uses: Record<string, () => unknown> = {
    'ageOn, birthday': () => ageOn(noDay, '2026-01-01'),
    'ageOn, day': () => ageOn('2000-01-01', noDay),
    'monthsOld, birthday': () => monthsOld(noDay, '2026-01-01'),
    'monthsOld, day': () => monthsOld('2000-01-01', noDay),
    turnsOn: () => turnsOn(noDay, 18),
  };
  for (const [name, use] of Object.entries(uses)) {
    it(`is refused by ${name}, and not repeated`, () => {
      expect(use).to.throw(RangeError, /^Not a day of the calendar, written as YYYY-MM-DD\.$/);
    });
  }
});
