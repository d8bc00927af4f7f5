import { expect } from 'chai';
import { budgetYearOf, estimateYearsOf, monthsPassed, periodOfBudgetYear } from './budget-years.js';

const outside = 'Not a year from 0001 to 9999.';

describe('budgetYearOf', () => {
  for (const date of ['2026-01-01', '2026-12-31', '2026-01', '2026-12']) {
    it(`${date} lies in 2026`, () => {
      expect(budgetYearOf(date)).to.equal(2026);
    });
  }

  it('is refused what is no date', () => {
    expect(() => budgetYearOf('2026-13')).to.throw(RangeError, 'Not a month or a day of the calendar.');
  });
});

describe('periodOfBudgetYear', () => {
  it('is January to December', () => {
    expect(periodOfBudgetYear(2026)).to.deep.equal({ from: '2026-01', to: '2026-12' });
    expect(periodOfBudgetYear(1)).to.deep.equal({ from: '0001-01', to: '0001-12' });
  });

  it('refuses what is no year', () => {
    for (const year of [0, 10_000, 2026.5]) expect(() => periodOfBudgetYear(year)).to.throw(RangeError, outside);
  });
});

describe('estimateYearsOf', () => {
  it('is the three years after the budget year', () => {
    expect(estimateYearsOf(2026)).to.deep.equal([2027, 2028, 2029]);
    expect(estimateYearsOf(1)).to.deep.equal([2, 3, 4]);
    expect(estimateYearsOf(9996)).to.deep.equal([9997, 9998, 9999]);
  });

  it('refuses what is no year, or has none after it', () => {
    for (const year of [0, 9997, 2026.5]) expect(() => estimateYearsOf(year)).to.throw(RangeError, outside);
  });
});

describe('monthsPassed', () => {
  const cases = [
    { asOf: '2020-05', passed: 0 },
    { asOf: '2025-11', passed: 0 },
    { asOf: '2025-12', passed: 0 },
    { asOf: '2026-01', passed: 1 },
    { asOf: '2026-07', passed: 7 },
    { asOf: '2026-11', passed: 11 },
    { asOf: '2026-12', passed: 12 },
    { asOf: '2027-01', passed: 12 },
    { asOf: '2030-05', passed: 12 },
  ];
  for (const { asOf, passed } of cases) {
    it(`by ${asOf}, ${passed} of the 12 months of 2026 have passed`, () => {
      expect(monthsPassed(2026, asOf)).to.equal(passed);
    });
  }

  it('is refused what is no month', () => {
    expect(() => monthsPassed(2026, '2026-07-31')).to.throw(
      RangeError,
      'Not a month of the calendar, written as YYYY-MM.',
    );
  });
});
