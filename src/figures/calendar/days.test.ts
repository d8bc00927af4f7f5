import { expect } from 'chai';
import { isDay } from './days.js';

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
  { name: 'nothing', text: '', is: false },
];

describe('isDay', () => {
  for (const { name, text, is } of cases) {
    it(`${name} is ${is ? 'a day' : 'no day'}`, () => {
      expect(isDay(text)).to.equal(is);
    });
  }
});
