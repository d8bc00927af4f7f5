import { expect } from 'chai';
import { holdsDay, monthsIn, type Period, periodName, type PeriodName, periodOfQuarter } from './periods.js';

describe('periodName', () => {
  const cases: { name: string; period: Period; expected: PeriodName }[] = [
    { name: 'a calendar year', period: { from: '2015-01', to: '2015-12' }, expected: { kind: 'year', year: 2015 } },
    { name: 'a year and on', period: { from: '2017-01' }, expected: { kind: 'yearOn', year: 2017 } },
    { name: 'a month and on', period: { from: '2017-03' }, expected: { kind: 'monthOn', from: '2017-03' } },
    {
      name: 'a part of a year',
      period: { from: '2015-01', to: '2015-06' },
      expected: { kind: 'months', from: '2015-01', to: '2015-06' },
    },
    {
      name: 'the rest of a year',
      period: { from: '2015-02', to: '2015-12' },
      expected: { kind: 'months', from: '2015-02', to: '2015-12' },
    },
    {
      name: 'two whole years are not one',
      period: { from: '2015-01', to: '2016-12' },
      expected: { kind: 'months', from: '2015-01', to: '2016-12' },
    },
    {
      name: 'October does not begin a year, though it ends in a digit of January',
      period: { from: '2015-10' },
      expected: { kind: 'monthOn', from: '2015-10' },
    },
  ];
  for (const { name, period, expected } of cases) {
    it(name, () => {
      expect(periodName(period)).to.deep.equal(expected);
    });
  }
});

describe('holdsDay', () => {
  const year = { from: '2015-01', to: '2015-12' };
  const cases: { period: Period; day: string; holds: boolean }[] = [
    { period: year, day: '2015-01-01', holds: true },
    { period: year, day: '2015-11-30', holds: true },
    { period: year, day: '2015-12-31', holds: true },
    { period: year, day: '2014-12-31', holds: false },
    { period: year, day: '2016-01-01', holds: false },
    { period: { from: '2017-01' }, day: '2016-12-31', holds: false },
    { period: { from: '2017-01' }, day: '2017-01-01', holds: true },
    { period: { from: '2017-01' }, day: '2099-12-31', holds: true },
  ];
  for (const { period, day, holds } of cases) {
    it(`${day} is ${holds ? 'within' : 'outside'} ${period.from} to ${period.to ?? 'no end'}`, () => {
      expect(holdsDay(period, day)).to.equal(holds);
    });
  }
});

describe('periodOfQuarter', () => {
  it('runs from the first to the last of its months', () => {
    expect(periodOfQuarter('2026-Q1')).to.deep.equal({ from: '2026-01', to: '2026-03' });
    expect(periodOfQuarter('2026-Q4')).to.deep.equal({ from: '2026-10', to: '2026-12' });
  });

  it('is refused what is no quarter', () => {
    expect(() => periodOfQuarter('2026-Q5')).to.throw(RangeError, 'Not a quarter');
  });
});

describe('monthsIn', () => {
  it('is every month of the period, over the end of a year too', () => {
    expect(monthsIn({ from: '2025-12', to: '2026-02' })).to.deep.equal(['2025-12', '2026-01', '2026-02']);
    expect(monthsIn(periodOfQuarter('2026-Q3'))).to.deep.equal(['2026-07', '2026-08', '2026-09']);
  });
});
