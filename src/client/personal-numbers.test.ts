import { expect } from 'chai';
import { holdsPersonalNumber, withoutPersonalNumbers } from './personal-numbers.js';

/** Put together here, so that no such number stands anywhere. */
const number = (day: string, rest = '0203', sign = '-', serial = '1234') => `${day}${rest}${sign}${serial}`;
const whole = number('01');
describe('What looks like a personal number', () => {
  const held = {
    'with a hyphen': whole,
    'without one': number('01', '0203', ''),
    'with a space': number('31', '1299', ' '),
    'with blanks around the hyphen': number('01', '0203', ' - '),
    'with a dash': number('15', '0768', '\u2013'),
    'of one whom a hospital gave a number': number('61'),
    'in the middle of a sentence': `Sag om ${whole}, se bilag.`,
    'between letters': `x${whole}y`,
  };
  for (const [name, text] of Object.entries(held)) {
    it(`is masked ${name}`, () => {
      expect(holdsPersonalNumber(text)).to.equal(true);
      expect(withoutPersonalNumbers(text)).to.equal(text.replace(/\d.*\d/, 'xxxxxx-xxxx'));
    });
  }

  const others = {
    'a day that there is none of': number('00'),
    'a day above all': number('32'),
    'a month that there is none of': number('01', '1303'),
    'a longer run of digits': `${number('01', '0203', '')}5`,
    'digits before it': `9${number('01', '0203', '')}`,
    'a case number': '15/6981',
    'a telephone number': '72 56 50 00',
    'a day': '2015-11-30',
    'an amount': '1.234.567,89',
    nothing: '',
  };
  for (const [name, text] of Object.entries(others)) {
    it(`is not ${name}`, () => {
      expect(holdsPersonalNumber(text)).to.equal(false);
      expect(withoutPersonalNumbers(text)).to.equal(text);
    });
  }

  it('is masked wherever in a text it stands, several times too', () => {
    expect(withoutPersonalNumbers(`${whole} og ${number('02')}.`)).to.equal('xxxxxx-xxxx og xxxxxx-xxxx.');
  });

  it('is found wherever in the data a text holds it', () => {
    expect(holdsPersonalNumber({ plan: 'a', more: [{ note: `se ${whole}` }] })).to.equal(true);
    expect(holdsPersonalNumber({ plan: 'a', more: [{ note: 'se bilag' }], n: Number.NaN })).to.equal(false);
  });

  it('is none in a reference that a machine has made, where any digits may stand together', () => {
    const machineMade = `9b1deb4d-3b7d-4bad-9bdd-ab${whole.replace('-', '')}`;
    expect(withoutPersonalNumbers(machineMade)).to.equal(machineMade);
    expect(holdsPersonalNumber({ caseRef: machineMade })).to.equal(false);
    expect(holdsPersonalNumber({ caseRef: `sag ${machineMade}` })).to.equal(true);
  });
});
