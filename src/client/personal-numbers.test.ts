import { expect } from 'chai';
import { holdsPersonalNumber, withoutPersonalNumbers } from './personal-numbers.js';

/** Put together here, so that no such number stands anywhere. */
const number = (day: string, rest = '0203', sign = '-', serial = '1234') => `${day}${rest}${sign}${serial}`;
const whole = number('01');
const masked = (data: unknown) => {
  const found: string[] = [];
  return { data: withoutPersonalNumbers(data, (pointer) => found.push(pointer)), found };
};

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
      expect(masked(text).data).to.equal(text.replace(/\d.*\d/, 'xxxxxx-xxxx'));
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
      expect(masked(text)).to.deep.equal({ data: text, found: [] });
    });
  }

  it('is masked wherever a text stands, several in one too, and each place is told', () => {
    const data = { about: { source: `${whole} og ${number('02')}` }, areas: [{ name: 'a' }, { name: whole }], n: 5 };
    expect(masked(data)).to.deep.equal({
      data: {
        about: { source: 'xxxxxx-xxxx og xxxxxx-xxxx' },
        areas: [{ name: 'a' }, { name: 'xxxxxx-xxxx' }],
        n: 5,
      },
      found: ['/about/source', '/areas/1/name'],
    });
    expect(data.areas[1]).to.deep.equal({ name: whole });
  });

  it('is not in the place either, when it is the name of a field', () => {
    expect(masked({ [whole]: { note: whole } }).found).to.deep.equal(['/xxxxxx-xxxx/note']);
  });

  it('is masked in every place of one and the same object', () => {
    const cell = { note: whole };
    expect(masked([cell, cell]).data).to.deep.equal([{ note: 'xxxxxx-xxxx' }, { note: 'xxxxxx-xxxx' }]);
  });

  it('leaves data without any as it is, even where that holds itself', () => {
    const data: Record<string, unknown> = { n: Number.NaN, list: [1, 'a', null, undefined, true] };
    data.self = data;
    expect(masked(data).data).to.equal(data);
  });
});
