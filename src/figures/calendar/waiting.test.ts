import { expect } from 'chai';
import fc from 'fast-check';
import { always } from '../../../test-support/property.js';
import { waitingDays } from './waiting.js';

describe('waitingDays', () => {
  const cases = [
    { name: 'the day of the decision is day 0', decidedOn: '2026-07-31', asOf: '2026-07-31', days: 0 },
    { name: 'the next day is day 1', decidedOn: '2026-07-31', asOf: '2026-08-01', days: 1 },
    { name: 'a decision of tomorrow has no waiting yet', decidedOn: '2026-08-01', asOf: '2026-07-31', days: undefined },
    { name: 'a year', decidedOn: '2025-07-31', asOf: '2026-07-31', days: 365 },
    { name: 'a year with 29 February in it', decidedOn: '2023-07-31', asOf: '2024-07-31', days: 366 },
  ];
  for (const { name, decidedOn, asOf, days } of cases) {
    it(name, () => {
      expect(waitingDays(decidedOn, asOf)).to.equal(days);
    });
  }

  it('grows by one each day', () => {
    const day = fc.integer({ min: 0, max: 40_000 });
    const dayAt = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
    always(
      fc.property(day, day, (decided, asOf) => {
        const expected = asOf >= decided ? asOf - decided : undefined;
        expect(waitingDays(dayAt(decided), dayAt(asOf))).to.equal(expected);
      }),
    );
  });

  it('refuses what is no day', () => {
    const message = 'Not a day of the calendar, written as YYYY-MM-DD.';
    expect(() => waitingDays('2026-02-29', '2026-07-31')).to.throw(RangeError, message);
    expect(() => waitingDays('2026-07-31', '2026-07')).to.throw(RangeError, message);
  });
});
