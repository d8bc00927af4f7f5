import { expect } from 'chai';
import fc from 'fast-check';
import { always } from '../../../test-support/property.js';
import { addDays } from '../../figures/calendar/days.js';
import { firstMonthOf, lastMonthOf, momentOf } from './calendar.js';

const written = (text: string) => momentOf({ is: 'text', text }, 1900);

describe('a date in a sheet', () => {
  const cases: readonly (readonly [text: string, moment: string | undefined])[] = [
    ['30.11.2015', '2015-11-30'],
    ['1.3.2016', '2016-03-01'],
    ['30. 11. 2015', '2015-11-30'],
    ['30/11-2015', '2015-11-30'],
    ['30/11 2015', '2015-11-30'],
    ['30/11/2015', '2015-11-30'],
    ['30-11-2015', '2015-11-30'],
    ['2015-11-30', '2015-11-30'],
    ['2015-3-1', '2015-03-01'],
    ['30. november 2015', '2015-11-30'],
    ['30. nov. 2015', '2015-11-30'],
    ['30 November 2015', '2015-11-30'],
    ['29.2.2016', '2016-02-29'],
    ['2015-03', '2015-03'],
    ['3/2015', '2015-03'],
    ['03.2015', '2015-03'],
    ['marts 2015', '2015-03'],
    ['Oct 2015', '2015-10'],
    ['2015', '2015'],
    ['29.2.2015', undefined],
    ['11/30/2015', undefined],
    ['30.11.15', undefined],
    ['30.11', undefined],
    ['2015-13', undefined],
    ['martz 2015', undefined],
    ['i går', undefined],
    ['', undefined],
  ];
  for (const [text, moment] of cases)
    it(`"${text}" is ${moment ?? 'none'}`, () => expect(written(text)?.text).to.equal(moment));

  it('is as exact as Excel shows it', () => {
    const serial = (shown: 'day' | 'month' | 'number', number = 42_064) =>
      momentOf({ is: 'number', number, shown }, 1900);
    expect(serial('day')).to.deep.equal({ is: 'day', text: '2015-03-01' });
    expect(serial('month')).to.deep.equal({ is: 'month', text: '2015-03' });
    expect(serial('number')).to.deep.equal({ is: 'day', text: '2015-03-01' });
    expect(serial('number', 2015)).to.deep.equal({ is: 'year', text: '2015' });
    expect(serial('day', 2015)).to.deep.equal({ is: 'day', text: '1905-07-07' });
  });

  it('is no amount that is shown as one, and no truth', () => {
    expect(momentOf({ is: 'number', number: 42_064, shown: 'percent' }, 1900)).to.equal(undefined);
    expect(momentOf({ is: 'number', number: 42_064, shown: 'scaled' }, 1900)).to.equal(undefined);
    expect(momentOf({ is: 'flag' }, 1900)).to.equal(undefined);
  });

  it('is the day that so many days from the first give, in both ways of counting', () => {
    always(
      fc.property(fc.integer({ min: 61, max: 2_900_000 }), (number) => {
        const day = (since: 1900 | 1904) => momentOf({ is: 'number', number, shown: 'day' }, since)?.text;
        expect(day(1900)).to.equal(addDays('1899-12-30', number));
        expect(day(1904)).to.equal(addDays('1904-01-01', number));
      }),
    );
  });

  it('begins a period on the first of a month, and ends one on the last', () => {
    expect(firstMonthOf({ is: 'day', text: '2016-03-01' })).to.equal('2016-03');
    expect(firstMonthOf({ is: 'day', text: '2016-03-02' })).to.equal(undefined);
    expect(firstMonthOf({ is: 'year', text: '2016' })).to.equal('2016-01');
    expect(lastMonthOf({ is: 'day', text: '2016-02-29' })).to.equal('2016-02');
    expect(lastMonthOf({ is: 'day', text: '2016-02-28' })).to.equal(undefined);
    expect(lastMonthOf({ is: 'year', text: '2016' })).to.equal('2016-12');
    expect(lastMonthOf({ is: 'month', text: '2016-02' })).to.equal('2016-02');
  });
});
